using FluentAssertions;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Tests.Internal;

public class DigitsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1_000, "1,000")]
    [InlineData(-999, "-999")]
    [InlineData(-1_000, "-1,000")]
    [InlineData(20_665, "20,665")]
    [InlineData(long.MaxValue, "9,223,372,036,854,775,807")]
    [InlineData(long.MinValue, "-9,223,372,036,854,775,808")]
    public void Group_FromFourDigitsOn_StandsInThrees(long value, string text) => Digits.Group(value).Should().Be(text);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("20665", 20_665)]
    [InlineData("20,665", 20_665)]
    [InlineData("1,234,567", 1_234_567)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9,223,372,036,854,775,807", long.MaxValue)]
    public void TryReadCount_PlainOrInFullGroups_IsRead(string text, long value)
    {
        Digits.TryReadCount(text, out long read).Should().BeTrue();
        read.Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData(",123")]
    [InlineData("1,")]
    [InlineData("1,23")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData("1,234567")]
    [InlineData("1,,234")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1.0")]
    [InlineData("１２")]                  // full-width digits
    [InlineData("9223372036854775808")]   // 2^63
    public void TryReadCount_AnotherShape_IsRefused(string text) => Digits.TryReadCount(text, out _).Should().BeFalse();
}
