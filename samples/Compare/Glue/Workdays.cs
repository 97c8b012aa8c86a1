using System.Globalization;

namespace LawGov.Samples.Compare.Glue;

/// <summary>Working days as they are counted where no library does it.</summary>
internal static class Workdays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    public static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day of the event is not counted.</summary>
    public static DateOnly Add(DateOnly start, int days, Func<DateOnly, bool> isWorkday)
    {
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (isWorkday(day)) { days--; }
        }

        return day;
    }

    /// <summary>The day of the event is counted as the first.</summary>
    public static DateOnly AddFromFirst(DateOnly start, int days, Func<DateOnly, bool> isWorkday)
    {
        var day = start;
        while (true)
        {
            if (isWorkday(day) && --days == 0) { return day; }

            day = day.AddDays(1);
        }
    }

    /// <summary>The festivals of any year by rule, one day each, as libraries of many countries have them.</summary>
    public static bool IsNoFestival(DateOnly day)
        => IsWeekday(day)
            && (day.Month, day.Day) is not ((1, 1) or (5, 1) or (10, 1))
            && !IsLunar(day, 1, 1) && !IsLunar(day, 5, 5) && !IsLunar(day, 8, 15);

    private static bool IsLunar(DateOnly day, int month, int dayOfMonth)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        int year = Lunar.GetYear(time), leap = Lunar.GetLeapMonth(year);
        return Lunar.GetMonth(time) == (leap > 0 && leap <= month ? month + 1 : month) && Lunar.GetDayOfMonth(time) == dayOfMonth;
    }
}
