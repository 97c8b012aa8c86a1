using System.Globalization;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Days counted from 2001-01-01 to 2100-12-31, by a table of months.</summary>
internal static class DayNumber
{
    internal const int FirstYear = 2001;
    internal const int LastYear = 2100;

    /// <summary>The days as dates, ready made.</summary>
    internal static readonly LocalDate[] Dates = MakeDates();

    private static readonly int[] MonthStarts = MakeMonthStarts();

    internal static int Count => Dates.Length;

    /// <summary>The number of a date; refuses what lies outside the range or is not ISO.</summary>
    internal static int Of(LocalDate date, string name)
    {
        int year = date.Year;
        if (year is < FirstYear or > LastYear || date.Calendar != CalendarSystem.Iso) { throw Refuse(date, name); }

        return MonthStarts[((year - FirstYear) * 12) + date.Month] + date.Day;
    }

    internal static ArgumentOutOfRangeException Beyond(string name)
        => new(name, "Expected a result from 2001-01-01 to 2100-12-31, which the calendar covers.");

    private static ArgumentException Refuse(LocalDate date, string name)
        => date.Calendar != CalendarSystem.Iso
            ? new ArgumentException($"Expected a day of the ISO calendar, not of {date.Calendar.Id}.", name)
            : new ArgumentOutOfRangeException(
                name,
                date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                "Expected a day from 2001-01-01 to 2100-12-31.");

    private static LocalDate[] MakeDates()
    {
        var first = new LocalDate(FirstYear, 1, 1);
        var dates = new LocalDate[Period.DaysBetween(first, new(LastYear + 1, 1, 1))];
        for (int i = 0; i < dates.Length; i++, first = first.PlusDays(1)) { dates[i] = first; }

        return dates;
    }

    private static int[] MakeMonthStarts()
    {
        var starts = new int[((LastYear - FirstYear + 1) * 12) + 1]; // at [0] nothing: months count from 1
        for (int i = Dates.Length - 1; i >= 0; i--) { starts[((Dates[i].Year - FirstYear) * 12) + Dates[i].Month] = i - Dates[i].Day; }

        return starts;
    }
}
