using FluentAssertions;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

public class FigureRelationTests
{
    private const int Many = 99;

    [Theory]
    [InlineData(FigureRelationKind.Total, 2, Many)]
    [InlineData(FigureRelationKind.Subset, 2, 2)]
    [InlineData(FigureRelationKind.Share, 3, 3)]
    [InlineData(FigureRelationKind.ShareOfSum, 4, 4)]
    [InlineData(FigureRelationKind.DerivedBase, 2, 2)]
    [InlineData(FigureRelationKind.Growth, 3, 3)]
    [InlineData(FigureRelationKind.Difference, 3, 3)]
    [InlineData(FigureRelationKind.GrowthByDifference, 3, 3)]
    [InlineData(FigureRelationKind.ImpliedPrior, 2, 2)]
    [InlineData(FigureRelationKind.RatesSum, 2, Many)]
    [InlineData(FigureRelationKind.Points, 3, 3)]
    [InlineData(FigureRelationKind.Frequency, 2, 2)]
    [InlineData(FigureRelationKind.Full, 1, Many)]
    [InlineData(FigureRelationKind.CarryOver, 3, 4)]
    [InlineData(FigureRelationKind.SameNoun, 2, 2)]
    public void New_OfAKind_TakesSoManyFigures(FigureRelationKind kind, int fewest, int most)
    {
        FluentActions.Invoking(() => Of(kind, fewest - 1)).Should().Throw<ArgumentException>().WithParameterName("of");
        if (most < Many) { FluentActions.Invoking(() => Of(kind, most + 1)).Should().Throw<ArgumentException>().WithParameterName("of"); }

        Of(kind, fewest).Of.Count.Should().Be(fewest);
        Of(kind, most).Of.Count.Should().Be(most);
    }

    [Theory]
    [InlineData(FigureRelationKind.None)]
    [InlineData((FigureRelationKind)16)]
    [InlineData((FigureRelationKind)(-1))]
    public void New_WithoutAKind_Throws(FigureRelationKind kind)
        => FluentActions.Invoking(() => Of(kind, 2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(kind));

    [Fact]
    public void New_OfAFigureTwice_Throws()
        => FluentActions.Invoking(() => new FigureRelation(FigureRelationKind.Total, [4, 2, 4])).Should().Throw<ArgumentException>().WithParameterName("of")
            .WithMessage("Expected each figure once, not 4 twice.*");

    [Fact]
    public void New_OfAPlaceBelowZero_Throws()
        => FluentActions.Invoking(() => new FigureRelation(FigureRelationKind.Subset, [0, -1])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("of");

    [Fact]
    public void Equality_OfTheSamePlaces_Holds()
        => new FigureRelation(FigureRelationKind.Total, [0, 1, 2], isExhaustive: true).Should().Be(new FigureRelation(FigureRelationKind.Total, [0, 1, 2], true));

    private static FigureRelation Of(FigureRelationKind kind, int number) => new(kind, [.. Enumerable.Range(0, number)]);
}
