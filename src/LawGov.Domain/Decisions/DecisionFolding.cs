using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions;

/// <summary>Judges the steps of one file: each entry is what all completions of what is not stated agree on.</summary>
/// <remarks>
/// Of each step the earliest and the latest day are known on which it may have been done, and never where it may not have been. The first
/// one that counts is held against the first of what has to follow it: both range over whole spreads, so three comparisons say which
/// verdicts are possible at all.
/// </remarks>
internal readonly partial struct DecisionFolding(Case c, DecisionFile file)
{
    private static readonly MessageTemplate Before = new(
        "已完成{step}（{day}），不晚于{next}（{nextDay}）",
        "{step} done ({day}), not after {next} ({nextDay})");
    private static readonly MessageTemplate Alone = new("已完成{step}（{day}）", "{step} done ({day})");
    private static readonly MessageTemplate After = new(
        "{next}（{nextDay}）在先，{step}（{day}）在后",
        "{next} came first ({nextDay}), {step} only after it ({day})");
    private static readonly MessageTemplate NotBefore = new(
        "{next}（{nextDay}）以前没有完成{step}",
        "{step} was not done before {next} ({nextDay})");
    private static readonly MessageTemplate Unfit = new(
        "{step}的结论为{outcome}，仍进入{next}环节（{nextDay}）",
        "outcome of {step}: {outcome}; {next} went ahead all the same ({nextDay})");
    private static readonly MessageTemplate UnfitYet = new("{step}的结论为{outcome}，{bar}", "outcome of {step}: {outcome}; {bar}");
    private static readonly MessageTemplate OpinionsOnly = new(
        "{next}（{nextDay}）以前只征求意见，不能代替{step}",
        "before {next} ({nextDay}) opinions were only asked for, which does not replace {step}");
    private static readonly MessageTemplate OtherForms = new(
        "{next}（{nextDay}）以前只以其他方式听取公众意见，不能代替{step}",
        "before {next} ({nextDay}) the public took part in other forms alone, which does not replace {step}");
    private static readonly MessageTemplate NotYet = new("截至{asOf}尚未完成{step}", "{step} not done by {asOf}");
    private static readonly MessageTemplate NotNeeded = new("{why}，不需要{step}", "{why}: {step} is not needed");
    private static readonly MessageTemplate Open = new(
        "未载明{what}，{step}是否符合规定不能确定",
        "not stated: {what}; whether {step} is as required cannot be determined");
    private static readonly MessageTemplate OpenBetween = new(
        "{step}先后有不同结论，以哪次为准未载明，是否符合规定不能确定",
        "{step} has different outcomes, and which of them counts is not stated; whether it is as required cannot be determined");
    private static readonly MessageTemplate NoLead = new("承办单位有{count}个，没有明确牵头单位", "{count} units are in charge, and none leads");

    private readonly Spread _meeting = DaysOf(file, CollectiveDiscussion, c.AsOf);
    private readonly Spread _published = DaysOf(file, Publication, c.AsOf);

    [Flags]
    private enum Possible
    {
        Nothing = 0,
        Met = 1,
        Breached = 2,
        Pending = 4,
    }

    private LocalDate AsOf => c.AsOf;

    private bool IsComplete => file.StepsComplete.Known(out bool isSo) && isSo;

    /// <summary>The entry of a step in a ledger: both questions of those steps of which two are asked.</summary>
    internal LedgerEntry<ProcedureStepKind> Entry(ProcedureStepKind kind) => kind switch
    {
        OpenCall or Hearing => Several(kind),
        PostEvaluation => AfterDecision(Several(kind)),
        LegalityReview => Both(Held(kind), kind),
        CollectiveDiscussion => Both(Held(kind), kind),
        Publication => Both(Held(kind), kind),
        Start => WithLead(Held(kind)),
        Archive => AfterDecision(Held(kind)),
        _ => Held(kind),
    };

    /// <summary>What must have been done before something else: the first that counts against the first that follows.</summary>
    internal LedgerEntry<ProcedureStepKind> Held(ProcedureStepKind kind)
    {
        var (step, next, isRequired) = (Counted(kind, null), Follower(kind), Required(kind));
        var lawDay = kind == FairCompetitionReview ? DayOfIssue(next) : next.IsExact ? next.Low : file.On;
        if (lawDay is not { } day)
        {
            return isRequired == false
                ? Make(kind, StepState.NotRequired, NotNeededFor(kind), default)
                : Unsettled(kind, ValueList.OfPresent<FactKey>(
                    isRequired is null ? DecisionBases.FindingOf(kind) : null, DecisionKeys.DayOf(Publication)));
        }

        var ends = kind == FairCompetitionReview
            ? c.InForce(DecisionLaw.FairReview, day, DecisionKeys.Governing, out _, out var basis)
            : c.InForce(DecisionLaw.Procedure, day, DecisionKeys.Governing, out _, out basis);
        if (ends is not null)
        {
            return kind == FairCompetitionReview && isRequired == false
                ? Make(kind, StepState.NotRequired, NotNeededFor(kind), default)
                : Of(kind, ends);
        }

        var possible = PossibleOf(step, next);
        var bases = DecisionBases.Of(kind, basis, file.Body);
        if (possible == Possible.Met)
        {
            return Make(
                kind,
                StepState.Done,
                next.MayBe
                    ? Before.With(("step", kind.Name()), ("day", step.Say()), ("next", NextOf(kind)), ("nextDay", next.Say()))
                    : Alone.With(("step", kind.Name()), ("day", step.Say())),
                bases);
        }

        if (isRequired == false) { return Make(kind, StepState.NotRequired, NotNeededFor(kind), bases); }

        return (isRequired, possible) switch
        {
            (true, Possible.Pending) => Make(kind, StepState.Pending, WaitingFor(kind), bases),
            (true, Possible.Breached) => Failed(kind, step, next, bases),
            _ => Unsettled(kind, MissingOf(kind, next, isRequired)),
        };
    }

    /// <summary>The day whose law governs a measure: of its issue, or what is in force now where it is not issued yet; null where two laws
    /// may.</summary>
    private LocalDate? DayOfIssue(Spread issue)
    {
        if (!issue.MayBe) { return LocalDate.Max(file.On, AsOf); }

        var (low, high) = (issue.Low == LocalDate.MinIsoValue ? file.On : issue.Low, issue.IsSure ? issue.High : AsOf);
        var law = c.Context.Law;
        return law.On(DecisionLaw.FairReview, low).State == law.On(DecisionLaw.FairReview, high).State ? low : null;
    }

    private static Possible PossibleOf(Spread step, Spread next)
        => (step.MayBe && step.Low <= next.High ? Possible.Met : 0)
            | (next.MayBe && step.High > next.Low ? Possible.Breached : 0)
            | (!step.IsSure && !next.IsSure ? Possible.Pending : 0);

    private Bilingual NextOf(ProcedureStepKind kind) => NextKind(kind).Name();

    private ProcedureStepKind NextKind(ProcedureStepKind kind)
        => kind is FairCompetitionReview or CollectiveDiscussion or PartyReport || !_meeting.MayBe
            ? Publication
            : CollectiveDiscussion;

    private bool? Required(ProcedureStepKind kind) => kind switch
    {
        UnitConsultation => file.TouchesOtherDuties.IsSo(),
        GroupTalk => file.TouchesGroup.IsSo(),
        PublicParticipation or Publication => !file.IsNotPublic.IsSo(),
        ExpertArgument => file.IsTechnical.IsSo(),
        RiskAssessment => file.IsRisky.IsSo(),
        FairCompetitionReview => file.TouchesOperators.IsSo(),
        PartyReport => file.MustReport.IsSo(),
        _ => true,
    };

    /// <summary>Whether what came of a step decides if it counts.</summary>
    private static bool CountsByOutcome(ProcedureStepKind kind)
        => kind is LegalityReview or RiskAssessment or FairCompetitionReview or CollectiveDiscussion;

    /// <summary>Whether the outcome lets the procedure go on; null where that is not stated.</summary>
    private bool? Fits(ProcedureStep step) => step.Outcome.Known(out var outcome) ? outcome switch
    {
        StepOutcome.Unlawful => file.IsExploratory.IsSo(),
        StepOutcome.OpinionsOnly or StepOutcome.NotControllable or StepOutcome.DoesNotConform or StepOutcome.NotAdopted => false,
        StepOutcome.Other => null,
        _ => true,
    }
    : null;

    /// <summary>Whether another of the same round or a later one may have come to another outcome: which one counts is then not
    /// known.</summary>
    private bool IsContradicted(ProcedureStep step)
    {
        foreach (var other in file.Steps)
        {
            if (Contradicts(other, step) && Done(other).MayBe) { return true; }
        }

        return false;
    }

    private bool Contradicts(ProcedureStep other, ProcedureStep step)
        => other.Kind == step.Kind && step.Kind != CollectiveDiscussion && other.Round >= step.Round && !ReferenceEquals(other, step)
            && Fits(other) != true && !other.Outcome.Equals(StepOutcome.OpinionsOnly)
            && !(other.Outcome.Equals(StepOutcome.Unlawful) && step.Outcome.Equals(StepOutcome.Unlawful)); // one answer for both

    private LedgerEntry<ProcedureStepKind> Failed(ProcedureStepKind kind, Spread step, Spread next, ValueList<Basis> bases)
    {
        (string, object) named = ("step", kind.Name()), by = ("next", NextOf(kind)), on = ("nextDay", next.Say());
        if (step.IsSure) { return Make(kind, StepState.OutOfOrder, After.With(named, ("day", step.Say()), by, on), bases); }

        if (!step.MayBe && UnfitStep(kind) is { } unfit)
        {
            var outcome = unfit.Outcome.ValueOr(default);
            return outcome == StepOutcome.OpinionsOnly
                ? Make(kind, StepState.Substituted, OpinionsOnly.With(named, by, on), bases)
                : Make(kind, StepState.Defective, Unfit.With(named, ("outcome", outcome.Name()), by, on), bases);
        }

        return kind == GroupTalk && Counted(PublicParticipation, null) is { IsSure: true } others && others.High <= next.Low
            ? Make(kind, StepState.Substituted, OtherForms.With(named, by, on), bases)
            : Make(kind, StepState.Missing, NotBefore.With(named, by, on), bases);
    }

    private Message WaitingFor(ProcedureStepKind kind)
        => UnfitStep(kind) is { } unfit && unfit.Outcome.ValueOr(default) is var outcome and not StepOutcome.OpinionsOnly
            ? UnfitYet.With(("step", kind.Name()), ("outcome", outcome.Name()), ("bar", DecisionBases.BarOf(kind)))
            : NotYet.With(("step", kind.Name()), ("asOf", AsOf));

    /// <summary>A step that was surely done and does not let the procedure go on.</summary>
    private ProcedureStep? UnfitStep(ProcedureStepKind kind)
    {
        ProcedureStep? found = null;
        foreach (var step in file.Steps)
        {
            if (step.Kind == kind && CountsByOutcome(kind)
                && Fits(step) == false && Done(step).IsSure)
            {
                found = found is null || step.Round >= found.Round ? step : found;
            }
        }

        return found;
    }

    private static Message NotNeededFor(ProcedureStepKind kind)
        => NotNeeded.With(("why", DecisionBases.WhyNot(kind)), ("step", kind.Name()));

    /// <summary>What follows a decision cannot lie before it: of all that were done one comes after the first meeting.</summary>
    private LedgerEntry<ProcedureStepKind> AfterDecision(LedgerEntry<ProcedureStepKind> entry)
    {
        if (entry.State != StepState.Done || !_meeting.IsSure) { return entry; }

        var first = Spread.Not;
        foreach (var step in file.Steps)
        {
            if (step.Kind != entry.Step) { continue; }

            var done = Done(step);
            if (done.MayBe && done.High >= _meeting.Low) { return entry; }

            first = first.OrEarlier(done);
        }

        return Make(
            entry.Step,
            StepState.OutOfOrder,
            After.With(
                ("next", entry.Step.Name()),
                ("nextDay", first.Say()),
                ("step", CollectiveDiscussion.Name()),
                ("day", _meeting.Say())),
            entry.Bases);
    }

    /// <summary>Of several units in charge one leads.</summary>
    private LedgerEntry<ProcedureStepKind> WithLead(LedgerEntry<ProcedureStepKind> start)
    {
        if (start.State != StepState.Done || file.Lead.State == FactState.Known) { return start; }

        if (!file.Units.Known(out var units))
        {
            return file.Units.State == FactState.None ? start
                : Unsettled(Start, ValueList.OfPresent<FactKey>(DecisionKeys.Units, file.Lead.IsUnknown ? DecisionKeys.Lead : null));
        }

        return units.Count < 2 ? start
            : file.Lead.IsUnknown ? Unsettled(Start, [DecisionKeys.Lead])
            : Make(Start, StepState.Defective, NoLead.With(("count", units.Count)), start.Bases);
    }

    /// <summary>Where a step was done when it had to be, how it was done decides.</summary>
    private LedgerEntry<ProcedureStepKind> Both(LedgerEntry<ProcedureStepKind> when, ProcedureStepKind kind)
    {
        if (when.State != StepState.Done) { return when; }

        var how = Several(kind);
        return how.State is StepState.Done or StepState.NotRequired or StepState.Pending ? when : how;
    }

    private LedgerEntry<ProcedureStepKind> Unsettled(ProcedureStepKind kind, ValueList<FactKey> missing)
        => Make(
            kind,
            StepState.Undetermined,
            missing.Count == 1 && missing[0].Equals(DecisionKeys.OutcomeOf(kind)) && DoOutcomesDiffer(kind)
                ? OpenBetween.With(("step", kind.Name()))
                : Open.With(("what", new Case.KeyNames(missing)), ("step", kind.Name())),
            default,
            missing);

    /// <summary>Whether all outcomes are stated, so that it is only asked which of them counts.</summary>
    private bool DoOutcomesDiffer(ProcedureStepKind kind)
    {
        foreach (var step in file.Steps)
        {
            if (step.Kind == kind && (!step.Outcome.Known(out var outcome) || outcome == StepOutcome.Other)) { return false; }
        }

        return true;
    }

    private LedgerEntry<ProcedureStepKind> Make(
        ProcedureStepKind kind, StepState state, Message because, ValueList<Basis> bases, ValueList<FactKey> missing = default)
        => new(kind, kind.Name(), state, because)
        {
            Bases = bases,
            Missing = missing,
            Remedy = state is StepState.Undetermined or StepState.NotRequired or StepState.Done || _published.IsSure
                ? null
                : DecisionBases.RemedyOf(kind),
        };

    /// <summary>The entry of a step of which a gate ended the question.</summary>
    internal static LedgerEntry<ProcedureStepKind> Of(ProcedureStepKind kind, Finding ends)
        => new(
            kind,
            kind.Name(),
            ends.Verdict switch
            {
                Verdict.NotApplicable => StepState.NotRequired,
                Verdict.Pending => StepState.Pending,
                _ => StepState.Undetermined,
            },
            ends.Because)
        {
            Missing = ends.Missing,
        };
}
