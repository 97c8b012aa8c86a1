using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Tests.Figures;

public class PrintedFigureIntervalTests
{
    [Theory]
    [InlineData("20665", "20,665", "20,665", "20,665")]
    [InlineData("2.6万", "25,500–26,499", "25,500–26,500", "26,000–26,999")]       // 2.6 is 26 tenths: even
    [InlineData("2.7万", "26,500–27,499", "26,501–27,499", "27,000–27,999")]       // 27 is odd: both ends go elsewhere
    [InlineData("2.60万", "25,950–26,049", "25,950–26,050", "26,000–26,099")]
    [InlineData("1,234万", "12,335,000–12,344,999", "12,335,000–12,345,000", "12,340,000–12,349,999")]
    [InlineData("6.1亿", "605,000,000–614,999,999", "605,000,001–614,999,999", "610,000,000–619,999,999")]
    [InlineData("0万", "0–4,999", "0–5,000", "0–9,999")]
    [InlineData("5900余", "5,900–5,999", "5,900–5,999", "5,900–5,999")]
    [InlineData("5933余", "5,933", "5,933", "5,933")]                             // nothing lies between 5933 and the next step
    [InlineData("1万多", "10,000–19,999", "10,000–19,999", "10,000–19,999")]
    [InlineData("2.6万余", "26,000–26,999", "26,000–26,999", "26,000–26,999")]
    [InlineData("20余万", "200,000–299,999", "200,000–299,999", "200,000–299,999")]
    [InlineData("20万余", "200,000–209,999", "200,000–209,999", "200,000–209,999")]
    [InlineData("百余", "100–199", "100–199", "100–199")]
    [InlineData("约4733", "4,497–4,969", "4,497–4,969", "4,497–4,969")]           // 4733 ± 236.65
    [InlineData("约1万", "5,000–15,000", "5,000–15,000", "5,000–15,000")]         // half a place is more than a twentieth
    [InlineData("约5", "5", "5", "5")]
    [InlineData("近300", "270–300", "270–300", "270–300")]
    [InlineData("300以上", "≥300", "≥300", "≥300")]
    [InlineData("超过300", "≥301", "≥301", "≥301")]
    [InlineData("300以下", "0–300", "0–300", "0–300")]
    [InlineData("不足300", "0–299", "0–299", "0–299")]
    [InlineData("不足0", "—", "—", "—")]
    [InlineData("12.5", "—", "—", "—")]
    [InlineData("72.04%", "—", "—", "—")]
    [InlineData("无", "—", "—", "—")]
    public void Counts_OfAFormWorkedByHand_AreThose(string text, string halfUp, string halfEven, string truncate)
    {
        var figure = PrintedFigure.Parse(text);

        figure.Counts(Rounding.HalfUp).ToString().Should().Be(halfUp);
        figure.Counts(Rounding.HalfEven).ToString().Should().Be(halfEven);
        figure.Counts(Rounding.Truncate).ToString().Should().Be(truncate);
    }

    [Theory]
    [InlineData("2.6万", "25,500–26,999")]
    [InlineData("20665", "20,665")]
    [InlineData("近300", "270–300")]
    [InlineData("300以上", "≥300")]
    public void WidestCounts_UnderAnyRounding_HoldThemAll(string text, string counts) => PrintedFigure.Parse(text).WidestCounts().ToString().Should().Be(counts);

    [Fact]
    public void Amounts_OfPercentages_HaveTheirBounds()
    {
        PrintedFigure.Parse("72.04%").Amounts(Rounding.HalfUp).Should().Be(Percentage.Parse("72.04%").Preimage(Rounding.HalfUp));
        PrintedFigure.Parse("75%左右").Amounts(Rounding.HalfUp).Should().Be(new RatioInterval(new(57, 80), true, new(63, 80), true)); // 71.25% to 78.75%
        PrintedFigure.Parse("70%以上").Amounts(Rounding.HalfUp).Should().Be(RatioInterval.From(new(7, 10), includesLow: true));
        PrintedFigure.Parse("超过70%").Amounts(Rounding.HalfUp).Should().Be(RatioInterval.From(new(7, 10), includesLow: false));
        PrintedFigure.Parse("70%多").Amounts(Rounding.HalfUp).Should().Be(new RatioInterval(new(7, 10), true, new(8, 10), false));
        PrintedFigure.Parse("72%").WidestAmounts().Should().Be(new RatioInterval(new(143, 200), true, new(73, 100), false));
    }

    [Fact]
    public void Counts_UnderAnotherModel_FollowIt()
    {
        var model = ApproximationModel.Default with { About = new(1, 10), Around = new(1, 100), Near = new(1, 50), Over = new(1, 100) };

        PrintedFigure.Parse("约1000").WidestCounts(model).Should().Be(CountInterval.Between(900, 1_100));
        PrintedFigure.Parse("1000左右").WidestCounts(model).Should().Be(CountInterval.Between(990, 1_010));
        PrintedFigure.Parse("近1000").WidestCounts(model).Should().Be(CountInterval.Between(980, 1_000));
        PrintedFigure.Parse("1000余").WidestCounts(model).Should().Be(CountInterval.Between(1_000, 1_010));
        (model with { Over = Ratio.Undefined }).Over.IsUndefined.Should().BeTrue();
    }

    [Fact]
    public void Model_OfASharePastItsRange_RefusesByName()
    {
        Refuse.OutOfRange(() => ApproximationModel.Default with { About = new(11, 10) }, "About", "0 to 1", "1000");
        Refuse.OutOfRange(() => ApproximationModel.Default with { Around = new(-1, 10) }, "Around", "0 to 1");
        Refuse.OutOfRange(() => ApproximationModel.Default with { Near = Ratio.Undefined }, "Near", "0 to 1");
        Refuse.OutOfRange(() => ApproximationModel.Default with { Over = new(1, 1_001) }, "Over", "1000");
    }

    [Fact]
    public void CountsOf_ABase_StayWithinIt()
    {
        PrintedFigure.Parse("300以上").CountsOf(1_000).Should().Be(CountInterval.Between(300, 1_000));
        PrintedFigure.Parse("300以上").CountsOf(299).Should().Be(CountInterval.Empty);
        Refuse.OutOfRange(() => PrintedFigure.Full.CountsOf(-1), "whole", "-1");
    }

    [Fact]
    public void Amounts_UnderNoRounding_IsRefused()
    {
        Refuse.OutOfRange(() => PrintedFigure.Full.Amounts((Rounding)9), "rounding", "9");
        Refuse.OutOfRange(() => PrintedFigure.Full.Counts((Rounding)9), "rounding", "9");
    }
}
