using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Was bullying stopped, and were the parents of both sides told (制止欺凌并通知双方父母)?</summary>
internal static class BullyingStoppedAndTold
{
    private static readonly MessageTemplate Steps = new(
        "{on}知悉学生欺凌；制止：{stopped}；通知实施方父母：{offender}；通知受害方父母：{victim}",
        "bullying known on {on}; stopped: {stopped}; offender's parents told: {offender}; victim's parents told: {victim}");
    private static readonly ListWords Words = new(new("均已办理", "everything is done"), new("没有办理", "known not to be done"));

    internal static Rule<BullyingFacts> Rule { get; } = new(
        "SCHO-09",
        new("制止学生欺凌并通知双方父母", "Bullying is stopped and the parents of both sides are told"),
        new(
            "学校对学生欺凌行为应当立即制止，通知实施方和受害方双方的父母或者其他监护人参与认定和处理（2021年6月1日起）。确认有一项没有办理的为不符合；法律没有规定小时数，办理早晚不判断，知悉当日尚未办理的为未届期。适用于学校；" +
                "校外培训机构等其他单位是否适用未" +
                "经确认。",
            "A school stops bullying at once and tells the parents or guardians of both sides to take part in finding and handling " +
                "it (since 2021-06-01). Breached where one of these is known not to be done; the law gives no number of hours, so how " +
                "soon is not judged, and on that day itself it is pending. Applies to schools; of other bodies such as " +
                "training bodies it is not confirmed."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.BullyingStopped, facts.On, SchoolKeys.Governing, out _, out var basis)
            ?? SchoolCases.Promptly(
                c,
                facts.On,
                Steps.With(
                    ("on", facts.On),
                    ("stopped", SchoolCases.Say(c, facts.Stopped)),
                    ("offender", SchoolCases.Say(c, facts.OffenderParentsTold)),
                    ("victim", SchoolCases.Say(c, facts.VictimParentsTold))),
                Words,
                basis,
                (SchoolKeys.Stopped, facts.Stopped),
                (SchoolKeys.OffenderParents, facts.OffenderParentsTold),
                (SchoolKeys.VictimParents, facts.VictimParentsTold)))
    {
        Provisions = SchoolLaw.BullyingStopped.Provisions,
        AppliesTo = SchoolCases.ToSchools(new("学生欺凌处理的规定", "the rule on handling bullying")),
        Asks = [SchoolKeys.Body, SchoolKeys.Stopped, SchoolKeys.OffenderParents, SchoolKeys.VictimParents],
    };
}
