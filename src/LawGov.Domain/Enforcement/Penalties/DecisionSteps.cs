using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>The review, the discussion and the decision of a penalty case (法制审核、集体讨论、作出决定).</summary>
internal static class DecisionSteps
{
    private static readonly Basis WithoutLimit = Basis.Practice(new("没有办案期限的，以作出决定为准", "where no limit runs, the decision is enough"));
    private static readonly MessageTemplate NotPassed = new("{day}法制审核，没有通过", "legality review on {day}: not passed");
    private static readonly MessageTemplate NotPassedUndated = new(
        "法制审核没有通过，{decided}仍作出决定", "legality review not passed, decided on {decided} nevertheless");
    private static readonly MessageTemplate BeforeHearing = new(
        "{day}法制审核，早于{held}举行的听证；听证以后是否审核，不能确定",
        "legality review on {day}, before the hearing of {held}; whether there was a review after it cannot be determined");
    private static readonly MessageTemplate NotOfClass = new("案件类别：{classes}，不需要{step}", "class of case: {classes}; no need of {step}");
    private static readonly Bilingual NoClass = new("无（经核实）", "none (verified)");
    private static readonly MessageTemplate NotFiled = new("没有立案，办案期限无从起算", "not filed: the limit has no start");
    private static readonly MessageTemplate DecisionHead = new(
        "{filed}立案，期限{limit}{stopped}，最迟{due}", "filed on {filed}, limit {limit}{stopped}, due {due}");
    private static readonly MessageTemplate StoppedDays = new("（中止{spans}）", " (suspended {spans})");
    private static readonly MessageTemplate TransitionHead = new(
        "{filed}立案（新法施行以前），期限{limit}，自立案起算最迟{due}，自新法施行起算最迟{later}",
        "filed on {filed} before the law of 2021, limit {limit}, due {due} counted from filing, {later} from the first day of that law");
    private static readonly Bilingual Deciding = new("作出决定", "decided");
    private static readonly MessageTemplate StillStopped = new("{filed}立案，期限{limit}，{why}", "filed on {filed}, limit {limit}, {why}");
    private static readonly MessageTemplate DecidedMeanwhile = new(
        "{filed}立案，期限{limit}，中止尚未恢复，{day}作出决定", "filed on {filed}, limit {limit}, suspended and not resumed, decided on {day}");
    private static readonly MessageTemplate DecidedOn = new("{day}作出决定；{why}", "decided on {day}; {why}");

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
                c, facts, PenaltyStepKind.Discussion, CaseDay.Discussed, basis, out fault);
    }

    internal static Finding DecidedInTime(Case c, PenaltyCase facts)
        => PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.DecisionLimit, day, EnforcementKeys.GoverningText, out var limit, out var basis)
            ?? PenaltyCases.Ordinary(c, facts)
            ?? FromFiling(c, facts, limit, basis);

    /// <summary>The decision itself; where no limit runs it stands as done or not done.</summary>
    internal static Finding Decision(Case c, PenaltyCase facts, out StepState fault)
    {
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        fault = isDecided ? StepState.TooShort : StepState.Missing;
        if (PenaltyCases.Governed(c, facts, out _) is { } ended) { return ended; }

        var found = DecidedInTime(c, facts);
        return found.Verdict != Verdict.NotApplicable ? found
            : isDecided ? CaseDay.Contradicted(c, facts, CaseDay.Decided)
                ?? c.Met(DecidedOn.With(("day", decided), ("why", found.Because)), WithoutLimit)
            : PenaltyCases.NotYet(c, PenaltyStepKind.Decision);
    }

    private static Finding Review(Case c, PenaltyCase facts, Basis basis, out StepState fault)
    {
        fault = StepState.Defective;
        var reviewed = PenaltyCases.Before(
            c, facts, PenaltyStepKind.LegalityReview, CaseDay.Reviewed, basis, out var when);
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        var passed = facts.ReviewPassed.Holds();
        if (reviewed.Verdict == Verdict.Undetermined && passed == FactState.None && (isDecided || facts.Reviewed.IsUnknown))
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

        var on = facts.Reviewed.ValueOr(default);
        var failed = NotPassed.With(("day", on));
        return passed switch
        {
            FactState.Known => OfHeardCase(c, facts, on) ?? reviewed,
            FactState.Unknown => c.Missing(EnforcementKeys.ReviewPassed),
            _ => isDecided ? c.Breached(failed, basis) : c.Pending(failed),
        };
    }

    /// <summary>What is reviewed is a case that has gone through its hearing: a review before the hearing is none of that case.</summary>
    private static Finding? OfHeardCase(Case c, PenaltyCase facts, LocalDate on)
        => !facts.Classes.ValueOr(CaseClasses.None).HasFlag(CaseClasses.HeardInterest) || on >= c.AsOf ? null
            : facts.HearingHeld.IsUnknown ? c.Missing(EnforcementKeys.HearingHeld)
            : PenaltyCases.IsDone(c, facts.HearingHeld, out var held) && on < held
                ? c.Undetermined(BeforeHearing.With(("day", on), ("held", held)), EnforcementKeys.Reviewed)
            : null;

    private static Finding? OfClass(Case c, PenaltyCase facts, CaseClasses classes, PenaltyStepKind step)
        => PenaltyCases.Ordinary(c, facts)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? (facts.Classes.IsUnknown ? c.Missing(EnforcementKeys.Classes)
                : (facts.Classes.ValueOr(CaseClasses.None) & classes) != 0 ? null
                : c.NotApplicable(NotOfClass.With(
                    ("classes", facts.Classes.Known(out var known) ? known.Name() : NoClass), ("step", step.Name()))));

    private static Finding FromFiling(Case c, PenaltyCase facts, TimeLimit limit, Basis basis)
    {
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        bool isFiled = PenaltyCases.IsDone(c, facts.Filed, out var filed);
        if (!isFiled && !facts.Filed.IsUnknown)
        {
            return isDecided ? c.NotApplicable(NotFiled.With()) : PenaltyCases.NotYet(c, PenaltyStepKind.Filing);
        }

        if (CaseDay.Contradicted(c, facts, CaseDay.Filed, CaseDay.Decided) is { } wrong) { return wrong; }

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
}
