using FluentAssertions;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

/// <summary>At each limit all relations are judged at once, and beyond it one by one, which is said.</summary>
public class JointLimitsTests
{
    private static readonly FigureRelation[] TwoShares =
        [new(FigureRelationKind.Total, [0, 1, 3]), new(FigureRelationKind.Share, [1, 0, 2]), new(FigureRelationKind.Share, [3, 0, 4])];

    private static readonly PrintedFigure[] Apart = [.. "约48件 30件 62.5% 18件 36.0%".Split(' ').Select(PrintedFigure.Parse)];

    [Theory]
    [InlineData(JointReconciliation.MostFigures, JointOutcome.Conflict)]
    [InlineData(JointReconciliation.MostFigures + 1, JointOutcome.OneByOne)]
    public void Of_SoManyFigures(int count, JointOutcome outcome)
    {
        PrintedFigure[] figures = [.. Apart, .. Enumerable.Repeat(PrintedFigure.Exact(1), count - Apart.Length)];
        var found = JointReconciliation.Of(figures, TwoShares);
        found.Outcome.Should().Be(outcome);
        found.Conflict.Should().HaveCount(outcome == JointOutcome.Conflict ? 2 : 0); // each passes alone
    }

    [Theory]
    [InlineData(JointReconciliation.MostRelations, JointOutcome.Conflict)]
    [InlineData(JointReconciliation.MostRelations + 1, JointOutcome.OneByOne)]
    public void Of_SoManyRelations(int count, JointOutcome outcome)
    {
        FigureRelation[] relations = [.. TwoShares, .. Enumerable.Repeat(new FigureRelation(FigureRelationKind.Subset, [0, 1]), count - TwoShares.Length)];
        var found = JointReconciliation.Of(Apart, relations);
        found.Outcome.Should().Be(outcome);
        found.Conflict.Should().HaveCount(outcome == JointOutcome.Conflict ? 2 : 0);
    }

    [Fact]
    public void Of_ManyRelationsOneByOne_NamesThoseThatFailAlone()
    {
        FigureRelation[] relations =
            [.. Enumerable.Repeat(new FigureRelation(FigureRelationKind.Subset, [0, 1]), JointReconciliation.MostRelations), new(FigureRelationKind.SameNoun, [0, 1])];
        var found = JointReconciliation.Of([PrintedFigure.Exact(5), PrintedFigure.Exact(3)], relations);
        found.Outcome.Should().Be(JointOutcome.OneByOne);
        found.Conflict.Should().Equal(JointReconciliation.MostRelations);
        found.Mends.Should().BeEmpty();
    }

    /// <summary>One rate of one whole is of two amounts: the nearer they lie, the finer the whole is parted until none is left.</summary>
    [Theory]
    [InlineData("100050.00元", JointOutcome.Conflict)]
    [InlineData("100000.01元", JointOutcome.OneByOne)]
    public void Of_MoreStepsThanAreTaken_IsSaid(string other, JointOutcome outcome)
    {
        PrintedFigure[] figures = [.. $"100000.00元 {other} 约300000元 33.3%".Split(' ').Select(PrintedFigure.Parse)];
        var found = JointReconciliation.Of(figures, [new(FigureRelationKind.Share, [0, 2, 3]), new(FigureRelationKind.Share, [1, 2, 3])]);
        found.Outcome.Should().Be(outcome);
        found.Conflict.Should().HaveCount(outcome == JointOutcome.Conflict ? 2 : 0);
    }

    /// <summary>The largest report whose figures are all wide is judged in its steps, and those are few.</summary>
    [Fact]
    public void Of_AsManyWideFiguresAsThereMayBe_ComesToAnEnd()
    {
        PrintedFigure[] figures = [.. Enumerable.Range(1, JointReconciliation.MostFigures).Select(at => PrintedFigure.Parse($"约{1_000 + at}件"))];
        FigureRelation[] relations =
        [
            .. Enumerable.Range(0, JointReconciliation.MostRelations)
                .Select(at => new FigureRelation(FigureRelationKind.CarryOver, [.. Enumerable.Range(0, 4).Select(place => (at * 3) + place)])),
        ];
        JointReconciliation.Of(figures, relations).Outcome.Should().Be(JointOutcome.Feasible);
    }
}
