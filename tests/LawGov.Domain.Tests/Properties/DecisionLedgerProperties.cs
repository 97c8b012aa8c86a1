using CsCheck;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Every verdict of a ledger is what all completions of what is not stated agree on, on random files of up to eight steps.</summary>
/// <remarks>
/// The model knows whole files alone: a step has a day or none, an outcome that counts or not, and every finding is made. It walks through all of them. A step that is
/// not needed is met where it was done and not applicable where it was not; where it is known not to be needed, what is not stated of it is not asked.
/// </remarks>
public class DecisionLedgerProperties
{
    private static readonly LocalDate AsOf = new(2025, 4, 2);
    private static readonly RuleContext Context = new() { AsOf = AsOf };

    /// <summary>Days on which a step may turn out to be done: each that a file states, one between, one before all.</summary>
    private static readonly LocalDate?[] Grid = [new(2025, 2, 20), new(2025, 3, 2), new(2025, 3, 4), new(2025, 3, 8), new(2025, 3, 12), new(2025, 3, 16), new(2025, 3, 20), new(2025, 4, 1), AsOf];

    private static readonly LocalDate[] Stated = [new(2025, 3, 4), new(2025, 3, 8), new(2025, 3, 12), new(2025, 3, 16), new(2025, 4, 9)];

    private static readonly ProcedureStepKind[] Held =
    [
        Drafting, UnitConsultation, GroupTalk, PublicParticipation, ExpertArgument, RiskAssessment, FairCompetitionReview, LegalityReview, CollectiveDiscussion, PartyReport, Archive,
    ];

    [Fact]
    public void EveryEntry_OfARandomFile_IsWhatAllCompletionsAgreeOn()
        => Gen.Int.Sample(
            seed =>
            {
                var file = FileOf(new Random(seed));
                foreach (var kind in Held) { Agree(file, kind); }
            },
            iter: 3_000 / Tries.Part,
            threads: 1);

    /// <summary>A choice that a world makes: what it is asked by, and how many ways there are.</summary>
    private sealed record Choice(FactKey Key, int Ways);

    private static void Agree(DecisionFile file, ProcedureStepKind kind)
    {
        var entry = kind switch
        {
            LegalityReview => (Finding)DecisionRules.LegalityReviewed.Evaluate(file, Context),
            CollectiveDiscussion => DecisionRules.CollectivelyDiscussed.Evaluate(file, Context),
            _ => null,
        };
        var ledger = entry is null ? DecisionLedger.Of(file, Context)[kind] : null;
        var (verdict, missing) = (entry?.Verdict ?? ledger!.Verdict, entry?.Missing ?? ledger!.Missing);

        var model = new Model(file, kind);
        if (model.Count > 2_000) { return; } // the worlds multiply: small files tell as much

        var verdicts = new Dictionary<string, Verdict>();
        foreach (int[] world in model.Worlds()) { verdicts[string.Join(',', world)] = model.VerdictOf(world); }

        var found = verdicts.Values.ToHashSet();
        var expected = model.IsSurelyBeforeDecision ? Verdict.Breached
            : found.Count == 1 ? found.Single()
            : model.IsKnownNotNeeded && found.IsSubsetOf([Verdict.Met, Verdict.NotApplicable]) ? Verdict.NotApplicable
            : Verdict.Undetermined;
        var asked = expected == Verdict.Undetermined ? model.Changing(verdicts) : [];
        // Of several that may count or not and contradict one another a day may be asked for that another answer would make idle; none that decides is left out.
        var keys = missing.Select(key => key.Id).ToHashSet();
        bool areExact = model.HasContradictions ? keys.IsSupersetOf(asked) : keys.SetEquals(asked);
        if (verdict != expected || !areExact)
        {
            Assert.Fail($"{kind}: expected {expected} [{string.Join(", ", asked)}], not {verdict} {missing}; {file}; complete {file.StepsComplete}; needed {model.Needed}; exploratory {file.IsExploratory}");
        }
    }

    /// <summary>One entry of one file: its choices in the order in which a world lists them.</summary>
    private sealed class Model
    {
        private readonly DecisionFile _file;
        private readonly ProcedureStepKind _kind;
        private readonly List<Choice> _choices = [];
        private readonly List<(ProcedureStepKind Kind, ProcedureStep? Step, LocalDate?[] Days, int Day, int Outcome, int Doubt)> _steps = [];
        private readonly int _needed = -1;
        private readonly int _exploratory = -1;

        public Model(DecisionFile file, ProcedureStepKind kind)
        {
            (_file, _kind) = (file, kind);
            Needed = kind switch
            {
                UnitConsultation => file.TouchesOtherDuties,
                GroupTalk => file.TouchesGroup,
                PublicParticipation => file.IsNotPublic.IsUnknown ? Fact<bool>.Unknown : !file.IsNotPublic.ValueOr(false),
                ExpertArgument => file.IsTechnical,
                RiskAssessment => file.IsRisky,
                FairCompetitionReview => file.TouchesOperators,
                PartyReport => file.MustReport,
                _ => true,
            };
            if (Needed.IsUnknown) { _needed = Add(FindingOf(kind), 2); }

            if (kind == LegalityReview && file.IsExploratory.IsUnknown) { _exploratory = Add(DecisionKeys.Exploratory, 2); }

            ProcedureStepKind[] own = kind == PublicParticipation ? [OpenCall, Hearing, GroupTalk, PublicParticipation] : [kind];
            ProcedureStepKind[] after = kind switch
            {
                Archive => [],
                FairCompetitionReview or CollectiveDiscussion or PartyReport => [Publication],
                _ => [CollectiveDiscussion, Publication],
            };
            foreach (var each in own.Concat(after)) { AddSteps(each, own.Contains(each) ? DecisionKeys.DayOf(kind) : DecisionKeys.DayOf(each)); }
        }

        public Fact<bool> Needed { get; }

        /// <summary>An order that nothing can mend: all that was filed was filed before the first meeting, which was surely held.</summary>
        public bool IsSurelyBeforeDecision
        {
            get
            {
                LocalDate?[][] filed = DaysOfAll(Archive), met = DaysOfAll(CollectiveDiscussion);
                return _kind == Archive && filed.Any(days => !days.Contains(null)) && met.Any(days => !days.Contains(null))
                    && filed.SelectMany(days => days).Where(day => day is not null).Max() < met.SelectMany(days => days).Where(day => day is not null).Min();

                LocalDate?[][] DaysOfAll(ProcedureStepKind kind) => [.. _file.Steps.Where(step => step.Kind == kind).Select(DaysOf)];
            }
        }

        public bool HasContradictions => _steps.Count(step => step.Kind == _kind && step.Step is not null) > 1 && (_exploratory >= 0 || _steps.Exists(step => step.Doubt >= 0 || step.Outcome >= 0));

        public long Count => _choices.Aggregate(1L, (count, choice) => count * choice.Ways);

        public bool IsKnownNotNeeded => !Needed.IsUnknown && !Needed.ValueOr(false);

        public IEnumerable<int[]> Worlds()
            => _choices.Aggregate<Choice, IEnumerable<int[]>>([[]], (worlds, choice) => worlds.SelectMany(world => Enumerable.Range(0, choice.Ways).Select(way => (int[])[.. world, way])));

        /// <summary>The ids of the facts that change the verdict in some world.</summary>
        public HashSet<string> Changing(Dictionary<string, Verdict> verdicts)
        {
            var changing = new HashSet<string>();
            foreach (string id in _choices.Select(choice => choice.Key.Id).Distinct())
            {
                bool changes = verdicts.GroupBy(pair => string.Join(',', pair.Key.Split(',').Where((_, i) => _choices[i].Key.Id != id))).Any(group => group.Select(pair => pair.Value).Distinct().Count() > 1);
                if (changes) { changing.Add(id); }
            }

            return changing;
        }

        public Verdict VerdictOf(int[] world)
        {
            LocalDate? first = null, meeting = null, publication = null;
            foreach (var (kind, step, days, day, outcome, doubt) in _steps)
            {
                if (days[day < 0 ? 0 : world[day]] is not { } done) { continue; }

                bool isOwn = kind == _kind || (_kind == PublicParticipation && kind is OpenCall or Hearing or GroupTalk);
                if (isOwn && Counts(step, outcome, doubt, world) && !(first <= done)) { first = done; }

                if (kind == CollectiveDiscussion && !(meeting <= done)) { meeting = done; }

                if (kind == Publication && !(publication <= done)) { publication = done; }
            }

            var next = _kind switch
            {
                Archive => null,
                FairCompetitionReview or CollectiveDiscussion or PartyReport => publication,
                _ => meeting ?? publication,
            };
            bool isNeeded = _needed >= 0 ? world[_needed] == 1 : Needed.ValueOr(false);
            return first is not null && (next is null || first <= next) ? Verdict.Met
                : !isNeeded ? Verdict.NotApplicable
                : next is not null ? Verdict.Breached
                : Verdict.Pending;
        }

        private static FactKey FindingOf(ProcedureStepKind kind) => kind switch
        {
            UnitConsultation => DecisionKeys.OtherDuties,
            GroupTalk => DecisionKeys.Group,
            PublicParticipation => DecisionKeys.NotPublic,
            ExpertArgument => DecisionKeys.Technical,
            RiskAssessment => DecisionKeys.Risky,
            FairCompetitionReview => DecisionKeys.Operators,
            _ => DecisionKeys.MustReport,
        };

        private int Add(FactKey key, int ways)
        {
            _choices.Add(new(key, ways));
            return _choices.Count - 1;
        }

        private void AddSteps(ProcedureStepKind kind, FactKey dayKey)
        {
            var listed = _file.Steps.Where(step => step.Kind == kind).ToList();
            bool isOfOutcome = kind == _kind && kind is LegalityReview or RiskAssessment or FairCompetitionReview or CollectiveDiscussion;
            foreach (var step in listed)
            {
                var days = DaysOf(step);
                int outcome = isOfOutcome && Fits(step) is null ? Add(DecisionKeys.OutcomeOf(kind), 2) : -1;
                int doubt = isOfOutcome && Fits(step) != false && kind != CollectiveDiscussion ? Add(DecisionKeys.OutcomeOf(kind), 2) : -1;
                _steps.Add((kind, step, days, days.Length > 1 ? Add(dayKey, days.Length) : -1, outcome, doubt));
            }

            if (listed.Count == 0 && !_file.StepsComplete.Equals(true)) { _steps.Add((kind, null, [null, .. Grid], Add(dayKey, Grid.Length + 1), -1, -1)); }
        }

        /// <summary>Whether the outcome counts; null where a world says it. An unlawful draft counts by the world's word on exploration.</summary>
        private static bool? Fits(ProcedureStep step) => step.Outcome.Known(out var outcome)
            ? outcome switch
            {
                StepOutcome.Other => null,
                StepOutcome.NotControllable or StepOutcome.DoesNotConform or StepOutcome.OpinionsOnly or StepOutcome.NotAdopted or StepOutcome.Unlawful => false,
                _ => true,
            }
            : null;

        private bool Counts(ProcedureStep? step, int outcome, int doubt, int[] world)
        {
            if (step is null || _kind is not (LegalityReview or RiskAssessment or FairCompetitionReview or CollectiveDiscussion)) { return true; }

            if (!IsGood(step, outcome, world)) { return false; }

            // Of two of one round that differ, which one counts is not said: the world says it.
            bool isContradicted = _kind != CollectiveDiscussion && _steps.Exists(other => other.Kind == _kind && other.Step is { } another && !ReferenceEquals(another, step)
                && another.Round >= step.Round && !another.Outcome.Equals(StepOutcome.OpinionsOnly)
                && other.Days[other.Day < 0 ? 0 : world[other.Day]] is not null && !IsGood(another, other.Outcome, world));
            return !isContradicted || (doubt >= 0 && world[doubt] == 1);
        }

        private bool IsGood(ProcedureStep step, int outcome, int[] world)
            => step.Outcome.Equals(StepOutcome.Unlawful)
                ? _exploratory >= 0 ? world[_exploratory] == 1 : _file.IsExploratory.ValueOr(false)
                : Fits(step) ?? world[outcome] == 1;

        private static LocalDate?[] DaysOf(ProcedureStep step)
        {
            var starts = Ways(step.On);
            if (step.Through.Kind == StepDayKind.Unstated)
            {
                return step.Kind == OpenCall && step.On.Kind != StepDayKind.Unstated && starts.Any(day => day is not null)
                    ? [null, .. Grid.Where(day => starts.Any(start => start <= day))]
                    : starts;
            }

            if (starts is [null]) { return starts; }

            var ends = Ways(step.Through);
            if (step.On.Kind == StepDayKind.Unstated) { return ends; }

            var both = ends.Where(end => end is null || starts.Any(start => start <= end)).ToList();
            if (both.Count == 0) { return [null, .. Grid]; }

            return starts.Contains(null) && !both.Contains(null) ? [null, .. both] : [.. both];
        }

        private static LocalDate?[] Ways(StepDay day) => day switch
        {
            { Kind: StepDayKind.Known, Day: { } known } => [known <= AsOf ? known : null],
            { Kind: StepDayKind.InMonth, Day: { Month: 3 } } => [.. Grid.Where(each => each!.Value.Month == 3)],
            { Kind: StepDayKind.InMonth, Day: { Month: 4 } } => [null, new(2025, 4, 1), AsOf],
            { Kind: StepDayKind.InMonth } => [null],
            { Kind: StepDayKind.Undated } => Grid,
            { Kind: StepDayKind.NotDone } or { Kind: StepDayKind.Postponed, Day: null } => [null],
            { Kind: StepDayKind.Planned or StepDayKind.Postponed, Day: { } planned } when planned > AsOf => [null],
            _ => [null, .. Grid],
        };
    }

    private static DecisionFile FileOf(Random random)
    {
        int vague = 3; // so many parts are not exact at most, for the worlds multiply
        ProcedureStepKind[] kinds =
        [
            CollectiveDiscussion, Publication, Held[random.Next(Held.Length)], Held[random.Next(Held.Length)], LegalityReview, RiskAssessment, OpenCall, GroupTalk, FairCompetitionReview, PublicParticipation,
        ];
        var steps = new List<ProcedureStep>();
        for (int i = random.Next(9); i > 0; i--)
        {
            var kind = kinds[random.Next(kinds.Length)];
            steps.Add(new(kind) { Round = random.Next(1, 3), On = Day(), Through = kind == OpenCall && random.Next(2) == 0 ? Day() : default, Outcome = Outcome(kind) });
        }

        return new()
        {
            Id = new("file"),
            On = new(2025, 3, 12),
            Body = BodyKind.Government,
            Matter = DecisionMatter.PublicPolicy,
            StepsComplete = random.Next(4) != 0,
            TouchesOtherDuties = Finding(),
            TouchesGroup = Finding(),
            TouchesOperators = Finding(),
            IsTechnical = Finding(),
            IsRisky = Finding(),
            IsNotPublic = Finding(),
            IsExploratory = Finding(),
            MustReport = Finding(),
            Steps = steps.ToValueList(),
        };

        Fact<bool> Finding() => random.Next(4) switch { 0 => Fact<bool>.Unknown, 1 => Fact<bool>.None, 2 => false, _ => true };

        StepDay Day() => vague > 0 && random.Next(3) == 0 && vague-- > 0
            ? random.Next(8) switch
            {
                0 => StepDay.Undated,
                1 => StepDay.InMonth(2025, random.Next(3, 6)),
                2 => StepDay.Planned(random.Next(2) == 0 ? null : Stated[random.Next(Stated.Length)]),
                3 => StepDay.Postponed(random.Next(2) == 0 ? null : Stated[random.Next(Stated.Length)]),
                4 => StepDay.Unstated,
                5 => StepDay.NotDone,
                _ => StepDay.InMonth(2025, 3),
            }
            : StepDay.On(Stated[random.Next(Stated.Length)]);

        Fact<StepOutcome> Outcome(ProcedureStepKind kind)
        {
            StepOutcome[] all = kind switch
            {
                LegalityReview => [StepOutcome.Lawful, StepOutcome.Lawful, StepOutcome.Unlawful, StepOutcome.OpinionsOnly],
                RiskAssessment => [StepOutcome.Controllable, StepOutcome.NotControllable],
                FairCompetitionReview => [StepOutcome.Conforms, StepOutcome.Excepted, StepOutcome.DoesNotConform],
                CollectiveDiscussion => [StepOutcome.Adopted, StepOutcome.NotAdopted],
                _ => [StepOutcome.Other],
            };
            return random.Next(6) switch { 0 => Fact<StepOutcome>.Unknown, 1 => StepOutcome.Other, _ => all[random.Next(all.Length)] };
        }
    }
}
