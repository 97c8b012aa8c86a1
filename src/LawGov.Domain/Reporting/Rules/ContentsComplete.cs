using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Has the yearly report the contents that it must have (年度报告内容齐全)?</summary>
internal static class ContentsComplete
{
    private static readonly MessageTemplate Where = new(
        "主要举措和成效：{measures}；存在的不足和原因：{shortcomings}；主要负责人履行第一责任人职责情况：{leader}；下一年度主要安排：{next}",
        "main measures and results: {measures}; shortcomings and their causes: {shortcomings}; how the main leader performed the duties "
            + "of " +
            "first responsible person: {leader}; the main arrangements for the next year: {next}");

    private static readonly ListWords Words = new(new("各项内容均已写明", "each of them is told"), new("没有写明", "not told"));

    internal static Rule<YearlyReportFacts> Rule { get; } = new(
        "REPT-07",
        new("法治政府建设年度报告内容齐全", "The yearly report has the contents that it must have"),
        new(
            "2019年4月15日以后到期的，应当写明四项内容，每项以报告中写明之处为事实，确认一项没有写明的为不符合；第五项“其他需要报告的情况”没有可以核对的内容，不判断。仅写第一责任人是谁，不是履行职责情况。此前到期的内容要求未经确认。写得是否充分不判断。"
                + "不适" +
                "用于党委工作部门，学校是否适用未经确认。",
            "Due after 2019-04-15: four contents must be told, each stated as the place where the report tells it; one known not to be "
                + "told " +
                "is a breach. The fifth, other matters that have to be reported, names nothing that could be looked for and is not "
                    + "judged. " +
                "Naming the first responsible person does not tell how the duties were performed. For reports due before, the contents "
                    + "are " +
                "not confirmed. Whether enough is told is not judged. Does not apply to departments of Party committees; whether it " +
                "applies to schools is not confirmed."),
        static (c, facts) => c.Applies(facts.Body)
            ?? c.InForce(ReportingLaw.Contents, YearlyReportDue.LawDay(facts), ReportingKeys.RequiredContents, out _, out var basis)
            ?? c.Each(
                Where.With(
                    ("measures", facts.Measures.Say()),
                    ("shortcomings", facts.Shortcomings.Say()),
                    ("leader", facts.LeaderPerformance.Say()),
                    ("next", facts.NextYear.Say())),
                Words,
                basis,
                (ReportingKeys.Measures, facts.Measures.State),
                (ReportingKeys.Shortcomings, facts.Shortcomings.State),
                (ReportingKeys.LeaderPerformance, facts.LeaderPerformance.State),
                (ReportingKeys.NextYear, facts.NextYear.State)))
    {
        Provisions = ReportingLaw.Contents.Provisions,
        AppliesTo = new(
            new("报告内容的规定", "the rule on the contents of the report"),
            ReportingKeys.Body,
            to: [Government, PartyCommittee, Department, Township],
            notTo: [PartyDepartment]),
        Asks = [
            ReportingKeys.Body,
            ReportingKeys.RequiredContents,
            ReportingKeys.Measures,
            ReportingKeys.Shortcomings,
            ReportingKeys.LeaderPerformance,
            ReportingKeys.NextYear
        ],
    };
}
