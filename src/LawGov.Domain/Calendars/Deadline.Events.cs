using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <content>What happens to a deadline while it runs.</content>
public sealed partial record Deadline
{
    private static readonly MessageTemplate SuspendedText = new("期限中止：{suspensions}", "suspended: {suspensions}");
    private static readonly MessageTemplate WorkdaysText = new("{count}个工作日", "{count} working day(s)");
    private static readonly MessageTemplate DaysText = new("{count}日", "{count} day(s)");
    private static readonly MessageTemplate NotResumed = new(
        "尚未恢复，届满日待定；中止前已计{counted}，尚余{left}",
        "not resumed, hence no date yet; {counted} counted before, {left} left");
    private static readonly MessageTemplate MayNotHaveEnded = new(
        "尚未恢复；中止前期限是否届满，取决于尚未公布的放假安排，届满日待定",
        "not resumed; whether the limit ended before depends on an arrangement not announced: no date yet");

    /// <summary>Suspends the limit, and the one at whose end it starts: no day of a suspension counts.</summary>
    /// <remarks>
    /// Suspensions that overlap or lie in one another count once, and one that begins after the end changes nothing. The last day of a
    /// limit that rolls over moves to the next day that is worked and not suspended. Events are given in their order: suspend, extend,
    /// suspend again.
    /// </remarks>
    /// <param name="suspensions">The suspensions, in any order, besides those already counted.</param>
    /// <returns>The deadline that results, derived anew; without a date while one that began before the end is not resumed.</returns>
    /// <exception cref="ArgumentException">There is no sequence, or a null is among them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The deadline lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    public AmendedDeadline Suspend(params IEnumerable<Suspension> suspensions)
    {
        var all = Guard.Against.Null(suspensions).ToList();
        if (all.Contains(null!)) { throw new ArgumentException("Expected suspensions, not null among them.", nameof(suspensions)); }

        var more = all.ToValueList();
        var cause = SuspendedText.With(("suspensions", Joined.Of(more, "、")));
        return Again(Calendar, more) is { } after
            ? AmendedDeadline.Of(this, after, cause)
            : new(this, null, cause, Stopped(more));
    }

    /// <summary>How far the limit of this chain that stands still has come.</summary>
    private Message Stopped(ValueList<Suspension> more)
    {
        if (Previous is { } previous && previous.Again(Calendar, more) is null) { return previous.Stopped(more); }

        var start = Previous?.Again(Calendar, more)!.Due ?? Start;
        var off = RunningDays.Union(InOrder(Suspensions, more));
        var calendar = Calendar.Projecting();
        bool workdays = Limit.Unit == TimeUnit.Workday;
        int counted = 0, whole = workdays ? Limit.Amount : Period.DaysBetween(start, LastDay(start, Limit));
        for (var day = start.PlusDays(1); day < off[^1].Start; day = day.PlusDays(1))
        {
            counted += (!workdays || calendar.IsWorkday(day)) && !off.Exists(span => span.Contains(day)) ? 1 : 0;
        }

        return counted >= whole && workdays
            ? MayNotHaveEnded.With()
            : NotResumed.With(("counted", Length(Math.Min(counted, whole))), ("left", Length(Math.Max(whole - counted, 0))));

        Message Length(int count) => (workdays ? WorkdaysText : DaysText).With(("count", count));
    }

    private static ValueList<Suspension> InOrder(ValueList<Suspension> suspensions, ValueList<Suspension> more)
        => suspensions.Count + more.Count < 2 ? suspensions.IsEmpty ? more : suspensions : suspensions.Concat(more)
        .Distinct()
        .OrderBy(suspension => suspension.Span.Start)
        .ThenBy(suspension => suspension.Span.End ?? LocalDate.MaxIsoValue)
        .ThenBy(suspension => suspension.ToString(), StringComparer.Ordinal)
        .ToValueList();
}
