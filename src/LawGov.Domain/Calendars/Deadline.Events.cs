using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <content>What happens to a deadline while it runs.</content>
public sealed partial record Deadline
{
    private static readonly MessageTemplate SuspendedText = new("{suspensions}期限中止", "suspended {suspensions}");
    private static readonly MessageTemplate ExtendedText = new("{day}决定延长{limit}", "extended by {limit} on {day}");
    private static readonly MessageTemplate CappedText = new(
        "{day}决定延长{limit}，按上限延长{ceiling}",
        "extended by {limit} on {day}, of which {ceiling} count at most");
    private static readonly MessageTemplate Once = new(
        "已于{day}决定延长一次，再次延长不发生效力，仍为{due}",
        "no effect, for it was extended once already on {day}; still {due}");
    private static readonly MessageTemplate DecidedBefore = new(
        "决定日早于事由发生日{start}，不发生延长效力，仍为{due}",
        "no effect, for it was decided before the event on {start}; still {due}");
    private static readonly MessageTemplate DecidedLate = new(
        "决定日晚于届满日，不发生延长效力，仍为{due}",
        "no effect, for it was decided after the last day; still {due}");
    private static readonly MessageTemplate MayBeLate = new(
        "决定时期限是否届满，取决于尚未公布的放假安排，届满日待定",
        "whether the limit had ended by then depends on an arrangement not announced: no date yet");
    private static readonly MessageTemplate RestartedText = new(
        "{reason}，{limit}的期限自{start}重新起算",
        "{reason}: the limit of {limit} starts anew on {start}");
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

    /// <summary>Extends the limit, once, from the end of what it extends.</summary>
    /// <remarks>It takes effect where it was decided from the day of the event through the last day; a second extension has no effect. Both
    /// are how limits are commonly read, and no provision is cited for them: cite one as the basis where there is one. Suspensions run
    /// on. <see cref="Recompute"/> keeps an extension that took effect.</remarks>
    /// <param name="by">By how long.</param>
    /// <param name="decided">The day of the decision, or of the notice where that is what counts.</param>
    /// <param name="ceiling">The most by which it can be extended, in the same unit: what is above it does not count; null for
    /// none.</param>
    /// <param name="basis">What allows it; null for what sets the limit.</param>
    /// <returns>The deadline extended, or as it was with the reason; without a date where it depends on an arrangement not announced
    /// whether it was decided in time.</returns>
    /// <exception cref="ArgumentException">The ceiling is in another unit, or the day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The deadline lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    public AmendedDeadline Extend(TimeLimit by, LocalDate decided, TimeLimit? ceiling = null, Basis? basis = null)
    {
        decided.OfIso(nameof(decided));
        if (ceiling is { } other && other.Unit != by.Unit)
        {
            throw new ArgumentException($"Expected a ceiling in {by.Unit.Name().English}, as the extension.", nameof(ceiling));
        }

        var granted = ceiling is { } most && by.Amount > most.Amount ? most.Rolling(by.RollOver) : by;
        var cause = granted == by
            ? ExtendedText.With(("day", decided), ("limit", by))
            : CappedText.With(("day", decided), ("limit", by), ("ceiling", granted));
        var none = ExtendedOn is { } once ? Once.With(("day", once), ("due", Due))
            : decided < First.Start ? DecidedBefore.With(("start", First.Start), ("due", Due))
            : decided > Latest ? DecidedLate.With(("due", Due))
            : null;
        return none is not null ? new(this, this, cause, none)
            : decided > Earliest ? new(this, null, cause, MayBeLate.With())
            : AmendedDeadline.Of(this, Derive(this, granted, basis ?? Basis, Suspensions, decided)!, cause);
    }

    /// <summary>Starts the limit anew with a later event, as where a corrected application comes in (补正后重新起算).</summary>
    /// <remarks>What was extended or follows at its end falls away: extend anew where that is decided anew. Suspensions run on.</remarks>
    /// <param name="start">The day of the later event, which is not counted.</param>
    /// <param name="reason">What happened: 收到补正材料, a corrected application received.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first event, or the deadline outside 2001–2100, or is not
    /// announced and the calendar refuses.</exception>
    /// <exception cref="ArgumentException">There is no reason, or the day is not of the ISO calendar.</exception>
    public AmendedDeadline Restart(LocalDate start, Bilingual reason)
    {
        Guard.Against.Null(reason);
        var first = First;
        if (start.OfIso(nameof(start)) < first.Start)
        {
            throw new ArgumentOutOfRangeException(nameof(start), $"Expected {HolidayNotice.Iso(first.Start)} or a later day.");
        }

        var running = first.Suspensions.Where(suspension => suspension.Span.End > start).ToValueList();
        var date = Reckon(start, first.Limit, Calendar, running)!.Value; // what is kept was resumed
        var anew = new Deadline(start, first.Limit, Calendar, first.Basis, date, null) { Suspensions = running };
        return AmendedDeadline.Of(this, anew, RestartedText.With(("reason", reason), ("start", start), ("limit", first.Limit)));
    }

    private Deadline First => Previous?.First ?? this;

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

        Message Length(int count) => (workdays ? Noun.Workday : Noun.Day).Of(count);
    }

    private static ValueList<Suspension> InOrder(ValueList<Suspension> suspensions, ValueList<Suspension> more)
        => suspensions.Count + more.Count < 2 ? suspensions.IsEmpty ? more : suspensions : suspensions.Concat(more)
        .Distinct()
        .OrderBy(suspension => suspension.Span.Start)
        .ThenBy(suspension => suspension.Span.End ?? LocalDate.MaxIsoValue)
        .ThenBy(suspension => suspension.ToString(), StringComparer.Ordinal)
        .ToValueList();
}
