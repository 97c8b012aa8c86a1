using LawGov.Domain.Collections;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Whether notices can stand together: none works a day that is worked anyway, none contradicts another unless it revises
/// it.</summary>
internal static class NoticeCheck
{
    private static readonly MessageTemplate Contradiction = new(
        "{notice}对{day}的安排为{arrangement}，{earlier}为{before}；如为修订，应当标明",
        "{day}: {notice} makes it {arrangement}, {earlier} {before}; expected a notice that revises to say so");

    private static readonly MessageTemplate WorkedAnyway = new(
        "{day}（{weekday}）本为工作日，{notice}应当安排周末或者放假日上班",
        "{day} is a {weekday} that is worked anyway; expected a weekend day or a day off for {notice} to have worked");

    private static readonly Bilingual[] Weekdays =
        [new("星期一", "Monday"), new("星期二", "Tuesday"), new("星期三", "Wednesday"), new("星期四", "Thursday"), new("星期五", "Friday")];

    internal static void Check(ValueList<HolidayNotice> notices, string parameter)
    {
        if (FaultOf(notices) is { } fault) { throw new ArgumentException(fault.ToText(Language.English) + ".", parameter); }
    }

    /// <summary>The first day of which they cannot stand together; null where they can.</summary>
    internal static Message? FaultOf(ValueList<HolidayNotice> notices)
    {
        var named = new Dictionary<LocalDate, (NoticeDay Day, HolidayNotice Notice)>();
        foreach (var notice in notices)
        {
            foreach (var day in notice.Days)
            {
                bool known = named.TryGetValue(day.Date, out var earlier);
                if (known && !notice.Revises && earlier.Day.Arrangement != day.Arrangement)
                {
                    return Contradiction.With(
                        ("day", day.Date), ("notice", notice), ("arrangement", day.Arrangement.Name()),
                        ("earlier", earlier.Notice), ("before", earlier.Day.Arrangement.Name()));
                }

                if (day.Arrangement == DayArrangement.Worked && IsWorkedAnyway(day.Date, known ? earlier.Day : null))
                {
                    return WorkedAnyway.With(
                        ("day", day.Date), ("weekday", Weekdays[(int)day.Date.DayOfWeek - 1]), ("notice", notice));
                }

                named[day.Date] = (day, notice);
            }
        }

        return null;
    }

    private static bool IsWorkedAnyway(LocalDate date, NoticeDay? earlier)
        => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            && earlier?.Arrangement != DayArrangement.Off
            && !StatutoryYear.Of(date.Year).Any(day => DayNumber.Dates[day.Day] == date);
}
