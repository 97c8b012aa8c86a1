using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>How each step of a penalty case stands; what is at fault with it where it is breached goes out beside the finding.</summary>
internal static class PenaltySteps
{
    private static readonly Bilingual Written = new("归档保存", "archiving");
    private static readonly Basis Archived = Basis.Practice(Written);

    private static readonly MessageTemplate Officers = new(
        "{day}调查，载明{count}人，当日持有效执法证件的",
        "investigated on {day}, {count} named, with certificates valid on that day");
    private static readonly MessageTemplate OfficersUndated = new(
        "载明{count}人，可能持有效执法证件的",
        "{count} named, with certificates that may be valid");
    private static readonly MessageTemplate Least = new("{count}人", "{count} officers");
    private static readonly MessageTemplate InvestigatedLate = new(
        "{day}调查，晚于{decided}作出的决定",
        "investigated on {day}, later than the decision of {decided}");
    private static readonly MessageTemplate AreShown = new("执法人员出示了执法证件", "the officers showed their certificates");
    private static readonly MessageTemplate NotShown = new("执法人员没有出示执法证件", "the officers did not show their certificates");
    private static readonly MessageTemplate Lacking = new("{day}事先告知，缺少：{what}", "the notice of {day} lacks: {what}");
    private static readonly MessageTemplate LackingUndated = new("事先告知缺少：{what}", "the notice lacks: {what}");
    private static readonly MessageTemplate Complete = new("{day}事先告知，内容齐全", "told on {day}, complete");
    private static readonly MessageTemplate Silent = new("当事人没有陈述、申辩", "the party made no statement");
    private static readonly MessageTemplate StatedLate = new(
        "当事人{day}陈述、申辩，晚于{decided}作出的决定",
        "the party made its statement on {day}, later than the decision of {decided}");
    private static readonly MessageTemplate Stated = new(
        "当事人{day}陈述、申辩，{considered}{heavier}",
        "statement of {day}: {considered}{heavier}");
    private static readonly Bilingual Verified = new("已经复核", "considered");
    private static readonly Bilingual NotVerified = new("没有复核", "not considered");
    private static readonly Bilingual VerifiedNotStated = new("未载明是否复核", "not stated whether considered");
    private static readonly Bilingual NotHeavier = new("，没有因此加重", ", not made heavier for it");
    private static readonly Bilingual MadeHeavier = new("，因此加重处罚", ", made heavier for it");
    private static readonly Bilingual HeavierNotStated = new("，未载明是否因此加重", ", not stated whether made heavier");
    private static readonly ListWords Heard = new(new("符合规定", "as required"), new("不符合规定", "not as required"));
    private static readonly MessageTemplate NotPassed = new("{day}法制审核，没有通过", "legality review on {day}: not passed");
    private static readonly MessageTemplate NotPassedUndated = new(
        "法制审核没有通过，{decided}仍作出决定",
        "legality review not passed, decided on {decided} nevertheless");
    private static readonly MessageTemplate NotOfClass = new("案件类别：{classes}，不需要{step}", "class of case: {classes}: no need of {step}");
    private static readonly Bilingual NoClass = new("无（经核实）", "none (verified)");
    private static readonly MessageTemplate NotFiled = new("没有立案，办案期限无从起算", "not filed: the limit has no start");
    private static readonly MessageTemplate DecisionHead = new(
        "{filed}立案，期限{limit}{stopped}，最迟{due}",
        "filed on {filed}, limit {limit}{stopped}, due {due}");
    private static readonly MessageTemplate StoppedDays = new("（中止{spans}）", " (suspended {spans})");
    private static readonly MessageTemplate TransitionHead = new(
        "{filed}立案（新法施行以前），期限{limit}，自立案起算最迟{due}，自新法施行起算最迟{later}",
        "filed on {filed} before the law of 2021, limit {limit}, due {due} counted from filing, {later} from the first day of that law");
    private static readonly Bilingual Deciding = new("作出决定", "decided");
    private static readonly MessageTemplate StillStopped = new(
        "{filed}立案，期限{limit}，{why}",
        "filed on {filed}, limit {limit}, {why}");
    private static readonly MessageTemplate DecidedMeanwhile = new(
        "{filed}立案，期限{limit}，中止尚未恢复，{day}作出决定",
        "filed on {filed}, limit {limit}, suspended and not resumed, decided on {day}");
    private static readonly MessageTemplate DecidedOn = new("{day}作出决定；{why}", "decided on {day}; {why}");
    private static readonly MessageTemplate HandedOver = new("当事人在场，{day}当场交付", "the party was present: delivered on {day}");
    private static readonly MessageTemplate ServiceHead = new(
        "{day}作出决定，送达期限{limit}，最迟{due}",
        "decided on {day}, to be served within {limit}, due {due}");
    private static readonly Bilingual Serving = new("送达", "served");
    private static readonly MessageTemplate ServedLate = new(
        "{head}；{day}送达，是否逾期，取决于{what}",
        "{head}; served on {day}, whether late depends on {what}");
    private static readonly MessageTemplate NoFine = new("没有罚款", "no fine is imposed");
    private static readonly MessageTemplate InCash = new("罚款当场收缴", "the fine was collected on the spot");
    private static readonly MessageTemplate PaymentHead = new(
        "{day}收到决定书，缴纳期限{limit}，最迟{due}",
        "decision received on {day}, to be paid within {limit}, due {due}");
    private static readonly MessageTemplate DeferredHead = new("经批准延期缴纳，最迟{due}", "payment deferred, due {due}");
    private static readonly Bilingual Paying = new("缴清罚款", "paid");
    private static readonly MessageTemplate NotPublic = new("不属于应当公开的决定", "the decision need not be published");
    private static readonly MessageTemplate PublicationHead = new(
        "{day}作出决定，公开期限{limit}，最迟{due}",
        "decided on {day}, to be published within {limit}, due {due}");
    private static readonly Bilingual Publishing = new("公开", "published");

    /// <summary>Makes the case on which the ledger asks; it stands in no catalogue.</summary>
    internal static readonly Rule<PenaltyCase> Asking = new(
        "ENFO",
        new("行政处罚程序台账", "The ledger of a penalty case"),
        new("逐个环节核对行政处罚程序。", "Goes through the steps of a penalty case."),
        static (c, _) => c.NotApplicable(NoFine.With()))
    {
        AppliesTo = PenaltyCases.Imposes,
    };

    internal static Finding Of(PenaltyStepKind step, Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Defective;
        return step switch
        {
            PenaltyStepKind.Filing => Filing(c, facts, out fault),
            PenaltyStepKind.Investigation => Investigation(c, facts, out fault),
            PenaltyStepKind.Certificates => Certificates(c, facts),
            PenaltyStepKind.Notice => Notice(c, facts, out fault),
            PenaltyStepKind.Statement => Statement(c, facts),
            PenaltyStepKind.Hearing => HearingSteps.Hearing(c, facts, out fault),
            PenaltyStepKind.LegalityReview => LegalityReview(c, facts, out fault),
            PenaltyStepKind.Discussion => Discussion(c, facts, out fault),
            PenaltyStepKind.Decision => Decision(c, facts, out fault),
            PenaltyStepKind.Service => Service(c, facts, out fault),
            PenaltyStepKind.Payment => Payment(c, facts, out fault),
            PenaltyStepKind.Publication => Publication(c, facts, out fault),
            _ => Archive(c, facts, out fault),
        };
    }

    internal static Finding Investigation(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Defective;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.LeastOfficers, day, EnforcementKeys.GoverningText, out int least, out var basis)
            ?? (c.Context.Law.On(EnforcementLaw.LeastOfficersOnTheSpot, day).State == Selection.InForce
                ? null
                : PenaltyCases.Ordinary(c, facts))
            ?? Investigated(c, facts, least, basis, out fault);
    }

    private static Finding Investigated(Case c, PenaltyCase facts, int least, Basis basis, out StepState fault)
    {
        fault = StepState.Defective;
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        bool isDone = PenaltyCases.IsDone(c, facts.Investigated, out var on);
        if (!isDone && !facts.Investigated.IsUnknown)
        {
            return PenaltyCases.Before(
                c, facts, PenaltyStepKind.Investigation, facts.Investigated, EnforcementKeys.Investigated, basis, out fault);
        }

        if (isDone && isDecided && on > decided)
        {
            fault = StepState.OutOfOrder;
            return c.Breached(InvestigatedLate.With(("day", on), ("decided", decided)), basis);
        }

        if (!facts.Officers.Known(out var officers))
        {
            return c.Missing(isDone ? null : EnforcementKeys.Investigated, EnforcementKeys.Officers);
        }

        var (named, sure, possible) = Count(officers, isDone ? on : null);
        if (!isDone && !(isDecided && possible < least)) { return c.Missing(EnforcementKeys.Investigated); }

        var found = Words(sure, possible, (isDone ? Officers.With(("day", on), ("count", named)) : OfficersUndated.With(("count", named))));
        return c.AtLeast(
            CountInterval.Between(isDone ? sure : 0, possible),
            CountInterval.Only(least),
            new(found, Least.With(("count", least))),
            basis,
            EnforcementKeys.Certificate);
    }

    internal static Finding Certificates(Case c, PenaltyCase facts)
    {
        bool onTheSpot = facts.Procedure.Known(out var procedure) && procedure == PenaltyProcedure.Summary;
        var duty = onTheSpot ? EnforcementLaw.CertificateDutyOnTheSpot : EnforcementLaw.CertificateDuty;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(duty, day, EnforcementKeys.GoverningText, out _, out var basis)
            ?? c.Known(facts.Shown, EnforcementKeys.Shown, static c => c.Missing(EnforcementKeys.Shown), out bool shown)
            ?? (shown ? c.Met(AreShown.With(), basis)
                : PenaltyCases.IsDone(c, facts.Decided, out _) || PenaltyCases.IsDone(c, facts.Investigated, out _)
                    ? c.Breached(NotShown.With(), basis)
                : facts.Investigated.IsUnknown ? c.Missing(EnforcementKeys.Investigated)
                : PenaltyCases.NotYet(c, PenaltyStepKind.Certificates));
    }

    internal static Finding Notice(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Defective;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.NoticeDuty, day, EnforcementKeys.GoverningText, out _, out var basis)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? Told(c, facts, basis, out fault);
    }

    internal static Finding Statement(Case c, PenaltyCase facts)
        => PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.DefenceDuty, day, EnforcementKeys.GoverningText, out _, out var basis)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? Heed(c, facts, basis);

    internal static Finding LegalityReview(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Defective;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.ReviewedCases, day, EnforcementKeys.GoverningText, out var classes, out var basis)
            ?? OfClass(c, facts, classes, PenaltyStepKind.LegalityReview)
            ?? Review(c, facts, basis, out fault);
    }

    internal static Finding Discussion(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Defective;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.DiscussedCases, day, EnforcementKeys.GoverningText, out var classes, out var basis)
            ?? OfClass(c, facts, classes, PenaltyStepKind.Discussion)
            ?? PenaltyCases.Before(
                c, facts, PenaltyStepKind.Discussion, facts.Discussed, EnforcementKeys.Discussed, basis, out fault);
    }

    internal static Finding DecidedInTime(Case c, PenaltyCase facts)
        => PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.DecisionLimit, day, EnforcementKeys.GoverningText, out var limit, out var basis)
            ?? PenaltyCases.Ordinary(c, facts)
            ?? FromFiling(c, facts, limit, basis);

    internal static Finding Service(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = PenaltyCases.IsDone(c, facts.Served, out _) ? StepState.TooShort : StepState.Missing;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.ServiceLimit, day, EnforcementKeys.GoverningText, out var limit, out var basis)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? PenaltyCases.Decided(c, facts)
            ?? Serve(c, facts, day, limit, basis);
    }

    internal static Finding Publication(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = PenaltyCases.IsDone(c, facts.Published, out _) ? StepState.TooShort : StepState.Missing;
        bool isUnpunished = facts.Penalties.State == FactState.None;
        var parameter = isUnpunished ? EnforcementLaw.OtherPublicationLimit : EnforcementLaw.PublicationLimit;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(parameter, day, EnforcementKeys.GoverningText, out var limit, out var basis)
            ?? PenaltyCases.Decided(c, facts)
            ?? c.Known(facts.Publishable, EnforcementKeys.Publishable, static c => c.Missing(EnforcementKeys.Publishable), out bool must)
            ?? (!must ? c.NotApplicable(NotPublic.With())
                : facts.Penalties.IsUnknown ? c.Missing(EnforcementKeys.Penalties)
                : Publish(c, facts, day, limit, basis));
    }

    private static Finding Filing(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Missing;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.FilingDuty, day, EnforcementKeys.GoverningText, out _, out var basis)
            ?? PenaltyCases.Ordinary(c, facts)
            ?? PenaltyCases.Before(c, facts, PenaltyStepKind.Filing, facts.Filed, EnforcementKeys.Filed, basis, out fault);
    }

    /// <summary>The decision itself; where no limit runs it stands as done or not done.</summary>
    private static Finding Decision(Case c, PenaltyCase facts, out StepState fault)
    {
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        fault = isDecided ? StepState.TooShort : StepState.Missing;
        if (PenaltyCases.Governed(c, facts, out _) is { } ended) { return ended; }

        var found = DecidedInTime(c, facts);
        return found.Verdict != Verdict.NotApplicable ? found
            : isDecided ? c.Met(DecidedOn.With(("day", decided), ("why", found.Because)), Archived)
            : PenaltyCases.NotYet(c, PenaltyStepKind.Decision);
    }

    private static Finding Payment(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = PenaltyCases.IsDone(c, facts.Paid, out _) ? StepState.TooShort : StepState.Missing;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.PaymentLimit, day, EnforcementKeys.GoverningText, out var limit, out var basis)
            ?? PenaltyCases.Penalized(c, facts, out var kinds)
            ?? (kinds.HasFlag(PenaltyKinds.Fine) ? null : c.NotApplicable(NoFine.With()))
            ?? PenaltyCases.Decided(c, facts)
            ?? Pay(c, facts, limit, basis);
    }

    private static Finding Pay(Case c, PenaltyCase facts, TimeLimit limit, Basis basis)
    {
        if (facts.CashCollected.ValueOr(false)) { return c.Met(InCash.With(), basis); }

        var cash = facts.CashCollected.IsUnknown ? EnforcementKeys.CashCollected : null;
        bool isServed = PenaltyCases.IsDone(c, facts.Served, out var served);
        bool isDeferred = facts.DeferredTo.Known(out var until);
        if (!isServed)
        {
            bool isUnpaid = PenaltyCases.State(c, facts.Paid) == FactState.None;
            bool isPending = !facts.Served.IsUnknown || (isDeferred && until >= c.AsOf && isUnpaid);
            return !isPending ? c.Missing(EnforcementKeys.Served, cash)
                : cash is not null ? c.Missing(cash)
                : PenaltyCases.NotYet(c, PenaltyStepKind.Payment);
        }

        var window = PenaltyCases.Window(c, served, limit, basis);
        var head = PaymentHead.With(("day", served), ("limit", limit), ("due", PenaltyCases.Last(window)));
        if (isDeferred && until > window.LateAfter)
        {
            window = DueWindow.Through(until);
            head = DeferredHead.With(("due", until));
        }

        var found = c.Due(window, head, Paying, facts.Paid, EnforcementKeys.Paid, basis);
        var deferred = found.Verdict == Verdict.Breached && facts.DeferredTo.IsUnknown ? EnforcementKeys.DeferredTo : null;
        return found.Verdict is Verdict.Breached or Verdict.Pending && (cash is not null || deferred is not null)
            ? c.Missing(deferred, cash)
            : found;
    }

    private static Finding Archive(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.OutOfOrder;
        if (PenaltyCases.Governed(c, facts, out var day) is { } ended) { return ended; }

        var basis = c.Context.Law.On(EnforcementLaw.ArchiveDuty, day).Basis ?? Archived;
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        return facts.Archived.IsUnknown ? c.Missing(EnforcementKeys.Archived)
            : !PenaltyCases.IsDone(c, facts.Archived, out var on) ? PenaltyCases.NotYet(c, PenaltyStepKind.Archive)
            : !isDecided || on < decided ? c.Breached(ArchivedEarly.With(("day", on)), basis)
            : c.Met(PenaltyCases.DoneOn.With(("day", on), ("step", PenaltyStepKind.Archive.Name())), basis);
    }

    private static MessageTemplate ArchivedEarly { get; } = new("{day}归档，早于作出决定", "archived on {day}, before the decision");

    private static Finding Told(Case c, PenaltyCase facts, Basis basis, out StepState fault)
    {
        fault = StepState.Defective;
        var told = PenaltyCases.Before(c, facts, PenaltyStepKind.Notice, facts.Noticed, EnforcementKeys.Noticed, basis, out var when);
        bool lacks = facts.NoticeLacks.Known(out string? what);
        if (told.Verdict == Verdict.Undetermined && lacks && PenaltyCases.IsDone(c, facts.Decided, out _))
        {
            return c.Breached(LackingUndated.With(("what", what!)), basis);
        }

        if (told.Verdict != Verdict.Met)
        {
            fault = when;
            return told;
        }

        var on = facts.Noticed.ValueOr(default);
        return lacks ? c.Breached(Lacking.With(("day", on), ("what", what!)), basis)
            : facts.NoticeLacks.IsUnknown ? c.Missing(EnforcementKeys.NoticeLacks)
            : c.Met(Complete.With(("day", on)), basis);
    }

    private static Finding Review(Case c, PenaltyCase facts, Basis basis, out StepState fault)
    {
        fault = StepState.Defective;
        var reviewed = PenaltyCases.Before(
            c, facts, PenaltyStepKind.LegalityReview, facts.Reviewed, EnforcementKeys.Reviewed, basis, out var when);
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        var passed = facts.ReviewPassed.State();
        if (reviewed.Verdict == Verdict.Undetermined && passed == FactState.None)
        {
            return isDecided
                ? c.Breached(NotPassedUndated.With(("decided", decided)), basis)
                : PenaltyCases.NotYet(c, PenaltyStepKind.LegalityReview);
        }

        if (reviewed.Verdict != Verdict.Met)
        {
            fault = when;
            return reviewed;
        }

        var failed = NotPassed.With(("day", facts.Reviewed.ValueOr(default)));
        return passed switch
        {
            FactState.Known => reviewed,
            FactState.Unknown => c.Missing(EnforcementKeys.ReviewPassed),
            _ => isDecided ? c.Breached(failed, basis) : c.Pending(failed),
        };
    }

    private static Finding Serve(Case c, PenaltyCase facts, LocalDate day, TimeLimit limit, Basis basis)
    {
        bool isServed = PenaltyCases.IsDone(c, facts.Served, out var served);
        if (isServed && facts.Present.ValueOr(false)) { return c.Met(HandedOver.With(("day", served)), basis); }

        var window = PenaltyCases.Window(c, day, limit, basis);
        var head = ServiceHead.With(("day", day), ("limit", limit), ("due", PenaltyCases.Last(window)));
        return isServed && facts.Present.IsUnknown && served > window.SureThrough
            ? c.Undetermined(
                ServedLate.With(("head", head), ("day", served), ("what", EnforcementKeys.Present.Name)),
                window.Certainty,
                EnforcementKeys.Present)
            : c.Due(window, head, Serving, facts.Served, EnforcementKeys.Served, basis);
    }

    private static Finding? OfClass(Case c, PenaltyCase facts, CaseClasses classes, PenaltyStepKind step)
        => PenaltyCases.Ordinary(c, facts)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? (facts.Classes.IsUnknown ? c.Missing(EnforcementKeys.Classes)
                : (facts.Classes.ValueOr(CaseClasses.None) & classes) != 0 ? null
                : c.NotApplicable(NotOfClass.With(
                    ("classes", facts.Classes.Known(out var known) ? known.Name() : NoClass), ("step", step.Name()))));

    private static Finding Heed(Case c, PenaltyCase facts, Basis basis)
    {
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        if (facts.Answered.IsUnknown)
        {
            // Not considered and not decided yet, it is pending whether the party spoke or not.
            return !isDecided && facts.Considered.State() == FactState.None
                ? PenaltyCases.NotYet(c, PenaltyStepKind.Statement)
                : c.Missing(EnforcementKeys.Answered);
        }

        if (!PenaltyCases.IsDone(c, facts.Answered, out var on))
        {
            return isDecided ? c.NotApplicable(Silent.With()) : PenaltyCases.NotYet(c, PenaltyStepKind.Statement);
        }

        if (isDecided && on > decided) { return c.NotApplicable(StatedLate.With(("day", on), ("decided", decided))); }

        var (considered, heavier) = (facts.Considered.State(), facts.Heavier.State());
        var text = Stated.With(
            ("day", on),
            ("considered", considered switch
            {
                FactState.Known => Verified,
                FactState.None => NotVerified,
                _ => VerifiedNotStated,
            }),
            ("heavier", !isDecided ? "" : heavier switch
            {
                FactState.Known => MadeHeavier,
                FactState.None => NotHeavier,
                _ => HeavierNotStated,
            }));
        return isDecided
            ? c.Each(text, Heard, basis, (EnforcementKeys.Considered, considered), (EnforcementKeys.Heavier, heavier.Not()))
            : considered == FactState.None ? c.Pending(text)
            : c.Each(text, Heard, basis, (EnforcementKeys.Considered, considered));
    }

    private static Finding FromFiling(Case c, PenaltyCase facts, TimeLimit limit, Basis basis)
    {
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        bool isFiled = PenaltyCases.IsDone(c, facts.Filed, out var filed);
        if (!isFiled && !facts.Filed.IsUnknown)
        {
            return isDecided ? c.NotApplicable(NotFiled.With()) : PenaltyCases.NotYet(c, PenaltyStepKind.Filing);
        }

        if (!isFiled || facts.DecisionLimit.IsUnknown)
        {
            return c.Missing(isFiled ? null : EnforcementKeys.Filed, facts.DecisionLimit.IsUnknown ? EnforcementKeys.DecisionLimit : null);
        }

        bool isOther = facts.DecisionLimit.Known(out var other);
        if (isOther) { (limit, basis) = (other!.Value, other.Basis); }

        var stops = facts.Suspensions.ValueOr(default);
        if (!PenaltyCases.IsCountable(filed, limit, stops.Sum(stop => Math.Min(stop.Span.Days ?? 0, 40_000))))
        {
            var plain = PenaltyCases.Window(c, filed, limit, basis);
            var uncounted = DecisionHead.With(("filed", filed), ("limit", limit), ("stopped", ""), ("due", PenaltyCases.Last(plain)));
            return facts.Suspensions.State == FactState.None || stops.IsEmpty
                ? c.Due(plain, uncounted, Deciding, facts.Decided, EnforcementKeys.Decided, basis)
                : c.Missing(EnforcementKeys.Suspensions);
        }

        if (Amended(c, filed, limit, basis, stops) is not { } deadline)
        {
            var amended = limit.AfterOn(filed, c.Context.Calendar, basis).Suspend(stops);
            return isDecided
                ? c.Met(DecidedMeanwhile.With(("filed", filed), ("limit", limit), ("day", decided)), basis)
                : c.Pending(StillStopped.With(("filed", filed), ("limit", limit), ("why", amended.Because)));
        }

        var window = DueWindow.Of(deadline);
        var head = DecisionHead.With(
            ("filed", filed),
            ("limit", limit),
            ("stopped", stops.IsEmpty ? "" : StoppedDays.With(("spans", Joined.Of(stops, "、")))),
            ("due", deadline.Due));
        LocalDate eve = new(2021, 7, 14);
        if (!isOther && filed <= eve && Amended(c, eve, limit, basis, stops) is { } later && later.Due > deadline.Due)
        {
            window = DueWindow.Through(deadline.Due, later.Due, EnforcementKeys.Transition);
            head = TransitionHead.With(("filed", filed), ("limit", limit), ("due", deadline.Due), ("later", later.Due));
        }

        bool isSure = (isDecided ? decided : c.AsOf) <= window.SureThrough;
        return facts.Suspensions.IsUnknown && !isSure
            ? c.Missing(EnforcementKeys.Suspensions)
            : c.Due(window, head, Deciding, facts.Decided, EnforcementKeys.Decided, basis);
    }

    private static Deadline? Amended(Case c, LocalDate start, TimeLimit limit, Basis basis, ValueList<Suspension> stops)
    {
        var deadline = limit.AfterOn(start, c.Context.Calendar, basis);
        return stops.IsEmpty ? deadline : deadline.Suspend(stops).After;
    }

    private static Finding Publish(Case c, PenaltyCase facts, LocalDate day, TimeLimit limit, Basis basis)
    {
        var window = PenaltyCases.Window(c, day, limit, basis);
        var head = PublicationHead.With(("day", day), ("limit", limit), ("due", PenaltyCases.Last(window)));
        return c.Due(window, head, Publishing, facts.Published, EnforcementKeys.Published, basis);
    }

    /// <summary>How many are named, surely qualified and possibly qualified; one listed twice is one.</summary>
    private static (int Named, int Sure, int Possible) Count(ValueList<CaseOfficer> officers, LocalDate? on)
    {
        int named = 0, sure = 0, possible = 0;
        for (int i = 0; i < officers.Count; i++)
        {
            bool isFirst = true, isSure = false, isPossible = false;
            for (int j = 0; j < officers.Count; j++)
            {
                if (officers[j].Person != officers[i].Person) { continue; }

                isFirst &= j >= i;
                bool isValid = officers[j].Certificate.Known(out var days) && (on is null || days.Contains(on.Value));
                isSure |= isValid;
                isPossible |= isValid || officers[j].Certificate.IsUnknown;
            }

            named += isFirst ? 1 : 0;
            sure += isFirst && isSure ? 1 : 0;
            possible += isFirst && isPossible ? 1 : 0;
        }

        return (named, sure, possible);
    }

    private static Message Words(int sure, int possible, Message head) => sure == possible
        ? Exactly.With(("head", head), ("count", sure))
        : Between.With(("head", head), ("least", sure), ("most", possible));

    private static MessageTemplate Exactly { get; } = new("{head}{count}人", "{head}: {count}");

    private static MessageTemplate Between { get; } = new("{head}{least}至{most}人", "{head}: {least} to {most}");
}
