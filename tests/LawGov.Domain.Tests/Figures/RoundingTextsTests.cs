using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Figures;

public class RoundingTextsTests
{
    [Theory]
    [InlineData(Rounding.HalfUp, "四舍五入", "half-up")]
    [InlineData(Rounding.HalfEven, "四舍六入五成双", "half-even")]
    [InlineData(Rounding.Truncate, "截尾", "cut off")]
    public void Name_OfARounding_IsTheWordOfTheTrade(Rounding rounding, string chinese, string english)
        => (rounding.Name().Chinese, rounding.Name().English).Should().Be((chinese, english));

    [Fact]
    public void Name_OfNoSuchRounding_NamesTheRoundings()
        => Refuse.OutOfRange(() => ((Rounding)3).Name(), "rounding", "3", "HalfUp, HalfEven, Truncate");
}
