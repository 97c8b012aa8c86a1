using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Figures;

public class PercentageEndsTests
{
    [Theory]
    [InlineData(2_299, 2_300, 0, "100%", "99%")]
    [InlineData(2_299, 2_300, 1, "100.0%", "99.9%")]
    [InlineData(2_299, 2_300, 2, "99.96%", "99.96%")] // rounding does not reach the end: nothing to keep off
    [InlineData(2_300, 2_300, 0, "100%", "100%")]
    [InlineData(2_300, 2_300, 2, "100.00%", "100.00%")]
    [InlineData(199, 200, 0, "100%", "99%")] // 99.5%, a half exactly
    [InlineData(198, 200, 0, "99%", "99%")]
    [InlineData(1, 2_300, 0, "0%", "1%")]
    [InlineData(1, 2_300, 1, "0.0%", "0.1%")]
    [InlineData(1, 2_300, 2, "0.04%", "0.04%")]
    [InlineData(0, 2_300, 0, "0%", "0%")]
    [InlineData(0, 2_300, 2, "0.00%", "0.00%")]
    [InlineData(2_301, 2_300, 0, "100%", "101%")] // more than the whole is not the whole either
    [InlineData(-1, 2_300, 0, "0%", "-1%")]
    [InlineData(-2_299, 2_300, 0, "-100%", "-100%")] // no end of a rate
    public void ToPercentage_NearAnEnd_ReachesItOnlyWhereTheRatioDoes(long numerator, long denominator, int decimals, string asRounded, string onlyExact)
    {
        var ratio = new Ratio(numerator, denominator);

        ratio.ToPercentage(decimals, Rounding.HalfUp, PercentageEnds.AsRounded).Should().Be(Percentage.Parse(asRounded));
        ratio.ToPercentage(decimals, Rounding.HalfUp, PercentageEnds.OnlyExact).Should().Be(Percentage.Parse(onlyExact));
    }

    [Theory]
    [InlineData(1, 2_300, "1%")] // cut off to 0%
    [InlineData(2_299, 2_300, "99%")]
    public void ToPercentage_CutOff_KeepsOffTheLowerEnd(long numerator, long denominator, string expected)
        => new Ratio(numerator, denominator).ToPercentage(0, Rounding.Truncate, PercentageEnds.OnlyExact).Should().Be(Percentage.Parse(expected));

    [Fact]
    public void ToPercentage_OfARate_IsThatOfItsRatio()
    {
        new ParticipationCount(2_299, 2_300).Rate.ToPercentage(0, Rounding.HalfUp, PercentageEnds.OnlyExact).Should().Be(Percentage.Parse("99%"));
        ParticipationRate.Undefined.ToPercentage(0, Rounding.HalfUp, PercentageEnds.OnlyExact).Should().BeNull();
    }

    [Fact]
    public void ToPercentage_EndsOutOfRange_IsRefusedByName()
    {
        Action act = () => new Ratio(1, 2).ToPercentage(0, Rounding.HalfUp, (PercentageEnds)2);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("ends").WithMessage("*AsRounded, OnlyExact*");
    }
}
