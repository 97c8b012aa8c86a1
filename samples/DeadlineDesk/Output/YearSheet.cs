using LawGov.Domain.Calendars;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk.Output;

/// <summary>A year of a calendar: its days, what they count to, and the notices that name them.</summary>
internal sealed record YearSheet(int Year, WorkCalendar Calendar, IReadOnlyList<CalendarDay> Days, IReadOnlyList<HolidayNotice> Notices)
{
    public static YearSheet Of(int year, WorkCalendar calendar)
    {
        var first = new LocalDate(year, 1, 1);
        int length = CalendarSystem.Iso.GetDaysInYear(year);
        return new(
            year,
            calendar,
            [.. Enumerable.Range(0, length).Select(i => calendar[first.PlusDays(i)])],
            [.. calendar.Notices.Where(notice => notice.Days.Any(day => day.Date.Year == year))]);
    }

    public int Worked => Days.Count(day => day.IsWorkday);

    public int Count(DayKind kind) => Days.Count(day => day.Kind == kind);

    public IEnumerable<CalendarDay> Month(int month) => Days.Where(day => day.Date.Month == month);

    /// <summary>From which day of a month on the certainty is another; a month in one piece has one entry.</summary>
    public IEnumerable<(LocalDate From, Certainty Certainty)> Spans(int month)
    {
        Certainty? last = null;
        foreach (var day in Month(month))
        {
            if (day.Certainty != last) { yield return (day.Date, day.Certainty); }

            last = day.Certainty;
        }
    }
}
