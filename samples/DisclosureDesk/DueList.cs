using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Findings;
using LawGov.Samples.DisclosureDesk.Register;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>What must be done through a day: by owner, then the overdue first, then by day.</summary>
/// <param name="AsOf">The day asked on.</param>
/// <param name="Through">The last day that is listed.</param>
/// <param name="Open">How many cases are open.</param>
/// <param name="Entries">What must be done.</param>
/// <param name="Waiting">Open cases in which nothing runs: their day of receipt is not settled, or the limit stands still.</param>
internal sealed record DueList(LocalDate AsOf, LocalDate Through, int Open, IReadOnlyList<DueEntry> Entries, IReadOnlyList<OpenCase> Waiting)
{
    public static DueList Of(IEnumerable<RequestCase> cases, RuleContext context, LocalDate through)
    {
        var open = OpenCase.Of(cases, context);
        var entries = open.SelectMany(one => one.Running.Where(timer => timer.Earliest <= through).Select(timer => new DueEntry(one, timer, timer.Latest < context.AsOf)))
            .OrderBy(entry => entry.Open.Owner is null)
            .ThenBy(entry => entry.Open.Owner, StringComparer.Ordinal)
            .ThenByDescending(entry => entry.IsOverdue)
            .ThenBy(entry => entry.Timer.Earliest)
            .ThenBy(entry => entry.Open.Case.Row.Id)
            .ToList();
        return new(context.AsOf, through, open.Count, entries, [.. open.Where(one => !one.Running.Any())]);
    }

    /// <summary>The Sunday on or after a day: the end of its week.</summary>
    public static LocalDate EndOfWeek(LocalDate day) => day.PlusDays(7 - (int)day.DayOfWeek);
}

/// <summary>A time that ends, and the case in which it runs.</summary>
internal sealed record DueEntry(OpenCase Open, RequestTimer Timer, bool IsOverdue);

/// <summary>A case that has not ended, with its clock.</summary>
internal sealed record OpenCase(RequestCase Case, RequestClock Clock)
{
    public string? Owner => Case.Row.Owner;

    /// <summary>The times within which somebody has to act. Asking for a correction and seeking a remedy is left to the organ and the applicant.</summary>
    public IEnumerable<RequestTimer> Running => Clock.Timers.Where(timer => timer is { State: RequestTimerState.Running, Earliest: not null } && IsDuty(timer.Kind));

    public static bool IsDuty(RequestTimerKind kind) => kind is not (RequestTimerKind.CorrectionNotice or RequestTimerKind.Reconsideration or RequestTimerKind.Suit);

    public static IReadOnlyList<OpenCase> Of(IEnumerable<RequestCase> cases, RuleContext context)
        => [.. cases.Select(one => new OpenCase(one, RequestClock.Fold([.. one.Events], context))).Where(one => one.Clock.Stage is > RequestStage.NotSubmitted and < RequestStage.Replied)];
}
