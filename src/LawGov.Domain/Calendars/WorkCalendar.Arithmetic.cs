using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <content>Counting workdays: every answer in one step, without allocating.</content>
public sealed partial class WorkCalendar
{
    private const int MostSwaps = 14; // three windows at most hold one day, two swaps each and three for Labour Day, at both ends

    /// <summary>Whether a day is worked.</summary>
    /// <param name="date">2001-01-01 to 2100-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the range, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool IsWorkday(LocalDate date) => _table.Printed.IsWorked(Day(date, nameof(date)));

    /// <summary>Counts workdays from a day, which is not counted itself.</summary>
    /// <param name="start">The day counted from, worked or not.</param>
    /// <param name="count">How many; a negative count goes back, 0 returns the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start or the result lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">The start is not of the ISO calendar.</exception>
    public LocalDate AddWorkdays(LocalDate start, int count)
    {
        int day = Day(start, nameof(start));
        return count == 0 ? start : DayNumber.Dates[Stepped(day, count)];
    }

    /// <summary>Counts workdays from a day and says how early and how late the result can turn out to be.</summary>
    /// <inheritdoc cref="AddWorkdays(LocalDate, int)"/>
    public BoundedDate AddWorkdaysWithBounds(LocalDate start, int count)
    {
        int day = Day(start, nameof(start));
        if (count == 0) { return new(start, start, start, _table.CertaintyOf(day)); }

        int printed = Stepped(day, count);
        var certainty = count > 0 ? _table.CertaintyOf(day + 1, printed) : _table.CertaintyOf(printed, day - 1); // of the days counted
        if (certainty == Certainty.Final)
        {
            return new(DayNumber.Dates[printed], DayNumber.Dates[printed], DayNumber.Dates[printed], Certainty.Final);
        }

        int first = count > 0 ? FirstReaching(day, count, most: true) : LastReaching(day, -count, most: false);
        int last = count > 0 ? FirstReaching(day, count, most: false) : LastReaching(day, -count, most: true);
        int earliest = Math.Min(first, printed), latest = Math.Max(last, printed); // a closure may hide one half of a swap from the bounds
        return new(
            DayNumber.Dates[printed],
            DayNumber.Dates[earliest],
            DayNumber.Dates[Allowed(day, latest, nameof(count))],
            certainty);
    }

    /// <summary>Counts workdays from many days in one call; as for one, results in years not announced are projected.</summary>
    /// <param name="starts">The days counted from.</param>
    /// <param name="count">How many, as for one.</param>
    /// <param name="results">Where the results go; as long as <paramref name="starts"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or a start is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A start or a result lies outside 2001–2100.</exception>
    public void AddWorkdays(ReadOnlySpan<LocalDate> starts, int count, Span<LocalDate> results)
    {
        if (results.Length != starts.Length)
        {
            throw new ArgumentException($"Expected room for {starts.Length} results, not {results.Length}.", nameof(results));
        }

        for (int i = 0; i < starts.Length; i++) { results[i] = AddWorkdays(starts[i], count); }
    }

    /// <summary>Counts workdays from many days in one call, each with its bounds.</summary>
    /// <param name="starts">The days counted from.</param>
    /// <param name="count">How many, as for one.</param>
    /// <param name="results">Where the results go; as long as <paramref name="starts"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or a start is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A start or a result lies outside 2001–2100.</exception>
    public void AddWorkdaysWithBounds(ReadOnlySpan<LocalDate> starts, int count, Span<BoundedDate> results)
    {
        if (results.Length != starts.Length)
        {
            throw new ArgumentException($"Expected room for {starts.Length} results, not {results.Length}.", nameof(results));
        }

        for (int i = 0; i < starts.Length; i++) { results[i] = AddWorkdaysWithBounds(starts[i], count); }
    }

    /// <summary>Counts the workdays after one day, through another.</summary>
    /// <param name="after">The day before the first one counted.</param>
    /// <param name="through">The last one counted; before <paramref name="after"/>, the count is negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public int CountWorkdays(LocalDate after, LocalDate through)
    {
        int first = Day(after, nameof(after)), last = Day(through, nameof(through));
        return _table.Printed.UpTo(Allowed(first, last, nameof(through))) - _table.Printed.UpTo(first);
    }

    /// <summary>Counts the workdays after one day, through another, and says how few and how many they can turn out to be.</summary>
    /// <inheritdoc cref="CountWorkdays(LocalDate, LocalDate)"/>
    public BoundedCount CountWorkdaysWithBounds(LocalDate after, LocalDate through)
    {
        int count = CountWorkdays(after, through), from = DayNumber.Of(after, nameof(after)), to = DayNumber.Of(through, nameof(through));
        int first = Math.Min(from, to) + 1, last = Math.Max(from, to);
        var certainty = first > last ? Certainty.Final : _table.CertaintyOf(first, last);
        if (certainty == Certainty.Final) { return new(count, count, count, Certainty.Final); }

        int sign = from <= to ? 1 : -1;
        int fewest = Math.Min(_table.Worked(first, last, most: false), sign * count); // a closure may hide one half of a swap, as above
        int most = Math.Max(_table.Worked(first, last, most: true), sign * count);
        return sign > 0 ? new(count, fewest, most, certainty) : new(count, -most, -fewest, certainty);
    }

    /// <summary>The first workday on or after a day.</summary>
    /// <param name="date">2001-01-01 to 2100-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the result lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    public LocalDate FirstWorkdayOnOrAfter(LocalDate date)
    {
        int day = Day(date, nameof(date));
        return _table.Printed.IsWorked(day) ? date : DayNumber.Dates[Stepped(day, 1)];
    }

    /// <summary>The last workday on or before a day.</summary>
    /// <param name="date">2001-01-01 to 2100-12-31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the result lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    public LocalDate LastWorkdayOnOrBefore(LocalDate date)
    {
        int day = Day(date, nameof(date));
        return _table.Printed.IsWorked(day) ? date : DayNumber.Dates[Stepped(day, -1)];
    }

    private int Stepped(int day, int count)
    {
        int result = _table.Printed.Step(day, count);
        return result >= 0 ? Allowed(day, result, nameof(count)) : throw DayNumber.Beyond(nameof(count));
    }

    /// <summary>The first day through which so many days can (most) or must have been worked since the start.</summary>
    private int FirstReaching(int start, int count, bool most)
    {
        int slack = MostSwaps + _table.MostDue;
        int day = count > slack ? _table.Statute.Step(start, count - slack) : start + 1;
        while (day >= 0 && day < DayNumber.Count)
        {
            int left = count - _table.Worked(start + 1, day, most);
            if (left <= 0) { return day; }

            day += Skip(left);
        }

        throw DayNumber.Beyond(nameof(count));
    }

    /// <summary>The last day from which so many days can (most) or must have been worked before the start.</summary>
    private int LastReaching(int start, int count, bool most)
    {
        int slack = MostSwaps + _table.MostDue;
        int day = count > slack ? _table.Statute.Step(start, slack - count) : start - 1;
        while (day >= 0)
        {
            int left = count - _table.Worked(day, start - 1, most);
            if (left <= 0) { return day; }

            day -= Skip(left);
        }

        throw DayNumber.Beyond(nameof(count));
    }

    /// <summary>How far the day sought is at least: one day adds three at most, one for each window that holds it.</summary>
    /// <remarks>Where windows overlap the sum can fall again from one day to the next, so it cannot be searched by halves.</remarks>
    private static int Skip(int left) => (left + 2) / 3;
}
