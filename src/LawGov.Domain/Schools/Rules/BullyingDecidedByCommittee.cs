using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Did the school's committee decide whether it is bullying (由学生欺凌治理委员会认定)?</summary>
internal static class BullyingDecidedByCommittee
{
    private static readonly MessageTemplate ByCommittee = new(
        "{on}知悉学生欺凌，由学生欺凌治理委员会认定", "bullying known on {on}: the school's committee decided");
    private static readonly MessageTemplate NotByCommittee = new(
        "{on}知悉学生欺凌，经确认不是由学生欺凌治理委员会认定", "bullying known on {on}: known not to be decided by the school's committee");

    private static readonly MessageTemplate NobodyYet = new(
        "{on}知悉学生欺凌，截至{asOf}尚未认定", "bullying known on {on}: not decided by {asOf}");

    internal static Rule<BullyingFacts> Rule { get; } = new(
        "SCHO-11",
        new("学生欺凌由学生欺凌治理委员会认定", "The school's committee decides whether it is bullying"),
        new(
            "是否构成学生欺凌由学校学生欺凌治理委员会认定（2017年11月22日起）；确认由其他人员、机构认定的为不符合，尚未认定的为未届期。委员会的组成不在此列。",
            "Whether it is bullying is for the school's committee against bullying to decide (since 2017-11-22); breached where " +
                "it is known that somebody else did, pending while nobody has. Who sits on the committee is not covered."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.BullyingDecided, facts.On, SchoolKeys.Governing, out _, out var basis)
            ?? (facts.ByCommittee.IsUnknown ? c.Known(facts.ByCommittee, SchoolKeys.Committee, out _) : null)
            ?? (facts.ByCommittee.State == FactState.None ? c.Pending(NobodyYet.With(("on", facts.On), ("asOf", c.AsOf))) : null)
            ?? (facts.ByCommittee.ValueOr(false)
                ? c.Met(ByCommittee.With(("on", facts.On)), basis)
                : c.Breached(NotByCommittee.With(("on", facts.On)), basis)))
    {
        Provisions = SchoolLaw.BullyingDecided.Provisions,
        AppliesTo = SchoolCases.ToSchools(new("学生欺凌处理的规定", "the rule on handling bullying")),
        Asks = [SchoolKeys.Body, SchoolKeys.Committee],
    };
}
