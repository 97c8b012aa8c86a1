using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Findings;

public class LedgerTests
{
    private static readonly FactKey Day = new("test.day", new("审查日期", "the date of the review"), new("何日审查？", "On which day was it reviewed?"), new("本单位", "the body"));
    private static readonly Basis Own = Basis.Practice(new("本机关制度", "the organ's own rule"));

    /// <summary>A step of a made-up procedure.</summary>
    private enum Stage
    {
        Draft,
        Review,
        Meeting,
        Publication,
    }

    [Theory]
    [InlineData(StepState.Undetermined, Verdict.Undetermined)]
    [InlineData(StepState.NotRequired, Verdict.NotApplicable)]
    [InlineData(StepState.Pending, Verdict.Pending)]
    [InlineData(StepState.Done, Verdict.Met)]
    [InlineData(StepState.Missing, Verdict.Breached)]
    [InlineData(StepState.TooShort, Verdict.Breached)]
    [InlineData(StepState.OutOfOrder, Verdict.Breached)]
    [InlineData(StepState.Substituted, Verdict.Breached)]
    [InlineData(StepState.Defective, Verdict.Breached)]
    public void Verdict_OfAStep_IsWhatARuleFindsThatAsksForIt(StepState state, Verdict verdict)
    {
        var entry = Entry(Stage.Review, state);
        var finding = new Case(RuleOf(entry), new("case"), new RuleContext { AsOf = new(2026, 1, 1) }).Of(entry);

        entry.Verdict.Should().Be(verdict);
        (finding.Verdict, finding.Because).Should().Be((verdict, entry.Because));
        finding.Bases.IsEmpty.Should().Be(verdict is not (Verdict.Met or Verdict.Breached));
    }

    [Fact]
    public void Blockers_BeforeAStep_AreAllThatIsNotClearBeforeItAndNothingAfter()
    {
        var ledger = new Ledger<Stage>([Entry(Stage.Draft, StepState.Done), Entry(Stage.Review, StepState.Missing), Entry(Stage.Meeting, StepState.Undetermined), Entry(Stage.Publication, StepState.Pending)]);

        ledger.Blockers(Stage.Review).Should().BeEmpty();
        ledger.Blockers(Stage.Meeting).Should().Equal(ledger[Stage.Review]);
        ledger.Blockers(Stage.Publication).Should().Equal(ledger[Stage.Review], ledger[Stage.Meeting]);
        ledger.CanProceedTo(Stage.Review).Should().Be(Verdict.Met);
        ledger.CanProceedTo(Stage.Publication).Should().Be(Verdict.Breached);
    }

    [Theory]
    [InlineData(StepState.Done, Verdict.Met)]
    [InlineData(StepState.NotRequired, Verdict.Met)]
    [InlineData(StepState.Undetermined, Verdict.Undetermined)]
    [InlineData(StepState.Pending, Verdict.Breached)]
    public void CanProceedTo_WhatFollows_DependsOnWhatComesBefore(StepState state, Verdict verdict)
        => new Ledger<Stage>([Entry(Stage.Draft, StepState.Done), Entry(Stage.Review, state), Entry(Stage.Meeting, StepState.Undetermined)]).CanProceedTo(Stage.Meeting).Should().Be(verdict);

    [Fact]
    public void Ledger_OfAStepThatItDoesNotHave_SaysSo()
        => new Ledger<Stage>([Entry(Stage.Draft, StepState.Done)]).Invoking(ledger => ledger[Stage.Meeting]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("step");

    [Fact]
    public void ToText_OfALedger_SaysEachStepOnALine()
    {
        var ledger = new Ledger<Stage>([Entry(Stage.Draft, StepState.Done), Entry(Stage.Review, StepState.Missing)]);

        ledger.ToText(Language.Chinese).Should().Be("环节Draft：已完成；说明\n环节Review：缺少；说明");
        ledger.ToText(Language.English).Should().Be("step Draft: done; reason\nstep Review: missing; reason");
    }

    private static LedgerEntry<Stage> Entry(Stage stage, StepState state)
        => new(stage, new($"环节{stage}", $"step {stage}"), state, new MessageTemplate("说明", "reason").With())
        {
            Bases = state == StepState.Undetermined ? default : [Own],
            Missing = state == StepState.Undetermined ? [Day] : default,
        };

    private static Rule<ParticipationFacts> RuleOf(LedgerEntry<Stage> entry)
        => new("TEST-01", new("测试", "test"), new("测试", "test"), (c, _) => c.Of(entry));
}
