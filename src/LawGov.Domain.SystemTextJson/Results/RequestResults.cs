using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Shapes;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>Where a request stands, and the times that run in it.</summary>
internal static class RequestResults
{
    internal static Result<RequestTimer> Timer { get; } = new Result<RequestTimer>()
        .Named("kind", timer => timer.Kind)
        .Named("actor", timer => timer.Actor)
        .Text("with", timer => timer.With)
        .Member("start", Values.Day, timer => timer.Start)
        .Maybe("basis", Reasons.Basis, timer => timer.Basis)
        .Maybe("deadline", DeadlineShapes.Dates, timer => timer.Deadline)
        .With((pen, timer) => Day(pen, "earliest", timer.Earliest))
        .With((pen, timer) => Day(pen, "latest", timer.Latest))
        .Several("asks", Reasons.Key, timer => timer.Asks)
        .Named("state", timer => timer.State)
        .With((pen, timer) => Day(pen, "done", timer.DoneOn))
        .Number("usedWorkdays", timer => timer.UsedWorkdays)
        .Several("suspensions", DeadlineShapes.Suspension, timer => timer.Suspensions)
        .Both("text", timer => timer);

    internal static Result<RequestClock> Clock { get; } = new Result<RequestClock>()
        .Member("asOf", Values.Day, clock => clock.AsOf)
        .Named("stage", clock => clock.Stage)
        .With((pen, clock) => Day(pen, "received", clock.Received.Known(out var received) ? received : null))
        .Named("outcome", clock => clock.Outcome)
        .Several("timers", Timer, clock => clock.Timers)
        .Several("events", RequestEventShapes.Any, clock => clock.Events)
        .Several("faults", Reasons.Row<RequestFault>(), clock => clock.Faults)
        .Both("text", clock => clock);

    internal static Result<RequestRemedies> Remedies { get; } = new Result<RequestRemedies>()
        .With((pen, remedies) =>
        {
            if (remedies.Order is { } order) { pen.Word("order", NameCodec<RemedyOrder>.NameOf(order)); }
        })
        .Maybe("basis", Reasons.Basis, remedies => remedies.Basis)
        .Both("text", remedies => remedies);

    internal static Result<ReplyLetter> Letter { get; } = new Result<ReplyLetter>()
        .Several("paragraphs", Reasons.Text, letter => letter.Paragraphs)
        .Several("missing", Reasons.Key, letter => letter.Missing);

    private static void Day(Pen pen, string name, LocalDate? day)
    {
        if (day is not { } known) { return; }

        pen.Name(name);
        Values.Day.Write(pen, known);
    }
}
