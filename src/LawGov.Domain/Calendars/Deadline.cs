using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>A date by which something is due (期限届满日), as a derivation: from what, by what, how, and how sure.</summary>
/// <remarks>The last day is in time. Where years not announced come in, the date is projected and lies between <see cref="Earliest"/> and
/// <see cref="Latest"/>; a deadline that starts at the end of another is no surer than that one. Equal by value.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed partial record Deadline
{
    private Deadline(LocalDate start, TimeLimit limit, WorkCalendar calendar, Basis? basis, BoundedDate date, Deadline? previous)
        => (Start, Limit, Calendar, Basis, Due, Earliest, Latest, Certainty, Previous) = (
            start,
            limit,
            calendar,
            basis,
            date.Date,
            date.Earliest,
            date.Latest,
            date.Certainty,
            previous);

    /// <summary>The deadline at whose end this one starts (前一期限); null where it starts with an event.</summary>
    public Deadline? Previous { get; }

    /// <summary>The day of the event, or the last day of the previous deadline, as printed; it is not counted.</summary>
    public LocalDate Start { get; }

    /// <summary>The length of time.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Which days were taken as worked.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>What sets the limit; null where it is not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>The days on which it does not run (期限中止), resumed all of them, in order of their first day.</summary>
    public ValueList<Suspension> Suspensions { get; private init; }

    /// <summary>The day on which it was decided to extend the previous deadline by this one (延长决定日); null where it is no
    /// extension.</summary>
    public LocalDate? ExtendedOn { get; private init; }

    /// <summary>The last day in time, to print.</summary>
    public LocalDate Due { get; }

    /// <summary>The earliest that it can turn out to be.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The latest that it can turn out to be.</summary>
    public LocalDate Latest { get; }

    /// <summary>How sure it is.</summary>
    public Certainty Certainty { get; }

    internal BoundedDate Bounded => new(Due, Earliest, Latest, Certainty);

    /// <summary>Puts a deadline together from stored parts, without deriving it anew: <see cref="Recompute"/> says what has changed
    /// since.</summary>
    /// <param name="start">The day of the event.</param>
    /// <param name="limit">The length of time.</param>
    /// <param name="date">The date and its bounds, as stored.</param>
    /// <param name="calendar">The calendar by which it was derived.</param>
    /// <param name="basis">What sets the limit; null where it is not stated.</param>
    /// <exception cref="ArgumentException">The bounds do not hold the date, or differ though it is final; the date lies before the event; a
    /// day is not of the ISO calendar; or there is no calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside 2001–2100.</exception>
    public static Deadline Restore(LocalDate start, TimeLimit limit, BoundedDate date, WorkCalendar calendar, Basis? basis = null)
    {
        Guard.Against.Null(calendar);
        DayNumber.Of(start, nameof(start));
        return new(start, limit, calendar, basis, Restorable(date, start, start, start), null);
    }

    /// <summary>Puts a deadline that starts at the end of another together from stored parts, without deriving it anew.</summary>
    /// <param name="previous">The deadline at whose end it starts, restored or derived.</param>
    /// <param name="limit">The length of time.</param>
    /// <param name="date">The date and its bounds, as stored.</param>
    /// <param name="basis">What sets the limit; null where it is not stated.</param>
    /// <exception cref="ArgumentException">The bounds do not hold the date, or differ though it is final; a date lies before that of the
    /// previous deadline; it is surer than that one; a day is not of the ISO calendar; or there is no previous deadline.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside 2001–2100.</exception>
    public static Deadline Restore(Deadline previous, TimeLimit limit, BoundedDate date, Basis? basis)
    {
        Guard.Against.Null(previous);
        Restorable(date, previous.Earliest, previous.Due, previous.Latest);
        return date.Certainty <= previous.Certainty
            ? new(previous.Due, limit, previous.Calendar, basis, date, previous)
            : throw new ArgumentException(
                $"Expected a date no surer than {previous.Certainty}, as the deadline at whose end it starts.",
                nameof(date));
    }

    /// <summary>Adds to a restored deadline what happened to it, as stored; its dates stay as they are.</summary>
    /// <param name="suspensions">The days on which it does not run, in any order.</param>
    /// <param name="extendedOn">The day on which it was decided to extend the previous deadline by this one; null where it is no
    /// extension.</param>
    /// <exception cref="ArgumentException">A suspension is not resumed, or an extension has no previous deadline or a day that is not of
    /// the ISO calendar.</exception>
    public Deadline RestoreEvents(ValueList<Suspension> suspensions, LocalDate? extendedOn = null)
    {
        extendedOn?.OfIso(nameof(extendedOn));
        if (extendedOn is not null && Previous is null)
        {
            throw new ArgumentException("Expected a deadline that starts at the end of another.", nameof(extendedOn));
        }

        return Resumed(suspensions).Count == suspensions.Count
            ? this with { Suspensions = InOrder(suspensions, default), ExtendedOn = extendedOn }
            : throw new ArgumentException("Expected suspensions that are resumed, each with an end.", nameof(suspensions));
    }

    /// <summary>Holds the day of an act against the deadline: in time, or so many days and working days late.</summary>
    /// <param name="day">The day of the act.</param>
    /// <exception cref="ArgumentOutOfRangeException">It was late, and the day lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <example><code>TimeLimit.Workdays(20).After(new LocalDate(2026, 2, 6), WorkCalendar.StateCouncil).DoneOn(new(2026, 3, 16))
    /// // late by 4 days, 2 working days</code></example>
    public Timeliness DoneOn(LocalDate day) => Timeliness.Of(day, Bounded, Calendar);

    /// <summary>Derives the same deadline by another calendar, and the one at whose end it starts, and says what became of it.</summary>
    /// <param name="calendar">The newer calendar.</param>
    /// <exception cref="ArgumentException">There is no calendar, or it refuses.</exception>
    public DeadlineChange Recompute(WorkCalendar calendar)
    {
        var after = Again(Guard.Against.Null(calendar))!; // what is kept was resumed
        return new(this, after, Period.DaysBetween(Due, after.Due));
    }

    internal static Deadline Derive(LocalDate start, TimeLimit limit, WorkCalendar calendar, Basis? basis)
        => new(start, limit, calendar, basis, Reckon(start, limit, calendar), null);

    /// <summary>Derives a deadline that is suspended from the start; null while a suspension before its end is not resumed.</summary>
    internal static Deadline? Derive(
        LocalDate start, TimeLimit limit, WorkCalendar calendar, Basis? basis, ValueList<Suspension> suspensions)
        => Reckon(start, limit, calendar, suspensions) is { } date
            ? new(start, limit, calendar, basis, date, null) { Suspensions = Resumed(suspensions) }
            : null;

    internal static Deadline Derive(Deadline previous, TimeLimit limit, Basis? basis) => Derive(previous, limit, basis, default, null)!;

    /// <summary>Starts at the end of another: its bounds are counted from the bounds of that one, and it is no surer.</summary>
    /// <remarks>A later start never ends earlier, so no day between the bounds of the start leads out of those of the end; but for months
    /// that are suspended, of which every start is looked at: 30 and 31 January end on one day, and the later one has fewer days suspended
    /// after it.</remarks>
    internal static Deadline? Derive(
        Deadline previous, TimeLimit limit, Basis? basis, ValueList<Suspension> suspensions, LocalDate? extendedOn)
    {
        var calendar = previous.Calendar;
        if (Reckon(previous.Due, limit, calendar, suspensions) is not { } date) { return null; }

        var (earliest, latest, least) = (date.Earliest, date.Latest, (Certainty)Math.Min((int)previous.Certainty, (int)date.Certainty));
        bool inOrder = suspensions.IsEmpty || limit.Unit is TimeUnit.Workday or TimeUnit.Day;
        int step = inOrder && previous.Earliest < previous.Latest ? Period.DaysBetween(previous.Earliest, previous.Latest) : 1;
        for (var start = previous.Earliest; start <= previous.Latest; start = start.PlusDays(step))
        {
            if (start == previous.Due) { continue; }

            if (Reckon(start, limit, calendar, suspensions) is not { } other) { return null; }

            (earliest, latest) = (LocalDate.Min(earliest, other.Earliest), LocalDate.Max(latest, other.Latest));
            if (start == previous.Latest) { least = (Certainty)Math.Min((int)least, (int)other.Certainty); }
        }

        return new(previous.Due, limit, calendar, basis, new(date.Date, earliest, latest, least), previous)
        {
            Suspensions = Resumed(suspensions),
            ExtendedOn = extendedOn,
        };
    }

    private static ValueList<Suspension> Resumed(ValueList<Suspension> suspensions)
    {
        foreach (var suspension in suspensions)
        {
            if (suspension.Span.End is null) { return suspensions.Where(each => each.Span.End is not null).ToValueList(); }
        }

        return suspensions;
    }

    /// <summary>The year whose arrangement would settle a date that is not certain.</summary>
    internal int YearNotAnnounced
        => Previous is { } previous && previous.Earliest != previous.Latest
        ? previous.YearNotAnnounced
        : Suspensions.IsEmpty ? Calendar.FirstYearNotAnnounced((Limit.Unit == TimeUnit.Workday ? Start : Earliest).Year)
        : Calendar.FirstYearNotAnnounced(OwnSteps.FirstOrDefault(step => step is { IsCounted: true, Day.Certainty: not Certainty.Final })
            is { Count: > 0, Day.Date: var open } ? open.Year : Earliest.Year);

    /// <summary>Whether all but the calendar is the same.</summary>
    internal bool ReadsAs(Deadline? other)
        => other is not null
        && (Start, Limit, Basis, Due) == (other.Start, other.Limit, other.Basis, other.Due)
        && (Earliest, Latest, Certainty) == (other.Earliest, other.Latest, other.Certainty)
        && (Suspensions, ExtendedOn) == (other.Suspensions, other.ExtendedOn)
        && (Previous is null ? other.Previous is null : Previous.ReadsAs(other.Previous));

    private Deadline? Again(WorkCalendar calendar, ValueList<Suspension> more = default)
    {
        var suspensions = more.IsEmpty ? Suspensions : InOrder(Suspensions, more);
        if (Previous is { } previous)
        {
            return previous.Again(calendar, more) is { } before ? Derive(before, Limit, Basis, suspensions, ExtendedOn) : null;
        }

        return Derive(Start, Limit, calendar, Basis, suspensions);
    }

    private static BoundedDate Restorable(BoundedDate date, LocalDate earliest, LocalDate start, LocalDate latest)
    {
        Guard.Against.Undeclared(date.Certainty, nameof(date));
        foreach (var day in (ReadOnlySpan<LocalDate>)[date.Earliest, date.Date, date.Latest]) { DayNumber.Of(day, nameof(date)); }

        bool sure = date.Certainty != Certainty.Final || date.Earliest == date.Latest;
        bool inOrder = date.Earliest <= date.Date && date.Date <= date.Latest;
        return sure && inOrder && date.Earliest >= earliest && date.Date >= start && date.Latest >= latest
            ? date
            : throw new ArgumentException(
                $"Expected {HolidayNotice.Iso(earliest)} ≤ earliest ≤ date ≤ latest, all one when final, "
                    + $"not {HolidayNotice.Iso(date.Earliest)}, {HolidayNotice.Iso(date.Date)}, {HolidayNotice.Iso(date.Latest)}.",
                nameof(date));
    }

    private static BoundedDate Reckon(LocalDate start, TimeLimit limit, WorkCalendar calendar)
    {
        if (limit.Unit == TimeUnit.Workday) { return calendar.AddWorkdaysWithBounds(start, limit.Amount); }

        DayNumber.Of(start, nameof(start));
        var last = LastDay(start, limit);
        DayNumber.Of(last, nameof(limit));
        return limit.RollOver == RollOver.None ? new BoundedDate(last, last, last, Certainty.Final)
            : last == DayNumber.Dates[0]
            || calendar.IsWorkday(last) && calendar[last].Certainty == Certainty.Final ? FirstWorkday(last, calendar)
            : calendar.AddWorkdaysWithBounds(last.PlusDays(-1), 1); // the first day worked on or after the last
    }

    /// <summary>The end of a limit that is suspended; null where a suspension not resumed may come first.</summary>
    private static BoundedDate? Reckon(LocalDate start, TimeLimit limit, WorkCalendar calendar, ValueList<Suspension> suspensions)
    {
        if (suspensions.IsEmpty || limit.Amount == 0) { return Reckon(start, limit, calendar); }

        var off = RunningDays.Union(suspensions);
        if (limit.Unit == TimeUnit.Workday) { return RunningDays.AddWorkdays(start, limit.Amount, calendar, off); }

        if (LastRunning(start, limit, off) is not { } last) { return null; }

        DayNumber.Of(last, nameof(limit));
        return limit.RollOver == RollOver.None || (calendar.IsWorkday(last) && calendar[last].Certainty == Certainty.Final)
            ? new BoundedDate(last, last, last, Certainty.Final)
            : RunningDays.AddWorkdays(last.PlusDays(-1), 1, calendar, off);
    }

    /// <summary>The last day of a limit in days, months or years, later by each day suspended before it.</summary>
    private static LocalDate? LastRunning(LocalDate start, TimeLimit limit, List<DateSpan> off)
        => RunningDays.AddDays(start, Period.DaysBetween(start, LastDay(start, limit)), off);

    private static BoundedDate FirstWorkday(LocalDate last, WorkCalendar calendar)
    {
        var day = calendar.FirstWorkdayOnOrAfter(last);
        return new(day, day, day, Certainty.Final);
    }

    private static LocalDate LastDay(LocalDate start, TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.Day => start.PlusDays(limit.Amount),
        TimeUnit.Month => start.PlusMonths(limit.Amount),
        _ => start.PlusYears(limit.Amount),
    };
}
