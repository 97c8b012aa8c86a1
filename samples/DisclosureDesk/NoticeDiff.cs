using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Findings;
using LawGov.Domain.Time;
using LawGov.Samples.DisclosureDesk.Register;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>What a new holiday notice does to the open cases: which times moved, and which became certain.</summary>
/// <param name="AsOf">The day asked on.</param>
/// <param name="Notices">The notices that were added.</param>
/// <param name="Open">How many cases are open.</param>
/// <param name="Times">How many times were compared.</param>
/// <param name="Changes">Those that changed, by case.</param>
internal sealed record NoticeDiff(LocalDate AsOf, IReadOnlyList<HolidayNotice> Notices, int Open, int Times, IReadOnlyList<TimerChange> Changes)
{
    public static NoticeDiff Of(IReadOnlyList<RequestCase> cases, RuleContext before, RuleContext after)
    {
        var (earlier, later) = (OpenCase.Of(cases, before), cases.ToDictionary(one => one.Row.Id, one => RequestClock.Fold([.. one.Events], after)));
        var pairs = earlier.SelectMany(one => one.Clock.Timers.Where(IsCompared)
            .Select(timer => (one.Case, timer, now: later[one.Case.Row.Id].Timers.FirstOrDefault(other => (other.Kind, other.With, other.Start) == (timer.Kind, timer.With, timer.Start)))))
            .Where(pair => pair.now is not null).Select(pair => new TimerChange(pair.Case, pair.timer, pair.now!)).ToList();
        return new(
            before.AsOf,
            [.. after.Calendar.Notices.Where(notice => !before.Calendar.Notices.Contains(notice))],
            earlier.Count,
            pairs.Count,
            [.. pairs.Where(pair => !pair.IsUnchanged).OrderBy(pair => pair.Case.Row.Id)]);
    }

    private static bool IsCompared(RequestTimer timer)
        => timer is { State: RequestTimerState.Running or RequestTimerState.Stopped, Earliest: not null } && timer.Kind is not (RequestTimerKind.Reconsideration or RequestTimerKind.Suit);
}

/// <summary>One time of a case before and after.</summary>
internal sealed record TimerChange(RequestCase Case, RequestTimer Before, RequestTimer After)
{
    /// <summary>By how many days the day to plan on moved.</summary>
    public int Days => Period.DaysBetween(Planned(Before), Planned(After));

    public bool BecameFinal => Certainty(Before) != Domain.Time.Certainty.Final && Certainty(After) == Domain.Time.Certainty.Final;

    public bool IsUnchanged => (Planned(Before), Before.Earliest, Before.Latest, Certainty(Before)) == (Planned(After), After.Earliest, After.Latest, Certainty(After));

    public static Certainty Certainty(RequestTimer timer) => timer.Deadline?.Certainty ?? Domain.Time.Certainty.Final;

    private static LocalDate Planned(RequestTimer timer) => timer.Deadline?.Due ?? timer.Earliest!.Value;
}
