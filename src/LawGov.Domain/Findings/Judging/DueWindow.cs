using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Calendars;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Findings.Judging;

/// <summary>Up to which day something is surely in time, after which it is surely late, and what would settle the days between
/// (期限窗口).</summary>
/// <remarks>A limit that says 之前 does not settle the first of the month, and a projected holiday does not settle some days: both are a
/// window. Default: through 0001-01-01, projected.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct DueWindow
{
    private DueWindow(LocalDate sureThrough, LocalDate lateAfter, Certainty certainty, FactKey? between)
        => (SureThrough, LateAfter, Certainty, Between) = (sureThrough, lateAfter, certainty, between);

    /// <summary>The last day that is surely in time.</summary>
    public LocalDate SureThrough { get; }

    /// <summary>The last day that may be in time; every later one is late.</summary>
    public LocalDate LateAfter { get; }

    /// <summary>How sure the days are.</summary>
    public Certainty Certainty { get; }

    /// <summary>The fact that would settle the days between; null where there are none.</summary>
    public FactKey? Between { get; }

    /// <summary>The deadline whose window it is, which a finding then carries; null where it is made of days.</summary>
    public Deadline? Deadline { get; internal init; }

    /// <summary>A window whose last day is certain.</summary>
    /// <param name="last">The last day in time, included.</param>
    public static DueWindow Through(LocalDate last) => new(last, last, Certainty.Final, null);

    /// <summary>A window with days of which it is not settled whether they are in time.</summary>
    /// <param name="sureThrough">The last day that is surely in time.</param>
    /// <param name="lateAfter">The last day that may be; later than the first.</param>
    /// <param name="between">The fact that would settle the days between.</param>
    /// <param name="certainty">How sure the days are; final unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The second day is not later than the first, or there is no such certainty.</exception>
    /// <exception cref="ArgumentNullException">Nothing would settle it.</exception>
    public static DueWindow Through(LocalDate sureThrough, LocalDate lateAfter, FactKey between, Certainty certainty = Certainty.Final)
        => lateAfter > sureThrough
        ? new(sureThrough, lateAfter, Guard.Against.Undeclared(certainty), Guard.Against.Null(between))
        : throw new ArgumentOutOfRangeException(nameof(lateAfter), lateAfter, $"Expected a day after {InvariantText.Of(sureThrough)}.");

    /// <summary>The window of a deadline: between its bounds the arrangement of the first year not announced on its way would settle
    /// it.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <exception cref="ArgumentNullException">There is no deadline.</exception>
    public static DueWindow Of(Deadline deadline)
    {
        Guard.Against.Null(deadline);
        var between = deadline.Earliest == deadline.Latest ? null : CalendarKeys.NoticeOf(deadline.YearNotAnnounced);
        return new(deadline.Earliest, deadline.Latest, deadline.Certainty, between) { Deadline = deadline };
    }

    /// <summary>The window of whichever of two deadlines ends first.</summary>
    /// <param name="earlier">The two deadlines.</param>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    public static DueWindow OfEarlier(EarlierDeadline earlier)
    {
        Guard.Against.Null(earlier);
        if (earlier.Decisive is { } decisive) { return Of(decisive); }

        var open = earlier.One.Earliest == earlier.Last.Earliest && earlier.One.Earliest < earlier.One.Latest ? earlier.One : earlier.Other;
        return Of(earlier.Last, CalendarKeys.NoticeOf(open.YearNotAnnounced));
    }

    /// <summary>The window of a last day with bounds.</summary>
    /// <param name="last">The last day in time.</param>
    /// <param name="between">The fact that would settle the days between its bounds, where there are any: an arrangement, or a
    /// reading.</param>
    /// <exception cref="ArgumentNullException">Nothing would settle it.</exception>
    public static DueWindow Of(BoundedDate last, FactKey between)
    {
        Guard.Against.Null(between);
        return new(last.Earliest, last.Latest, last.Certainty, last.Earliest == last.Latest ? null : between);
    }

    /// <summary>Returns the two days, such as <c>2027-02-28..2027-03-01</c>, the same in every culture.</summary>
    public override string ToString() => $"{InvariantText.Of(SureThrough)}..{InvariantText.Of(LateAfter)}";
}
