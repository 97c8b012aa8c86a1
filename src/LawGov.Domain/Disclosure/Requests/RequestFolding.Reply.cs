using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests;

/// <content>The time to reply, by every reading that the law leaves open.</content>
internal sealed partial class RequestFolding
{
    private static readonly Bilingual AskingThirdParty = new("征求第三方意见", "consulting a third party");
    private static readonly Bilingual AskingOrgan = new("征求其他机关意见", "consulting another organ");
    private static readonly Bilingual Paying = new("等待缴费", "waiting for the fee");
    private static readonly Bilingual Correcting = new("等待补正", "waiting for the correction");
    private static readonly ClockEffect[] Effects = [ClockEffect.None, ClockEffect.Suspends, ClockEffect.Restarts];
    private static readonly ClockEffect[][] OneEffect = [[ClockEffect.None], [ClockEffect.Suspends], [ClockEffect.Restarts]];
    private static readonly ConsultationDays[] Spans = [ConsultationDays.Between, ConsultationDays.Inclusive];
    private static readonly ConsultationDays[][] OneSpan = [[ConsultationDays.Between], [ConsultationDays.Inclusive]];

    private ReplyLaw _law;
    private bool _arrivalUnknown;
    private bool _turnsOnNotice;
    private bool _turnsOnExtension;

    private void AddReply(LocalDate received)
    {
        if (!context.Law.On(DisclosureLaw.ReplyLimit, received).InForce(out int days, out var basis)) { return; }

        _law = new(TimeLimit.Workdays(days), basis);
        if (_extended is not null) { _law = OnExtensions(received); }

        if (_delayed is not null && context.Law.On(DisclosureLaw.VolumeProcedure, received).InForce(out _, out var volume))
        {
            _law = _law with { Volume = volume };
        }

        var question = new Readings(
            SpansOf(received),
            EffectsOf(_fee is null ? null : DisclosureLaw.FeeEffect, _fee?.On ?? received),
            EffectsOf(_correctionAsked is null ? null : DisclosureLaw.CorrectionEffect, received),
            _consultations.Exists(each => IsOpen(each, received)) ? 2 : 1,
            1);
        Answer[] answers;
        while (true)
        {
            answers = new Answer[question.Count];
            for (int i = 0; i < answers.Length; i++) { answers[i] = DueBy(question[i], received); }

            // What turned out to be open on the way is read both ways.
            var wider = question with
            {
                Lengths = _turnsOnNotice ? 2 : question.Lengths,
                Extensions = _turnsOnExtension ? 2 : question.Extensions,
            };
            if (wider.Count == question.Count) { break; }

            question = wider;
        }

        _timers.Add(ReplyOf(answers, question));
    }

    private ReplyLaw OnExtensions(LocalDate received) => _law with
    {
        Most = context.Law.On(DisclosureLaw.ReplyExtension, received).InForce(out int most, out var extension) ? most : 0,
        Extension = extension,
        Irregular = context.Law.On(DisclosureLaw.IrregularExtension, received).InForce(out bool counts, out _) ? counts : null,
    };

    private RequestTimer ReplyOf(Answer[] answers, Readings question)
    {
        int first = 0, last = 0;
        for (int i = 1; i < answers.Length; i++)
        {
            if (answers[i].Earliest is { } end && !(end >= answers[first].Earliest)) { first = i; }

            if (answers[last].Latest is { } latest && !(answers[i].Latest <= latest)) { last = i; }
        }

        var answer = answers[first];
        bool isPutOff = answer.Earliest > answer.Deadline?.Earliest;
        var state = StateOf(_replied?.On);
        return new(RequestTimerKind.Reply, RequestActor.Organ, answer.Start)
        {
            Basis = isPutOff ? _law.Volume : _law.Basis,
            Deadline = isPutOff ? null : answer.Deadline,
            Ordinary = isPutOff ? answer.Deadline : null,
            Earliest = answer.Earliest,
            Latest = answers[last].Latest,
            Asks = answers.Length == 1 ? default : question.Asks(answers, _arrivalUnknown ? DisclosureKeys.ConsultationReached : null),
            DoneOn = _replied?.On,
            State = state == RequestTimerState.Running && answer.Deadline is null ? RequestTimerState.Stopped : state,
            UsedWorkdays = Used(answer.Deadline, answer.Start, _replied?.On, answer.Suspensions),
            Suspensions = answer.Suspensions,
        };
    }

    /// <summary>When the reply is due by one reading; without a day while the limit stands still. What happens after the limit has ended
    /// changes nothing of it, so that each event meets the limit as those before it have left it.</summary>
    private Answer DueBy(Reading reading, LocalDate received)
    {
        List<Suspension>? off = null;
        foreach (var consultation in _consultations) { Exclude(consultation, reading, received, ref off); }

        var answer = Derived(new(received, null, off is null ? default : off.ToValueList()));
        foreach (var happened in _counted)
        {
            answer = happened switch
            {
                CorrectionAsked => Applied(answer, reading, reading.Correction, happened.On, _corrected?.On, Correcting),
                FeeNotified => Applied(answer, reading, reading.Fee, happened.On, _paid, Paying),
                ReplyDelayed delayed when _law.Volume is not null && !HadEnded(answer, delayed.On, reading)
                    => answer with { Until = delayed.Until },
                ReplyExtended extended => Decided(answer, extended, reading),
                _ => answer,
            };
        }

        return Extended(answer, reading);
    }

    private Answer Applied(
        Answer answer, Reading reading, ClockEffect effect, LocalDate on, LocalDate? settled, Bilingual why)
    {
        if (effect == ClockEffect.None || HadEnded(answer, on, reading)) { return answer; }

        if (effect == ClockEffect.Suspends)
        {
            return answer.Waits || settled == on ? answer : Derived(Stopped(answer, on, settled, why));
        }

        if (settled is not { } day) { return Stopped(answer, on, null, why) with { Deadline = null, Waits = true }; }

        var anew = answer with { Start = LocalDate.Max(answer.Start, day), Former = answer.Own ?? answer.Former, Own = null };
        return answer.Waits ? anew : Derived(anew);
    }

    private static Answer Stopped(Answer answer, LocalDate on, LocalDate? settled, Bilingual why)
        => answer with { Suspensions = [.. answer.Suspensions, new(Span(on.PlusDays(1), settled?.PlusDays(1)), why)] };

    private Answer Derived(Answer answer)
        => answer with { Deadline = Deadline.Derive(answer.Start, _law.Limit, _calendar, _law.Basis, answer.Suspensions) };

    /// <summary>Whether the limit had ended by a day, an extension that counts and a later day that the organ set included.</summary>
    private bool HadEnded(Answer answer, LocalDate on, Reading reading)
        => answer.Latest is not null && !(on <= answer.Earliest)
        && Extended(answer, reading) is { Earliest: { } earliest, Latest: { } latest }
        && IsAfter(on, earliest, latest, reading);

    /// <summary>Whether a day comes after an end. Between the bounds of one not announced both are answers: it does where the least is
    /// reckoned, and does not where the most is.</summary>
    private bool IsAfter(LocalDate on, LocalDate earliest, LocalDate latest, Reading reading)
    {
        _turnsOnNotice |= on > earliest && on <= latest;
        return on > (reading.IsLong ? latest : earliest);
    }

    /// <summary>Takes a decision to extend: the first while a limit runs is for that limit, one before it began or while it is void is a
    /// former one, and one after its end never counts.</summary>
    private Answer Decided(Answer answer, ReplyExtended extended, Reading reading)
        => answer.Waits || extended.On < answer.Start ? answer with { Former = extended }
            : answer.Own is null && !(answer.Deadline is { } due && IsAfter(extended.On, due.Earliest, due.Latest, reading))
            ? answer with { Own = extended }
            : answer;

    /// <summary>Extends the limit where an extension counts by a reading: its own, or a former one that is longer; they do not add
    /// up.</summary>
    private Answer Extended(Answer answer, Reading reading)
    {
        if (_law.Most == 0 || answer.Deadline is not { } due) { return answer; }

        var own = Counted(answer.Own, true, due, reading, out var asks);
        var former = Counted(answer.Former, false, due, reading, out var formerAsks);
        var longest = own is null || former?.Workdays > own.Workdays ? former : own;
        var extended = answer with { ExtensionAsks = formerAsks == DisclosureKeys.ExtensionConsent ? formerAsks : asks ?? formerAsks };
        return longest is null ? extended : extended with
        {
            Deadline = Deadline.Derive(
                due, TimeLimit.Workdays(Math.Min(longest.Workdays, _law.Most)), _law.Extension, answer.Suspensions, longest.On),
        };
    }

    private ReplyExtended? Counted(ReplyExtended? extended, bool isOwn, Deadline due, Reading reading, out FactKey? asks)
    {
        asks = null;
        return extended is not null && Counts(extended, isOwn, due, reading, out asks) ? extended : null;
    }

    /// <summary>Whether an extension counts: for its own limit, with consent, and notice before that ended, it does. What is irregular
    /// counts as the caller reads the law; where a fact or that reading decides, both are answers.</summary>
    private bool Counts(ReplyExtended extended, bool isOwn, Deadline due, Reading reading, out FactKey? asks)
    {
        asks = null;
        bool isTold = extended.Told.Known(out var told) && told <= _asOf && !IsAfter(told, due.Earliest, due.Latest, reading);
        bool mayBeRegular = isOwn && !extended.ByOfficeHead.IsNot() && (extended.Told.IsUnknown || isTold);
        if (mayBeRegular && isTold && extended.ByOfficeHead.IsTrue()) { return true; }

        if (_law.Irregular is { } counts && (counts || !mayBeRegular)) { return counts; }

        _turnsOnExtension = true;
        asks = !mayBeRegular ? DisclosureKeys.ExtensionEffect
            : extended.ByOfficeHead.IsUnknown ? DisclosureKeys.ExtensionConsent
            : DisclosureKeys.ExtensionTold;
        return reading.Extends;
    }

    /// <summary>Adds the days of a consultation that the law excludes, by one reading of from when to when.</summary>
    private void Exclude(Consultation consultation, Reading reading, LocalDate received, ref List<Suspension>? off)
    {
        if (!IsExcluded(consultation, received, out var basis)) { return; }

        _arrivalUnknown |= consultation.Reached is null;
        bool inclusive = reading.Days == ConsultationDays.Inclusive;
        var reached = consultation.Reached ?? (reading.IsLong ? consultation.Sent.On : null);
        var first = inclusive ? consultation.Sent.On : reached?.PlusDays(1);
        var resumed = inclusive ? consultation.Answer?.On.PlusDays(1) : consultation.Answer?.On;
        if (TermBy(consultation, reading, received) is { } term)
        {
            // Time after the term is not needed: the organ decides without the opinion.
            var end = (reading.IsLong ? term.Latest : term.Earliest).PlusDays(1);
            resumed = resumed is { } answered && answered < end ? answered : end <= _asOf || resumed is not null ? end : null;
        }

        if (first is { } from && !(resumed <= from))
        {
            var why = consultation.Sent.Consulted == Consulted.ThirdParty ? AskingThirdParty : AskingOrgan;
            (off ??= []).Add(new(Span(from, resumed), why, basis));
        }
    }

    private bool IsExcluded(Consultation consultation, LocalDate received, out Basis? basis)
        => context.Law.On(DisclosureLaw.ExcludedConsultations, received).InForce(out var excluded, out basis)
        && excluded.Has(consultation.Sent.Consulted);

    /// <summary>The term of a letter; where its arrival is not recorded, the least it can be is that of the day on which it was sent, and
    /// the most cannot be told.</summary>
    private BoundedDate? TermBy(Consultation consultation, Reading reading, LocalDate received)
        => consultation.Term is { } term ? term.Bounded
        : consultation.Reached is null && !reading.IsLong && HasTerm(consultation, received, out int days, out _)
            ? _calendar.AddWorkdaysWithBounds(consultation.Sent.On, days)
        : null;

    /// <summary>Whether the days excluded turn on an arrival that is not recorded, or on an arrangement not announced.</summary>
    private bool IsOpen(Consultation consultation, LocalDate received)
        => (consultation.Reached is null || consultation.Term is { } term && term.Earliest < term.Latest)
        && IsExcluded(consultation, received, out _);

    private static DateSpan Span(LocalDate from, LocalDate? end) => end is { } last ? DateSpan.Between(from, last) : DateSpan.From(from);

    private ConsultationDays[] SpansOf(LocalDate received)
        => _consultations.Count == 0 ? OneSpan[0]
        : context.Law.On(DisclosureLaw.ConsultationDays, received).InForce(out var days, out _) ? OneSpan[(int)days]
        : Spans;

    private ClockEffect[] EffectsOf(LawParameter<ClockEffect>? parameter, LocalDate on)
    {
        if (parameter is null) { return OneEffect[0]; }

        var law = context.Law.On(parameter, on);
        return law.InForce(out var effect, out _) ? OneEffect[(int)effect]
            : law.State == Selection.Unsettled ? Effects
            : OneEffect[0];
    }

    /// <summary>The law of the reply, by the day of receipt; what sets the procedure for great volume is null where there is
    /// none.</summary>
    private readonly record struct ReplyLaw(
        TimeLimit Limit, Basis Basis, int Most = 0, Basis? Extension = null, bool? Irregular = null, Basis? Volume = null);

    /// <summary>The end by one reading; the start and the days that stand still are those of that reading.</summary>
    private readonly record struct Answer(LocalDate Start, Deadline? Deadline, ValueList<Suspension> Suspensions)
    {
        /// <summary>Whether it waits for what starts it anew.</summary>
        internal bool Waits { get; init; }

        /// <summary>The later day that the organ set before it had ended (Article 35).</summary>
        internal LocalDate? Until { get; init; }

        /// <summary>The extension decided while it ran, and the last one decided before.</summary>
        internal ReplyExtended? Own { get; init; }

        internal ReplyExtended? Former { get; init; }

        /// <summary>What would settle whether the extension counts that was not counted.</summary>
        internal FactKey? ExtensionAsks { get; init; }

        internal LocalDate? Earliest => Deadline is { } due ? Later(due.Earliest) : null;

        internal LocalDate? Latest => Deadline is { } due ? Later(due.Latest) : null;

        internal bool EndsAs(Answer other) => Earliest == other.Earliest && Latest == other.Latest;

        private LocalDate Later(LocalDate day) => Until is { } until ? LocalDate.Max(day, until) : day;
    }

    /// <summary>One way to read the case; of a consultation whose length is not known, and of an end not announced, it takes the least or
    /// the most.</summary>
    private readonly record struct Reading(ConsultationDays Days, ClockEffect Fee, ClockEffect Correction, bool IsLong, bool Extends);

    /// <summary>Every combination of the readings left open: the places run through the extension first, where it is left open.</summary>
    private readonly record struct Readings(
        ConsultationDays[] Days, ClockEffect[] Fees, ClockEffect[] Corrections, int Lengths, int Extensions)
    {
        internal int Count => Days.Length * Fees.Length * Corrections.Length * Lengths * Extensions;

        internal Reading this[int place]
        {
            get
            {
                (place, int extension) = Math.DivRem(place, Extensions);
                (place, int correction) = Math.DivRem(place, Corrections.Length);
                (place, int fee) = Math.DivRem(place, Fees.Length);
                (place, int days) = Math.DivRem(place, Days.Length);
                return new(Days[days], Fees[fee], Corrections[correction], place > 0, extension > 0);
            }
        }

        /// <summary>What would settle the end: of each matter left open, where another reading of it alone ends on another day.</summary>
        internal ValueList<FactKey> Asks(Answer[] answers, FactKey? arrival)
        {
            int step = 1;
            var asks = new FactKey?[5];
            asks[4] = Moved(Extensions, DisclosureKeys.ExtensionConsent) ?? Moved(Extensions, null);
            step *= Extensions;
            asks[3] = Turns(Corrections.Length) ? DisclosureKeys.CorrectionEffect : null;
            asks[2] = Turns(Fees.Length) ? DisclosureKeys.FeeEffect : null;
            asks[1] = Turns(Days.Length) ? DisclosureKeys.ConsultationReading : null;
            asks[0] = Turns(Lengths) ? arrival : null;
            return ValueList.OfPresent<FactKey>(asks);

            bool Turns(int readings)
            {
                int width = step;
                step *= readings;
                return First(width, readings, null) is not null;
            }

            // Several extensions may be open: consent is asked for first, for without it notice changes nothing.
            FactKey? Moved(int readings, FactKey? about) => First(step, readings, about)?.ExtensionAsks;

            Answer? First(int width, int readings, FactKey? about)
            {
                for (int i = 0; i < answers.Length; i++)
                {
                    if (i / width % readings < readings - 1 && !answers[i].EndsAs(answers[i + width])
                        && (about is null || answers[i].ExtensionAsks == about))
                    {
                        return answers[i];
                    }
                }

                return null;
            }
        }
    }
}
