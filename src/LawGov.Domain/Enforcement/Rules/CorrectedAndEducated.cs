using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was the party ordered to correct, a minor spared or mitigated, and who is not punished educated
/// (责令改正、未成年人从宽、不予处罚的教育)?</summary>
internal static class CorrectedAndEducated
{
    private static readonly MessageTemplate Imposed = new(
        "给予{kinds}，{party}，责令改正：{correct}", "{kinds} imposed, {party}, ordered to correct ({correct})");
    private static readonly MessageTemplate Aged = new("当事人{age}周岁{mitigated}", "the party {age} years old{mitigated}");
    private static readonly MessageTemplate Mitigation = new("，从轻或者减轻：{mitigated}", ", mitigated ({mitigated})");
    private static readonly Bilingual Organization = new("当事人为法人或者其他组织", "the party an organisation");
    private static readonly MessageTemplate AgedOrganization = new(
        "当事人载明为法人或者其他组织，又载明{age}周岁（两者必有一误）",
        "the party stated to be an organisation and to be {age} years old (one of the two is wrong)");
    private static readonly Bilingual AgeNotStated = new("当事人年龄未载明", "age of the party not stated");
    private static readonly MessageTemplate None = new(
        "不予处罚，理由：{ground}；教育：{educated}", "no penalty, ground: {ground}; educated ({educated})");
    private static readonly MessageTemplate NotProved = new("违法事实不能成立，不予处罚", "no penalty, for the act is not proved");

    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-13",
        new("责令改正，未成年人从宽，不予处罚的记明理由并教育", "Correction is ordered, minors are spared, and who is not punished is educated"),
        PenaltyCases.Explain(
            "给予处罚的应当责令改正；不满十四周岁的不予处罚，已满十四周岁不满十八周岁的从轻或者减轻。不予处罚的应当记明理由并进行教育（2021年7月15日起），违法事实不能成立的不适用。",
            "Who is punished is ordered to correct; under fourteen there is no penalty, under eighteen a mitigated one. Where " +
                "no penalty is imposed the ground is recorded and the party educated (since 2021-07-15), but not where the act is " +
                "not proved."),
        static (c, facts) => PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.CorrectionDuty, day, EnforcementKeys.GoverningText, out _, out var basis)
            ?? c.InForce(EnforcementLaw.MinorRule, day, EnforcementKeys.GoverningText, out _, out var minors)
            ?? PenaltyCases.Decided(c, facts)
            ?? (facts.Penalties.IsUnknown ? c.Missing(EnforcementKeys.Penalties)
                : facts.Penalties.State == FactState.Known ? Punished(c, facts, basis, minors)
                : c.InForce(EnforcementLaw.EducationDuty, day, EnforcementKeys.GoverningText, out _, out var education)
                    ?? Spared(c, facts, education)))
    {
        Provisions = 
        [
            .. EnforcementLaw.CorrectionDuty.Provisions, .. EnforcementLaw.MinorRule.Provisions, .. EnforcementLaw.EducationDuty.Provisions,
        ],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(
            EnforcementKeys.Penalties, EnforcementKeys.OrderedToCorrect, EnforcementKeys.NaturalPerson, EnforcementKeys.Age,
            EnforcementKeys.Mitigated, EnforcementKeys.Ground, EnforcementKeys.Educated),
    };

    private static Finding Punished(Case c, PenaltyCase facts, Basis basis, Basis minors)
    {
        var ordered = facts.OrderedToCorrect.Holds();
        bool hasAge = facts.Age.Known(out int age); // who has an age is a natural person
        bool isOrganization = facts.NaturalPerson.Holds() == FactState.None;
        var (key, minor) = (isOrganization, hasAge, age) switch
        {
            (true, true, _) => (EnforcementKeys.Age, FactState.Unknown),
            (true, _, _) or (_, true, >= 18) => (EnforcementKeys.Age, FactState.Known),
            (_, true, < 14) => (EnforcementKeys.Age, FactState.None),
            (_, true, _) => (EnforcementKeys.Mitigated, facts.Mitigated.Holds()),
            _ => (EnforcementKeys.Age, FactState.Unknown),
        };
        object party = isOrganization ? hasAge ? AgedOrganization.With(("age", age)) : Organization
            : !hasAge ? AgeNotStated
            : Aged.With(
                ("age", age),
                ("mitigated", age is >= 14 and < 18 ? Mitigation.With(("mitigated", facts.Mitigated.YesOrNo())) : (object)""));
        var text = Imposed.With(
            ("kinds", facts.Penalties.ValueOr(PenaltyKinds.None).Name()), ("party", party), ("correct", facts.OrderedToCorrect.YesOrNo()));
        var because = ordered != FactState.None && minor == FactState.None ? minors : basis;
        (FactKey, FactState)[] asked = [(EnforcementKeys.OrderedToCorrect, ordered), (key, minor)];
        if (key == EnforcementKeys.Age && minor == FactState.Unknown && facts.NaturalPerson != true)
        {
            asked = [asked[0], (EnforcementKeys.NaturalPerson, minor), asked[1]];
        }

        return c.Each(text, EnforcementWords.AsRequired, because, asked);
    }

    private static Finding Spared(Case c, PenaltyCase facts, Basis basis)
    {
        if (facts.Ground.IsUnknown) { return c.Missing(EnforcementKeys.Ground); }

        bool isStated = facts.Ground.Known(out var ground);
        var educated = facts.Educated.Holds();
        return isStated && ground == NoPenaltyGround.NotProved
            ? c.NotApplicable(NotProved.With())
            : c.Each(
                None.With(
                    ("ground", isStated ? ground.Name() : FactState.None.Name()),
                    ("educated", facts.Educated.YesOrNo())),
                EnforcementWords.AsRequired,
                basis,
                (EnforcementKeys.Ground, facts.Ground.State),
                (EnforcementKeys.Educated, educated));
    }
}
