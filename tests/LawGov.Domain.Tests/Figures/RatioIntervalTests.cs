using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Figures;

public class RatioIntervalTests
{
    private static readonly Ratio Third = new(1, 3), Half = new(1, 2), TwoThirds = new(2, 3);

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Contains_OnAndBesideTheBounds_FollowsThem(bool low, bool high)
    {
        var interval = new RatioInterval(Third, low, TwoThirds, high);
        interval.Contains(new Ratio(333_333, 1_000_000)).Should().BeFalse();
        interval.Contains(new Ratio(2, 6)).Should().Be(low);
        interval.Contains(Half).Should().BeTrue();
        interval.Contains(new Ratio(4, 6)).Should().Be(high);
        interval.Contains(new Ratio(666_667, 1_000_000)).Should().BeFalse();
        interval.Contains(Ratio.Undefined).Should().BeFalse();
    }

    [Fact]
    public void Only_OneRatio_HoldsItAlone()
    {
        var only = RatioInterval.Only(Half);
        only.Contains(new Ratio(2, 4)).Should().BeTrue();
        only.Contains(new Ratio(500_001, 1_000_000)).Should().BeFalse();
        RatioInterval.Only(Ratio.Undefined).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Empty_Always_HoldsNothing()
    {
        default(RatioInterval).IsEmpty.Should().BeTrue();
        default(RatioInterval).Contains(new Ratio(0, 1)).Should().BeFalse();
        default(RatioInterval).Contains(Ratio.Undefined).Should().BeFalse();
    }

    [Fact]
    public void Constructor_WithABoundThatIsNone_NamesTheBound()
    {
        Refuse.Argument(() => new RatioInterval(Ratio.Undefined, true, Half, true), "low", "base");
        Refuse.Argument(() => new RatioInterval(Half, true, Ratio.Undefined, true), "high", "1/2");
    }

    [Fact]
    public void Constructor_WithNothingBetweenTheBounds_NamesBoth()
    {
        Refuse.OutOfRange(() => new RatioInterval(Half, true, Third, true), "high", "1/3", "1/2");
        Refuse.OutOfRange(() => new RatioInterval(Half, true, Half, false), "high", "1/2");
        Refuse.OutOfRange(() => new RatioInterval(Half, false, Half, true), "high", "1/2");
    }

    [Fact]
    public void ToText_OfBounds_UsesTheBracketsOfMathematics()
    {
        new RatioInterval(Third, true, Half, false).ToString().Should().Be("[1/3, 1/2)");
        new RatioInterval(Third, false, Half, true).ToText(Language.English).Should().Be("(1/3, 1/2]");
    }

    [Fact]
    public void From_ABound_HoldsEverythingAboveIt()
    {
        var interval = RatioInterval.From(new(7, 10), includesLow: false);

        interval.IsUnbounded.Should().BeTrue();
        interval.IsEmpty.Should().BeFalse();
        interval.High.IsUndefined.Should().BeTrue();
        interval.Contains(new(7, 10)).Should().BeFalse();
        interval.Contains(new(long.MaxValue, 1)).Should().BeTrue();
        interval.ToString().Should().Be("(7/10, ∞)");
        RatioInterval.From(new(7, 10), includesLow: true).Contains(new(14, 20)).Should().BeTrue();
        default(RatioInterval).IsUnbounded.Should().BeFalse();
        Refuse.Argument(() => RatioInterval.From(Ratio.Undefined, includesLow: true), "low", "base");
    }
}
