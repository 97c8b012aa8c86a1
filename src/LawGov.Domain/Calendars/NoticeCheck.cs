using LawGov.Domain.Collections;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Whether notices can stand together: none works a day that is worked anyway, none contradicts another unless it revises
/// it.</summary>
internal static class NoticeCheck
{
    internal static void Check(ValueList<HolidayNotice> notices, string parameter)
    {
        var named = new Dictionary<LocalDate, (NoticeDay Day, HolidayNotice Notice)>();
        foreach (var notice in notices)
        {
            foreach (var day in notice.Days)
            {
                bool known = named.TryGetValue(day.Date, out var earlier);
                if (known && !notice.Revises && earlier.Day.Arrangement != day.Arrangement)
                {
                    throw new ArgumentException(
                        $"{HolidayNotice.Iso(day.Date)}: {Text(notice)} makes it {day.Arrangement}, "
                        + $"{Text(earlier.Notice)} {earlier.Day.Arrangement}; expected a notice that revises to say so.",
                        parameter);
                }

                if (day.Arrangement == DayArrangement.Worked && IsWorkedAnyway(day.Date, known ? earlier.Day : null))
                {
                    throw new ArgumentException(
                        $"{HolidayNotice.Iso(day.Date)} is a {day.Date.DayOfWeek} that is worked anyway; "
                        + $"expected a weekend day or a day off for {Text(notice)} to have worked.",
                        parameter);
                }

                named[day.Date] = (day, notice);
            }
        }
    }

    private static bool IsWorkedAnyway(LocalDate date, NoticeDay? earlier)
        => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            && earlier?.Arrangement != DayArrangement.Off
            && !StatutoryYear.Of(date.Year).Any(day => DayNumber.Dates[day.Day] == date);

    private static string Text(HolidayNotice notice) => notice.ToText(Language.English);
}
