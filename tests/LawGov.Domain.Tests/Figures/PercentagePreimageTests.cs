using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Figures;

public class PercentagePreimageTests
{
    // Bounds found by hand, in units of the last printed digit: 72.04% half-up holds 72.035 and everything below 72.045.
    [Theory]
    [InlineData("72.04%", Rounding.HalfUp, "[14407/20000, 14409/20000)")]
    [InlineData("72.04%", Rounding.HalfEven, "[14407/20000, 14409/20000]")]   // 4 is even: it draws both halves
    [InlineData("72.04%", Rounding.Truncate, "[14408/20000, 14410/20000)")]
    [InlineData("72.05%", Rounding.HalfEven, "(14409/20000, 14411/20000)")]   // 5 is odd: it draws neither
    [InlineData("-3%", Rounding.HalfUp, "(-7/200, -5/200]")]                  // a half goes away from zero
    [InlineData("-3%", Rounding.Truncate, "(-8/200, -6/200]")]
    [InlineData("0%", Rounding.HalfUp, "(-1/200, 1/200)")]
    [InlineData("0%", Rounding.HalfEven, "[-1/200, 1/200]")]
    [InlineData("0%", Rounding.Truncate, "(-2/200, 2/200)")]                  // toward zero from both sides
    public void Preimage_OfAPrintedFigure_IsEveryAmountPrintedSo(string printed, Rounding rounding, string interval)
        => Percentage.Parse(printed).Preimage(rounding).ToString().Should().Be(interval);

    [Fact]
    public void Preimage_WithNoSuchRounding_NamesTheRoundings()
        => Refuse.OutOfRange(() => Percentage.Parse("1%").Preimage((Rounding)3), "rounding", "3", "HalfUp, HalfEven, Truncate");
}
