using LawGov.Domain.Calendars;
using LawGov.Domain.Publicity;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>The theme days of a year, each with the school days nearest to it.</summary>
internal sealed record ThemeSheet(int Year, WorkCalendar Calendar, IReadOnlyList<ThemeRow> Rows)
{
    public static ThemeSheet Of(int year, WorkCalendar calendar)
        => new(year, calendar, [.. ThemeDays.In(year).Select(day => new ThemeRow(day, day.SchoolDayBefore(calendar), day.SchoolDayAfter(calendar)))]);
}

/// <summary>A theme day, and the nearest school days: both are the day itself where it is one.</summary>
internal sealed record ThemeRow(ThemeDay Day, BoundedDate Before, BoundedDate After)
{
    public bool IsSchoolDay => Before.Date == Day.Date;
}
