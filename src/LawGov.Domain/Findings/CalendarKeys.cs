using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Findings;

/// <summary>Facts of the calendar by name (历法事实项).</summary>
public static class CalendarKeys
{
    private const int FirstYear = 2001;
    private const int LastYear = 2100;

    private static readonly FactKey[] Notices = [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(Notice)];

    /// <summary>The arrangement of a year that is not announced (尚未公布的放假安排).</summary>
    /// <param name="year">2001–2100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public static FactKey NoticeOf(int year) => Notices[Guard.Against.OutsideOf(year, FirstYear, LastYear) - FirstYear];

    private static FactKey Notice(int year)
    {
        string text = year.ToString(CultureInfo.InvariantCulture);
        return new(
            $"calendar.notice-{text}",
            new($"{text}年放假安排", $"the holiday arrangement of {text}"),
            new($"{text}年放假安排如何规定？", $"What does the holiday notice of {text} arrange?"),
            new("国务院办公厅", "the General Office of the State Council"));
    }
}
