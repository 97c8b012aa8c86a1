using FluentAssertions;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Text;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(1, "一")]
    [InlineData(9, "九")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(33, "三十三")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(106, "一百零六")]
    [InlineData(110, "一百一十")]      // 民法典第一百一十条
    [InlineData(111, "一百一十一")]
    [InlineData(200, "二百")]
    [InlineData(999, "九百九十九")]
    [InlineData(1000, "一千")]
    [InlineData(1005, "一千零五")]     // 民法典第一千零五条
    [InlineData(1010, "一千零一十")]   // 民法典第一千零一十条
    [InlineData(1050, "一千零五十")]
    [InlineData(1100, "一千一百")]
    [InlineData(1260, "一千二百六十")] // the last article of the Civil Code
    [InlineData(2002, "二千零二")]
    [InlineData(9909, "九千九百零九")]
    [InlineData(9999, "九千九百九十九")]
    public void Write_ANumber_ReadsAsStatutesDo(int value, string text) => ChineseNumerals.Write(value).Should().Be(text);

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void Write_OutsideItsRange_NamesValueAndBounds(int value)
        => Refuse.OutOfRange(() => ChineseNumerals.Write(value), "value", $"{value}", "0 to 9999");
}
