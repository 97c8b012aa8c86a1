using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>What submission and publication of the yearly report share.</summary>
internal static class YearlyReportDue
{
    private static readonly MessageTemplate Head = new("期限：{year}年{limit}", "limit in {year}: {limit}");
    private static readonly MessageTemplate TooEarly = new(
        "{day}早于{year}年度终了，日期或者年度必有一误",
        "{day} is before the end of {year}: either the date or the year is wrong");
    private static readonly MessageTemplate NoLimit = new("所给规定没有期限", "the rule supplied names no limit");

    /// <summary>The day that selects the law: the last of March of the year in which the report is due.</summary>
    internal static LocalDate LawDay(YearlyReportFacts facts) => new(facts.Year + 1, 3, 31);

    /// <summary>The level is asked only where what the law of the year sets differs by level.</summary>
    internal static Finding? Level<T>(Case c, YearlyReportFacts facts, Func<YearlyReportFacts, DivisionLevel, LawParameter<T>> parameter)
    {
        if (facts.Level.State == FactState.Known) { return null; }

        var below = c.Context.Law.On(parameter(facts, DivisionLevel.County), LawDay(facts));
        return below == c.Context.Law.On(parameter(facts, DivisionLevel.Province), LawDay(facts))
            ? null
            : c.Known(facts.Level, ReportingKeys.Level, out _);
    }

    internal static Finding Due(
        Case c,
        YearlyReportFacts facts,
        ReportLimit limit,
        Bilingual act,
        Fact<LocalDate> done,
        FactKey key,
        FactKey limitKey,
        Basis basis)
    {
        if (done.Known(out var day) && day <= c.AsOf && day.Year <= facts.Year)
        {
            return c.Undetermined(TooEarly.With(("day", day), ("year", Digits.Year(facts.Year))), key, ReportingKeys.Year);
        }

        return limit.Month == 0
            ? c.Undetermined(NoLimit.With(), limitKey)
            : c.Due(
                Window(limit, facts.Year + 1),
                Head.With(("year", Digits.Year(facts.Year + 1)), ("limit", limit)),
                act,
                done,
                key,
                basis);
    }

    /// <summary>No text says whether 之前 includes the first of the month itself.</summary>
    private static DueWindow Window(ReportLimit limit, int year)
    {
        var last = limit.LastSureDay(year);
        return limit.IsBefore ? DueWindow.Through(last, last.PlusDays(1), ReportingKeys.BeforeIncludesTheDay) : DueWindow.Through(last);
    }
}
