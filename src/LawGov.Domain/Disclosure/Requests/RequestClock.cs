using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>A request for information as it stands on a day (申请办理进度): its stage, every time that runs in it, and what comes next.</summary>
/// <remarks>
/// <para>It is reckoned from the events that were recorded by that day: what is recorded later changes nothing of it. Events are taken by
/// the day on which they happened; those of one day in the order of the procedure (arrival, confirmation, correction, consultation,
/// reasons, fee, extension, reply, withdrawal, remedies), then by the day on which they were recorded, then as supplied.</para>
/// <para>The law is that of the day of receipt; a notice of a fee and a reply have their own days. Where the law leaves a reading open,
/// each is reckoned, and the answer says between which days the end lies. So is a letter of consultation whose arrival is not recorded:
/// the least and the most that it may exclude.</para>
/// </remarks>
/// <example><code>
/// RequestEvent[] events = [new RequestSubmitted(new(2026, 2, 6), RequestChannel.InPerson)];
/// RequestClock.Fold(events, new RuleContext { AsOf = new(2026, 2, 9) }).Reply!.Deadline!.Due // 2026-03-12
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RequestClock : IBilingualText
{
    private static readonly MessageTemplate Text = new("截至{asOf}：{stage}{next}", "on {asOf}: {stage}{next}");
    private static readonly MessageTemplate ThenNext = new("；下一步：{next}", "; next: {next}");

    internal RequestClock(LocalDate asOf) => AsOf = asOf;

    /// <summary>The day as of which it is reckoned.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Where the request stands.</summary>
    public RequestStage Stage { get; internal init; }

    /// <summary>The events that were known and count, in their order.</summary>
    public ValueList<RequestEvent> Events { get; internal init; }

    /// <summary>The events that were known and are set aside, each with its place among those supplied, from 1, and the
    /// reason.</summary>
    public ValueList<RowError<RequestFault>> Faults { get; internal init; }

    /// <summary>The day of receipt (收到申请之日); unknown while it is not settled.</summary>
    public Fact<LocalDate> Received { get; internal init; }

    /// <summary>The times that run or ran in it, in the order of <see cref="RequestTimerKind"/>, those of one kind by the day from which
    /// they run.</summary>
    public ValueList<RequestTimer> Timers { get; internal init; }

    /// <summary>How it ended; unstated while it has not.</summary>
    public RequestOutcome Outcome { get; internal init; }

    /// <summary>The time to reply; null before receipt.</summary>
    public RequestTimer? Reply => Timer(RequestTimerKind.Reply);

    /// <summary>The time that ends next among those within which somebody has to act (下一步): one that has passed and still asks for the act
    /// comes first; null where none runs.</summary>
    /// <remarks>Asking for a correction and seeking a remedy is left to the organ and the applicant: their times are not among
    /// them.</remarks>
    public RequestTimer? Next
    {
        get
        {
            RequestTimer? next = null;
            foreach (var timer in Timers)
            {
                bool runs = timer is { State: RequestTimerState.Running, Earliest: not null } && timer.Kind.IsDuty();
                if (runs && (next is null || timer.Earliest < next.Earliest)) { next = timer; }
            }

            return next;
        }
    }

    /// <summary>Whether it was answered, withdrawn or abandoned.</summary>
    internal bool HasEnded => Stage is RequestStage.Replied or RequestStage.Withdrawn or RequestStage.Abandoned;

    /// <summary>What would settle the day of receipt; null where it is settled or nothing arrived.</summary>
    internal FactKey? ReceiptAsks { get; init; }

    /// <summary>What would settle whether it is abandoned; null where that is settled.</summary>
    internal FactKey? AbandonedAsks { get; init; }

    /// <summary>Reckons a request from its events.</summary>
    /// <param name="events">What happened, in any order.</param>
    /// <param name="context">The day as of which it is reckoned, the law and the calendar.</param>
    /// <exception cref="ArgumentException">There is no context, or a null is among the events.</exception>
    public static RequestClock Fold(ReadOnlySpan<RequestEvent> events, RuleContext context)
        => new RequestFolding(Guard.Against.Null(context), context.AsOf).Fold(events);

    /// <summary>Returns the stage, and the time that ends next.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Text.With(
        ("asOf", AsOf),
        ("stage", Stage.Name()),
        ("next", Next is { } next ? (object)ThenNext.With(("next", next)) : "")).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>Reckons a request as it stood on an earlier day, from all that is known by now.</summary>
    internal static RequestClock FoldOn(LocalDate on, ReadOnlySpan<RequestEvent> events, RuleContext context)
        => new RequestFolding(context, LocalDate.Min(on, context.AsOf)).Fold(events);

    /// <summary>The last time of a kind.</summary>
    internal RequestTimer? Timer(RequestTimerKind kind)
    {
        RequestTimer? found = null;
        foreach (var timer in Timers) { found = timer.Kind == kind ? timer : found; }

        return found;
    }

    /// <summary>The day on which a letter to the applicant arrived; null where that is not recorded.</summary>
    internal LocalDate? Delivered(RequestLetter letter)
    {
        foreach (var happened in Events)
        {
            if (happened is LetterDelivered delivered && delivered.Letter == letter) { return delivered.On; }
        }

        return null;
    }

    /// <summary>Whether somebody was consulted as a third party.</summary>
    internal bool IsThirdParty(string party)
    {
        foreach (var happened in Events)
        {
            if (happened is ConsultationSent { Consulted: Consulted.ThirdParty } sent && sent.Party == party) { return true; }
        }

        return false;
    }

    /// <summary>Whether an event of a type happened again on another day; one that is recorded twice is a fault of the record
    /// alone.</summary>
    /// <param name="events">The events as they were supplied.</param>
    /// <param name="counted">The one that counts.</param>
    internal bool HappenedAgain<TEvent>(ReadOnlySpan<RequestEvent> events, TEvent counted)
        where TEvent : RequestEvent
    {
        foreach (var error in Faults)
        {
            if (error.Fault == RequestFault.Twice && events[(int)error.Row - 1] is TEvent again && again.On != counted.On) { return true; }
        }

        return false;
    }

    /// <summary>The first event of a type that counts.</summary>
    internal TEvent? First<TEvent>()
        where TEvent : RequestEvent
    {
        foreach (var happened in Events)
        {
            if (happened is TEvent found) { return found; }
        }

        return null;
    }

    /// <summary>The last event of a type that counts.</summary>
    internal TEvent? Last<TEvent>()
        where TEvent : RequestEvent
    {
        for (int i = Events.Count - 1; i >= 0; i--)
        {
            if (Events[i] is TEvent found) { return found; }
        }

        return null;
    }
}
