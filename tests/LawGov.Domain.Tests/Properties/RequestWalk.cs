using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>How the law is read in one case: what is null is left as national law has it.</summary>
internal sealed record RequestReading(ConsultationDays? Days, ClockEffect? Fee, ClockEffect? Correction, bool? Irregular);

/// <summary>
/// A request reckoned the slow way, from the text of the Regulation: a list of facts, and for the reply a walk from day to day for every
/// way in which the case may be read. It knows nothing of limits as the library derives them.
/// </summary>
internal sealed class RequestWalk
{
    private static readonly LocalDate Text2007 = new(2008, 5, 1);
    private static readonly LocalDate Text2019 = new(2019, 5, 15);
    private static readonly LocalDate FeeMeasures = new(2021, 1, 1);
    private static readonly ClockEffect[] AllEffects = [ClockEffect.None, ClockEffect.Suspends, ClockEffect.Restarts];
    private static readonly ConsultationDays[] AllDays = [ConsultationDays.Between, ConsultationDays.Inclusive];

    private readonly WorkCalendar _calendar;
    private readonly LocalDate _asOf;
    private readonly RequestReading _reading;
    private readonly List<Asked> _asked = [];
    private readonly List<RequestEvent> _counted = [];
    private readonly List<RequestEvent> _before = []; // what counts, through the reply or the withdrawal

    public RequestWalk(IReadOnlyList<RequestEvent> events, LocalDate asOf, WorkCalendar calendar, RequestReading reading)
    {
        (_calendar, _asOf, _reading) = (calendar, asOf, reading);
        var known = events.Where(each => each.Recorded <= asOf).ToList();
        foreach (var each in known.Where(each => each.On.Year is < 2001 or > 2098)) { SetAside.Add((each, RequestFault.OutsideYears)); }

        foreach (var each in known.Where(each => each.On.Year is >= 2001 and <= 2098 && each.Recorded < each.On)) { SetAside.Add((each, RequestFault.RecordedBefore)); }

        foreach (var each in known.Where(each => each.On.Year is >= 2001 and <= 2098 && each.Recorded >= each.On).OrderBy(each => each.On).ThenBy(Procedure).ThenBy(each => each.Recorded))
        {
            if (Take(each) is { } fault) { SetAside.Add((each, fault)); }
            else
            {
                if (!HasEnded) { _before.Add(each); }

                _counted.Add(each);
            }
        }

        Reckon();
    }

    public List<(RequestEvent Event, RequestFault Fault)> SetAside { get; } = [];

    public RequestStage Stage { get; private set; }

    public LocalDate? Received { get; private set; }

    public RequestOutcome Outcome { get; private set; }

    /// <summary>Whether there is a time to reply.</summary>
    public bool HasReply { get; private set; }

    /// <summary>The last day by each way of reading the case, each with the working days used; null where it stands still.</summary>
    public HashSet<(LocalDate? End, int Used)> Ends { get; } = [];

    /// <summary>Whether a letter of consultation is not known to have arrived, though the day matters to the law.</summary>
    public bool IsUnreached { get; private set; }

    public LocalDate? Earliest => Ends.Min(each => each.End);

    public LocalDate? Latest => Ends.Any(each => each.End is null) ? null : Ends.Max(each => each.End);

    private T? Last<T>()
        where T : RequestEvent => _counted.OfType<T>().LastOrDefault();

    private bool HasEnded => _before.Exists(each => each is RequestReplied or RequestWithdrawn);

    private LocalDate? Replied => _before.OfType<RequestReplied>().FirstOrDefault()?.On;

    /// <summary>Whether Article 30 of the text of 2019 governs, by which a request not corrected in time is taken as abandoned; by the day of receipt as it is known, else of arrival.</summary>
    private bool AbandonsUncorrected => (Receipt() ?? Last<RequestSubmitted>()!.On) >= Text2019;

    private static int Procedure(RequestEvent happened) => happened switch
    {
        RequestSubmitted => 0,
        RequestConfirmed => 1,
        CorrectionAsked => 2,
        CorrectionReceived => 3,
        ConsultationSent => 4,
        LetterDelivered { Letter: RequestLetter.Consultation } => 5,
        OpinionReceived => 6,
        ReasonsAsked => 7,
        ReasonsGiven => 8,
        ReplyDelayed => 9,
        FeeNotified => 10,
        LetterDelivered { Letter: RequestLetter.FeeNotice } => 11,
        FeePaid => 12,
        ReplyExtended => 13,
        ThirdPartyTold => 14,
        RequestReplied => 15,
        LetterDelivered => 16,
        RequestWithdrawn => 17,
        RemedySought => 18,
        _ => 19,
    };

    private RequestFault? Take(RequestEvent happened)
    {
        if (happened is RequestSubmitted) { return Last<RequestSubmitted>() is null ? null : RequestFault.Twice; }

        if (Last<RequestSubmitted>() is null) { return RequestFault.BeforeTheRequest; }

        if (HasEnded && !MayFollowTheEnd(happened)) { return RequestFault.AfterTheEnd; }

        bool answersNothing = happened switch
        {
            CorrectionReceived => Last<CorrectionAsked>() is null,
            FeePaid => Last<FeeNotified>() is null,
            ReasonsGiven => Last<ReasonsAsked>() is null,
            RemedyDecided decided => !_counted.OfType<RemedySought>().Any(each => each.Remedy == decided.Remedy),
            ThirdPartyTold told => LetterTo(told.Party) is null,
            OpinionReceived opinion => LetterTo(opinion.Party) is null,
            LetterDelivered { Letter: RequestLetter.FeeNotice } => Last<FeeNotified>() is null,
            LetterDelivered { Letter: RequestLetter.Reply } => Last<RequestReplied>() is null,
            LetterDelivered delivered => LetterTo(delivered.Party!) is null,
            _ => false,
        };
        if (answersNothing) { return RequestFault.NothingToAnswer; }

        switch (happened)
        {
            case RemedySought sought:
                return _counted.OfType<RemedySought>().Any(each => each.Remedy == sought.Remedy) ? RequestFault.Twice : null;
            case RemedyDecided decided:
                return _counted.OfType<RemedyDecided>().Any(each => each.Remedy == decided.Remedy) ? RequestFault.Twice : null;
            case LetterDelivered { Letter: RequestLetter.Consultation } delivered:
                return LetterTo(delivered.Party!)!.Arrives(delivered.On) ? null : RequestFault.Twice;
            case LetterDelivered { Letter: RequestLetter.Reply }: // each reply arrives once
                return _counted.Count(each => each is LetterDelivered { Letter: RequestLetter.Reply }) < _counted.Count(each => each is RequestReplied) ? null : RequestFault.Twice;
            case LetterDelivered:
                return _counted.Exists(each => each is LetterDelivered { Letter: RequestLetter.FeeNotice }) ? RequestFault.Twice : null;
            case RequestConfirmed:
                return Last<RequestConfirmed>() is null ? null : RequestFault.Twice;
            case ReasonsGiven or ThirdPartyTold:
                return null;
            case OpinionReceived or CorrectionReceived or FeePaid or RequestWithdrawn or RequestReplied when HasEnded: // rightly recorded, and nothing comes of it
                return null;
            case CorrectionReceived { HasGoodReason: var reason } late when late.On > Last<CorrectionAsked>()?.By && reason.IsNot() && AbandonsUncorrected:
            case FeePaid paid when paid.On > LastDayToPay()?.Latest:
                return RequestFault.TooLate;
            case OpinionReceived opinion:
                var consultation = LetterTo(opinion.Party)!;
                consultation.Answered ??= opinion.On;
                return null;
            case ConsultationSent sent:
                if (LetterTo(sent.Party) is { Answered: null } silent) { return silent.IsSentAgain(sent.On) ? null : RequestFault.Twice; }

                _asked.Add(new(sent));
                return null;
            case ReplyExtended:
                // One for each limit: what was corrected since the last one has another
                return _counted.FindLastIndex(each => each is ReplyExtended) > _counted.FindLastIndex(each => each is CorrectionReceived) ? RequestFault.Twice : null;
            default:
                return _counted.Exists(each => each.GetType() == happened.GetType()) ? RequestFault.Twice : null;
        }
    }

    /// <summary>What may rightly be recorded of a request that was answered or withdrawn.</summary>
    private bool MayFollowTheEnd(RequestEvent happened) => happened switch
    {
        RequestConfirmed or LetterDelivered or ThirdPartyTold or OpinionReceived or CorrectionReceived or FeePaid or RemedySought or RemedyDecided => true,
        RequestWithdrawn => Replied == happened.On,
        RequestReplied => _counted.FindLastIndex(each => each is RemedyDecided { Result: RemedyResult.Corrected }) > _counted.FindLastIndex(each => each is RequestReplied),
        _ => false,
    };

    private Asked? LetterTo(string party) => _asked.LastOrDefault(each => each.Sent.Party == party);

    /// <summary>Twenty working days from the day after the notice of the fee arrived, by the Measures of 2021.</summary>
    private (LocalDate Printed, LocalDate Earliest, LocalDate Latest)? LastDayToPay()
        => Last<FeeNotified>()!.On >= FeeMeasures && _counted.OfType<LetterDelivered>().FirstOrDefault(each => each.Letter == RequestLetter.FeeNotice) is { } arrived
            ? Counted(arrived.On, 20)
            : null;

    /// <summary>So many working days on, walked; in years not announced with the bounds that the calendar says.</summary>
    private (LocalDate Printed, LocalDate Earliest, LocalDate Latest) Counted(LocalDate start, int count)
    {
        var day = start;
        for (int left = count; left > 0; left -= _calendar.IsWorkday(day) ? 1 : 0) { day = day.PlusDays(1); }

        var bounds = _calendar.AddWorkdaysWithBounds(start, count);
        return bounds.Certainty == Certainty.Final ? (day, day, day) : (day, bounds.Earliest, bounds.Latest);
    }

    private void Reckon()
    {
        Received = Receipt();
        foreach (var each in _asked)
        {
            each.Limit = Received >= Text2019 && each.Sent.Consulted is Consulted.ThirdParty or Consulted.CoMaker ? 15 : 0; // Articles 32 and 34
        }

        bool notCorrected = Last<CorrectionAsked>() is { } asked && asked.By < _asOf && Last<CorrectionReceived>() is null && AbandonsUncorrected;
        bool notPaid = Last<FeeNotified>() is not null && Last<FeePaid>() is null && LastDayToPay()?.Latest < _asOf;
        Stage = Last<RequestSubmitted>() is null ? RequestStage.NotSubmitted
            : _before.Exists(each => each is RequestReplied) ? RequestStage.Replied
            : _before.Exists(each => each is RequestWithdrawn) ? RequestStage.Withdrawn
            : notCorrected || notPaid ? RequestStage.Abandoned
            : Received is null ? RequestStage.AwaitingConfirmation
            : Last<CorrectionAsked>() is not null && Last<CorrectionReceived>() is null ? RequestStage.AwaitingCorrection
            : Last<FeeNotified>() is not null && Last<FeePaid>() is null ? RequestStage.AwaitingPayment
            : Last<ReplyDelayed>() is not null && Received >= Text2019 ? RequestStage.Delayed // Article 35
            : _asked.Exists(IsWaitedFor) ? RequestStage.Consulting
            : RequestStage.Handling;
        Outcome = Stage switch
        {
            RequestStage.Withdrawn => RequestOutcome.Withdrawn,
            RequestStage.Replied => Last<RequestReplied>()!.Outcome,
            RequestStage.Abandoned => notCorrected ? RequestOutcome.NotCorrectedInTime : RequestOutcome.FeeUnpaid,
            _ => RequestOutcome.Unstated,
        };
        HasReply = Received >= Text2007;
        if (HasReply) { ReadEveryWay(); }
    }

    private bool IsWaitedFor(Asked each)
        => each.Answered is null
        && each.Sent.Consulted != Consulted.OwnSection
        && !(each.Limit > 0 && each.Reached is { } reached && Counted(reached, each.Limit).Latest < _asOf);

    /// <summary>Article 31, and before 2019 the interpretation of 2015, which is surely there from 2016 on.</summary>
    private LocalDate? Receipt()
    {
        if (Last<RequestSubmitted>() is not { } submitted) { return null; }

        var confirmed = Last<RequestConfirmed>()?.On;
        return submitted.Channel switch
        {
            RequestChannel.InPerson or RequestChannel.SignedMail => submitted.On,
            _ when confirmed == submitted.On => submitted.On,
            RequestChannel.Unstated => null,
            _ when submitted.On.Year < 2016 => null,
            RequestChannel.Email when submitted.On < Text2019 => submitted.On,
            _ => confirmed,
        };
    }

    private void ReadEveryWay()
    {
        var received = Received!.Value;
        bool is2019 = received >= Text2019;
        ConsultationDays[] days = _reading.Days is { } one ? [one] : AllDays;
        ClockEffect[] corrections = Last<CorrectionAsked>() is null ? [ClockEffect.None]
            : _reading.Correction is { } laid ? [laid]
            : is2019 ? [ClockEffect.Restarts]
            : AllEffects;
        ClockEffect[] fees = Last<FeeNotified>() is not { } fee ? [ClockEffect.None]
            : _reading.Fee is { } settled ? [settled]
            : fee.On >= FeeMeasures ? AllEffects
            : [ClockEffect.None];
        var excluded = _asked.Where(each => each.Sent.Consulted == Consulted.ThirdParty || (is2019 && each.Sent.Consulted != Consulted.OwnSection)).ToList();
        foreach (var reading in days)
        {
            foreach (var reached in WaysToArrive(excluded, reading))
            {
                foreach (var correction in corrections)
                {
                    foreach (var effect in fees)
                    {
                        foreach (var (counts, regular) in WaysToExtend()) { Ends.Add(new Run(this, excluded, reached, reading, correction, effect, counts, regular).Go()); }
                    }
                }
            }
        }
    }

    /// <summary>Whether an extension counts that is not as the law wants it, and which of those are as it wants of which that is not stated.</summary>
    private IEnumerable<(bool Counts, ReplyExtended[] Regular)> WaysToExtend()
    {
        ReplyExtended[] all = [.. _before.OfType<ReplyExtended>()];
        ReplyExtended[] unclear = [.. all.Where(each => each.ByOfficeHead.IsUnknown || each.Told.IsUnknown)];
        bool[] readings = all.Length == 0 ? [false] : _reading.Irregular is { } laid ? [laid] : [false, true];
        return from counts in readings
               from chosen in Enumerable.Range(0, 1 << unclear.Length)
               select (counts, all.Where(each => Array.IndexOf(unclear, each) is var place && (place < 0 || (chosen & (1 << place)) != 0)).ToArray());
    }

    /// <summary>Each day on which the letters may have arrived, or that they have not, where that is not recorded.</summary>
    private List<LocalDate?[]> WaysToArrive(List<Asked> excluded, ConsultationDays reading)
    {
        List<LocalDate?[]> ways = [[]];
        int open = excluded.Count(each => each.Reached is null);
        foreach (var each in excluded)
        {
            LocalDate?[] days = [each.Reached];
            if (each.Reached is null && (reading == ConsultationDays.Between || each.Limit > 0))
            {
                IsUnreached = true;
                var last = each.Answered ?? _asOf;
                int step = open == 1 ? 1 : Math.Max(1, Period.DaysBetween(each.Sent.On, last));
                days = [.. each.Answered is null ? [null] : Array.Empty<LocalDate?>(), .. From(each.Sent.On, last, step)];
            }

            ways = [.. ways.SelectMany(way => days.Select(day => (LocalDate?[])[.. way, day]))];
        }

        return ways;

        static IEnumerable<LocalDate?> From(LocalDate first, LocalDate last, int step)
        {
            for (var day = first; day <= last; day = day.PlusDays(step)) { yield return day; }
        }
    }

    /// <summary>
    /// One reading of the case, lived through from the day of arrival on: each day counts or not, then its events happen, then the limit may end. What
    /// comes on a later day is not looked at any more.
    /// </summary>
    private sealed class Run
    {
        private readonly RequestWalk _case;
        private readonly LocalDate _received;
        private readonly int _count;
        private readonly ClockEffect _correction;
        private readonly ClockEffect _fee;
        private readonly bool _irregularCounts;
        private readonly ReplyExtended[] _regular;
        private readonly HashSet<LocalDate> _off = [];
        private LocalDate? _stopped; // from this day on none counts
        private LocalDate _start;
        private int _left;
        private readonly HashSet<Type> _awaited = []; // the answers without which the limit does not begin anew
        private bool _isExtended;
        private ReplyExtended? _own; // decided while this limit ran
        private ReplyExtended? _former; // decided before it began
        private LocalDate? _over; // the last day by Article 33
        private LocalDate? _until; // the later one by Article 35

        public Run(RequestWalk of, List<Asked> excluded, LocalDate?[] reached, ConsultationDays days, ClockEffect correction, ClockEffect fee, bool irregularCounts, ReplyExtended[] regular)
        {
            (_case, _received, _correction, _fee, _irregularCounts, _regular) = (of, of.Received!.Value, correction, fee, irregularCounts, regular);
            _count = _received >= Text2019 ? 20 : 15;
            (_start, _left) = (_received, _count);
            for (int i = 0; i < excluded.Count; i++) { Exclude(excluded[i], reached[i], days); }
        }

        public (LocalDate? End, int Used) Go()
        {
            var coming = new Queue<RequestEvent>(_case._before);
            for (var day = coming.Peek().On; ; day = day.PlusDays(1))
            {
                if (_over is null && _awaited.Count == 0 && Counts(day)) { _left--; }

                while (coming.TryPeek(out var next) && next.On <= day) { Happen(coming.Dequeue()); }

                if (_awaited.Count == 0 && _over is null && _left == 0)
                {
                    if (!_isExtended && MoreDays(day) is { } more) { (_left, _isExtended) = (more, true); }
                    else { _over = day; }
                }

                if (_awaited.Count == 0 && _over is not null && !(_until > day)) { return (day, Used()); }

                if (coming.Count == 0 && _over is null && (_awaited.Count > 0 || day >= _stopped)) { return (null, Used()); }
            }
        }

        private bool Counts(LocalDate day) => day > _start && _case._calendar.IsWorkday(day) && !_off.Contains(day) && !(day >= _stopped);

        /// <summary>The limit has not ended, or it would not be looked at.</summary>
        private void Happen(RequestEvent happened)
        {
            switch (happened)
            {
                case CorrectionAsked: Ask<CorrectionReceived>(_correction, happened.On); break;
                case FeeNotified: Ask<FeePaid>(_fee, happened.On); break;
                case ReplyDelayed delayed when _received >= Text2019: _until = delayed.Until; break;
                case ReplyExtended extended when _awaited.Count > 0 || extended.On < _received: _former = extended; break;
                case ReplyExtended extended when _over is null && !_isExtended: _own ??= extended; break;
                case CorrectionReceived when _awaited.Remove(typeof(CorrectionReceived)): Begin(happened.On); break;
                case FeePaid when _awaited.Remove(typeof(FeePaid)): Begin(happened.On); break;
                default: break;
            }
        }

        private void Ask<TAnswer>(ClockEffect effect, LocalDate on)
            where TAnswer : RequestEvent
        {
            var answered = _case._before.OfType<TAnswer>().FirstOrDefault()?.On;
            if (effect == ClockEffect.Restarts)
            {
                _awaited.Add(typeof(TAnswer));
                (_former, _own, _over) = (_own ?? _former, null, null);
            }

            if (effect == ClockEffect.Suspends || (effect == ClockEffect.Restarts && answered is null)) { StandStill(on.PlusDays(1), answered); }
        }

        /// <summary>A whole limit from this day, with nothing of what was decided before but by a reading.</summary>
        private void Begin(LocalDate day) => (_start, _left, _isExtended) = (LocalDate.Max(_start, day), _count, false);

        /// <summary>By how much the limit that ends on a day was extended, the longest extension that counts; null where none does.</summary>
        private int? MoreDays(LocalDate last)
        {
            bool isRegular = _own is not null && _regular.Contains(_own) && !_own.ByOfficeHead.IsNot()
                && (_own.Told.Known(out var told) ? told <= last && told <= _case._asOf : _own.Told.IsUnknown);
            int? more = _irregularCounts ? new[] { _own, _former }.Max(each => each?.Workdays) : isRegular ? _own!.Workdays : null;
            return more > _count ? _count : more; // at most 15 or 20 again, as the limit itself
        }

        private int Used()
        {
            int used = 0;
            for (var day = _start.PlusDays(1); day <= (_case.Replied ?? _case._asOf) && !(day > _over); day = day.PlusDays(1)) { used += Counts(day) ? 1 : 0; }

            return used;
        }

        private void StandStill(LocalDate from, LocalDate? last)
        {
            if (last is null) { _stopped = _stopped < from ? _stopped : from; }

            for (var day = from; day <= last; day = day.PlusDays(1)) { _off.Add(day); }
        }

        private void Exclude(Asked each, LocalDate? arrived, ConsultationDays reading)
        {
            bool between = reading == ConsultationDays.Between;
            if (between && arrived is null) { return; }

            var last = between ? each.Answered?.PlusDays(-1) : each.Answered;
            if (each.Limit > 0 && arrived is { } day)
            {
                var needed = _case.Counted(day, each.Limit).Printed;
                last = last is { } answered ? LocalDate.Min(answered, needed) : needed < _case._asOf ? needed : null;
            }

            StandStill(between ? arrived!.Value.PlusDays(1) : each.Sent.On, last);
        }
    }

    /// <summary>One consultation: a letter, sent once more or not, and what came of it.</summary>
    private sealed class Asked(ConsultationSent sent)
    {
        private readonly HashSet<LocalDate> _sent = [sent.On];
        private readonly HashSet<LocalDate> _arrived = [];

        public ConsultationSent Sent => sent;

        public LocalDate? Reached { get; private set; }

        public LocalDate? Answered { get; set; }

        /// <summary>The working days within which the text wants an answer; 0 for no number.</summary>
        public int Limit { get; set; }

        public bool IsSentAgain(LocalDate on) => _sent.Add(on);

        /// <summary>Takes an arrival, the first of which is the one that counts; not one that is recorded already.</summary>
        public bool Arrives(LocalDate on)
        {
            Reached ??= on;
            return _arrived.Add(on);
        }
    }
}
