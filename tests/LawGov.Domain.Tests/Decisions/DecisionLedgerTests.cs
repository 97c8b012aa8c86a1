using FluentAssertions;
using LawGov.Domain.Benchmarks.Decisions;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Tests.Decisions;

public class DecisionLedgerTests
{
    private static readonly RuleContext Context = new() { AsOf = new(2025, 6, 30) };

    /// <summary>A district's redrawing of enrolment areas, from start to archive, as it must be.</summary>
    private static readonly DecisionFile Whole = new()
    {
        Id = new("学区划分调整"),
        On = new(2025, 5, 20),
        Body = BodyKind.Government,
        Matter = DecisionMatter.PublicPolicy,
        Units = Fact<ValueList<string>>.Of(["区教体局", "区自然资源局"]),
        Lead = "区教体局",
        IsTechnical = false,
        IsRisky = true,
        TouchesOperators = false,
        TouchesGroup = true,
        TouchesOtherDuties = true,
        IsNotPublic = false,
        IsOfGeneralConcern = true,
        IsExploratory = false,
        MustReport = true,
        StepsComplete = true,
        Steps =
        [
            At(Start, 2, 1),
            At(Drafting, 3, 1),
            At(UnitConsultation, 3, 5),
            At(OpenCall, 3, 10) with { Through = StepDay.On(new(2025, 4, 9)) },
            At(GroupTalk, 4, 12),
            At(RiskAssessment, 4, 20) with { Outcome = StepOutcome.Controllable },
            At(LegalityReview, 5, 15) with { Outcome = StepOutcome.Lawful, Papers = new LocalDate(2025, 5, 6), Wanted = new LocalDate(2025, 5, 15) },
            At(CollectiveDiscussion, 5, 20) with { Outcome = StepOutcome.Adopted, HeadSpokeLast = true, DissentRecorded = Fact<bool>.None, AgainstMajority = false },
            At(PartyReport, 5, 24),
            At(Publication, 5, 28) with { ViewsExplained = true },
            At(Archive, 6, 3),
        ],
    };

    /// <summary>What the entries say that no rule asks for: units in charge, and which of them leads.</summary>
    internal static IEnumerable<object> Sentences() => DecisionLedger.Of(Whole with { Lead = Fact<string>.None }, Context).Entries.Select(entry => entry.Because);

    [Fact]
    public void Of_AWholeFile_IsDoneOrNotNeededThroughout()
    {
        var ledger = DecisionLedger.Of(Whole, Context);

        ledger.Entries.Select(entry => entry.Step).Should().Equal(Enum.GetValues<ProcedureStepKind>().Except([Other, Change]));
        ledger.Entries.Where(entry => entry.State is not (StepState.Done or StepState.NotRequired)).Should().BeEmpty();
        ledger.CanProceedTo(Publication).Should().Be(Verdict.Met);
        ledger[LegalityReview].Bases.Single().ToText(Language.Chinese).Should().Be("《重大行政决策程序暂行条例》第二十五条");
    }

    [Theory]
    [InlineData(Start, StepState.OutOfOrder)]
    [InlineData(UnitConsultation, StepState.OutOfOrder)]
    [InlineData(Drafting, StepState.OutOfOrder)]
    [InlineData(LegalityReview, StepState.OutOfOrder)]
    [InlineData(RiskAssessment, StepState.OutOfOrder)]
    [InlineData(PartyReport, StepState.OutOfOrder)]
    public void Of_AStepThatCameAfterWhatHasToFollowIt_IsOutOfOrder(ProcedureStepKind kind, StepState state)
        => DecisionLedger.Of(Whole with { Steps = Changed(kind, step => step with { On = StepDay.On(new(2025, 6, 5)) }) }, Context)[kind].State.Should().Be(state);

    [Theory]
    [InlineData(Start)]
    [InlineData(Drafting)]
    [InlineData(UnitConsultation)]
    [InlineData(RiskAssessment)]
    [InlineData(LegalityReview)]
    [InlineData(CollectiveDiscussion)]
    [InlineData(PartyReport)]
    public void Of_AFileWithoutAStep_MissesItWhereTheListIsWholeAndAsksWhereItIsNot(ProcedureStepKind kind)
    {
        var without = Whole with { Steps = Whole.Steps.Where(step => step.Kind != kind).ToValueList() };

        DecisionLedger.Of(without, Context)[kind].State.Should().Be(StepState.Missing);
        var open = DecisionLedger.Of(without with { StepsComplete = Fact<bool>.Unknown }, Context)[kind];
        open.State.Should().Be(StepState.Undetermined);
        open.Missing.Should().Contain(DecisionKeys.DayOf(kind));
    }

    [Fact]
    public void Of_OtherFormsInPlaceOfATalkAndOpinionsInPlaceOfAReview_AreSubstituted()
    {
        DecisionLedger.Of(Whole with { Steps = Whole.Steps.Where(step => step.Kind != GroupTalk).ToValueList() }, Context)[GroupTalk].State.Should().Be(StepState.Substituted);
        DecisionLedger.Of(Whole with { Steps = Changed(LegalityReview, step => step with { Outcome = StepOutcome.OpinionsOnly }) }, Context)[LegalityReview].State.Should().Be(StepState.Substituted);
    }

    [Fact]
    public void Of_ACallAndAReviewThatAreTooShort_SaysTheLeastAndTheActual()
    {
        var call = DecisionLedger.Of(Whole with { Steps = Changed(OpenCall, step => step with { Through = StepDay.On(new(2025, 4, 7)), Reason = Fact<string>.None }) }, Context)[OpenCall];
        var review = DecisionLedger.Of(Whole with { Steps = Changed(LegalityReview, step => step with { Wanted = new LocalDate(2025, 5, 14) }) }, Context)[LegalityReview];

        (call.State, review.State).Should().Be((StepState.TooShort, StepState.TooShort));
        call.Because.ToText(Language.Chinese).Should().Contain("至多29日").And.Contain("30日");
        review.Because.ToText(Language.Chinese).Should().Contain("6个工作日").And.Contain("一般不少于7个工作日");
    }

    [Fact]
    public void Blockers_OfADraftThatIsNotReady_AreAllNamedAtOnceWithWhatClearsThem()
    {
        var draft = Whole with { Steps = [At(Start, 2, 1), At(Drafting, 3, 1), At(UnitConsultation, 3, 5), At(GroupTalk, 4, 12)] };
        var ledger = DecisionLedger.Of(draft, Context);

        ledger.Blockers(CollectiveDiscussion).Select(entry => entry.Step).Should().Equal(RiskAssessment, LegalityReview);
        ledger.Blockers(CollectiveDiscussion).Should().OnlyContain(entry => entry.State == StepState.Pending && entry.Remedy != null);
        ledger.CanProceedTo(CollectiveDiscussion).Should().Be(Verdict.Breached);
        ledger.CanProceedTo(LegalityReview).Should().Be(Verdict.Breached);
        ledger.CanProceedTo(RiskAssessment).Should().Be(Verdict.Met);
    }

    [Fact]
    public void Of_SeveralUnitsInCharge_OneLeads()
    {
        DecisionLedger.Of(Whole with { Lead = Fact<string>.None }, Context)[Start].State.Should().Be(StepState.Defective);
        DecisionLedger.Of(Whole with { Lead = Fact<string>.Unknown }, Context)[Start].Missing.Should().Equal(DecisionKeys.Lead);
        DecisionLedger.Of(Whole with { Lead = Fact<string>.Unknown, Units = Fact<ValueList<string>>.Of(["区教体局"]) }, Context)[Start].State.Should().Be(StepState.Done);
        DecisionLedger.Of(Whole with { Lead = Fact<string>.Unknown, Units = default }, Context)[Start].Missing.Should().Equal(DecisionKeys.Units, DecisionKeys.Lead);
    }

    [Theory]
    [InlineData(Archive)]
    [InlineData(PostEvaluation)]
    public void Of_WhatFollowsADecisionButLiesBeforeIt_IsOutOfOrder(ProcedureStepKind kind)
    {
        var early = Whole with { Steps = [.. Whole.Steps.Where(step => step.Kind != kind), At(kind, 5, 19) with { ByMainAssessor = false }] };
        var late = Whole with { Steps = [.. early.Steps, At(kind, 5, 20) with { Round = 2, ByMainAssessor = false }] };

        DecisionLedger.Of(early, Context)[kind].State.Should().Be(StepState.OutOfOrder);
        DecisionLedger.Of(early, Context)[kind].Because.ToText(Language.Chinese).Should().EndWith("（2025年5月19日）在先，集体讨论决定（2025年5月20日）在后");
        DecisionLedger.Of(late, Context)[kind].State.Should().Be(StepState.Done);
    }

    [Fact]
    public void Of_ACleanFileOfBefore2024August_IsNotHeldUpByAReviewItDoesNotNeed()
    {
        var older = Whole with
        {
            On = Whole.On.PlusYears(-2),
            Steps = Whole.Steps.Select(step => step with
            {
                On = StepDay.On(step.On.Day!.Value.PlusYears(-2)),
                Through = step.Through.Day is { } end ? StepDay.On(end.PlusYears(-2)) : default,
                Papers = step.Papers.Known(out var papers) ? papers.PlusYears(-2) : step.Papers,
                Wanted = step.Wanted.Known(out var wanted) ? wanted.PlusYears(-2).PlusDays(3) : step.Wanted,
            }).ToValueList(),
        };

        DecisionLedger.Of(older, Context).CanProceedTo(PostEvaluation).Should().Be(Verdict.Met);
    }

    [Fact]
    public void Of_ADepartmentsOwnDecision_RestsOnTheRegulationByReference()
        => DecisionLedger.Of(Whole with { Body = BodyKind.Department }, Context).Entries.SelectMany(entry => entry.Bases).Should().OnlyContain(basis => basis.Citation!.Application == Application.ByReference || basis.Citation.Provision.Instrument.Key == "CN-FCR-2024");

    [Fact]
    public void Of_AnExcludedMatter_NeedsNothingButFairReview()
    {
        var ledger = DecisionLedger.Of(Whole with { Matter = DecisionMatter.Emergency, TouchesOperators = true, On = new(2025, 8, 1) }, new RuleContext { AsOf = new(2025, 9, 1) });

        ledger.Entries.Where(entry => entry.State != StepState.NotRequired).Select(entry => entry.Step).Should().Equal(FairCompetitionReview);
    }

    [Fact]
    public void Of_BadInput_NamesTheParameter()
    {
        Refuse.Null(() => DecisionLedger.Of(null!, Context), "file");
        Refuse.Null(() => DecisionLedger.Of(Whole, null!), "context");
        FluentActions.Invoking(() => DecisionLedger.Of(Whole with { Id = default }, Context)).Should().Throw<ArgumentException>().WithParameterName("file");
        FluentActions.Invoking(() => new ProcedureStep(Hearing) { Outcome = StepOutcome.Lawful }).Should().Throw<ArgumentException>().WithMessage("*Hearing*Lawful*");
        FluentActions.Invoking(() => new ProcedureStep(Hearing) { Round = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Whole with { Steps = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => StepDay.InMonth(2025, 13)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-3")]
    [InlineData("planned 2024-13-01")]
    [InlineData("planned ")]
    [InlineData("undated 2024-03-01")]
    [InlineData("done")]
    public void Parse_OfAnotherDay_IsRefused(string text) => Refuse.Format(() => StepDay.Parse(text, null), text, "expected");

    [Fact]
    public void Of_FortyStepsBesideAListOfIfs_FindsTheSame()
    {
        var file = DecisionIfs.FortySteps;
        var ledger = DecisionLedger.Of(file, DecisionIfs.Context);

        DecisionIfs.Judge(file, DecisionIfs.Context.AsOf).Should().Equal(ledger.Entries.Select(entry => entry.Verdict));
        file.Steps.Count.Should().Be(40);
    }

    private static ProcedureStep At(ProcedureStepKind kind, int month, int day) => new(kind) { On = StepDay.On(new(2025, month, day)) };

    private static ValueList<ProcedureStep> Changed(ProcedureStepKind kind, Func<ProcedureStep, ProcedureStep> change)
        => Whole.Steps.Select(step => step.Kind == kind ? change(step) : step).ToValueList();
}
