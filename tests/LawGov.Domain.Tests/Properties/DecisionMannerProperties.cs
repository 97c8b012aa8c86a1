using CsCheck;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Tests.Properties;

/// <summary>How calls, hearings, reviews, meetings, publications and evaluations were held is what all completions of what is not stated agree on.</summary>
/// <remarks>The model knows steps with a day or none and with every fact, and judges one by counting days. One that fails fails all; what still runs is not over.</remarks>
public class DecisionMannerProperties
{
    private static readonly LocalDate AsOf = new(2025, 4, 20);
    private static readonly RuleContext Context = new() { AsOf = AsOf };

    /// <summary>The days on which anything may turn out to lie: far enough apart to be early and late, and seven days and seven working days apart.</summary>
    private static readonly LocalDate[] Grid = [new(2025, 1, 2), new(2025, 3, 3), new(2025, 3, 11), new(2025, 3, 12), new(2025, 4, 9), new(2025, 4, 10), new(2025, 4, 20), new(2025, 7, 1)];

    /// <summary>Those and one long before all: whatever is stated, the other day may be early enough.</summary>
    private static readonly LocalDate[] Wide = [new(2024, 6, 3), .. Grid];

    private static readonly Dictionary<ProcedureStepKind, Rule<DecisionFile>> Rules = new()
    {
        [OpenCall] = DecisionRules.CallLongEnough,
        [Hearing] = DecisionRules.HearingPrepared,
        [LegalityReview] = DecisionRules.ReviewTimeAllowed,
        [CollectiveDiscussion] = DecisionRules.DiscussionRecorded,
        [Publication] = DecisionRules.UseOfViewsExplained,
        [PostEvaluation] = DecisionRules.EvaluatedByOthers,
    };

    public static TheoryData<ProcedureStepKind> Kinds => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Verdict_OfRandomSteps_IsWhatAllCompletionsAgreeOn(ProcedureStepKind kind)
        => Gen.Int.Sample(seed => Agree(FileOf(new Random(seed), kind), kind), iter: 3_000 / Tries.Part, threads: 1);

    private static void Agree(DecisionFile file, ProcedureStepKind kind)
    {
        var worlds = new List<Verdict>();
        var all = file.Steps.Select(step => Completions(step).ToList()).ToList();
        foreach (var needs in Both(file.IsNotPublic).SelectMany(hidden => Both(file.IsOfGeneralConcern).SelectMany(concern => Both(file.IsTechnical).Select(technical => !hidden && (concern || technical)))).Distinct())
        {
            worlds.AddRange(Product(all.Select(each => each.Distinct().ToList()).ToList()).Select(world => Of(world, kind, kind != Publication || needs)).Distinct());
        }

        var found = worlds.ToHashSet();
        bool isKnownNotNeeded = kind == Publication && (file.IsNotPublic.Equals(true) || (!file.IsOfGeneralConcern.ValueOr(!file.IsOfGeneralConcern.IsUnknown ? false : true) && !file.IsTechnical.ValueOr(!file.IsTechnical.IsUnknown ? false : true)));
        var expected = found.Count == 1 ? found.Single()
            : isKnownNotNeeded || (found.SetEquals([Verdict.Met, Verdict.NotApplicable]) && kind is OpenCall or Hearing or PostEvaluation) ? Verdict.NotApplicable // it may be held, and need not be
            : Verdict.Undetermined;
        var finding = Rules[kind].Evaluate(file, Context);
        if (finding.Verdict != expected)
        {
            Assert.Fail($"{kind}: expected {expected} of {string.Join(", ", found)}, not {finding.Verdict} {finding.Missing}: {string.Join("; ", file.Steps.Select(step => $"{step} papers {step.Papers} wanted {step.Wanted} list {step.ListPublished} reason {step.Reason} in call {step.IsReasonInCall} last {step.HeadSpokeLast} dissent {step.DissentRecorded} against {step.AgainstMajority} explained {step.ViewsExplained} main {step.ByMainAssessor}"))}; hidden {file.IsNotPublic} concern {file.IsOfGeneralConcern} technical {file.IsTechnical}");
        }
    }

    /// <summary>Of steps each of which is null where it was not done: none fails, none runs.</summary>
    private static Verdict Of(IReadOnlyList<Verdict?> steps, ProcedureStepKind kind, bool isNeeded)
        => !isNeeded && !(steps.Contains(Verdict.Met) && !steps.Contains(Verdict.Breached)) ? Verdict.NotApplicable
            : steps.Contains(Verdict.Breached) ? Verdict.Breached
            : steps.Contains(Verdict.Undetermined) ? Verdict.Undetermined
            : steps.Contains(Verdict.Pending) ? Verdict.Pending
            : steps.Contains(Verdict.Met) ? Verdict.Met
            : kind is OpenCall or Hearing or PostEvaluation ? Verdict.NotApplicable
            : Verdict.Pending;

    /// <summary>Every way in which a step may have been held: its verdict, or null where it was not.</summary>
    private static IEnumerable<Verdict?> Completions(ProcedureStep step)
        => Begun(step).SelectMany(on => on is not { } day ? [null] : step.Kind switch
        {
            OpenCall => Call(step, day),
            Hearing => Moments(step.Papers).SelectMany(papers => Moments(step.ListPublished).Select(list => Judged(papers is { } sent && Days(sent, day) >= 7 && list is { } published && Days(published, day) >= 0))),
            LegalityReview => Moments(step.Wanted).SelectMany(wanted => Moments(step.Papers).Where(papers => papers is not null).Select(papers => Review(step, papers!.Value, wanted))),
            CollectiveDiscussion => Both(step.HeadSpokeLast).SelectMany(last => Both(step.DissentRecorded, none: true).SelectMany(dissent => Both(step.AgainstMajority).SelectMany(against => Reasons(step).Select(reason => Judged(last && dissent && (!against || reason)))))),
            Publication => Both(step.ViewsExplained).Select(Judged),
            _ => Both(step.ByMainAssessor).Select(same => Judged(!same)),
        });

    /// <summary>Where a period has an end, its first day lies before it; an end that has come says that it was held.</summary>
    private static IEnumerable<LocalDate?> Begun(ProcedureStep step)
        => step.Kind != OpenCall || step.Through.Day is not { } end || step.On.Day is not null ? Days(step.On)
            : Days(step.On).Where(day => day is null ? step.On.Kind != StepDayKind.Unstated || end > AsOf : day <= end);

    /// <summary>A period that ends before it starts tells neither day.</summary>
    private static IEnumerable<Verdict?> Call(ProcedureStep step, LocalDate start)
        => step.Through.Day < start ? Wide.SelectMany(day => Call(step with { Through = default }, day))
            : (step.Through.Day is { } stated ? [stated] : Wide.Where(day => day >= start)).SelectMany(end => Reasons(step).SelectMany(reason => Both(step.IsReasonInCall).SelectMany(isIn => Both(default).Select(counts =>
            !(reason && isIn) && Days(start, end) + (counts ? 1 : 0) < 30 ? Verdict.Breached
            : end > AsOf ? Verdict.Pending
            : (Verdict?)Verdict.Met))));

    /// <summary>Two days that cannot both be true tell nothing.</summary>
    private static Verdict? Review(ProcedureStep step, LocalDate papers, LocalDate? wanted)
        => wanted is not { } by ? Verdict.Met
            : by < papers || (step.Papers.State == FactState.Known && step.On.Kind is StepDayKind.Known or StepDayKind.Undated && Days(step.On).Max() < papers) ? Verdict.Undetermined
            : Judged(Workdays(papers, by) >= 7);

    private static Verdict? Judged(bool holds) => holds ? Verdict.Met : Verdict.Breached;

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private static int Workdays(LocalDate after, LocalDate through)
        => Enumerable.Range(1, Math.Max(0, Days(after, through))).Count(days => Context.Calendar.IsWorkday(after.PlusDays(days)));

    /// <summary>The days on which it may have been done, null for never.</summary>
    private static LocalDate?[] Days(StepDay day) => day switch
    {
        { Kind: StepDayKind.Known, Day: { } known } => [known <= AsOf ? known : null],
        { Kind: StepDayKind.NotDone } => [null],
        { Kind: StepDayKind.Undated } => [.. Wide.Where(each => each <= AsOf)],
        { Kind: StepDayKind.Planned, Day: { } planned } => planned > AsOf ? [null] : [null, planned],
        _ => [null, .. Wide.Where(each => each <= AsOf)],
    };

    private static LocalDate?[] Moments(Fact<LocalDate> fact) => fact.Known(out var day) ? [day] : fact.IsUnknown ? [null, .. Wide] : [null];

    private static bool[] Reasons(ProcedureStep step) => step.Reason.IsUnknown ? [true, false] : [step.Reason.Known(out _)];

    private static bool[] Both(Fact<bool> fact, bool none = false) => fact.Known(out bool isSo) ? [isSo] : fact.IsUnknown ? [true, false] : [none];

    private static IEnumerable<IReadOnlyList<Verdict?>> Product(List<List<Verdict?>> all)
        => all.Aggregate<List<Verdict?>, IEnumerable<IReadOnlyList<Verdict?>>>([[]], (worlds, each) => worlds.SelectMany(world => each.Select(one => (IReadOnlyList<Verdict?>)[.. world, one])));

    private static DecisionFile FileOf(Random random, ProcedureStepKind kind)
    {
        var steps = new List<ProcedureStep>();
        for (int i = random.Next(4); i > 0; i--)
        {
            steps.Add(new(kind)
            {
                Round = i,
                On = random.Next(8) switch { 0 => StepDay.Undated, 1 => StepDay.NotDone, 2 => StepDay.Unstated, 3 => StepDay.Planned(Grid[random.Next(Grid.Length)]), _ => StepDay.On(Grid[random.Next(Grid.Length)]) },
                Through = kind != OpenCall || random.Next(4) == 0 ? default : StepDay.On(Grid[random.Next(3, Grid.Length)]),
                Papers = kind == LegalityReview && random.Next(5) == 0 ? Grid[random.Next(Grid.Length)] : Moment(),
                Wanted = Moment(),
                ListPublished = Moment(),
                Reason = random.Next(3) switch { 0 => Fact<string>.Unknown, 1 => Fact<string>.None, _ => "情况紧急" },
                IsReasonInCall = Bool(),
                HeadSpokeLast = Bool(),
                DissentRecorded = Bool(),
                AgainstMajority = Bool(),
                ViewsExplained = Bool(),
                ByMainAssessor = Bool(),
            });
        }

        return new()
        {
            Id = new("file"),
            On = new(2025, 3, 12),
            Body = BodyKind.Government,
            Matter = DecisionMatter.PublicPolicy,
            StepsComplete = true,
            IsNotPublic = Bool(),
            IsOfGeneralConcern = Bool(),
            IsTechnical = Bool(),
            Steps = steps.ToValueList(),
        };

        Fact<LocalDate> Moment() => random.Next(5) switch { 0 => Fact<LocalDate>.Unknown, 1 when kind != LegalityReview => Fact<LocalDate>.None, _ => Grid[random.Next(Grid.Length)] };

        Fact<bool> Bool() => random.Next(5) switch { 0 => Fact<bool>.Unknown, 1 => Fact<bool>.None, 2 or 3 => true, _ => false };
    }
}
