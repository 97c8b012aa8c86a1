using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Figures;

public class RatioTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Constructor_WithoutABase_NamesTheDenominator(long denominator)
        => Refuse.OutOfRange(() => new Ratio(1, denominator), "denominator", $"{denominator}", "1 to 9223372036854775807");

    [Fact]
    public void Numbers_AsHandedIn_AreKept()
        => (new Ratio(2, 4).Numerator, new Ratio(2, 4).Denominator, new Ratio(2, 4).ToString()).Should().Be((2L, 4L, "2/4"));

    [Theory]
    [InlineData(1, 2, 2, 4)]
    [InlineData(0, 1, 0, 7)]
    [InlineData(-3, 9, -1, 3)]
    [InlineData(long.MinValue, long.MaxValue - 1, long.MinValue / 2, (long.MaxValue - 1) / 2)]
    public void Equals_TheSameValueInOtherNumbers_IsTrueAndHashesAlike(long n1, long d1, long n2, long d2)
    {
        Ratio one = new(n1, d1), other = new(n2, d2);
        one.Should().Be(other);
        (one == other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void CompareTo_BeyondSixtyFourBits_StaysExact()
    {
        Ratio larger = new(long.MaxValue - 1, long.MaxValue), smaller = new(long.MaxValue - 2, long.MaxValue - 1);
        (smaller < larger).Should().BeTrue(); // 1 - 1/n grows with n; as floating point both are 1
        larger.Should().NotBe(smaller);
    }

    [Fact]
    public void Undefined_Always_IsNoValueAndComesFirst()
    {
        Ratio.Undefined.IsUndefined.Should().BeTrue();
        Ratio.Undefined.Should().Be(default(Ratio)).And.NotBe(new Ratio(0, 1));
        (Ratio.Undefined < new Ratio(long.MinValue, 1)).Should().BeTrue();
        Ratio.Undefined.ToPercentage(2, Rounding.HalfUp).Should().BeNull();
        Ratio.Undefined.ToString().Should().Be("—");
    }

    // 600 of 20,665 is 2.90346…%, 20,665 of 28,685 is 72.0411…%; the halves are exact by hand.
    [Theory]
    [InlineData(600, 20_665, 2, "2.90%", "2.90%", "2.90%")]
    [InlineData(20_665, 28_685, 2, "72.04%", "72.04%", "72.04%")]
    [InlineData(2, 3, 0, "67%", "67%", "66%")]
    [InlineData(1, 200, 0, "1%", "0%", "0%")]
    [InlineData(3, 200, 0, "2%", "2%", "1%")]
    [InlineData(-1, 200, 0, "-1%", "0%", "0%")]
    [InlineData(-3, 200, 0, "-2%", "-2%", "-1%")]
    [InlineData(-2, 3, 1, "-66.7%", "-66.7%", "-66.6%")]
    [InlineData(199_999, 200_000, 2, "100.00%", "100.00%", "99.99%")]
    [InlineData(1, 1, 6, "100.000000%", "100.000000%", "100.000000%")]
    [InlineData(0, 5, 1, "0.0%", "0.0%", "0.0%")]
    public void ToPercentage_ByEachRounding_FindsTheLastDigit(long numerator, long denominator, int decimals, string up, string even, string cut)
    {
        var ratio = new Ratio(numerator, denominator);
        ratio.ToPercentage(decimals, Rounding.HalfUp).ToString().Should().Be(up);
        ratio.ToPercentage(decimals, Rounding.HalfEven).ToString().Should().Be(even);
        ratio.ToPercentage(decimals, Rounding.Truncate).ToString().Should().Be(cut);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void ToPercentage_WithDecimalsOutOfRange_NamesThemEvenWhenUndefined(int decimals)
    {
        Refuse.OutOfRange(() => new Ratio(1, 2).ToPercentage(decimals, Rounding.HalfUp), "decimals", $"{decimals}", "0 to 6");
        Refuse.OutOfRange(() => Ratio.Undefined.ToPercentage(decimals, Rounding.HalfUp), "decimals", $"{decimals}");
    }

    [Fact]
    public void ToPercentage_WithNoSuchRounding_NamesTheRoundings()
        => Refuse.OutOfRange(() => new Ratio(1, 2).ToPercentage(2, (Rounding)3), "rounding", "3", "HalfUp, HalfEven, Truncate");

    [Theory]
    [InlineData(9_999_999_999_999_999, 0, "999999999999999900%")] // eighteen digits
    [InlineData(-99_999_999_999, 6, "-9999999999900.000000%")]    // nineteen
    [InlineData(10_000_000_000_000_000, 0, "1000000000000000000%")]
    [InlineData(long.MaxValue, 6, "")]
    [InlineData(long.MinValue, 0, "")]
    public void ToPercentage_BeyondEighteenDigits_Overflows(long whole, int decimals, string text)
    {
        var call = () => new Ratio(whole, 1).ToPercentage(decimals, Rounding.HalfUp);
        if (text.Count(char.IsAsciiDigit) == 18) { call().ToString().Should().Be(text); }
        else { call.Should().Throw<OverflowException>(); }
    }
}
