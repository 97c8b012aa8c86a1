using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Participation;

public class PointChangeTests
{
    [Theory]
    [InlineData(1, 2, 2, 3, "1/6", "16.67%", "上升16.67个百分点", "up 16.67 percentage points")]
    [InlineData(2, 3, 1, 2, "-1/6", "-16.67%", "下降16.67个百分点", "down 16.67 percentage points")]
    [InlineData(1, 2, 2, 4, "0/1", "0.00%", "持平", "unchanged")]
    [InlineData(0, 100_000, 1, 100_000, "1/100000", "0.00%", "上升不足0.01个百分点", "up less than 0.01 percentage points")]
    [InlineData(1, 20_000, 0, 20_000, "-1/20000", "-0.01%", "下降0.01个百分点", "down 0.01 percentage points")] // half of the last digit
    public void Between_TwoRates_IsTheirExactDifference(long took, long all, long tookLater, long allLater, string fraction, string points, string chinese, string english)
    {
        var change = PointChange.Between(new ParticipationCount(took, all).Rate, new ParticipationCount(tookLater, allLater).Rate);

        change.ToString().Should().Be(fraction);
        change.ToPoints(2, Rounding.HalfUp).Should().Be(Percentage.Parse(points));
        change.ToText(Language.Chinese, 2, Rounding.HalfUp).Should().Be(chinese);
        change.ToText(Language.English, 2, Rounding.HalfUp).Should().Be(english);
    }

    [Theory]
    [InlineData(1, Rounding.HalfEven, "0.00%")] // 0.005 to the even 0
    [InlineData(3, Rounding.HalfEven, "0.02%")] // 0.015 to the even 2
    [InlineData(3, Rounding.HalfUp, "0.02%")]
    [InlineData(3, Rounding.Truncate, "0.01%")]
    public void ToPoints_AtAHalf_RoundsAsTold(long took, Rounding rounding, string expected)
        => PointChange.Between(new ParticipationCount(0, 20_000).Rate, new ParticipationCount(took, 20_000).Rate)
            .ToPoints(2, rounding).Should().Be(Percentage.Parse(expected));

    [Fact]
    public void Undefined_InASum_SwallowsIt()
    {
        var half = PointChange.Between(new ParticipationCount(0, 2).Rate, new ParticipationCount(1, 2).Rate);
        PointChange.Between(ParticipationRate.Undefined, new ParticipationCount(1, 2).Rate).Should().Be(PointChange.Undefined);
        PointChange.Between(new ParticipationCount(1, 2).Rate, ParticipationRate.Undefined).Should().Be(PointChange.Undefined);
        (half + PointChange.Undefined).IsUndefined.Should().BeTrue();
        (PointChange.Undefined - half).IsUndefined.Should().BeTrue();
        PointChange.Undefined.ToPoints(2, Rounding.HalfUp).Should().BeNull();
        PointChange.Undefined.ToText(Language.Chinese, 2, Rounding.HalfUp).Should().Be("无法比较");
        PointChange.Undefined.ToText(Language.English, 2, Rounding.HalfUp).Should().Be("cannot be compared");
        (half - half).Should().Be(PointChange.Zero).And.NotBe(PointChange.Undefined);
        PointChange.Undefined.Sign.Should().Be(0);
    }

    [Theory]
    [InlineData(-1, Rounding.HalfUp, "decimals")]
    [InlineData(7, Rounding.HalfUp, "decimals")]
    [InlineData(0, (Rounding)9, "rounding")]
    public void ToPoints_OutOfRange_IsRefusedByName(int decimals, Rounding rounding, string parameter)
    {
        Action act = () => PointChange.Undefined.ToPoints(decimals, rounding);
        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Fact]
    public void ToText_NoSuchLanguage_IsRefusedByName()
    {
        Action act = () => PointChange.Zero.ToText((Language)9, 2, Rounding.HalfUp);
        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("language");
    }
}
