using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Were children with disabilities registered before they enter school (残疾儿童入学前登记)?</summary>
internal static class DisabledRegisteredBefore
{
    private static readonly MessageTemplate Done = new(
        "{registered}完成残疾儿童、少年入学前登记，早于入学日期{entry}",
        "registration of children with disabilities finished on {registered}, before the first day of school {entry}");
    private static readonly MessageTemplate Late = new(
        "{registered}完成残疾儿童、少年登记，不早于入学日期{entry}",
        "registration of children with disabilities finished on {registered}, not before the first day of school {entry}");
    private static readonly MessageTemplate None = new(
        "{on}，经确认没有进行残疾儿童、少年入学前登记", "on {on}: known to have no registration of children with disabilities");

    internal static Rule<EnrolmentFacts> Rule { get; } = new(
        "DISP-33",
        new("适龄残疾儿童、少年入学前登记", "Children with disabilities are registered before they enter school"),
        new(
            "县级教育行政部门会同卫生、民政部门和残疾人联合会对义务教育适龄残疾儿童、少年进行入学前登记（2017年5月1日起）；确认没有登记，或者入学当日以后才登记的为不符合。会同哪些部门不判断。",
            "The county's education department, with health, civil affairs and the disabled persons' federation, registers " +
                "children with disabilities before they enter school (since 2017-05-01); breached where it is known that it did " +
                "not, or only from the first day of school on. With whom it was done is not judged."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(DisputeLaw.DisabledRegistration, facts.On, DisputeKeys.Governing, out _, out var basis)
            ?? (facts.DisabledRegistered.State == FactState.None ? c.Breached(None.With(("on", facts.On)), basis) : null)
            ?? c.Both(
                facts.DisabledRegistered.State,
                DisputeKeys.DisabledRegistered,
                facts.Entry.State == FactState.Known ? FactState.Known : FactState.Unknown,
                DisputeKeys.Entry)
            ?? Judge(c, facts.DisabledRegistered.ValueOr(default), facts.Entry.ValueOr(default), basis))
    {
        Provisions = DisputeLaw.DisabledRegistration.Provisions,
        AppliesTo = DisputeCases.ToDepartments(new("残疾儿童、少年入学前登记的规定", "the rule on registering children with disabilities")),
        Asks = [DisputeKeys.Body, DisputeKeys.DisabledRegistered, DisputeKeys.Entry],
    };

    private static Finding Judge(Case c, LocalDate registered, LocalDate entry, Basis basis)
        => registered < entry
            ? c.Met(Done.With(("registered", registered), ("entry", entry)), basis)
            : c.Breached(Late.With(("registered", registered), ("entry", entry)), basis);
}
