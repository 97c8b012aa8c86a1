namespace LawGov.Domain.Calendars;

/// <summary>One festival of one year: its statutory days, and the days on which those that fall on a day off are made up.</summary>
internal sealed record YearFestival(int Year, Festivals Festival, int[] Days, int[] MadeUp)
{
    internal int First => Days[0];

    internal int Last => Days[^1];

    internal bool IsLong => Festival is Festivals.SpringFestival or Festivals.LabourDay or Festivals.NationalDay;

    /// <summary>The first day that an arrangement of it may touch.</summary>
    internal int Start => Math.Max(0, First - Reach);

    /// <summary>The last day that an arrangement of it may touch.</summary>
    internal int End => Math.Min(DayNumber.Count - 1, Last + Reach);

    private int Reach => IsLong ? 14 : 8;

    internal int DistanceTo(int day) => day < First ? First - day : Math.Max(0, day - Last);
}

/// <summary>What statute alone makes of 2001–2100: weekdays worked, statutory days off, and those on a day off made up on the next day
/// worked.</summary>
internal static class StatuteCalendar
{
    private static readonly bool[] WorkedDays = MakeWorked();
    private static readonly Festivals[] Named = new Festivals[DayNumber.Count];
    private static readonly YearFestival[] All = MakeFestivals();

    private static readonly int[] FirstOfYear = [.. Enumerable.Range(DayNumber.FirstYear, DayNumber.LastYear - DayNumber.FirstYear + 2)
        .Select(year => All.Count(festival => festival.Year < year))];

    /// <summary>All festivals, by year, and in a year by their first day.</summary>
    internal static ReadOnlySpan<YearFestival> Festivals => All;

    /// <summary>Where the festivals of a year begin among all; of the year after the last, their number.</summary>
    internal static int StartOf(int year) => FirstOfYear[year - DayNumber.FirstYear];

    internal static bool IsWeekend(int day) => (day + 1) % 7 is 0 or 6; // 2001-01-01 was a Monday

    internal static bool IsWorked(int day) => WorkedDays[day];

    /// <summary>The festivals whose statutory day it is.</summary>
    internal static Festivals StatutoryOf(int day) => Named[day];

    private static bool[] MakeWorked()
    {
        var worked = new bool[DayNumber.Count];
        for (int day = 0; day < worked.Length; day++) { worked[day] = !IsWeekend(day); }

        return worked;
    }

    private static YearFestival[] MakeFestivals()
    {
        var festivals = new List<YearFestival>();
        for (int year = DayNumber.FirstYear; year <= DayNumber.LastYear; year++)
        {
            var days = StatutoryYear.Of(year);
            foreach (var day in days)
            {
                WorkedDays[day.Day] = false;
                Named[day.Day] |= day.Festival;
            }

            var madeUp = MakeUp(days);
            festivals.AddRange(days.GroupBy(day => day.Festival).Select(festival => new YearFestival(
                year,
                festival.Key,
                [.. festival.Select(day => day.Day)],
                [.. madeUp.Where(day => day.Festival == festival.Key).Select(day => day.Day)])));
        }

        return [.. festivals];
    }

    /// <summary>A statutory day on a weekend, or on another statutory day, is made up on the next day worked.</summary>
    private static List<StatutoryDay> MakeUp(StatutoryDay[] days)
    {
        var madeUp = new List<StatutoryDay>();
        for (int i = 0; i < days.Length; i++)
        {
            bool meets = i > 0 && days[i - 1].Day == days[i].Day;
            if (!IsWeekend(days[i].Day) && !meets) { continue; }

            int next = days[i].Day;
            while (!WorkedDays[next]) { next++; } // no festival lies near the end of a year

            WorkedDays[next] = false;
            madeUp.Add(new(next, days[i].Festival));
        }

        return madeUp;
    }
}
