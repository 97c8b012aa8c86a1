using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>A date by which something is due (期限届满日), as a derivation: from what, by what, how, and how sure.</summary>
/// <remarks>The last day is in time. Where years not announced come in, the date is projected and lies between <see cref="Earliest"/> and
/// <see cref="Latest"/>.</remarks>
public sealed partial class Deadline
{
    private Deadline(LocalDate start, TimeLimit limit, WorkCalendar calendar, Basis? basis, BoundedDate date)
        => (Start, Limit, Calendar, Basis, Due, Earliest, Latest, Certainty) = (
            start,
            limit,
            calendar,
            basis,
            date.Date,
            date.Earliest,
            date.Latest,
            date.Certainty);

    /// <summary>The day of the event, which is not counted.</summary>
    public LocalDate Start { get; }

    /// <summary>The length of time.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Which days were taken as worked.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>What sets the limit; null where it is not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>The last day in time, to print.</summary>
    public LocalDate Due { get; }

    /// <summary>The earliest that it can turn out to be.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The latest that it can turn out to be.</summary>
    public LocalDate Latest { get; }

    /// <summary>How sure it is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Puts a deadline together from stored parts, without deriving it anew: <see cref="Recompute"/> says what has changed
    /// since.</summary>
    /// <param name="start">The day of the event.</param>
    /// <param name="limit">The length of time.</param>
    /// <param name="date">The date and its bounds, as stored.</param>
    /// <param name="calendar">The calendar by which it was derived.</param>
    /// <param name="basis">What sets the limit; null where it is not stated.</param>
    /// <exception cref="ArgumentException">The bounds do not hold the date, or differ though it is final; the date lies before the event;
    /// or there is no calendar.</exception>
    public static Deadline Restore(LocalDate start, TimeLimit limit, BoundedDate date, WorkCalendar calendar, Basis? basis = null)
    {
        Guard.Against.Null(calendar);
        Guard.Against.Undeclared(date.Certainty, nameof(date));
        bool sure = date.Certainty != Certainty.Final || date.Earliest == date.Latest;
        return sure && date.Earliest >= start && date.Earliest <= date.Date && date.Date <= date.Latest
            ? new(start, limit, calendar, basis, date)
            : throw new ArgumentException(
                $"Expected {HolidayNotice.Iso(start)} ≤ earliest ≤ date ≤ latest, all one when final, "
                    + $"not {HolidayNotice.Iso(date.Earliest)}, {HolidayNotice.Iso(date.Date)}, {HolidayNotice.Iso(date.Latest)}.",
                nameof(date));
    }

    /// <summary>Derives the same deadline by another calendar and says what became of it.</summary>
    /// <param name="calendar">The newer calendar.</param>
    /// <exception cref="ArgumentException">There is no calendar, or it refuses.</exception>
    public DeadlineChange Recompute(WorkCalendar calendar)
    {
        var after = Derive(Start, Limit, Guard.Against.Null(calendar), Basis);
        return new(this, after, Period.DaysBetween(Due, after.Due));
    }

    internal static Deadline Derive(LocalDate start, TimeLimit limit, WorkCalendar calendar, Basis? basis)
    {
        if (limit.Unit == TimeUnit.Workday)
        {
            return new(start, limit, calendar, basis, calendar.AddWorkdaysWithBounds(start, limit.Amount));
        }

        DayNumber.Of(start, nameof(start));
        var last = LastDay(start, limit);
        DayNumber.Of(last, nameof(limit));
        var date = limit.RollOver == RollOver.None
            ? new BoundedDate(last, last, last, Certainty.Final)
            : last == DayNumber.Dates[0]
            || calendar.IsWorkday(last) && calendar[last].Certainty == Certainty.Final ? FirstWorkday(last, calendar)
            : calendar.AddWorkdaysWithBounds(last.PlusDays(-1), 1); // the first day worked on or after the last
        return new(start, limit, calendar, basis, date);
    }

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
