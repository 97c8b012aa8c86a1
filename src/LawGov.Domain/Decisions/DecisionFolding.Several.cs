using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions;

/// <content>How steps were done: each of a kind is held against what it must be, and they do not add up.</content>
internal readonly partial struct DecisionFolding
{
    private static readonly MessageTemplate NoneHeld = new("没有{step}，该环节可以进行，不是必经环节", "{step} was not held: it may be, and need not be");
    private static readonly MessageTemplate NotThen = new("{step}进行时，条例尚未施行", "the Regulation was not in force at the time of {step}");
    private static readonly MessageTemplate NotExplainedNeeded = new(
        "{why}，公布时不需要说明意见采纳情况", "{why}: the publication need not explain the use of views");
    private static readonly MessageTemplate NothingToJudge = new(
        "{next}（{nextDay}）以前没有进行{step}，如何进行无从判断",
        "{step} was not done before {next} ({nextDay}): there is no way of doing it to judge");
    private static readonly Bilingual NoConcern = new(
        "社会关注度不高，专业性、技术性不强", "neither of general concern nor technical to a high degree");

    /// <summary>Holds each step of a kind against what it must be. One that fails fails the whole; what may not have been done is asked for
    /// where it can.</summary>
    internal LedgerEntry<ProcedureStepKind> Several(ProcedureStepKind kind)
    {
        var isRequired = kind == Publication ? ExplanationRequired() : true;
        ProcedureStep? met = null, open = null, running = null, unended = null;
        bool isListed = false, wasBefore = false, mayBeRunning = false, mayBeMet = false;
        foreach (var step in file.Steps)
        {
            if (step.Kind != kind || step.Outcome.Equals(StepOutcome.OpinionsOnly)) { continue; }

            isListed = true;
            var begun = Begun(step);
            if (!begun.MayBe) { continue; }

            if (!IsInForce(step, begun, out int least))
            {
                wasBefore = true;
                continue;
            }

            var judged = Judge(step, least, speaks: false);
            switch (judged.Verdict)
            {
                case Verdict.Breached when begun.IsSure && isRequired == true:
                    judged = Judge(step, least, speaks: true);
                    return Told(kind, judged.State, judged);
                case Verdict.Undetermined when judged.State == StepState.Pending:
                    unended ??= step;
                    break;
                case Verdict.Breached or Verdict.Undetermined:
                    open ??= step;
                    break;
                case Verdict.Pending:
                    running ??= begun.IsSure ? step : null;
                    mayBeRunning |= !begun.IsSure;
                    break;
                default:
                    met ??= begun.IsSure ? step : null;
                    mayBeMet |= !begun.IsSure;
                    break;
            }
        }

        if (isRequired == false && (open is not null || met is null))
        {
            var why = file.IsNotPublic.IsSo() == true ? DecisionBases.WhyNot(kind) : NoConcern;
            return Make(kind, StepState.NotRequired, NotExplainedNeeded.With(("why", why)), default);
        }

        bool isOptional = kind is OpenCall or Hearing or PostEvaluation;
        return open is not null && Spoken(open) is { Verdict: Verdict.Undetermined, Because: { } text } contradicted
            ? Make(kind, StepState.Undetermined, text, default, contradicted.Keys)
            : open is not null ? Unsettled(kind, MissingOf(kind, isRequired, mayBeRunning))
            : running is not null ? Told(kind, StepState.Pending, Spoken(running))
            : unended is not null ? Unsettled(kind, MissingOf(kind, isRequired, mayBeRunning))
            : (!isListed && !IsComplete) || mayBeRunning || (mayBeMet && met is null && !isOptional)
                ? Unsettled(kind, [.. AskedWhy(isRequired), DecisionKeys.DayOf(kind)])
            : met is not null ? Told(kind, StepState.Done, Spoken(met))
            : wasBefore ? Make(kind, StepState.NotRequired, NotThen.With(("step", kind.Name())), default)
            : isOptional ? Make(kind, StepState.NotRequired, NoneHeld.With(("step", kind.Name())), default)
            : isRequired is null ? Unsettled(kind, AskedWhy(isRequired))
            : kind != Publication && Follower(kind) is { IsSure: true } next
                ? Make(
                    kind,
                    StepState.NotRequired,
                    NothingToJudge.With(("step", kind.Name()), ("next", NextOf(kind)), ("nextDay", next.Say())),
                    default)
            : Make(kind, StepState.Pending, NotYet.With(("step", kind.Name()), ("asOf", AsOf)), default);
    }

    /// <summary>When a step began; of a period without a first day, when it was over.</summary>
    private Spread Begun(ProcedureStep step)
        => step.On.Kind != StepDayKind.Unstated || step.Through.Kind == StepDayKind.Unstated ? step.On.Within(AsOf)
            : step.Through.Within(AsOf) is { MayBe: true } over ? over
            : Spread.Open;

    private bool IsInForce(ProcedureStep step, Spread begun, out int least)
    {
        var day = begun.IsExact ? begun.Low : file.On;
        var law = c.Context.Law;
        return step.Kind switch
        {
            OpenCall => law.On(DecisionLaw.CommentDays, day).InForce(out least, out _),
            Hearing => law.On(DecisionLaw.HearingPapersDays, day).InForce(out least, out _),
            LegalityReview => law.On(DecisionLaw.ReviewWorkdays, day).InForce(out least, out _),
            _ => law.On(DecisionLaw.Procedure, day).InForce(out _, out _) & (least = 0) == 0,
        };
    }

    private ValueList<Basis> BasesOf(ProcedureStepKind kind)
    {
        var law = c.Context.Law;
        var basis = kind switch
        {
            OpenCall => law.On(DecisionLaw.CommentDays, file.On).Basis,
            Hearing => law.On(DecisionLaw.HearingPapersDays, file.On).Basis,
            LegalityReview => law.On(DecisionLaw.ReviewWorkdays, file.On).Basis,
            _ => law.On(DecisionLaw.Procedure, file.On).Basis,
        };
        return kind == LegalityReview ? DecisionBases.OfReviewTime(basis!, file.Body) : DecisionBases.Of(kind, basis!, file.Body);
    }

    private LedgerEntry<ProcedureStepKind> Told(ProcedureStepKind kind, StepState state, Judged judged)
    {
        var entry = Make(kind, state, judged.Because!, BasesOf(kind));
        return judged.Certainty == Certainty.Final ? entry : entry with { Certainty = judged.Certainty };
    }

    private Judged Spoken(ProcedureStep step)
    {
        IsInForce(step, Begun(step), out int least);
        return Judge(step, least, speaks: true);
    }

    private ValueList<FactKey> MissingOf(ProcedureStepKind kind, bool? isRequired, bool mayBeRunning)
    {
        var keys = AskedWhy(isRequired);
        bool ofDay = mayBeRunning;
        foreach (var step in file.Steps)
        {
            if (step.Kind != kind || step.Outcome.Equals(StepOutcome.OpinionsOnly)) { continue; }

            var begun = Begun(step);
            if (!begun.MayBe || !IsInForce(step, begun, out int least)) { continue; }

            var judged = Judge(step, least, speaks: false);
            if (judged.Verdict == Verdict.Breached && begun.IsSure) { return AskedWhy(isRequired); } // whatever is known of the others

            ofDay |= judged.Verdict is Verdict.Breached or Verdict.Undetermined && !begun.IsSure;
            keys = Joined(keys, judged.Keys);
        }

        return ofDay ? Joined(keys, [DecisionKeys.DayOf(kind)]) : keys;

        static ValueList<FactKey> Joined(ValueList<FactKey> some, ValueList<FactKey> more)
            => some.IsEmpty ? more : more.IsEmpty ? some : some.Concat(more).Distinct().ToValueList();
    }

    /// <summary>Whether the use of views must be explained: where it is public, and of general concern or technical.</summary>
    private bool? ExplanationRequired()
    {
        var (hidden, concern, technical) = (file.IsNotPublic.IsSo(), file.IsOfGeneralConcern.IsSo(), file.IsTechnical.IsSo());
        bool? asked = concern == true || technical == true ? true : concern == false && technical == false ? false : null;
        return hidden == true || asked == false ? false : hidden is null ? null : asked;
    }

    /// <summary>What would settle whether it must be explained.</summary>
    private ValueList<FactKey> AskedWhy(bool? isRequired)
    {
        if (isRequired is not null) { return default; }

        var (hidden, concern, technical) = (file.IsNotPublic.IsSo(), file.IsOfGeneralConcern.IsSo(), file.IsTechnical.IsSo());
        return ValueList.OfPresent<FactKey>(
            hidden is null ? DecisionKeys.NotPublic : null,
            concern is null && technical != true ? DecisionKeys.GeneralConcern : null,
            technical is null && concern != true ? DecisionKeys.Technical : null);
    }
}
