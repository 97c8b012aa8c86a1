using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Does what was decided and collected on the spot keep to its limits (当场处罚、当场收缴不超过限额)?</summary>
internal static class SummaryWithinLimits
{
    private static readonly MessageTemplate NotOnTheSpot = new("适用普通程序", "decided by the ordinary procedure");
    private static readonly MessageTemplate OtherKinds = new(
        "当场给予{kinds}，简易程序只限于警告和限额以内的罚款", "decided on the spot: {kinds}; only warnings and small fines may be");
    private static readonly MessageTemplate OnlyWarned = new("当场给予警告", "a warning on the spot");
    private static readonly MessageTemplate Fined = new(
        "当场对{party}罚款{fine}（限额{limit}），{cash}", "fined {fine} on the spot, {party} (at most {limit}), {cash}");
    private static readonly MessageTemplate NoAmount = new(
        "处罚种类载明罚款，罚款数额经核实为无，两者必有一误", "a fine is among the penalties, and its amount is known to be none: one of the two is wrong");
    private static readonly Bilingual Person = new("公民", "a natural person");
    private static readonly Bilingual Organization = new("法人或者其他组织", "an organisation");
    private static readonly Bilingual Party = new("当事人", "party not stated");
    private static readonly MessageTemplate Either = new("{person}、{organization}", "{person} or {organization}");
    private static readonly MessageTemplate InCash = new("当场收缴（{most}以下{hard}）", "collected on the spot (up to {most}{hard})");
    private static readonly Bilingual Hard = new("，事后难以执行或者缴款确有困难", ", or hard to collect later, as here");
    private static readonly Bilingual NotInCash = new("没有当场收缴", "not collected on the spot");
    private static readonly Bilingual CashNotStated = new("未载明是否当场收缴", "not stated whether collected on the spot");

    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-09",
        new("当场处罚、当场收缴不超过限额", "What is decided and collected on the spot keeps to its limits"),
        PenaltyCases.Explain(
            "简易程序只限于警告，以及对公民二百元以下、对法人或者其他组织三千元以下的罚款（2021年7月15日以前五十元、一千元）。当场收缴的，罚款一百元以下（此前二十元），或者事后难以执行、当事人在交通不便地区提出当场缴纳。普通程序和" +
                "不予处罚的不适用。",
            "Only warnings, and fines up to 200 yuan for a natural person and 3,000 yuan for an organisation (50 and 1,000 " +
                "before 2021-07-15), are decided on the spot. They are collected on the spot up to 100 yuan (20 before), or where " +
                "collecting later would be hard or the party in a remote place asks for it. Does not apply to the ordinary " +
                "procedure, or where no penalty is imposed."),
        static (c, facts) => PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.SummaryFineOfPerson, day, EnforcementKeys.GoverningText, out var person, out var basis)
            ?? c.InForce(EnforcementLaw.SummaryFineOfOrganization, day, EnforcementKeys.GoverningText, out var organization, out _)
            ?? c.InForce(EnforcementLaw.CashFine, day, EnforcementKeys.GoverningText, out var most, out var cashBasis)
            ?? c.Known(facts.Procedure, EnforcementKeys.Procedure, out var procedure)
            ?? (procedure == PenaltyProcedure.Summary ? null : c.NotApplicable(NotOnTheSpot.With()))
            ?? PenaltyCases.Penalized(c, facts, out var kinds)
            ?? Judge(c, facts, kinds, (person, organization, most), basis, cashBasis))
    {
        Provisions = [.. EnforcementLaw.SummaryFineOfPerson.Provisions, .. EnforcementLaw.CashFine.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(
            EnforcementKeys.Procedure, EnforcementKeys.Penalties, EnforcementKeys.Fine, EnforcementKeys.NaturalPerson,
            EnforcementKeys.CashCollected, EnforcementKeys.HardToCollect),
    };

    private static Finding FineOfNothing(Case c) => c.Undetermined(NoAmount.With(), EnforcementKeys.Fine, EnforcementKeys.Penalties);

    private static Finding Judge(
        Case c, PenaltyCase facts, PenaltyKinds kinds, (Money Person, Money Organization, Money Cash) most, Basis basis, Basis cashBasis)
    {
        if ((kinds & ~(PenaltyKinds.Warning | PenaltyKinds.Fine)) != 0)
        {
            return c.Breached(OtherKinds.With(("kinds", kinds.Name())), basis);
        }

        if (!kinds.HasFlag(PenaltyKinds.Fine)) { return c.Met(OnlyWarned.With(), basis); }

        if (c.Known(facts.Fine, EnforcementKeys.Fine, FineOfNothing, out var fine) is { } open) { return open; }

        bool isSmall = fine <= most.Cash, isHard = facts.HardToCollect.ValueOr(false);
        var collected = facts.CashCollected.Holds();
        var cash = isSmall || isHard || collected == FactState.None ? FactState.Known
            : collected == FactState.Known && !facts.HardToCollect.IsUnknown ? FactState.None
            : FactState.Unknown;
        bool isHardOpen = collected == FactState.Known && cash == FactState.Unknown;
        var party = facts.NaturalPerson.Holds();
        var sum = fine <= most.Person ? FactState.Known
            : fine > most.Organization ? FactState.None
            : party.Not();
        return c.Each(
            Fined.With(
                ("party", party switch { FactState.Known => Person, FactState.None => Organization, _ => Party }),
                ("fine", fine),
                ("limit", party switch
                {
                    FactState.Known => most.Person,
                    FactState.None => most.Organization,
                    _ => Either.With(("person", most.Person), ("organization", most.Organization)),
                }),
                ("cash", collected switch
                {
                    FactState.Known => InCash.With(("most", most.Cash), ("hard", isHard ? Hard : (object)"")),
                    FactState.None => NotInCash,
                    _ => CashNotStated,
                })),
            EnforcementWords.AsRequired,
            sum != FactState.None && cash == FactState.None ? cashBasis : basis,
            (sum == FactState.Unknown ? EnforcementKeys.NaturalPerson : EnforcementKeys.Fine, sum),
            (isHardOpen ? EnforcementKeys.HardToCollect : EnforcementKeys.CashCollected, cash));
    }
}
