using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Do the steps that a file records agree with one another (环节记录前后一致)?</summary>
internal static class FileConsistent
{
    private static readonly MessageTemplate NothingRecorded = new("没有环节记录", "no step is recorded");
    private static readonly MessageTemplate Agreeing = new("{all}环节记录前后一致", "{all} recorded, without contradiction");
    private static readonly MessageTemplate Unknown = new(
        "{all}环节记录中，{step}的日期、主题或者结论未载明，是否与其他记录一致，不能确定",
        "of {all} recorded, the day, the subject or the outcome of {step} is not stated: whether it agrees with the others cannot "
            + "be determined");

    private static readonly MessageTemplate Disagreeing = new(
        "{all}环节记录中，{step}（{day}）{fault}", "of {all} recorded, {step} ({day}): {fault}");
    private static readonly Bilingual Twice = new("同日重复记录", "recorded twice on one day");
    private static readonly Bilingual Later = new("记为已完成，日期晚于评价基准日", "recorded as done on a day after the as-of date");
    private static readonly Bilingual Reversed = new("截止日早于起始日", "ends before it starts");
    private static readonly Bilingual NotDoneAndDone = new("既记为没有进行，又记为已进行", "recorded both as done and as not done");
    private static readonly Bilingual Differing = new("与同一轮次的另一结论不一致", "its outcome differs from another of the same round");
    private static readonly Bilingual BeforeDecision = new("早于集体讨论决定", "before the discussion that decides");
    private static readonly Noun Steps = new("项", "step", "steps");
    private static readonly Basis Practice = Basis.Practice(new("环节记录前后相符", "what a file records agrees with itself"));

    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-14",
        new("决策环节记录前后一致", "The steps recorded of a decision agree with one another"),
        new(
            "同一环节、轮次、主题同日记录两次，记为已完成而日期尚未到来，截止日早于起始日，同一轮次既没有进行又已进行的，同一轮次结论不一的，归档、决策后评估早于集体讨论的，列明其中一项。" +
                "日期尚未到来的视为尚未进行，起止颠倒的视为未载明，其余环节照常判断。",
            "One kind, round and subject twice on one day, done on a day still to come, an end before its start, one round both done and " +
                "not done or with two outcomes, and filing or evaluation before the discussion: the first is named. What lies " +
                "ahead is taken as not done yet, a reversed period as not stated, and all " +
                "other steps are judged as usual."),
        (c, file) => Judge(c, file))
    {
        Asks = [DecisionKeys.Steps],
    };

    private static Finding Judge(Case c, DecisionFile file)
    {
        var steps = file.Steps;
        if (steps.IsEmpty)
        {
            return file.StepsComplete.Equals(true)
                ? c.NotApplicable(NothingRecorded.With())
                : c.Undetermined(NothingRecorded.With(), DecisionKeys.Steps);
        }

        int open = -1;
        for (int i = 0; i < steps.Count; i++)
        {
            if (open < 0 && MayHaveAFault(file, i)) { open = i; }

            if (FaultOf(c, file, i) is { } fault)
            {
                return c.Breached(
                    Disagreeing.With(
                        ("all", Steps.Of(steps.Count)),
                        ("step", steps[i].Kind.Name()),
                        ("day", steps[i].On.Day ?? steps[i].Through.Day ?? (object)steps[i].On.Kind.Name()),
                        ("fault", fault)),
                    Practice);
            }
        }

        return open < 0
            ? c.Met(Agreeing.With(("all", Steps.Of(steps.Count))), Practice)
            : c.Undetermined(Unknown.With(("all", Steps.Of(steps.Count)), ("step", steps[open].Kind.Name())), DecisionKeys.Steps);
    }

    /// <summary>A day that is not stated may be any, a subject or an outcome that of another record of the round.</summary>
    private static bool MayHaveAFault(DecisionFile file, int at)
    {
        var step = file.Steps[at];
        if (step.On.Kind == StepDayKind.Unstated) { return true; }

        for (int i = 0; i < at; i++)
        {
            var other = file.Steps[i];
            if (other.Kind != step.Kind || other.Round != step.Round) { continue; }

            bool mayBeOne = step.Subject == other.Subject || step.Subject.IsUnknown || other.Subject.IsUnknown;
            bool mayDiffer = step.Outcome.IsUnknown != other.Outcome.IsUnknown && step.Kind != ProcedureStepKind.CollectiveDiscussion;
            if (mayBeOne && (step.Subject != other.Subject || mayDiffer)) { return true; }
        }

        return false;
    }

    private static Bilingual? FaultOf(Case c, DecisionFile file, int at)
    {
        var step = file.Steps[at];
        bool isPlannedEnd = step.Kind == ProcedureStepKind.OpenCall; // a call announces its own end
        if (IsLater(step.On, c) || (IsLater(step.Through, c) && !isPlannedEnd)) { return Later; }

        if (step.On is { Kind: StepDayKind.Known, Day: { } start } && step.Through is { Kind: not StepDayKind.InMonth, Day: { } end }
            && end < start)
        {
            return Reversed;
        }

        if (step.Kind is ProcedureStepKind.Archive or ProcedureStepKind.PostEvaluation && FirstMeeting(file) is { } meeting
            && step.On is { Kind: StepDayKind.Known, Day: { } day } && day < meeting)
        {
            return BeforeDecision;
        }

        for (int i = 0; i < at; i++)
        {
            var other = file.Steps[i];
            if (other.Kind != step.Kind || other.Round != step.Round || other.Subject != step.Subject) { continue; }

            if (step.On.Kind == StepDayKind.Known && step.On == other.On) { return Twice; }

            if (IsConclusion(step, out var outcome) && IsConclusion(other, out var another) && outcome != another) { return Differing; }

            if ((step.On.Kind == StepDayKind.NotDone) != (other.On.Kind == StepDayKind.NotDone)) { return NotDoneAndDone; }
        }

        return null;
    }

    /// <summary>What a meeting ends with may change from one to the next, and asking for opinions concludes nothing.</summary>
    private static bool IsConclusion(ProcedureStep step, out StepOutcome outcome)
        => step.Outcome.Known(out outcome) && step.Kind != ProcedureStepKind.CollectiveDiscussion && outcome != StepOutcome.OpinionsOnly;

    /// <summary>The first meeting, where the day of each is known.</summary>
    private static LocalDate? FirstMeeting(DecisionFile file)
    {
        LocalDate? first = null;
        foreach (var step in file.Steps)
        {
            if (step.Kind != ProcedureStepKind.CollectiveDiscussion) { continue; }

            if (step.On is not { Kind: StepDayKind.Known, Day: { } day }) { return null; }

            first = first is { } known && known < day ? known : day;
        }

        return first;
    }

    private static bool IsLater(StepDay day, Case c) => day is { Kind: StepDayKind.Known, Day: { } known } && known > c.AsOf;
}
