using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

public class QuotientTests
{
    private const string Largest = "9223372036854775807";

    [Theory]
    [InlineData("3人", "4", "1", "人")]
    [InlineData("3", "4人", "1", "人")]
    [InlineData("3", "4", "1人", "人")]
    [InlineData("3人", "4名", "1位", "名")] // the whole before the part
    [InlineData("3人", "4", "1位", "人")]
    public void Unit_IsThatOfTheWholeElseOfThePartElseOfTheIncrease(string current, string prior, string increase, string unit)
        => Statements.Growth(current, prior, increase, null).Unit.Should().Be(new CountUnit(unit));

    [Theory]
    [InlineData(false, "3人", "4", "1")]
    [InlineData(true, "3人", "4件", "1")]
    [InlineData(true, "3人", "4", "1件")]
    [InlineData(true, "3", "4人", "1件")]
    public void IsApart_OfAnyTwoUnits_IsSo(bool isApart, string current, string prior, string increase)
        => Statements.Growth(current, prior, increase, null).IsApart.Should().Be(isApart);

    [Theory]
    [InlineData(1, "5.5", "4", "2")]
    [InlineData(1, "5", "4.5", "2")]
    [InlineData(1, "5", "4", "2.5")]
    [InlineData(2, "5.25", "4.5", "2.5")]
    [InlineData(2, "5.5", "4.25", "2.5")]
    [InlineData(2, "5.5", "4.5", "2.25")]
    [InlineData(0, "5.0", "4.0", "1.0")] // counts have none
    [InlineData(1, "5.5", null, null)]
    [InlineData(1, null, "4.5", null)]
    [InlineData(1, null, null, "1.5")]
    public void Decimals_AreTheMostOfAnyAmountAndNoneOfCounts(int decimals, string? current, string? prior, string? increase)
        => Statements.Growth(current, prior, increase, null).Decimals.Should().Be(decimals);

    [Theory]
    [InlineData("3", "4", "75%", true, true, true, 2)]
    [InlineData("3", null, "75%", true, false, true, 1)]
    [InlineData(null, "4", null, false, true, false, 1)]
    [InlineData("无", "4", "无", true, true, false, 2)] // none of a count is zero of it, none of a share is no share
    [InlineData("全覆盖", "4", null, true, true, false, 2)]
    [InlineData("全覆盖", null, "100%", true, false, true, 0)] // the whole of what is not stated
    [InlineData("50%", "30%", "50%", false, false, true, 0)]
    [InlineData("1.2至1.8", "4", "50%", false, true, true, 1)] // nothing that is counted lies between them
    [InlineData("不足0", "4", null, true, true, false, 2)] // an amount, though nothing is one
    [InlineData("增加3", "4", "增长75%", false, true, false, 1)] // a rise is neither a part nor a share
    public void Share_SaysWhichFiguresAreStated(string? part, string? whole, string? share, bool hasPart, bool hasWhole, bool hasRate, int counts)
    {
        var fit = Statements.Share(part, whole, share);

        (fit.HasPart, fit.HasWhole, fit.HasRate, fit.Counts).Should().Be((hasPart, hasWhole, hasRate, counts));
    }

    [Theory]
    [InlineData("无", "4", null, "-100%", true, true, false, true)]
    [InlineData("4", "无", "无", null, true, true, true, false)]
    [InlineData("4", null, "全覆盖", "", true, false, false, false)]
    [InlineData("4", null, "减少1", "增长5%", true, false, true, true)]
    public void Growth_SaysWhichFiguresAreStated(
        string current, string? prior, string? increase, string? rate, bool hasPart, bool hasWhole, bool hasIncrease, bool hasRate)
    {
        var fit = Statements.Growth(current, prior, increase, rate);

        (fit.HasPart, fit.HasWhole, fit.HasIncrease, fit.HasRate).Should().Be((hasPart, hasWhole, hasIncrease, hasRate));
    }

    [Fact]
    public void Participation_OfNone_IsOneThatWasNotPublished()
    {
        var fit = Quotient.Of(ReportedParticipation.Parse("无", "无", "无"), ApproximationModel.Default);

        (fit.HasPart, fit.HasWhole, fit.HasRate, fit.Counts).Should().Be((false, false, false, 0));
    }

    [Theory]
    [InlineData("超过100%", true)]
    [InlineData("101%", true)]
    [InlineData("100%以上", false)]
    [InlineData("100%", false)]
    [InlineData("全覆盖", false)]
    [InlineData("不足0%", false)] // nothing at all
    [InlineData("增长120%", false)] // no share
    [InlineData(null, false)]
    public void IsRateBeyondWhole_OfAShareAboveTheWhole_IsSo(string? share, bool isBeyond)
        => Statements.Share("1", "2", share).IsRateBeyondWhole.Should().Be(isBeyond);

    [Fact]
    public void IsRateBeyondWhole_OfAGrowth_IsNever() => Statements.Growth("3", "1", null, "200%").IsRateBeyondWhole.Should().BeFalse();

    [Theory]
    [InlineData("150%", true, true)] // nothing falls by more than itself
    [InlineData("100%", true, false)]
    [InlineData("150%", false, false)]
    [InlineData(null, true, false)]
    public void IsRateImpossible_OfAFallByMoreThanAll_IsSo(string? rate, bool isFall, bool isImpossible)
        => Statements.Growth("1", "2", null, rate, isFall).IsRateImpossible.Should().Be(isImpossible);

    [Theory]
    [InlineData("5", "4", true)]
    [InlineData("4", "4", false)]
    [InlineData("约100", "90", true)] // 95 to 105
    [InlineData("约100", "95", false)]
    [InlineData("全覆盖", "4", false)]
    [InlineData("不足0", "4", false)]
    [InlineData("约100", "不足0", false)]
    [InlineData("5", null, false)]
    [InlineData("约100", null, false)]
    public void PartExceedsWhole_WhereEveryPartDoes(string part, string? whole, bool exceeds)
        => Statements.Share(part, whole, null).PartExceedsWhole.Should().Be(exceeds);

    [Theory]
    [InlineData("5", "4")]
    [InlineData("约100", "90")]
    public void PartExceedsWhole_OfAGrowth_IsNever(string current, string prior)
        => Statements.Growth(current, prior, null, null).PartExceedsWhole.Should().BeFalse();

    [Theory]
    [InlineData("1.2万", "4万", "2万", true, true, true)]
    [InlineData("1.2万", "4", "2", true, false, false)]
    [InlineData("1", "4万", "2", false, true, false)]
    [InlineData("1", "4", "2万", false, false, true)]
    [InlineData("1", "4", "2", false, false, false)]
    public void IsCountRounded_WhereOneOfTheAmountsIs(string current, string prior, string increase, bool isPart, bool isWhole, bool isIncrease)
    {
        var fit = Statements.Growth(current, prior, increase, null);

        (fit.IsPartRounded, fit.IsWholeRounded, fit.IsIncreaseRounded).Should().Be((isPart, isWhole, isIncrease));
        fit.IsCountRounded.Should().Be(isPart || isWhole || isIncrease);
        fit.DependsOnRounding.Should().Be(fit.IsCountRounded);
        Statements.Growth(current, prior, increase, "5%").DependsOnRounding.Should().BeTrue();
    }

    [Theory]
    [InlineData("1100", "1000", null, 1, 10)]
    [InlineData("1100", "1000", "100", 1, 10)]
    [InlineData("1100", null, "100", 1, 10)] // 1100 from 1000
    [InlineData(null, "1000", "100", 1, 10)]
    [InlineData(null, "1000", "减少100", -1, 10)]
    [InlineData("无", "1000", null, -1, 1)]
    [InlineData("1000", "1000", "无", 0, 1)]
    [InlineData("1000", null, "无", 0, 1)]
    [InlineData("100%", "1000", "100", 1, 10)] // a share is no value
    [InlineData("约1100", "1000", null, 1, 10)]
    [InlineData("1000000000", "1", null, 999_999_999, 1)] // a percentage holds no more
    [InlineData(null, "1", "减少999999999", -999_999_999, 1)]
    public void AtItsWord_OfAGrowth_IsTheDifferenceOverTheValueBefore(string? current, string? prior, string? increase, long above, long below)
        => Statements.Growth(current, prior, increase, null).AtItsWord.Should().Be(new Ratio(above, below));

    [Theory]
    [InlineData("1100", "1000", "90")] // it is not the difference
    [InlineData("1100", null, null)]
    [InlineData(null, "1000", null)]
    [InlineData(null, null, "100")]
    [InlineData("1100", "0", null)]
    [InlineData("1100", "无", null)]
    [InlineData("1100", null, "1100")]
    [InlineData("1100", null, "全覆盖")] // no increase
    [InlineData("5000%", null, "10")]
    [InlineData("1100以上", "1000", null)]
    [InlineData("1100", "1000", "100以上")]
    [InlineData("1000000001", "1", null)]
    [InlineData(null, "1", "减少1000000000")]
    public void AtItsWord_OfAGrowthThatCannotBeTaken_IsUndefined(string? current, string? prior, string? increase)
        => Statements.Growth(current, prior, increase, null).AtItsWord.IsUndefined.Should().BeTrue();

    [Fact]
    public void AtItsWord_OfTheLargestCounts_IsStillExact()
    {
        Statements.Share("1", Largest, null).AtItsWord.Should().Be(new Ratio(1, long.MaxValue));
        Statements.Share(Largest, Largest, null).AtItsWord.Should().Be(new Ratio(1, 1));
        Statements.Share("全覆盖", "43", null).AtItsWord.Should().Be(new Ratio(1, 1));
    }

    [Theory]
    [InlineData("1100", "1000", "100", true)]
    [InlineData("约1100", "1000", null, false)]
    [InlineData("1100", "约1000", null, false)]
    [InlineData("1100", null, "约100", false)]
    [InlineData("1100", null, "100", true)]
    [InlineData(null, "1000", "100", true)]
    public void Exact_OfFiguresPrintedToTheirLastDigit_IsTheRate(string? current, string? prior, string? increase, bool isExact)
        => Statements.Growth(current, prior, increase, null).Exact.Should().Be(isExact ? new Ratio(1, 10) : Ratio.Undefined);

    [Theory]
    [InlineData("19.1%", false, "19.1%", false)]
    [InlineData("19.1%", true, "-19.1%", true)]
    [InlineData("-19.1%", true, "-19.1%", false)] // the sign says it
    [InlineData("下降19.1%", false, "-19.1%", true)]
    [InlineData("下降19.1%", true, "-19.1%", true)]
    [InlineData("增长19.1%", false, "19.1%", true)]
    [InlineData("0.0%", true, "0.0%", false)]
    [InlineData("三分之一", true, "—", true)] // a fraction is no percentage
    [InlineData("10%—20%", true, "—", false)]
    public void Printed_IsTheRateWithItsDirection(string rate, bool isFall, string printed, bool isSaid)
    {
        var fit = Statements.Growth("1", "2", null, rate, isFall);

        fit.Printed.ToString().Should().Be(printed);
        fit.IsDirectionSaid.Should().Be(isSaid);
    }

    [Theory]
    [InlineData("1", "8", "13%", true)] // 12.5%: half-up
    [InlineData("1", "8", "12%", true)] // half-even
    [InlineData("1", "8", "12.5%", true)]
    [InlineData("1", "8", "12.4%", false)]
    [InlineData("2", "3", "66%", false)] // only truncated
    [InlineData("1", "3", "三分之一", true)]
    [InlineData("2", "3", "三分之一", false)]
    [InlineData("3", "3", "全覆盖", true)]
    [InlineData("2", "3", "全覆盖", false)]
    [InlineData("2", "3", "60%以上", false)] // a bound has no number of its own
    [InlineData("2", "3", null, false)]
    public void AgreesAtItsWord_OfTheRateThatTheNumbersMake_IsSo(string part, string whole, string? share, bool agrees)
        => Statements.Share(part, whole, share).AgreesAtItsWord.Should().Be(agrees);

    [Theory]
    [InlineData("5", "10", "增长20%")] // no share of it
    [InlineData("5", "10", "50%")]
    [InlineData("5", "10", null)]
    [InlineData("0", "0", null)]
    public void Agreement_OfAShareThatFits_IsHalfUp(string part, string whole, string? share)
        => Statements.Share(part, whole, share).Agreement.Should().Be(Agreement.HalfUp);

    [Theory]
    [InlineData("5", "0", null)] // nothing grows by a rate from zero, but without a rate nothing is said
    [InlineData("5", "4", "25%")]
    [InlineData("2", "1", "100%")]
    public void Agreement_OfAGrowthThatFits_IsHalfUp(string current, string prior, string? rate)
        => Statements.Growth(current, prior, null, rate).Agreement.Should().Be(Agreement.HalfUp);

    [Theory]
    [InlineData("5", "0", "10%")]
    [InlineData("5", "4", "26%")]
    public void Agreement_OfAGrowthThatDoesNotFit_IsNone(string current, string prior, string? rate)
        => Statements.Growth(current, prior, null, rate).Agreement.Should().Be(Agreement.None);

    [Theory]
    [InlineData("全覆盖", "4", null, "[1/1, 1/1]")]
    [InlineData("全覆盖", "0", null, "—")] // nothing has no share
    [InlineData(null, null, null, "[0/1, 1/1]")]
    [InlineData("5", null, null, "[0/1, 1/1]")]
    [InlineData(null, "0", null, "—")]
    [InlineData("3", "4", null, "[3/4, 3/4]")]
    [InlineData("3", "4", "80%", "[3/4, 3/4]")] // by the counts, whatever the share says
    [InlineData("5", "3至10", null, "[5/10, 1/1]")]
    [InlineData("5", "3至4", null, "—")]
    [InlineData("5至6", "8至10", null, "[5/10, 6/8]")]
    [InlineData("5", "300以上", null, "(0/1, 5/300]")] // a whole without end
    [InlineData("0", "300以上", null, "[0/1, 0/300]")]
    [InlineData("5以上", "10", null, "[5/10, 1/1]")]
    [InlineData(null, null, "50%", "[99/200, 101/200)")]
    [InlineData("5", null, "50%", "[5/10, 5/10]")] // no whole but 10
    [InlineData(null, "10", "50%", "[5/10, 5/10]")]
    [InlineData("5至6", null, "50%", "[99/200, 101/200)")] // as printed
    [InlineData(null, "9至10", "50%", "[99/200, 101/200)")]
    [InlineData("1至2", null, "70%", "—")] // 1/1, 1/2, 2/2, 2/3
    [InlineData(null, "2至3", "40%", "—")]
    [InlineData(null, null, "101%", "—")]
    [InlineData(null, null, "100%", "[199/200, 1/1]")]
    public void Shares_HalfUp_AreThoseThatTheFiguresLeave(string? part, string? whole, string? share, string shares)
        => IsIn(Statements.Share(part, whole, share).Shares(Rounding.HalfUp), shares);

    [Theory]
    [InlineData("3", "4", null, "[3/4, 3/4]")]
    [InlineData("1万", "2万", null, "[5000/24999, 19999/20000]")] // from half-up to truncated
    [InlineData(null, null, "72.04%", "[14407/20000, 1441/2000)")] // from 72.035 rounded to 72.05 truncated
    [InlineData("5", null, "50%", "[5/10, 5/10]")]
    [InlineData("50", null, "50%", "[50/101, 50/99]")] // 49.5% half-up, 50.5% truncated
    [InlineData(null, "1000", "50%", "[495/1000, 509/1000]")]
    public void Shares_HoweverRounded_AreAllOfThem(string? part, string? whole, string? share, string shares)
        => IsIn(Statements.Share(part, whole, share).Shares(), shares);

    [Theory]
    [InlineData("50%", "[99/200, 51/100)")]
    [InlineData("全覆盖", "[1/1, 1/1]")]
    [InlineData("100%", "[199/200, 1/1]")]
    [InlineData("0%", "[0/1, 1/100)")]
    [InlineData("101%", "—")] // from 100.5%
    [InlineData("增长50%", "—")] // no share
    [InlineData(null, "—")]
    public void PrintedShares_AreThoseThatPrintSoWithinTheWhole(string? share, string shares)
        => IsIn(Statements.Share("1", "4", share).PrintedShares(), shares);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void HasNoBase_OfAWholeOfZero_IsSo(int whole, bool hasNone)
        => Statements.Share("0", $"{whole}", null).HasNoBase.Should().Be(hasNone);

    [Theory]
    [InlineData("1000", null, "90", "[910, 910]")]
    [InlineData(null, "1000", "90", "[1090, 1090]")]
    [InlineData("1000", null, "减少90", "[1090, 1090]")]
    public void ByIncrease_IsTheOtherValue(string? current, string? prior, string increase, string extent)
        => Statements.Is(Statements.Growth(current, prior, increase, null).ByIncrease(Rounding.HalfUp), extent);

    /// <summary>By value: 5/10 and 1/2 are the same bound.</summary>
    private static void IsIn(RatioInterval ratios, string text)
    {
        if (text == "—")
        {
            ratios.IsEmpty.Should().BeTrue();
            return;
        }

        Statements.Is(Extent.Of(ratios), text);
    }
}
