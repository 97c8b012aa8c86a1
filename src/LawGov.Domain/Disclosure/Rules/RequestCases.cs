using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>What the rules on a request share: the day of receipt, and whether the Regulation governs it.</summary>
internal static class RequestCases
{
    private static readonly MessageTemplate NothingYet = new("截至{asOf}尚未收到申请", "no request has arrived by {asOf}");
    private static readonly MessageTemplate ArrivalNotStated = new("未载明申请何时到达", "not stated: when the request arrived");
    private static readonly MessageTemplate ReceiptNotSettled = new(
        "{arrived}申请到达（{channel}）；未载明{what}，收到申请之日不能确定",
        "the request arrived on {arrived} ({channel}); not stated: {what}; the date of receipt cannot be determined");

    /// <summary>Schools and other bodies are under the procedure where a law or regulation authorises them.</summary>
    internal static Applicability Procedure { get; } = new(
        new("条例规定的申请办理程序", "the procedure of the Regulation for requests"),
        DisclosureKeys.Body,
        to: [Government, Department, Township, School, Other],
        notTo: [PartyDepartment]);

    /// <summary>Ends the question where nothing has arrived, where the Regulation does not govern, or where the day of receipt is not
    /// settled.</summary>
    internal static Finding? Received(Case c, RequestFacts facts, out RequestClock clock, out LocalDate received)
    {
        received = default;
        return Arrived(c, facts, out clock, out _)
            ?? Receipt(c, clock, out received)
            ?? RegimeRung.Climb(facts.Body, facts.Authorised, received, c.Context).End(c);
    }

    /// <summary>Ends the question where the day of receipt is not settled.</summary>
    internal static Finding? Receipt(Case c, RequestClock clock, out LocalDate received)
    {
        if (clock.Received.Known(out received)) { return null; }

        var arrived = clock.First<RequestSubmitted>()!;
        return c.Undetermined(
            ReceiptNotSettled.With(
                ("arrived", arrived.On),
                ("channel", arrived.Channel.Name()),
                ("what", clock.ReceiptAsks!.Name)),
            clock.ReceiptAsks);
    }

    /// <summary>Ends the question where nothing has arrived, or where the Regulation does not govern.</summary>
    /// <remarks>The day of receipt is asked for only where it can decide which text governs.</remarks>
    internal static Finding? Governed(Case c, RequestFacts facts, out RequestClock clock, out LocalDate day)
    {
        var gate = Arrived(c, facts, out clock, out var arrived);
        day = default;
        if (gate is not null) { return gate; }

        if (!clock.Received.Known(out day))
        {
            // It was received on the day of arrival at the earliest, and today at the latest.
            var law = c.Context.Law;
            day = arrived.On;
            if (law.On(DisclosureLaw.GoverningText, day) != law.On(DisclosureLaw.GoverningText, c.AsOf))
            {
                return Received(c, facts, out _, out _);
            }
        }

        return RegimeRung.Climb(facts.Body, facts.Authorised, day, c.Context).End(c);
    }

    internal static Finding? Governed(Case c, RequestFacts facts, out RequestClock clock) => Governed(c, facts, out clock, out _);

    /// <summary>Ends the question where nothing has arrived, or where the procedure does not apply to the body.</summary>
    internal static Finding? Arrived(Case c, RequestFacts facts, out RequestClock clock, out RequestSubmitted arrived)
    {
        clock = RequestClock.Fold(facts.Events.AsSpan(), c.Context);
        arrived = clock.Last<RequestSubmitted>()!;
        return NotYet(c, facts, clock)
            ?? c.Applies(facts.Body)
            ?? (arrived is null ? c.Undetermined(ArrivalNotStated.With(), DisclosureKeys.Received) : null);
    }

    /// <summary>Pending where all that is recorded of the request was recorded later.</summary>
    internal static Finding? NotYet(Case c, RequestFacts facts, RequestClock clock)
        => clock.Events.IsEmpty && clock.Faults.IsEmpty && !facts.Events.IsEmpty ? c.Pending(NothingYet.With(("asOf", c.AsOf))) : null;

    /// <summary>Ends the question where the event that it is about has not happened.</summary>
    internal static Finding? Happened<TEvent>(Case c, RequestClock clock, Message none, out TEvent happened)
        where TEvent : RequestEvent
    {
        happened = clock.Last<TEvent>()!;
        return happened is null ? c.NotApplicable(none) : null;
    }

    /// <summary>The keys that the shared gates ask for, before those of a rule.</summary>
    internal static ValueList<FactKey> Asks(params ReadOnlySpan<FactKey> own) =>
    [
        DisclosureKeys.Body,
        DisclosureKeys.Received,
        DisclosureKeys.RequestChannel,
        DisclosureKeys.Confirmed,
        DisclosureKeys.ReceiptRule,
        DisclosureKeys.Authorised,
        DisclosureKeys.Governing,
        .. own,
    ];

    /// <summary>Known where something is so, none where it is known not to be, unknown where the day lies between the ends of a
    /// window.</summary>
    internal static FactState InTime(LocalDate day, DueWindow window)
        => day <= window.SureThrough ? FactState.Known : day > window.LateAfter ? FactState.None : FactState.Unknown;

    internal static FactState State(this Fact<bool> fact)
        => fact.IsTrue() ? FactState.Known : fact.IsUnknown ? FactState.Unknown : FactState.None;

    /// <summary>How long a limit is, from when it runs where that is not the day of receipt, and when it ends, by every reading.</summary>
    /// <remarks>It holds what the sentence shows and nothing else, so that two that read alike are equal.</remarks>
    internal sealed record LimitText : IBilingualText
    {
        private static readonly MessageTemplate Plain = new("期限{limit}", "limit {limit}");
        private static readonly MessageTemplate Extended = new("期限{limit}，延长{by}", "limit {limit}, extended by {by}");
        private static readonly MessageTemplate Suspended = new("{limit}，{days}不计入", "{limit}, {days} excluded");
        private static readonly MessageTemplate Restarted = new(
            "{limit}，自{start}次日重新计算",
            "{limit}, counted anew from the day after {start}");
        private static readonly MessageTemplate Due = new("{limit}，最迟{due}", "{limit}, due {due}");
        private static readonly MessageTemplate Projected = new(
            "{limit}，放假安排尚未公布，最迟在{earliest}至{latest}之间",
            "{limit}, the holiday arrangement is not announced: due between {earliest} and {latest}");
        private static readonly MessageTemplate ByReadings = new(
            "{limit}，按不同算法最迟在{earliest}至{latest}之间",
            "{limit}, due between {earliest} and {latest} by different readings");
        private static readonly MessageTemplate AtLeast = new(
            "{limit}，按不同算法最早{earliest}届满",
            "{limit}, due on {earliest} at the earliest by different readings");

        private readonly TimeLimit _limit;
        private readonly TimeLimit? _by;
        private readonly LocalDate? _start;
        private readonly ValueList<Suspension> _suspensions;
        private readonly bool _byReadings;
        private readonly LocalDate _earliest;
        private readonly LocalDate? _latest;

        /// <param name="timer">A time whose end is known by the reading that ends first.</param>
        /// <param name="received">The day of receipt, which the sentence names already.</param>
        internal LimitText(RequestTimer timer, LocalDate received)
        {
            var first = timer.Deadline!.Previous ?? timer.Deadline;
            (_limit, _earliest, _latest, _byReadings) = (first.Limit, timer.Earliest!.Value, timer.Latest, !timer.Asks.IsEmpty);
            if (_byReadings) { return; } // how each comes about is shown by the clock

            _by = timer.Deadline.Previous is null ? null : timer.Deadline.Limit;
            _start = first.Start == received ? null : first.Start;
            _suspensions = timer.Suspensions;
        }

        public string ToText(Language language)
        {
            var limit = _by is { } by ? Extended.With(("limit", _limit), ("by", by)) : Plain.With(("limit", _limit));
            if (_start is { } start) { limit = Restarted.With(("start", start), ("limit", limit)); }

            if (!_suspensions.IsEmpty) { limit = Suspended.With(("limit", limit), ("days", Joined.Of(_suspensions))); }

            return (_latest switch
            {
                null => AtLeast.With(("limit", limit), ("earliest", _earliest)),
                { } latest when latest == _earliest => Due.With(("limit", limit), ("due", latest)),
                { } latest => (_byReadings ? ByReadings : Projected).With(("limit", limit), ("earliest", _earliest), ("latest", latest)),
            }).ToText(language);
        }
    }
}
