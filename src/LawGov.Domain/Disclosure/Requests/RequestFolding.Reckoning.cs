using System.Diagnostics.CodeAnalysis;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests;

/// <content>The stage, and the times that run.</content>
internal sealed partial class RequestFolding
{
    private static readonly Bilingual OrganDecides = new("期满未提出意见，由本机关决定是否公开", "no opinion in time: the organ decides");
    private static readonly Bilingual TakenAsConsent = new("期满未提出意见，视为同意公开", "no opinion in time: taken as consent");

    private readonly List<RequestTimer> _timers = [];
    private bool _paymentLapsed;
    private bool _correctionLapsed;

    private RequestClock Reckon()
    {
        var received = Received(out var asks);
        AddTimers(received);
        var stage = Stage(received);
        return new(_asOf)
        {
            Stage = stage,
            Events = _counted.ToValueList(),
            Faults = _faults is null ? default : _faults.ToValueList(),
            Received = received is { } day ? day : default(Fact<LocalDate>),
            ReceiptAsks = asks,
            AbandonedAsks = AbandonedAsks(),
            Timers = _timers.ToValueList(),
            Outcome = stage switch
            {
                RequestStage.Replied => LastReply().Outcome,
                RequestStage.Withdrawn => RequestOutcome.Withdrawn,
                RequestStage.Abandoned => _correctionLapsed ? RequestOutcome.NotCorrectedInTime : RequestOutcome.FeeUnpaid,
                _ => RequestOutcome.Unstated,
            },
        };
    }

    /// <summary>What would settle whether the request counts as abandoned: nothing where the organ handled it after all.</summary>
    private FactKey? AbandonedAsks()
    {
        if (HasEnded) { return null; }

        bool isLate = _corrected is { HasGoodReason.IsUnknown: true } && _corrected.On > _correctionAsked!.By && AbandonsUncorrected;
        bool mayBeUnpaid = _fee is { } fee && _paid is null && _feeDelivered is null
            && context.Law.On(DisclosureLaw.PaymentLimit, fee.On).InForce(out int days, out _)
            && _calendar.AddWorkdaysWithBounds(fee.On, days).Earliest < _asOf;
        return isLate ? DisclosureKeys.CorrectionReason : mayBeUnpaid ? DisclosureKeys.FeeNoticeReached : null;
    }

    /// <summary>The last reply: where a remedy corrected the organ it replied again.</summary>
    private RequestReplied LastReply()
    {
        var last = _replied!;
        foreach (var happened in _counted) { last = happened as RequestReplied ?? last; }

        return last;
    }

    private RequestStage Stage(LocalDate? received)
        => _submitted is null ? RequestStage.NotSubmitted
        : _withdrawn is not null ? RequestStage.Withdrawn
        : _replied is not null ? RequestStage.Replied
        : _correctionLapsed || _paymentLapsed ? RequestStage.Abandoned
        : received is null ? RequestStage.AwaitingConfirmation
        : _correctionAsked is not null && _corrected is null ? RequestStage.AwaitingCorrection
        : _fee is not null && _paid is null ? RequestStage.AwaitingPayment
        : _delayed is not null && HasProcedureForVolume(received.Value) ? RequestStage.Delayed
        : _consultations.Exists(IsAwaited) ? RequestStage.Consulting
        : RequestStage.Handling;

    private bool HasProcedureForVolume(LocalDate received)
        => context.Law.On(DisclosureLaw.VolumeProcedure, received).State == Selection.InForce;

    /// <summary>The day of receipt: that of arrival, or of confirmation where the law of that day says so.</summary>
    private LocalDate? Received(out FactKey? asks)
    {
        asks = null;
        if (_submitted is not { } submitted) { return null; }

        bool atOnce = submitted.Channel is RequestChannel.InPerson or RequestChannel.SignedMail;
        if (atOnce || _confirmed == submitted.On) { return submitted.On; }

        if (submitted.Channel == RequestChannel.Unstated)
        {
            asks = DisclosureKeys.RequestChannel;
            return null;
        }

        var law = context.Law.On(DisclosureLaw.ConfirmedChannels, submitted.On);
        if (law.InForce(out var confirmed, out _))
        {
            if (!confirmed.Has(submitted.Channel)) { return submitted.On; }

            asks = _confirmed is null ? DisclosureKeys.Confirmed : null;
            return _confirmed;
        }

        asks = DisclosureKeys.ReceiptRule;
        return null;
    }

    private void AddTimers(LocalDate? received)
    {
        foreach (var consultation in _consultations) { consultation.Term = TermOf(consultation, received); }

        _correctionLapsed = !HasEnded && _correctionAsked?.By < _asOf && _corrected is null && AbandonsUncorrected;
        _paymentLapsed = !HasEnded && _fee is not null && _paid is null && PaymentDue()?.Latest < _asOf;
        if (received is { } day) { AddReply(day); }

        AddConfirmation();
        if (received is { } from) { AddCorrectionNotice(from); }

        AddCorrection();
        foreach (var consultation in _consultations) { AddOpinion(consultation); }

        AddPayment();
        AddRemedies();
    }

    /// <summary>A time with an end of its own, which runs until it is done or the request ends.</summary>
    private RequestTimer Timed(
        RequestTimerKind kind, RequestActor actor, LocalDate start, Deadline? deadline, LocalDate? done, string? with = null)
        => new(kind, actor, start, with)
        {
            Basis = deadline?.Basis,
            Deadline = deadline,
            Earliest = deadline?.Earliest,
            Latest = deadline?.Latest,
            DoneOn = done,
            State = StateOf(done),
            UsedWorkdays = deadline?.Limit.Unit == TimeUnit.Workday ? Used(deadline, start, done, default) : 0,
        };

    private RequestTimerState StateOf(LocalDate? done)
        => done is not null ? RequestTimerState.Done
        : HasEnded || _correctionLapsed || _paymentLapsed ? RequestTimerState.Ended
        : RequestTimerState.Running;

    /// <summary>A plain letter is confirmed on the day of its arrival.</summary>
    private void AddConfirmation()
    {
        if (_submitted is not { Channel: RequestChannel.PlainLetter } submitted) { return; }

        var law = context.Law.On(DisclosureLaw.ConfirmedChannels, submitted.On);
        if (!law.InForce(out var channels, out var basis) || !channels.Has(submitted.Channel)) { return; }

        _timers.Add(new(RequestTimerKind.Confirmation, RequestActor.Organ, submitted.On)
        {
            Basis = basis,
            Earliest = submitted.On,
            Latest = submitted.On,
            DoneOn = _confirmed,
            State = StateOf(_confirmed),
        });
    }

    private void AddCorrectionNotice(LocalDate received)
    {
        if (!context.Law.On(DisclosureLaw.CorrectionNoticeLimit, received).InForce(out int days, out var basis)) { return; }

        var due = TimeLimit.Workdays(days).AfterOn(received, _calendar, basis);
        bool isOver = _correctionAsked is null && due.Latest < _asOf;
        var timer = Timed(RequestTimerKind.CorrectionNotice, RequestActor.Organ, received, due, _correctionAsked?.On);
        _timers.Add(isOver ? timer with { State = RequestTimerState.Ended } : timer);
    }

    private void AddCorrection()
    {
        if (_correctionAsked is not { } asked) { return; }

        _timers.Add(new(RequestTimerKind.Correction, RequestActor.Applicant, asked.On)
        {
            Earliest = asked.By,
            Latest = asked.By,
            DoneOn = _corrected?.On,
            State = StateOf(_corrected?.On),
        });
    }

    private void AddOpinion(Consultation consultation)
    {
        if (consultation.Sent.Consulted == Consulted.OwnSection) { return; }

        var timer = Timed(
            RequestTimerKind.Opinion,
            RequestActor.Consulted,
            consultation.Reached ?? consultation.Sent.On,
            consultation.Term,
            consultation.Answer?.On,
            consultation.Sent.Party);
        bool isOver = consultation.Answer is null && consultation.Term?.Latest < _asOf;
        var silence = consultation.Sent.Consulted == Consulted.CoMaker ? TakenAsConsent : OrganDecides;
        _timers.Add(isOver ? timer with { State = RequestTimerState.Ended, Silence = silence } : timer);
    }

    private Deadline? TermOf(Consultation consultation, LocalDate? received)
        => consultation.Reached is { } reached && received is { } day && HasTerm(consultation, day, out int days, out var basis)
            ? TimeLimit.Workdays(days).AfterOn(reached, _calendar, basis)
            : null;

    private bool HasTerm(Consultation consultation, LocalDate received, out int days, [NotNullWhen(true)] out Basis? basis)
    {
        (days, basis) = (0, null);
        var limit = consultation.Sent.Consulted switch
        {
            Consulted.ThirdParty => DisclosureLaw.ThirdPartyLimit,
            Consulted.CoMaker => DisclosureLaw.CoMakerLimit,
            _ => null,
        };
        return limit is not null && context.Law.On(limit, received).InForce(out days, out basis);
    }

    /// <summary>Whether an answer is still waited for that the law excludes from the limit.</summary>
    private bool IsAwaited(Consultation consultation)
        => consultation is { Answer: null, Sent.Consulted: not Consulted.OwnSection } && !(consultation.Term?.Latest < _asOf);

    private void AddPayment()
    {
        if (_fee is not { } fee) { return; }

        _timers.Add(Timed(RequestTimerKind.Payment, RequestActor.Applicant, _feeDelivered ?? fee.On, PaymentDue(), _paid));
    }

    /// <summary>The last day to pay; null where the arrival of the notice is not known, or the law sets no time.</summary>
    private Deadline? PaymentDue()
        => _feeDelivered is { } delivered && context.Law.On(DisclosureLaw.PaymentLimit, _fee!.On).InForce(out int days, out var basis)
            ? TimeLimit.Workdays(days).AfterOn(delivered, _calendar, basis)
            : null;

    /// <summary>The times for remedies run from the arrival of the reply.</summary>
    /// <remarks>Where courts docket no suit there is none for it, and none at all where the reply is known not to tell of remedies, for
    /// then they run from knowing.</remarks>
    private void AddRemedies()
    {
        if (_replied is not { Remedies.State: not FactState.None } || _replyDelivered is not { } delivered) { return; }

        Add(RequestTimerKind.Reconsideration, DisclosureLaw.ReconsiderationLimit, Remedy.Reconsideration);
        if (RequestRemedies.Against(_replied.Outcome, _replied.On, context.Law).Order == RemedyOrder.Either)
        {
            Add(RequestTimerKind.Suit, DisclosureLaw.SuitLimit, Remedy.Suit);
        }

        void Add(RequestTimerKind kind, LawParameter<TimeLimit> parameter, Remedy remedy)
        {
            if (!context.Law.On(parameter, delivered).InForce(out var limit, out var basis)) { return; }

            var due = limit.AfterOn(delivered, _calendar, basis);
            LocalDate? sought = null;
            foreach (var happened in _counted)
            {
                if (happened is RemedySought each && each.Remedy == remedy) { sought = each.On; }
            }

            _timers.Add(new(kind, RequestActor.Applicant, delivered)
            {
                Basis = basis,
                Deadline = due,
                Earliest = due.Earliest,
                Latest = due.Latest,
                DoneOn = sought,
                State = sought is not null ? RequestTimerState.Done
                    : due.Latest < _asOf ? RequestTimerState.Ended
                    : RequestTimerState.Running,
            });
        }
    }

    /// <summary>The working days counted through the day asked about, or the day on which it was done.</summary>
    private int Used(Deadline? deadline, LocalDate start, LocalDate? done, ValueList<Suspension> suspensions)
    {
        var through = LocalDate.Min(done ?? _asOf, DayNumber.Dates[^1]);
        if (deadline is not null) { through = LocalDate.Min(through, deadline.Due); }

        if (through <= start) { return 0; }

        int used = _calendar.CountWorkdays(start, through);
        if (suspensions.IsEmpty) { return used; }

        foreach (var span in RunningDays.Union(suspensions))
        {
            var from = LocalDate.Max(span.Start, start.PlusDays(1));
            var last = LocalDate.Min(span.Last ?? through, through);
            if (from <= last) { used -= _calendar.CountWorkdays(from.PlusDays(-1), last); }
        }

        return used;
    }
}
