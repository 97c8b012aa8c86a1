using System.Globalization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>Facts of the calendar by name (历法事实项).</summary>
public static class CalendarKeys
{
    private static readonly Bilingual GeneralOffice = new("国务院办公厅", "the General Office of the State Council");

    /// <summary>The arrangement of a year that is not announced (尚未公布的放假安排).</summary>
    /// <param name="year">Which year.</param>
    public static FactKey NoticeOf(int year)
    {
        string text = year.ToString(CultureInfo.InvariantCulture);
        return new($"calendar.notice-{text}", new($"{text}年放假安排如何规定？", $"What does the holiday notice of {text} arrange?"), GeneralOffice);
    }
}
