using LawGov.Domain.Findings;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Was the yearly report on law-based government made public in time (年度报告按期公开)?</summary>
internal static class YearlyReportPublished
{
    internal static Rule<YearlyReportFacts> Rule { get; } = new(
        "REPT-02",
        new("法治政府建设年度报告按期公开", "The yearly report is made public in time"),
        new(
            "2019年4月15日以后到期的，地方各级政府及县级以上政府部门应当在4月1日之前公开；此前的规定要求公开而没有规定期限，未能判定。当日公开的，因“之前”没有定义，未能判定。不适用于党委及其工作部门，学校是否适用未经确认；涉密内容不在此列。",
            "Governments at all levels and departments of governments from county level up: before 1 April, for reports due " +
                "after 2019-04-15; the rules before named no day, hence undetermined. On that day itself undetermined, since \"before" +
                "\" is not defined. Does not apply to Party committees and their departments; whether it applies to schools is not " +
                "confirmed; what is secret is not covered."),
        (c, facts) => c.Applies(facts.Body)
            ?? c.InForce(
                ReportingLaw.Publication,
                YearlyReportDue.LawDay(facts),
                ReportingKeys.PublicationLimit,
                out var limit,
                out var basis)
            ?? YearlyReportDue.Due(
                c,
                facts,
                limit,
                new("公开", "made public"),
                facts.Published,
                ReportingKeys.Published,
                ReportingKeys.PublicationLimit,
                basis))
    {
        Provisions = ReportingLaw.Publication.Provisions,
        AppliesTo = new(
            new("公开期限的规定", "the limit for publication"),
            ReportingKeys.Body,
            to: [Government, Department, Township],
            notTo: [PartyCommittee, PartyDepartment]),
        Asks = [
            ReportingKeys.Body,
            ReportingKeys.PublicationLimit,
            ReportingKeys.Published,
            ReportingKeys.Year,
            ReportingKeys.BeforeIncludesTheDay
        ],
    };
}
