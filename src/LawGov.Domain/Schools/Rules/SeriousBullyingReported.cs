using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Was serious bullying reported to the police and the education department (严重欺凌向公安机关、教育行政部门报告)?</summary>
internal static class SeriousBullyingReported
{
    private static readonly MessageTemplate Steps = new(
        "{on}知悉严重欺凌；向公安机关报告：{police}；向教育行政部门报告：{department}{also}",
        "serious bullying known on {on}; reported to the police: {police}; to the education department: {department}{also}");
    private static readonly MessageTemplate Also = new("（{what}：{text}）", " ({text}: {what})");
    private static readonly Message NotSerious = new MessageTemplate(
        "经确认不是严重欺凌行为", "it is known that it is not serious").With();
    private static readonly ListWords Words = new(new("均已报告", "both were told"), new("没有办理", "known not to be done"));

    internal static Rule<BullyingFacts> Rule { get; } = new(
        "SCHO-12",
        new("严重欺凌及时向公安机关、教育行政部门报告", "Serious bullying is reported to the police and the education department"),
        new(
            "对严重的欺凌行为，学校不得隐瞒，应当及时向公安机关和教育行政部门两家报告（2021年6月1日起）；确认有一家没有报告的为不符合。法律没有规定小时数，“及时”不折算，报告早晚不判断，知悉当日尚未报告的为未届期。" +
                "2026年1月1日起，明知发生严重欺凌不按规定" +
                "报告的，另有治安管理处罚法的后果。",
            "Serious bullying must not be concealed, and is reported in time to both the police and the education department " +
                "(since 2021-06-01); breached where it is known that one was not told. The law gives no number of hours: in " +
                "time is not " +
                "turned into one, how soon is not judged, and on that day itself it is pending. From 2026-01-01 the Public " +
                "Security Penalties Law adds consequences " +
                "where a school knows and does not report."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.BullyingReported, facts.On, SchoolKeys.Governing, out _, out var basis)
            ?? (facts.IsSerious.IsUnknown ? c.Known(facts.IsSerious, SchoolKeys.Serious, out _) : null)
            ?? (facts.IsSerious.ValueOr(false) ? null : c.NotApplicable(NotSerious))
            ?? SchoolCases.Promptly(
                c,
                facts.On,
                Steps.With(
                    ("on", facts.On),
                    ("police", SchoolCases.Say(c, facts.PoliceTold)),
                    ("department", SchoolCases.Say(c, facts.DepartmentTold)),
                    ("also", Consequence(c, facts))),
                Words,
                basis,
                (SchoolKeys.PoliceTold, facts.PoliceTold),
                (SchoolKeys.DepartmentTold, facts.DepartmentTold)))
    {
        Provisions = [.. SchoolLaw.BullyingReported.Provisions, .. SchoolLaw.BullyingConcealed.Provisions],
        AppliesTo = SchoolCases.ToSchools(new("学生欺凌处理的规定", "the rule on handling bullying")),
        Asks = [SchoolKeys.Body, SchoolKeys.Serious, SchoolKeys.PoliceTold, SchoolKeys.DepartmentTold],
    };

    private static object Consequence(Case c, BullyingFacts facts)
        => c.Context.Law.On(SchoolLaw.BullyingConcealed, facts.On).InForce(out var what, out var basis)
            ? Also.With(("what", what), ("text", basis))
            : "";
}
