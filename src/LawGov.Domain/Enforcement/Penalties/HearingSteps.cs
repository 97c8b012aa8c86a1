using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>The hearing of a penalty case: is it due, was it asked for, and was it held as it must be.</summary>
internal static class HearingSteps
{
    private const PenaltyKinds Confiscations = PenaltyKinds.IncomeConfiscated | PenaltyKinds.PropertyConfiscated;
    private const PenaltyKinds Amounts = PenaltyKinds.Fine | Confiscations;

    private static readonly MessageTemplate NotDue = new("{kinds}{amount}，依法不需告知听证权利", "{kinds}{amount}: no hearing is due");
    private static readonly MessageTemplate Below = new("，未达到较大数额标准{threshold}", ", below the threshold of {threshold}");
    private static readonly MessageTemplate NoThreshold = new(
        "{kinds}，经核实没有规定较大数额标准，是否应当告知听证权利，不能确定",
        "{kinds}: it is known that no threshold of a larger amount is set; whether a hearing is due cannot be determined");
    private static readonly MessageTemplate NotListed = new(
        "{kinds}，达到较大数额标准{threshold}，当时施行的法律未列明没收，是否应当告知听证权利，不能确定",
        "{kinds}, at or above the threshold of {threshold}: the law of the day does not list confiscation; whether a hearing is due " +
            "cannot be determined");
    private static readonly MessageTemplate NotTold = new(
        "{decided}作出决定，没有告知听证权利", "decided on {decided}: the right to a hearing was not told");
    private static readonly MessageTemplate Waived = new("当事人明确放弃听证", "the party expressly waived the hearing");
    private static readonly MessageTemplate NotAsked = new(
        "{told}告知，要求听证期限{limit}，至{due}届满，当事人没有要求听证", "told on {told}, {limit} to ask, through {due}: no hearing was asked for");
    private static readonly MessageTemplate AskedLate = new(
        "{told}告知，要求听证期限{limit}，至{due}届满，当事人{asked}方要求听证", "told on {told}, {limit} to ask, through {due}: asked only on {asked}");
    private static readonly MessageTemplate TooEarly = new(
        "{told}告知，要求听证期限{limit}，至{due}届满，{decided}即作出决定", "told on {told}, {limit} to ask, through {due}: decided already on {decided}");
    private static readonly MessageTemplate StillOpen = new(
        "{told}告知，要求听证期限{limit}，至{due}届满，截至{asOf}尚未届满", "told on {told}, {limit} to ask, through {due}: not over on {asOf}");
    private static readonly MessageTemplate Depends = new(
        "{told}告知，要求听证期限{limit}，{day}是否届满，取决于{between}",
        "told on {told}, {limit} to ask: whether it had ended on {day} depends on {between}");
    private static readonly MessageTemplate NotHeld = new("{asked}要求听证，没有举行", "asked for on {asked}, not held");
    private static readonly MessageTemplate NotHeldYet = new("{asked}要求听证，截至{asOf}尚未举行", "asked for on {asked}, not held by {asOf}");
    private static readonly MessageTemplate HeldLate = new(
        "{held}举行听证，晚于{decided}作出的决定", "held on {held}, later than the decision of {decided}");
    private static readonly MessageTemplate Improper = new("听证{notified}，{host}，{record}", "hearing: {notified}, {host}, {record}");
    private static readonly MessageTemplate Held = new(
        "{asked}要求听证，{notified}，{held}举行（应提前{limit}，最迟{due}通知），{host}，{record}",
        "asked for on {asked}, {notified}, held on {held} (notice {limit} before, due {due}), {host}, {record}");
    private static readonly MessageTemplate Notified = new("{day}通知", "notice on {day}");
    private static readonly Bilingual NotNotified = new("没有通知", "no notice");
    private static readonly Bilingual NoticeNotStated = new("未载明何日通知", "day of notice not stated");
    private static readonly Bilingual OwnHost = new("由本案调查人员主持", "hosted by an investigator of the case");
    private static readonly Bilingual OtherHost = new("由非本案调查人员主持", "hosted by somebody else than the investigators");
    private static readonly Bilingual HostNotStated = new("未载明由何人主持", "host not stated");
    private static readonly Bilingual Recorded = new("制作笔录", "recorded");
    private static readonly Bilingual NotRecorded = new("没有制作笔录", "not recorded");
    private static readonly Bilingual RecordNotStated = new("未载明是否制作笔录", "record not stated");

    internal static Finding Hearing(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Defective;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.HearingKinds, day, EnforcementKeys.GoverningText, out var heard, out var basis)
            ?? PenaltyCases.Ordinary(c, facts)
            ?? PenaltyCases.Penalized(c, facts, out var kinds)
            ?? Hear(c, facts, kinds, heard, basis, out fault);
    }

    private static Finding Hear(
        Case c, PenaltyCase facts, PenaltyKinds kinds, PenaltyKinds heard, Basis basis, out StepState fault)
    {
        fault = StepState.Defective;
        bool? isDue = IsDue(facts, kinds, heard, out var fine, out var confiscated, out var threshold);
        if (isDue == false)
        {
            bool hasAmount = (kinds & Amounts) != 0 && facts.LargeAmount.State == FactState.Known;
            object amount = hasAmount ? Below.With(("threshold", facts.LargeAmount.ValueOr(null!).Value)) : "";
            return c.NotApplicable(NotDue.With(("kinds", kinds.Name()), ("amount", amount)));
        }

        var found = OnceDue(c, facts, basis, out fault);
        if (isDue == true || found.Verdict == Verdict.NotApplicable) { return found; }

        var otherwise = facts.HearingOtherwise.IsUnknown ? EnforcementKeys.HearingOtherwise : null;
        return threshold == EnforcementKeys.GoverningText
            ? c.Undetermined(
                facts.LargeAmount.Known(out var large)
                    ? NotListed.With(("kinds", kinds.Name()), ("threshold", large.Value))
                    : NoThreshold.With(("kinds", kinds.Name())),
                fine,
                confiscated,
                threshold,
                otherwise)
            : c.Missing(fine, confiscated, threshold, otherwise);
    }

    /// <summary>Whether a hearing is due: by the kind, by a larger amount, or on other grounds; null where that is not stated.</summary>
    private static bool? IsDue(
        PenaltyCase facts,
        PenaltyKinds kinds,
        PenaltyKinds heard,
        out FactKey? fine,
        out FactKey? confiscated,
        out FactKey? threshold)
    {
        (fine, confiscated, threshold) = (null, null, null);
        var asked = kinds & (heard | Confiscations); // the list of 1996 names no confiscation, but ends in 等
        if ((asked & ~Amounts) != 0 || facts.HearingOtherwise.ValueOr(false)) { return true; }

        var (fined, taken) = (asked & PenaltyKinds.Fine, asked & ~PenaltyKinds.Fine);
        if (asked != 0)
        {
            // An amount of none is nothing; where nobody has set a threshold, the law of the day has to say what is larger.
            bool hasThreshold = facts.LargeAmount.Known(out var large);
            threshold = hasThreshold ? null : facts.LargeAmount.IsUnknown ? EnforcementKeys.LargeAmount : EnforcementKeys.GoverningText;
            bool isLarge = taken != 0 && hasThreshold && facts.Confiscated.Known(out var value) && value >= large!.Value;
            if ((fined != 0 && hasThreshold && facts.Fine.Known(out var sum) && sum >= large!.Value)
                || (isLarge && (heard & Confiscations) != 0)) { return true; }

            fine = fined != 0 && facts.Fine.IsUnknown ? EnforcementKeys.Fine : null;
            confiscated = taken != 0 && facts.Confiscated.IsUnknown ? EnforcementKeys.Confiscated : null;
            bool isNothing = fined == 0 || facts.Fine.State == FactState.None;
            isNothing &= taken == 0 || facts.Confiscated.State == FactState.None;
            threshold = isLarge ? EnforcementKeys.GoverningText : isNothing ? null : threshold;
        }

        return fine is null && confiscated is null && threshold is null && !facts.HearingOtherwise.IsUnknown ? false : null;
    }

    private static Finding OnceDue(Case c, PenaltyCase facts, Basis basis, out StepState fault)
    {
        fault = StepState.Missing;
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        bool isTold = PenaltyCases.IsDone(c, facts.Noticed, out var told);
        bool isAsked = PenaltyCases.IsDone(c, facts.HearingAsked, out var asked);
        if (facts.HearingAsked.IsUnknown) { return WhetherAskedOrNot(c, facts, basis, out fault); }

        if (isAsked && CaseDay.Contradicted(c, facts, CaseDay.HearingAsked) is { } wrong) { return wrong; }

        if (!isAsked && facts.HearingWaived.ValueOr(false)) { return c.NotApplicable(Waived.With()); }

        if (facts.Noticed.IsUnknown)
        {
            return c.Missing(EnforcementKeys.Noticed, !isAsked && facts.HearingWaived.IsUnknown ? EnforcementKeys.HearingWaived : null);
        }

        if (isTold) { return Asked(c, facts, told, isAsked ? asked : null, basis, out fault); }

        return isAsked ? AsAsked(c, facts, asked, basis, out fault)
            : facts.HearingWaived.IsUnknown ? c.Missing(EnforcementKeys.HearingWaived)
            : isDecided ? c.Breached(NotTold.With(("decided", decided)), basis)
            : PenaltyCases.NotYet(c, PenaltyStepKind.Notice);
    }

    /// <summary>Where a hearing was asked for in time, too late and not at all come to one verdict, it needs no question.</summary>
    private static Finding WhetherAskedOrNot(Case c, PenaltyCase facts, Basis basis, out StepState fault)
    {
        var last = PenaltyCases.IsDone(c, facts.HearingHeld, out var held) ? held : c.AsOf; // it was asked for before it was held
        last = LocalDate.Min(last, facts.HearingNotified.ValueOr(last));
        var asked = PenaltyCases.IsDone(c, facts.Noticed, out var told) ? LocalDate.Min(told, last) : last;
        var not = OnceDue(c, facts with { HearingAsked = Fact<LocalDate>.None }, basis, out fault);
        var inTime = OnceDue(c, facts with { HearingAsked = asked }, basis, out _);
        var late = OnceDue(c, facts with { HearingAsked = last }, basis, out _);
        bool isOne = not.Verdict == inTime.Verdict && not.Verdict == late.Verdict && not.Verdict != Verdict.Undetermined;
        return isOne ? not : c.Missing(EnforcementKeys.HearingAsked);
    }

    /// <summary>The time to ask for a hearing, from the notice; its length is that of the law on the day of the notice.</summary>
    private static Finding Asked(Case c, PenaltyCase facts, LocalDate told, LocalDate? asked, Basis basis, out StepState fault)
    {
        fault = StepState.TooShort;
        var parameter = EnforcementLaw.HearingRequestLimit;
        if (c.InForce(parameter, told, EnforcementKeys.GoverningText, out var limit, out var limitBasis) is { } ended) { return ended; }

        var window = PenaltyCases.Window(c, told, limit, limitBasis);
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        (string, object)[] figures = [("told", told), ("limit", limit), ("due", PenaltyCases.Last(window))];
        if (asked is { } day)
        {
            return day > window.LateAfter ? c.NotApplicable(AskedLate.With([.. figures, ("asked", day)]))
                : day > window.SureThrough ? Open(day)
                : AsAsked(c, facts, day, basis, out fault);
        }

        var end = isDecided ? decided : c.AsOf;
        return end > window.LateAfter ? c.NotApplicable(NotAsked.With(figures))
            : facts.HearingWaived.IsUnknown ? c.Missing(EnforcementKeys.HearingWaived)
            : end > window.SureThrough ? Open(end)
            : isDecided ? c.Breached(TooEarly.With([.. figures, ("decided", decided)]), limitBasis)
            : c.Pending(StillOpen.With([.. figures, ("asOf", c.AsOf)]));

        Finding Open(LocalDate on) => c.Undetermined(
            Depends.With(("told", told), ("limit", limit), ("day", on), ("between", window.Between!.Name)),
            window.Certainty,
            window.Between);
    }

    private static Finding AsAsked(Case c, PenaltyCase facts, LocalDate asked, Basis basis, out StepState fault)
    {
        fault = StepState.Missing;
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        var (host, record) = (facts.HostInvolved.Holds().Not(), facts.HearingRecorded.Holds());
        if (!PenaltyCases.IsDone(c, facts.HearingHeld, out var held))
        {
            bool isBad = host == FactState.None || record == FactState.None || (isDecided && IsToldTooLate(c, facts, asked, decided));
            bool isToCome = facts.HearingNotified.ValueOr(c.AsOf) > c.AsOf; // nor is it held before the party is told of it
            return !facts.HearingHeld.IsUnknown || isToCome
                ? isDecided
                    ? c.Breached(NotHeld.With(("asked", asked)), basis)
                    : c.Pending(NotHeldYet.With(("asked", asked), ("asOf", c.AsOf)))
                : isDecided && isBad
                    ? c.Breached(
                        Improper.With(("notified", SayNotice(c, facts)), ("host", SayHost(host)), ("record", SayRecord(record))), basis)
                    : c.Missing(EnforcementKeys.HearingHeld);
        }

        if (isDecided && held > decided)
        {
            fault = StepState.OutOfOrder;
            return c.Breached(HeldLate.With(("held", held), ("decided", decided)), basis);
        }

        return CaseDay.Contradicted(c, facts, CaseDay.HearingNotified, CaseDay.HearingHeld)
            ?? AsHeld(c, facts, asked, held, basis, out fault);
    }

    private static Finding AsHeld(Case c, PenaltyCase facts, LocalDate asked, LocalDate held, Basis basis, out StepState fault)
    {
        fault = StepState.Defective;
        var parameter = EnforcementLaw.HearingNoticeLimit;
        if (c.InForce(parameter, held, EnforcementKeys.GoverningText, out var limit, out var noticeBasis) is { } ended) { return ended; }

        var window = Lead(c, held, limit, noticeBasis);
        var notified = PenaltyCases.State(c, facts.HearingNotified);
        var key = EnforcementKeys.HearingNotified;
        if (notified == FactState.Known)
        {
            notified = InTime(facts.HearingNotified.ValueOr(held), window);
            key = notified == FactState.Unknown ? window.Between! : key;
            fault = notified == FactState.None ? StepState.TooShort : fault;
        }
        else if (notified == FactState.Unknown && asked > window.LateAfter) { notified = FactState.None; }

        var (host, record) = (facts.HostInvolved.Holds().Not(), facts.HearingRecorded.Holds());
        return c.Each(
            Held.With(
                ("asked", asked),
                ("notified", SayNotice(c, facts)),
                ("held", held),
                ("limit", limit),
                ("due", window.SureThrough),
                ("host", SayHost(host)),
                ("record", SayRecord(record))),
            EnforcementWords.AsRequired,
            notified == FactState.None ? noticeBasis : basis,
            (key, notified),
            (EnforcementKeys.HostInvolved, host),
            (EnforcementKeys.HearingRecorded, record));
    }

    /// <summary>Whether there was no notice, or one too late for any hearing before the decision, whenever that was held.</summary>
    private static bool IsToldTooLate(Case c, PenaltyCase facts, LocalDate asked, LocalDate decided)
    {
        bool isTold = PenaltyCases.IsDone(c, facts.HearingNotified, out var day);
        if (!isTold && !facts.HearingNotified.IsUnknown) { return true; }

        day = isTold ? day : asked; // nobody is told of it before it was asked for
        return c.Context.Law.On(EnforcementLaw.HearingNoticeLimit, day).InForce(out var limit, out var basis)
            && day > Lead(c, decided, limit, basis).LateAfter;
    }

    /// <summary>Up to when the party must be told, whether or not the day of the notice counts as one of the days.</summary>
    private static DueWindow Lead(Case c, LocalDate held, TimeLimit limit, Basis basis)
    {
        if (held.Year is <= PenaltyCases.FirstYear or > PenaltyCases.LastYear)
        {
            var counted = held.PlusDays(-limit.Amount); // working days take no fewer
            return DueWindow.Through(
                counted.PlusDays(limit.Unit == TimeUnit.Workday ? -3 * limit.Amount : -1), counted, EnforcementKeys.HearingCounting);
        }

        var lead = LeadTime.Of(limit, held, c.Context.Calendar, DayCounting.NotSettled, basis);
        return DueWindow.Of(lead.Last, EnforcementKeys.HearingCounting);
    }

    private static FactState InTime(LocalDate day, DueWindow window)
        => day <= window.SureThrough ? FactState.Known : day > window.LateAfter ? FactState.None : FactState.Unknown;

    private static object SayNotice(Case c, PenaltyCase facts) => PenaltyCases.State(c, facts.HearingNotified) switch
    {
        FactState.Known => Notified.With(("day", facts.HearingNotified.ValueOr(default))),
        FactState.None => NotNotified,
        _ => NoticeNotStated,
    };

    private static Bilingual SayHost(FactState other)
        => other switch { FactState.Known => OtherHost, FactState.None => OwnHost, _ => HostNotStated };

    private static Bilingual SayRecord(FactState recorded)
        => recorded switch { FactState.Known => Recorded, FactState.None => NotRecorded, _ => RecordNotStated };
}
