namespace LawGov.Domain.Calendars;

/// <summary>How the State Council usually arranges a year, for years not announced: breaks and the days worked for them.</summary>
/// <remarks>
/// The lengths from 2025 on are those of the preamble of 国办发明电〔2024〕12号; where a break starts and which weekend days are worked was read
/// off the notices of 2001–2026. A projection, never a fact.
/// </remarks>
internal sealed class UsualPattern(
    int year, StatutoryDay[] statutory, Festivals open, bool[] worked, Action<int, Festivals> touch)
{
    private readonly bool _from2025 = year >= 2025;

    /// <summary>Lays the usual pattern of the festivals not arranged over a calendar in which weekdays are worked and statutory days are
    /// off.</summary>
    internal void Apply()
    {
        var midAutumn = statutory.Where(day => day.Festival == Festivals.MidAutumn).ToArray();
        int national = statutory.First(day => day.Festival == Festivals.NationalDay).Day;
        bool meet = midAutumn.Length > 0 && midAutumn[0].Day >= national - 2 && midAutumn[0].Day <= national + 7;
        foreach (var festival in statutory.GroupBy(day => day.Festival).Where(days => (days.Key & open) != Festivals.None))
        {
            int first = festival.First().Day;
            switch (festival.Key)
            {
                case Festivals.SpringFestival: Break(year < 2008 ? first : EveOf(first), _from2025 ? 8 : 7, festival.Key); break;
                case Festivals.LabourDay when year is < 2008 or >= 2021: Break(
                    year < 2008 ? first : LabourDayStart(first),
                    year < 2008 ? 7 : 5,
                    festival.Key); break;
                case Festivals.NationalDay when meet: Break(
                    Math.Min(national, midAutumn[0].Day),
                    8,
                    festival.Key | Festivals.MidAutumn); break;
                case Festivals.NationalDay: Break(national, 7, festival.Key); break;
                case Festivals.MidAutumn when meet: break;
                default: OneDay(first, festival.Key); break;
            }
        }
    }

    private static int Weekday(int day) => (day + 1) % 7; // 2001-01-01 was a Monday: 1 … 6, Sunday 0

    private static bool IsWeekend(int day) => StatuteCalendar.IsWeekend(day);

    private int EveOf(int first) => DayNumber.Dates[first] == LunarDates.SpringFestival(year) ? first - 1 : first;

    private static int LabourDayStart(int first) => Weekday(first) switch { 0 => first - 1, 1 => first - 2, _ => first };

    private void OneDay(int day, Festivals festival)
    {
        switch (Weekday(day))
        {
            case 2: Rest(day - 1, festival); Work(day - 3, festival); break;
            case 4: Rest(day + 1, festival); Work(day + 3, festival); break;
            case 0 or 6: Rest(NextWorked(day), festival); break;
            default: break; // Monday and Friday join the weekend, Wednesday stands alone
        }
    }

    private int NextWorked(int day)
    {
        while (!worked[day]) { day++; }

        return day;
    }

    private void Break(int start, int length, Festivals festival)
    {
        int end = start + length - 1, weekdays = 0;
        for (int day = start; day <= end; day++)
        {
            weekdays += IsWeekend(day) ? 0 : 1;
            Rest(day, festival);
        }

        int swaps = weekdays - statutory.Count(day => day.Day >= start && day.Day <= end);
        int before = FreeWeekendDay(start - 1, -1), after = FreeWeekendDay(end + 1, 1);
        if (swaps >= 2 && !_from2025 && Weekday(end) == 5) { before = FreeWeekendDay(after + 1, 1); }
        else if (swaps >= 2 && !_from2025 && Weekday(start) == 1) { after = FreeWeekendDay(before - 1, -1); }

        if (swaps >= 2 || (swaps == 1 && start - before <= after - end)) { Work(before, festival); }

        if (swaps >= 2 || (swaps == 1 && start - before > after - end)) { Work(after, festival); }
    }

    private int FreeWeekendDay(int day, int step)
    {
        while (!IsWeekend(day) || worked[day] || statutory.Any(holiday => holiday.Day == day)) { day += step; }

        return day;
    }

    private void Rest(int day, Festivals festival) => Set(day, false, festival);

    private void Work(int day, Festivals festival) => Set(day, true, festival);

    private void Set(int day, bool work, Festivals festival)
    {
        if (day < 0 || day >= worked.Length) { return; }

        worked[day] = work;
        touch(day, festival);
    }
}
