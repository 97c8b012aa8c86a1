using LawGov.Domain.Calendars;
using LawGov.Domain.Publicity;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>The theme days of a year, each with the school days nearest to it.</summary>
internal sealed record ThemeSheet(int Year, WorkCalendar Calendar, IReadOnlyList<ThemeRow> Rows)
{
    /// <summary>The days themselves rest on no arrangement; the school days around them do, and are left open where none is announced and none may be
    /// projected.</summary>
    public static ThemeSheet Of(int year, Desk desk)
        => new(year, desk.Calendar, [.. ThemeDays.In(year).Select(day => RowOf(day, desk))]);

    private static ThemeRow RowOf(ThemeDay day, Desk desk)
    {
        var (before, after) = (day.SchoolDayBefore(desk.Projecting), day.SchoolDayAfter(desk.Projecting));
        return desk.OnlyAnnounced && after.Latest >= desk.FirstNotAnnounced ? new(day, null, null) : new(day, before, after);
    }
}

/// <summary>A theme day, and the nearest school days: both are the day itself where it is one, and none where no arrangement is announced.</summary>
internal sealed record ThemeRow(ThemeDay Day, BoundedDate? Before, BoundedDate? After)
{
    public bool? IsSchoolDay => Before is { } before ? before.Date == Day.Date : null;
}
