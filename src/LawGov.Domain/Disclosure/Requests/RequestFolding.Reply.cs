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

    private void AddReply(LocalDate received)
    {
        if (!context.Law.On(DisclosureLaw.ReplyLimit, received).InForce(out int days, out var basis)) { return; }

        var question = new Readings(
            SpansOf(received),
            EffectsOf(_fee is null ? null : DisclosureLaw.FeeEffect, _fee?.On ?? received),
            EffectsOf(_correctionAsked is null ? null : DisclosureLaw.CorrectionEffect, received),
            _consultations.Exists(each => IsOpen(each, received)) ? 2 : 1,
            1);
        var limit = TimeLimit.Workdays(days);
        var answers = new Answer[question.Count];
        for (int i = 0; i < answers.Length; i++) { answers[i] = DueBy(question[i], received, limit, basis); }

        if (_extended is not null) { answers = Extended(answers, received, ref question); }

        _timers.Add(Delayed(ReplyOf(answers, question, basis), received));
    }

    /// <summary>Great number of requests: where the organ set a later day before the limit had ended, that day holds.</summary>
    private RequestTimer Delayed(RequestTimer reply, LocalDate received)
    {
        if (_delayed is not { } delayed || !(reply.Earliest < delayed.Until) || delayed.On > reply.Latest
            || !context.Law.On(DisclosureLaw.VolumeProcedure, received).InForce(out _, out var basis))
        {
            return reply;
        }

        return reply with
        {
            Basis = basis,
            Deadline = null,
            Ordinary = reply.Deadline,
            Earliest = delayed.Until,
            Latest = reply.Latest is { } latest ? LocalDate.Max(latest, delayed.Until) : null,
            Asks = reply.Latest <= delayed.Until ? default : reply.Asks,
        };
    }

    /// <summary>Extends each answer. With consent, and notice before the limit ended, that is settled; else it is left open, and both the
    /// limit and the extended one are answers.</summary>
    private Answer[] Extended(Answer[] answers, LocalDate received, ref Readings question)
    {
        if (!context.Law.On(DisclosureLaw.ReplyExtension, received).InForce(out int most, out var allowed)) { return answers; }

        var by = TimeLimit.Workdays(Math.Min(_extended!.Workdays, most));
        bool? irregular = context.Law.On(DisclosureLaw.IrregularExtension, received).InForce(out bool counts, out _) ? counts : null;
        if (Array.TrueForAll(answers, answer => Counts(answer, irregular) is not null))
        {
            for (int i = 0; i < answers.Length; i++)
            {
                if (Counts(answers[i], irregular) == true) { answers[i] = Extended(answers[i], by, allowed); }
            }

            return answers;
        }

        question = question with { Extensions = 2 };
        var both = new Answer[question.Count];
        for (int i = 0; i < answers.Length; i++)
        {
            var (without, with) = (answers[i], Extended(answers[i], by, allowed));
            bool? settled = Counts(without, irregular);
            both[2 * i] = settled == true ? with : without;
            both[(2 * i) + 1] = settled == false ? without : with;
        }

        return both;
    }

    private Answer Extended(Answer answer, TimeLimit by, Basis allowed)
        => answer.Deadline is { } due && _extended!.On <= due.Latest
            ? answer with { Deadline = Deadline.Derive(due, by, allowed, answer.Suspensions, _extended.On) }
            : answer;

    /// <summary>Whether the extension counts: not where it is decided after the limit; with consent, and notice before the limit ended, it
    /// does. What is irregular counts as the caller reads the law; null where a fact or that reading decides.</summary>
    private bool? Counts(Answer answer, bool? irregular)
    {
        var extended = _extended!;
        if (answer.Deadline is not { } due || extended.On > due.Latest) { return false; }

        bool isTold = extended.Told.Known(out var told) && told <= _asOf && told <= due.Earliest;
        if (extended.On >= answer.Start && extended.ByOfficeHead.IsTrue() && isTold) { return true; }

        bool mayBeRegular = extended.On >= answer.Start && !extended.ByOfficeHead.IsNot() && (extended.Told.IsUnknown || isTold);
        return irregular == false && mayBeRegular ? null : irregular;
    }

    private RequestTimer ReplyOf(Answer[] answers, Readings question, Basis basis)
    {
        int first = 0, last = 0;
        for (int i = 1; i < answers.Length; i++)
        {
            if (answers[i].Deadline is { } due && !(due.Earliest >= answers[first].Deadline?.Earliest)) { first = i; }

            if (answers[last].Deadline is { } latest && !(answers[i].Deadline?.Latest <= latest.Latest)) { last = i; }
        }

        var (start, deadline, suspensions, _) = answers[first];
        var state = StateOf(_replied?.On);
        return new(RequestTimerKind.Reply, RequestActor.Organ, start)
        {
            Basis = basis,
            Deadline = deadline,
            Earliest = deadline?.Earliest,
            Latest = answers[last].Deadline?.Latest,
            Asks = answers.Length == 1 ? default : question.Asks(answers, AsksOfExtension(start, deadline?.Latest), AsksOfArrival()),
            DoneOn = _replied?.On,
            State = state == RequestTimerState.Running && deadline is null ? RequestTimerState.Stopped : state,
            UsedWorkdays = Used(deadline, start, _replied?.On, suspensions),
            Suspensions = suspensions,
        };
    }

    /// <summary>When the reply is due by one reading; without a day while the limit stands still. What happens after the limit has ended
    /// changes nothing of it.</summary>
    private Answer DueBy(Reading reading, LocalDate received, TimeLimit limit, Basis basis)
    {
        List<Suspension>? off = null;
        foreach (var consultation in _consultations) { Exclude(consultation, reading, received, ref off); }

        var answer = Derived(new(received, null, off is null ? default : off.ToValueList()), limit, basis);
        bool feeFirst = _fee?.On < _correctionAsked?.On;
        if (feeFirst) { answer = Applied(answer, reading.Fee, _fee!.On, _paid, Paying, limit, basis); }

        if (_correctionAsked is { } asked)
        {
            answer = Applied(answer, reading.Correction, asked.On, _corrected?.On, Correcting, limit, basis);
        }

        return _fee is { } fee && !feeFirst ? Applied(answer, reading.Fee, fee.On, _paid, Paying, limit, basis) : answer;
    }

    private Answer Applied(
        Answer answer, ClockEffect effect, LocalDate on, LocalDate? settled, Bilingual why, TimeLimit limit, Basis basis)
        => effect == ClockEffect.None || answer.Waits || HadEnded(answer, on) ? answer
            : effect == ClockEffect.Suspends
            ? settled == on
                ? answer
                : Derived(
                    answer with { Suspensions = [.. answer.Suspensions, new(Span(on.PlusDays(1), settled?.PlusDays(1)), why)] },
                    limit,
                    basis)
            : settled is { } day ? Derived(answer with { Start = LocalDate.Max(answer.Start, day) }, limit, basis)
            : answer with { Deadline = null, Waits = true };

    private Answer Derived(Answer answer, TimeLimit limit, Basis basis)
        => answer with { Deadline = Deadline.Derive(answer.Start, limit, _calendar, basis, answer.Suspensions) };

    /// <summary>Whether the limit had ended by a day, an extension decided before it counted in.</summary>
    private bool HadEnded(Answer answer, LocalDate on)
    {
        if (answer.Deadline is not { } due || on <= due.Latest) { return false; }

        if (_extended is not { } extended || extended.On > due.Latest || extended.On < answer.Start
            || !context.Law.On(DisclosureLaw.ReplyExtension, answer.Start).InForce(out int most, out var allowed))
        {
            return true;
        }

        var by = TimeLimit.Workdays(Math.Min(extended.Workdays, most));
        return on > Deadline.Derive(due, by, allowed, answer.Suspensions, extended.On)?.Latest;
    }

    /// <summary>Adds the days of a consultation that the law excludes, by one reading of from when to when.</summary>
    private void Exclude(Consultation consultation, Reading reading, LocalDate received, ref List<Suspension>? off)
    {
        if (!IsExcluded(consultation, received, out var basis)) { return; }

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

    /// <summary>What would settle whether the extension counts: a fact, unless what is known already leaves it to a reading.</summary>
    private FactKey AsksOfExtension(LocalDate start, LocalDate? latest)
        => _extended is not { } extended || extended.On < start || extended.ByOfficeHead.IsNot() || extended.Told.State == FactState.None
            || (extended.Told.Known(out var told) && told > latest)
            ? DisclosureKeys.ExtensionEffect
            : extended.ByOfficeHead.IsUnknown ? DisclosureKeys.ExtensionConsent
            : DisclosureKeys.ExtensionTold;

    /// <summary>What would settle how long consultations last; null where only an arrangement not announced does.</summary>
    private FactKey? AsksOfArrival()
        => _consultations.Exists(each => each is { Reached: null, Sent.Consulted: not Consulted.OwnSection })
        ? DisclosureKeys.ConsultationReached
        : null;

    /// <summary>The end by one reading; the start and the days that stand still are those of that reading.</summary>
    private readonly record struct Answer(
        LocalDate Start, Deadline? Deadline, ValueList<Suspension> Suspensions, bool Waits = false)
    {
        internal bool EndsAs(Answer other)
            => Deadline?.Earliest == other.Deadline?.Earliest && Deadline?.Latest == other.Deadline?.Latest;
    }

    /// <summary>One way to read the case; of a consultation whose length is not known it takes the least or the most.</summary>
    private readonly record struct Reading(ConsultationDays Days, ClockEffect Fee, ClockEffect Correction, bool IsLong);

    /// <summary>Every combination of the readings left open: the places run through the extension first, where it is left open.</summary>
    private readonly record struct Readings(
        ConsultationDays[] Days, ClockEffect[] Fees, ClockEffect[] Corrections, int Lengths, int Extensions)
    {
        internal int Count => Days.Length * Fees.Length * Corrections.Length * Lengths * Extensions;

        internal Reading this[int place]
        {
            get
            {
                (place, int correction) = Math.DivRem(place, Corrections.Length);
                (place, int fee) = Math.DivRem(place, Fees.Length);
                (place, int days) = Math.DivRem(place, Days.Length);
                return new(Days[days], Fees[fee], Corrections[correction], place > 0);
            }
        }

        /// <summary>What would settle the end: of each matter left open, where another reading of it alone ends on another day.</summary>
        internal ValueList<FactKey> Asks(Answer[] answers, FactKey extension, FactKey? arrival)
        {
            int step = 1;
            var asks = new FactKey?[5];
            asks[4] = Matters(Extensions) ? extension : null;
            asks[3] = Matters(Corrections.Length) ? DisclosureKeys.CorrectionEffect : null;
            asks[2] = Matters(Fees.Length) ? DisclosureKeys.FeeEffect : null;
            asks[1] = Matters(Days.Length) ? DisclosureKeys.ConsultationReading : null;
            asks[0] = Matters(Lengths) ? arrival : null;
            return ValueList.OfPresent<FactKey>(asks);

            bool Matters(int readings)
            {
                int width = step;
                step *= readings;
                for (int i = 0; i < answers.Length; i++)
                {
                    int next = i + width;
                    if (i / width % readings < readings - 1 && !answers[i].EndsAs(answers[next])) { return true; }
                }

                return false;
            }
        }
    }
}
