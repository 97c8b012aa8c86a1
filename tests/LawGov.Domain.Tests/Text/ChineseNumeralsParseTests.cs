using FluentAssertions;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Text;

public class ChineseNumeralsParseTests
{
    [Theory]
    [InlineData("零", 0)]
    [InlineData("〇", 0)]
    [InlineData("两", 2)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("一十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("一百零六", 106)]
    [InlineData("一百一十", 110)]
    [InlineData("两千", 2_000)]
    [InlineData("一千零五", 1_005)]
    [InlineData("一千零五十", 1_050)]
    [InlineData("三万零五百", 30_500)]
    [InlineData("十万", 100_000)]
    [InlineData("三千五百万", 35_000_000)]
    [InlineData("一亿二千万", 120_000_000)]
    [InlineData("九千九百九十九亿九千九百九十九万九千九百九十九", 999_999_999_999)]
    [InlineData("二〇二三", 2_023)]
    [InlineData("二○二○", 2_020)]
    [InlineData("二零二三", 2_023)]
    [InlineData("二0二三", 2_023)]
    [InlineData("二０二三", 2_023)]
    [InlineData("二O二三", 2_023)]
    [InlineData("二o○〇", 2_000)]
    [InlineData("一百○六", 106)]
    [InlineData("三万0五百", 30_500)]
    [InlineData("三〇", 30)]
    [InlineData("一二三", 123)]
    public void Parse_ANumeral_ReadsIt(string text, long value) => ChineseNumerals.Parse(text).Should().Be(value);

    [Theory]
    [InlineData("")]
    [InlineData("百")]
    [InlineData("一百五")]
    [InlineData("一千五十")]
    [InlineData("三万五")]
    [InlineData("十十")]
    [InlineData("二十三十")]
    [InlineData("一百零")]
    [InlineData("一万亿")]
    [InlineData("万")]
    [InlineData("33")]
    [InlineData("三四")]
    [InlineData("二五")]
    [InlineData("○")]
    [InlineData("0")]
    [InlineData("O")]
    [InlineData("○三")]
    [InlineData("0三")]
    [InlineData("2○○3")]
    [InlineData("三三百")]
    [InlineData("一百零零五")]
    public void Parse_WhatIsNone_NamesTheShape(string text)
    {
        ChineseNumerals.TryParse(text, out long value).Should().BeFalse();
        value.Should().Be(0);
        Refuse.Format(() => ChineseNumerals.Parse(text), $"\"{text}\"", "三十三");
    }

    [Fact]
    public void Parse_OfEveryNumberThatStatutesWrite_GivesItBack()
    {
        for (int number = 0; number < 10_000; number++)
        {
            string written = ChineseNumerals.Write(number);
            if (!ChineseNumerals.TryParse(written, out long read) || read != number) { read.Should().Be(number, written); }
        }
    }

    [Fact]
    public void Parse_Null_RefusesByName() => Refuse.Null(() => ChineseNumerals.Parse(null!), "text");
}
