using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Figures;

public class PrintedFigureTests
{
    [Theory]
    [InlineData("20665", PrintedFigureKind.Exact, 20_665, 1, "20,665")]
    [InlineData("20,665", PrintedFigureKind.Exact, 20_665, 1, "20,665")]
    [InlineData("20 665", PrintedFigureKind.Exact, 20_665, 1, "20,665")]
    [InlineData("20\u00A0665", PrintedFigureKind.Exact, 20_665, 1, "20,665")]
    [InlineData("２０，６６５", PrintedFigureKind.Exact, 20_665, 1, "20,665")]
    [InlineData(" 1,234,567 ", PrintedFigureKind.Exact, 1_234_567, 1, "1,234,567")]
    [InlineData("0", PrintedFigureKind.Exact, 0, 1, "0")]
    [InlineData("9223372036854775807", PrintedFigureKind.Exact, long.MaxValue, 1, "9,223,372,036,854,775,807")]
    [InlineData("12.50", PrintedFigureKind.Exact, 25, 2, "12.50")]
    [InlineData("1,234万", PrintedFigureKind.Rounded, 12_340_000, 1, "1,234万")]
    [InlineData("2.6万", PrintedFigureKind.Rounded, 26_000, 1, "2.6万")]
    [InlineData("2.60万", PrintedFigureKind.Rounded, 26_000, 1, "2.60万")]
    [InlineData("6.1亿", PrintedFigureKind.Rounded, 610_000_000, 1, "6.1亿")]
    [InlineData("3千", PrintedFigureKind.Rounded, 3_000, 1, "3千")]
    [InlineData("3百万", PrintedFigureKind.Rounded, 3_000_000, 1, "3百万")]
    [InlineData("1.2万亿", PrintedFigureKind.Rounded, 1_200_000_000_000, 1, "1.2万亿")]
    [InlineData("三十万", PrintedFigureKind.Rounded, 300_000, 1, "30万")]
    [InlineData("三点五万", PrintedFigureKind.Rounded, 35_000, 1, "3.5万")]
    [InlineData("三万零五百", PrintedFigureKind.Exact, 30_500, 1, "30,500")]
    [InlineData("5900余", PrintedFigureKind.Approximate, 5_900, 1, "5,900余")]
    [InlineData("1万多", PrintedFigureKind.Approximate, 10_000, 1, "1万余")]
    [InlineData("20余万", PrintedFigureKind.Approximate, 200_000, 1, "20余万")]
    [InlineData("20万余", PrintedFigureKind.Approximate, 200_000, 1, "20万余")]
    [InlineData("二十余", PrintedFigureKind.Approximate, 20, 1, "20余")]
    [InlineData("百余", PrintedFigureKind.Approximate, 100, 1, "百余")]
    [InlineData("近万", PrintedFigureKind.Approximate, 10_000, 1, "近1万")]
    [InlineData("约4733", PrintedFigureKind.Approximate, 4_733, 1, "约4,733")]
    [InlineData("大约 4,733", PrintedFigureKind.Approximate, 4_733, 1, "约4,733")]
    [InlineData("近300", PrintedFigureKind.Approximate, 300, 1, "近300")]
    [InlineData("将近300", PrintedFigureKind.Approximate, 300, 1, "近300")]
    [InlineData("75%左右", PrintedFigureKind.Approximate, 3, 4, "75%左右")]
    [InlineData("约75%左右", PrintedFigureKind.Approximate, 3, 4, "约75%")]
    [InlineData("70%多", PrintedFigureKind.Approximate, 7, 10, "70%余")]
    [InlineData("70%以上", PrintedFigureKind.Bound, 7, 10, "70%以上")]
    [InlineData("70%及以上", PrintedFigureKind.Bound, 7, 10, "70%以上")]
    [InlineData("不低于85%", PrintedFigureKind.Bound, 17, 20, "85%以上")]
    [InlineData("≥85%", PrintedFigureKind.Bound, 17, 20, "85%以上")]
    [InlineData("超过2万", PrintedFigureKind.Bound, 20_000, 1, "超过2万")]
    [InlineData("不超过5%", PrintedFigureKind.Bound, 1, 20, "5%以下")]
    [InlineData("不足300", PrintedFigureKind.Bound, 300, 1, "不足300")]
    [InlineData("300以内", PrintedFigureKind.Bound, 300, 1, "300以下")]
    [InlineData("72.04%", PrintedFigureKind.Exact, 1_801, 2_500, "72.04%")]
    [InlineData("72.0%", PrintedFigureKind.Exact, 18, 25, "72.0%")]
    [InlineData("95。7%", PrintedFigureKind.Exact, 957, 1_000, "95.7%")]
    [InlineData("９５．７％", PrintedFigureKind.Exact, 957, 1_000, "95.7%")]
    [InlineData("-3.2%", PrintedFigureKind.Exact, -32, 1_000, "-3.2%")]
    [InlineData("123.4%", PrintedFigureKind.Exact, 1_234, 1_000, "123.4%")]
    [InlineData("百分之七十二点零四", PrintedFigureKind.Exact, 1_801, 2_500, "72.04%")]
    [InlineData("百分之85", PrintedFigureKind.Exact, 17, 20, "85%")]
    [InlineData("百分之七十以上", PrintedFigureKind.Bound, 7, 10, "70%以上")]
    public void Parse_AFormThatReportsPrint_KeepsNumberPrecisionAndKind(string text, PrintedFigureKind kind, long numerator, long denominator, string printed)
    {
        var figure = PrintedFigure.Parse(text);

        figure.Kind.Should().Be(kind);
        figure.Amount.Should().Be(new Ratio(numerator, denominator));
        figure.HasNumber.Should().BeTrue();
        figure.ToString().Should().Be(printed);
        PrintedFigure.Parse(printed).Should().Be(figure);
    }

    [Theory]
    [InlineData("20665人", "人", "20,665人", "20,665 people")]
    [InlineData("20665 人次", "人次", "20,665人次", "20,665 attendances")]
    [InlineData("5900余人", "人", "5,900余人", "over 5,900 people")]
    [InlineData("5900人左右", "人", "5,900人左右", "about 5,900 people")]
    [InlineData("1万多人次", "人次", "1万余人次", "over 1 × 10,000 attendances")]
    [InlineData("近百名", "名", "近百名", "nearly 1 × 100 people")]
    [InlineData("三个", "个", "3个", "3 units")]
    [InlineData("两场次", "场次", "2场次", "2 sessions")]
    [InlineData("300人以上", "人", "300人以上", "at least 300 people")]
    [InlineData("300以上人", "人", "300人以上", "at least 300 people")]
    [InlineData("36所", "所", "36所", "36 schools")]
    [InlineData("120户次", "户次", "120户次", "120 household visits")]
    [InlineData("45家次", "家次", "45家次", "45 establishment visits")]
    [InlineData("12.5万元", "元", "12.5万元", "12.5 × 10,000 yuan")]
    public void Parse_WithAUnit_KeepsTheLongestThatFits(string text, string unit, string printed, string english)
    {
        var figure = PrintedFigure.Parse(text);

        figure.Unit.Should().Be(new CountUnit(unit));
        figure.ToString().Should().Be(printed);
        figure.ToText(Language.English).Should().Be(english);
        PrintedFigure.Parse(printed).Should().Be(figure);
    }

    [Theory]
    [InlineData("全覆盖")]
    [InlineData("百分百")]
    [InlineData("百分之百")]
    [InlineData("全员")]
    public void Parse_AClaimOfFullness_IsANumberOnlyWithItsBase(string text)
    {
        var figure = PrintedFigure.Parse(text);

        figure.Should().Be(PrintedFigure.Full);
        figure.HasNumber.Should().BeFalse();
        figure.Amount.Should().Be(Ratio.Undefined);
        figure.WidestCounts().Should().Be(CountInterval.Empty);
        figure.CountsOf(2_300).Should().Be(CountInterval.Only(2_300));
        figure.Amounts(Rounding.HalfUp).Should().Be(RatioInterval.Only(new(1, 1)));
        figure.ToText(Language.English).Should().Be("full coverage");
    }

    [Fact]
    public void Parse_StatedNone_IsNotZero()
    {
        var figure = PrintedFigure.Parse("无");

        figure.Should().Be(PrintedFigure.StatedNone).And.NotBe(PrintedFigure.Parse("0"));
        figure.WidestCounts().IsEmpty.Should().BeTrue();
        PrintedFigure.Parse("0").WidestCounts().Should().Be(CountInterval.Only(0));
        PrintedFigure.Parse("没有").Should().Be(figure);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("x", 0)]
    [InlineData("XX人", 0)]
    [InlineData("约", 1)]
    [InlineData("不低于", 3)]
    [InlineData("%", 0)]
    [InlineData("人", 0)]
    [InlineData("余", 0)]
    [InlineData("万人", 0)]
    [InlineData("百", 0)]
    [InlineData("12,34", 5)]
    [InlineData("1234,567", 4)]
    [InlineData(",123", 0)]
    [InlineData("1,234,", 5)]
    [InlineData("1,,234", 1)]
    [InlineData("1,2345", 5)]
    [InlineData("1 234,567", 5)]
    [InlineData("20 66", 5)]
    [InlineData("2023 12", 4)]
    [InlineData("5.", 2)]
    [InlineData("95。", 3)]
    [InlineData(".5%", 0)]
    [InlineData("1.2.3", 3)]
    [InlineData("7.1234567%", 8)]
    [InlineData("72.04%%", 6)]
    [InlineData("百分之", 3)]
    [InlineData("百分之七十%", 5)]
    [InlineData("百分之七十二点", 7)]
    [InlineData("5万%", 2)]
    [InlineData("百分之五万", 0)]
    [InlineData("-5", 2)]
    [InlineData("-5人", 2)]
    [InlineData("约-5%", 1)]
    [InlineData("--5%", 1)]
    [InlineData("一百五", 2)]
    [InlineData("三万五", 2)]
    [InlineData("五千千", 2)]
    [InlineData("二百三百", 2)]
    [InlineData("三百零", 2)]
    [InlineData("三百万万", 3)]
    [InlineData("近5900余", 5)]
    [InlineData("超过5900余", 6)]
    [InlineData("近300左右", 4)]
    [InlineData("约70%以上", 4)]
    [InlineData("不低于70%以上", 6)]
    [InlineData("5900余余", 5)]
    [InlineData("20余万余", 4)]
    [InlineData("20665人人", 6)]
    [InlineData("20665人和10人", 6)]
    [InlineData("20665a", 5)]
    [InlineData("70%人", 3)]
    [InlineData("全覆盖20人", 0)]
    [InlineData("无人", 0)]
    [InlineData("9223372036854775808", 18)]
    [InlineData("10000000亿", 0)]
    [InlineData("约1000000000000000", 1)]
    public void TryParse_WhatIsNoFigure_SaysWhereItFails(string text, int position)
    {
        PrintedFigure.TryParse(text, out var figure, out int at).Should().BeFalse();

        at.Should().Be(position);
        figure.Should().Be(PrintedFigure.Unstated);
        Refuse.Format(() => PrintedFigure.Parse(text), $"\"{text}\"", $"character {position}:", "expected");
    }

    [Fact]
    public void TryParse_AUnitThatTheLibraryDoesNotKnow_IsReadWhereItIsHandedIn()
    {
        PrintedFigure.TryParse("36网格", out _, out int position).Should().BeFalse();
        position.Should().Be(2);
        PrintedFigure.TryParse("36网格", [new("网"), new("网格")], out var figure, out position).Should().BeTrue();
        position.Should().Be(-1);
        figure.Unit.Should().Be(new CountUnit("网格"));
    }

    [Fact]
    public void WithTrailingZeros_OfAFigureThatDroppedThem_IsNarrower()
    {
        PrintedFigure.Parse("95.7%").WithTrailingZeros(2).Should().Be(PrintedFigure.Parse("95.70%"));
        PrintedFigure.Parse("95.70%").WithTrailingZeros(1).Should().Be(PrintedFigure.Parse("95.70%"));
        PrintedFigure.Full.WithTrailingZeros(2).Should().Be(PrintedFigure.Full);
        Refuse.OutOfRange(() => PrintedFigure.Parse("95.7%").WithTrailingZeros(7), "decimals", "0 to 6", "7");
        Refuse.OutOfRange(() => PrintedFigure.Parse("约999999999999999").WithTrailingZeros(1), "decimals", "16 digits");
    }

    [Fact]
    public void IsCount_OfAnythingButAnExactCount_IsFalse()
    {
        (PrintedFigure.Parse("20665人").IsCount(out long count), count).Should().Be((true, 20_665));
        (PrintedFigure.Parse("3.00").IsCount(out count), count).Should().Be((true, 3));
        foreach (string text in new[] { "3.5", "2.6万", "约300", "300以上", "72%", "全覆盖", "无" }) { PrintedFigure.Parse(text).IsCount(out _).Should().BeFalse(text); }
    }

    [Fact]
    public void IsPlainPercentage_OfAnythingButOne_IsFalse()
    {
        (PrintedFigure.Parse("72.0%").IsPlainPercentage(out var percentage), percentage).Should().Be((true, Percentage.Parse("72.0%")));
        PrintedFigure.Of(Percentage.Parse("72.0%")).Should().Be(PrintedFigure.Parse("72.0%"));
        PrintedFigure.Of(Percentage.None).Should().Be(PrintedFigure.Unstated);
        foreach (string text in new[] { "3", "72%以上", "72%左右", "全覆盖", "无" }) { PrintedFigure.Parse(text).IsPlainPercentage(out _).Should().BeFalse(text); }
    }

    [Fact]
    public void Exact_OfACount_IsWhatItsDigitsRead()
    {
        PrintedFigure.Exact(20_665, new("人")).Should().Be(PrintedFigure.Parse("20665人"));
        Refuse.OutOfRange(() => PrintedFigure.Exact(-1), "count", "0 or more");
    }

    [Fact]
    public void ToText_AnUndeclaredLanguage_IsRefused() => Refuse.OutOfRange(() => PrintedFigure.Full.ToText((Language)9), "language", "9");
}
