using System.Diagnostics;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Takes the events of one request in their order, and keeps what the reckoning needs of them.</summary>
/// <param name="context">The law and the calendar, and the day by which an event must be recorded to be known.</param>
/// <param name="on">The day on which the request is looked at; that of the context, or an earlier one.</param>
internal sealed partial class RequestFolding(RuleContext context, LocalDate on)
{
    private static readonly MessageTemplate Told = new("{day}的记录，{reason}", "the record of {day} is {reason}");

    private readonly WorkCalendar _calendar = context.Calendar.Projecting();
    private readonly LocalDate _asOf = on;
    private readonly List<RequestEvent> _counted = [];
    private readonly List<Consultation> _consultations = [];
    private List<RowError<RequestFault>>? _faults;
    private Dictionary<string, Consultation>? _byParty;

    private RequestSubmitted? _submitted;
    private LocalDate? _confirmed;
    private CorrectionAsked? _correctionAsked;
    private CorrectionReceived? _corrected;
    private bool _reasonsAsked;
    private ReplyDelayed? _delayed;
    private FeeNotified? _fee;
    private LocalDate? _feeDelivered;
    private LocalDate? _paid;
    private ReplyExtended? _extended;
    private RequestReplied? _replied;
    private LocalDate? _replyDelivered;
    private int _replies;
    private int _repliesArrived;
    private RequestWithdrawn? _withdrawn;
    private int _remediesSought;
    private int _remediesDecided;
    private bool _isCorrected;

    private bool HasEnded => _replied is not null || _withdrawn is not null;

    internal RequestClock Fold(ReadOnlySpan<RequestEvent> events)
    {
        _counted.Capacity = events.Length;
        foreach (int place in InOrder(events))
        {
            var happened = events[place];
            if (FaultOf(happened) is { } fault) { SetAside(happened, place, fault); }
            else { _counted.Add(happened); }
        }

        _faults?.Sort(static (one, other) => one.Row.CompareTo(other.Row));
        return Reckon();
    }

    /// <summary>The places of the events that are known on the day, by day, then procedure, then day of recording, then place.</summary>
    private int[] InOrder(ReadOnlySpan<RequestEvent> events)
    {
        var keys = new long[events.Length];
        var places = new int[events.Length];
        int count = 0;
        for (int place = 0; place < events.Length; place++)
        {
            var happened = events[place]
                ?? throw new ArgumentException("Expected events, not null among them.", nameof(events));
            if (happened.Recorded > context.AsOf) { continue; }

            if (happened.On.Year is < 2001 or > 2098) { SetAside(happened, place, RequestFault.OutsideYears); }
            else if (happened.Recorded < happened.On) { SetAside(happened, place, RequestFault.RecordedBefore); }
            else if (happened.On <= _asOf)
            {
                // days since 2001 take 17 bits, the order of the procedure 5, the delay of the record 17, the place 24
                long key = ((long)DayNumber.Of(happened.On, nameof(events)) << 46) | ((long)happened.Rank << 41)
                    | ((long)Math.Min(Period.DaysBetween(happened.On, happened.Recorded), (1 << 17) - 1) << 24);
                keys[count] = key | (uint)(place & 0xFF_FFFF);
                places[count++] = place;
            }
        }

        Array.Sort(keys, places, 0, count);
        return count == places.Length ? places : places[..count];
    }

    private void SetAside(RequestEvent happened, int place, RequestFault fault)
        => (_faults ??= []).Add(new(place + 1L, fault, Told.With(("day", happened.On), ("reason", fault.Name()))));

    /// <summary>Takes an event over, or says why it does not count.</summary>
    private RequestFault? FaultOf(RequestEvent happened)
    {
        if (happened is not RequestSubmitted && _submitted is null) { return RequestFault.BeforeTheRequest; }

        if (HasEnded) { return AfterTheEnd(happened); }

        return happened switch
        {
            RequestSubmitted submitted => Once(ref _submitted, submitted),
            RequestConfirmed confirmed => OnDay(ref _confirmed, confirmed.On),
            CorrectionAsked asked => Once(ref _correctionAsked, asked),
            CorrectionReceived corrected => Corrected(corrected),
            ConsultationSent sent => Sent(sent),
            OpinionReceived opinion => Answered(opinion),
            ThirdPartyTold told => Find(told.Party) is null ? RequestFault.NothingToAnswer : null,
            ReasonsAsked => Again(ref _reasonsAsked),
            ReasonsGiven => _reasonsAsked ? null : RequestFault.NothingToAnswer,
            ReplyDelayed delayed => Once(ref _delayed, delayed),
            FeeNotified fee => Once(ref _fee, fee),
            FeePaid paid => Paid(paid),
            ReplyExtended extended => Extended(extended),
            RequestReplied replied => Replied(replied),
            RequestWithdrawn withdrawn => Once(ref _withdrawn, withdrawn),
            LetterDelivered delivered => Delivered(delivered),
            RemedySought sought => Again(ref _remediesSought, sought.Remedy),
            RemedyDecided decided => Decided(decided),
            _ => throw new UnreachableException(), // the hierarchy is closed
        };
    }

    /// <summary>What still belongs to a request that has ended, and what of it still changes something: letters arrive, third parties are
    /// told, remedies are sought, and where one corrects the organ it replies again. An opinion, a correction or a payment that comes now
    /// is recorded rightly and changes nothing.</summary>
    private RequestFault? AfterTheEnd(RequestEvent happened)
    {
        switch (happened)
        {
            case RequestConfirmed confirmed: return OnDay(ref _confirmed, confirmed.On);
            case LetterDelivered delivered: return Delivered(delivered);
            case RemedySought sought: return Again(ref _remediesSought, sought.Remedy);
            case RemedyDecided decided: return Decided(decided);
            case ThirdPartyTold told: return Find(told.Party) is null ? RequestFault.NothingToAnswer : null;
            case OpinionReceived opinion: return Find(opinion.Party) is null ? RequestFault.NothingToAnswer : null;
            case CorrectionReceived: return _correctionAsked is null ? RequestFault.NothingToAnswer : null;
            case FeePaid: return _fee is null ? RequestFault.NothingToAnswer : null;
            case RequestWithdrawn when happened.On == _replied?.On: return null; // the hour is not recorded: the reply stands
            case RequestReplied when _isCorrected:
                _isCorrected = false;
                _replies++;
                return null;
            case RequestSubmitted: return RequestFault.Twice;
            default: return RequestFault.AfterTheEnd;
        }
    }

    private static RequestFault? Once<TEvent>(ref TEvent? kept, TEvent happened)
        where TEvent : RequestEvent
    {
        if (kept is not null) { return RequestFault.Twice; }

        kept = happened;
        return null;
    }

    private static RequestFault? OnDay(ref LocalDate? kept, LocalDate day)
    {
        if (kept is not null) { return RequestFault.Twice; }

        kept = day;
        return null;
    }

    private static RequestFault? Again(ref bool happened)
    {
        if (happened) { return RequestFault.Twice; }

        happened = true;
        return null;
    }

    private static RequestFault? Again(ref int remedies, Remedy remedy)
    {
        int bit = 1 << (int)remedy;
        if ((remedies & bit) != 0) { return RequestFault.Twice; }

        remedies |= bit;
        return null;
    }

    /// <summary>An extension after a correction is another one: the limit started anew.</summary>
    private RequestFault? Extended(ReplyExtended extended)
    {
        if (_extended is not null && !(_corrected?.On > _extended.On)) { return RequestFault.Twice; }

        _extended = extended;
        return null;
    }

    private RequestFault? Decided(RemedyDecided decided)
    {
        if ((_remediesSought & (1 << (int)decided.Remedy)) == 0) { return RequestFault.NothingToAnswer; }

        var fault = Again(ref _remediesDecided, decided.Remedy);
        _isCorrected |= fault is null && decided.Result == RemedyResult.Corrected;
        return fault;
    }

    /// <summary>The reply to the request; where a remedy corrected the silence before, it is the one that answers the request.</summary>
    private RequestFault? Replied(RequestReplied replied)
    {
        _isCorrected = false;
        _replies++;
        return Once(ref _replied, replied);
    }

    /// <summary>Whether the law of the request takes one that is not corrected in time as abandoned; the text of 2007 does not, whatever
    /// effect of a correction the caller reads into it.</summary>
    private bool AbandonsUncorrected
        => context.Law.On(DisclosureLaw.GoverningText, Received(out _) ?? _submitted!.On).InForce(out var text, out _)
        && text == DisclosureRegime.Regulation2019;

    /// <summary>A correction that is late without good reason has no effect: the request was abandoned before.</summary>
    private RequestFault? Corrected(CorrectionReceived corrected)
    {
        if (_correctionAsked is not { } asked) { return RequestFault.NothingToAnswer; }

        bool isLate = corrected.On > asked.By && AbandonsUncorrected;
        return isLate && corrected.HasGoodReason.IsNot() ? RequestFault.TooLate : Once(ref _corrected, corrected);
    }

    private RequestFault? Sent(ConsultationSent sent)
    {
        // A letter sent once more to somebody who is silent is the same consultation.
        if (Find(sent.Party) is { Answer: null } open)
        {
            if (open.LastSent == sent.On) { return RequestFault.Twice; }

            open.LastSent = sent.On;
            return null;
        }

        var consultation = new Consultation(sent);
        _consultations.Add(consultation);
        (_byParty ??= new(StringComparer.Ordinal))[sent.Party] = consultation;
        return null;
    }

    private RequestFault? Answered(OpinionReceived opinion)
    {
        if (Find(opinion.Party) is not { } consultation) { return RequestFault.NothingToAnswer; }

        consultation.Answer ??= opinion; // who answers again changes the opinion, and not the time that was needed
        return null;
    }

    /// <summary>A fee paid after the last day has no effect: the request was abandoned before.</summary>
    private RequestFault? Paid(FeePaid paid)
    {
        if (_fee is null) { return RequestFault.NothingToAnswer; }

        return PaymentDue() is { } due && paid.On > due.Latest ? RequestFault.TooLate : OnDay(ref _paid, paid.On);
    }

    private RequestFault? Delivered(LetterDelivered delivered)
    {
        switch (delivered.Letter)
        {
            case RequestLetter.FeeNotice:
                return _fee is null ? RequestFault.NothingToAnswer : OnDay(ref _feeDelivered, delivered.On);
            case RequestLetter.Reply:
                if (_repliesArrived == _replies) { return _replies == 0 ? RequestFault.NothingToAnswer : RequestFault.Twice; }

                _repliesArrived++; // each reply arrives; the times for remedies run from the first
                _replyDelivered ??= delivered.On;
                return null;
            default:
                if (Find(delivered.Party!) is not { } consultation) { return RequestFault.NothingToAnswer; }

                if (consultation.LastReached == delivered.On) { return RequestFault.Twice; }

                consultation.LastReached = delivered.On;
                consultation.Reached ??= delivered.On;
                return null;
        }
    }

    /// <summary>The last consultation of a party.</summary>
    private Consultation? Find(string party) => _byParty?.GetValueOrDefault(party);

    /// <summary>One letter that asks for an opinion, and what came of it.</summary>
    private sealed class Consultation(ConsultationSent sent)
    {
        internal ConsultationSent Sent => sent;

        internal LocalDate LastSent { get; set; } = sent.On;

        internal LocalDate? Reached { get; set; }

        internal LocalDate? LastReached { get; set; }

        internal OpinionReceived? Answer { get; set; }

        /// <summary>The last day for the opinion; null where the law sets none, or the day of arrival is not known.</summary>
        internal Deadline? Term { get; set; }
    }
}
