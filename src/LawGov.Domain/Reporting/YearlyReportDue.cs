using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Reporting;

/// <summary>How a day of the yearly report is held against its limit: the part that submission and publication share.</summary>
internal static class YearlyReportDue
{
    private static readonly MessageTemplate InTime = new("期限：{year}年{limit}；{day}完成，未超过期限", "limit: {limit} of {year}; done on {day}, in time");
    private static readonly MessageTemplate Late = new("期限：{year}年{limit}；{day}完成，超过期限", "limit: {limit} of {year}; done on {day}, late");
    private static readonly MessageTemplate NotDone = new("期限：{year}年{limit}；截至{asOf}尚未完成，超过期限", "limit: {limit} of {year}; not done by {asOf}, late");
    private static readonly MessageTemplate NotDue = new("期限：{year}年{limit}；截至{asOf}期限未满", "limit: {limit} of {year}; on {asOf} not due yet");
    private static readonly MessageTemplate OnTheDay = new("期限：{year}年{limit}；“之前”是否包括{day}当日，没有规定", "limit: {limit} of {year}; whether \"before\" includes {day} itself is not defined");
    private static readonly MessageTemplate NotStated = new("期限：{year}年{limit}；报告未载明完成日期", "limit: {limit} of {year}; the report does not state the day");

    private static readonly MessageTemplate TooEarly = new("{day}早于{reported}年度终了，日期或者年度必有一误", "{day} lies before the end of {reported}: the day or the year is wrong");
    private static readonly MessageTemplate NoLimit = new("所给规定没有期限", "the rule handed in names no limit");

    internal static Finding Judge(Rule rule, YearlyReportFacts facts, Fact<LocalDate> done, FactKey key, ReportLimit limit, Basis basis, LocalDate asOf)
    {
        int due = facts.Year + 1;
        string year = Digits.Year(due);
        if (done.IsUnknown) { return rule.Undetermined(facts.Id, NotStated.With(("year", year), ("limit", limit)), key); }

        bool isDone = done.Known(out var day) && day <= asOf;
        if (isDone && day.Year <= facts.Year)
        {
            return rule.Undetermined(facts.Id, TooEarly.With(("day", day), ("reported", Digits.Year(facts.Year))), key, ReportingKeys.Year);
        }

        if (limit.Month == 0) { return rule.Undetermined(facts.Id, NoLimit.With(), key); }

        var judged = isDone ? day : asOf;
        return (limit.IsInTime(judged, due), isDone) switch
        {
            (null, _) => rule.Undetermined(facts.Id, OnTheDay.With(("year", year), ("limit", limit), ("day", judged)), ReportingKeys.BeforeIncludesTheDay),
            (true, true) => rule.Met(facts.Id, InTime.With(("year", year), ("limit", limit), ("day", day)), basis),
            (false, true) => rule.Breached(facts.Id, Late.With(("year", year), ("limit", limit), ("day", day)), basis),
            (true, false) => rule.Pending(facts.Id, NotDue.With(("year", year), ("limit", limit), ("asOf", asOf))),
            _ => rule.Breached(facts.Id, NotDone.With(("year", year), ("limit", limit), ("asOf", asOf)), basis),
        };
    }

    /// <summary>The day that selects the law: the last of March of the year in which the report is due.</summary>
    internal static LocalDate LawDay(YearlyReportFacts facts) => new(facts.Year + 1, 3, 31);
}
