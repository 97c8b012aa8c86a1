using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

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

    private static readonly MessageTemplate Open = new(
        "截至{asOf}尚未进行残疾儿童、少年入学前登记，入学日期{entry}尚未到来",
        "by {asOf} no registration of children with disabilities yet; the first day of school {entry} is still to come");

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
            ?? WithoutTest.Compulsory(c, facts)
            ?? Judge(c, facts, basis))
    {
        Provisions = DisputeLaw.DisabledRegistration.Provisions,
        AppliesTo = DisputeCases.ToDepartments(new("残疾儿童、少年入学前登记的规定", "the rule on registering children with disabilities")),
        Asks = [DisputeKeys.Body, DisputeKeys.Compulsory, DisputeKeys.DisabledRegistered, DisputeKeys.Entry],
    };

    /// <summary>Until school begins it can still be done.</summary>
    private static Finding Judge(Case c, EnrolmentFacts facts, Basis basis)
    {
        if (!facts.Entry.Known(out var entry))
        {
            return c.Missing(facts.DisabledRegistered.IsUnknown ? DisputeKeys.DisabledRegistered : null, DisputeKeys.Entry);
        }

        if (facts.DisabledRegistered.IsUnknown) { return c.Missing(DisputeKeys.DisabledRegistered); }

        bool isKnown = facts.DisabledRegistered.Known(out var registered);
        return isKnown && registered < entry && registered <= c.AsOf
                ? c.Met(Done.With(("registered", registered), ("entry", entry)), basis)
            : isKnown && registered >= entry ? c.Breached(Late.With(("registered", registered), ("entry", entry)), basis)
            : entry > c.AsOf ? c.Pending(Open.With(("asOf", c.AsOf), ("entry", entry)))
            : c.Breached(None.With(("on", facts.On)), basis);
    }
}
