using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Figures;

public class CountIntervalTests
{
    private const long Largest = long.MaxValue - 1; // the largest count that an interval can end at

    private static readonly CountInterval Base = CountInterval.Between(28_684, 28_687);

    [Theory]
    [InlineData(28_683, false)]
    [InlineData(28_684, true)]
    [InlineData(28_687, true)]
    [InlineData(28_688, false)]
    [InlineData(long.MinValue, false)]
    [InlineData(long.MaxValue, false)]
    public void Contains_AroundBothEnds_TakesThemIn(long count, bool within) => Base.Contains(count).Should().Be(within);

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    [InlineData(long.MaxValue, true)]
    public void Contains_WithOpenEnd_HasNoLargest(long count, bool within) => CountInterval.AtLeast(7).Contains(count).Should().Be(within);

    [Theory]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void Contains_WhenEmpty_IsFalse(long count) => CountInterval.Empty.Contains(count).Should().BeFalse();

    [Fact]
    public void MinAndMax_ByForm_AreTheEndsThatExist()
    {
        (Base.Min, Base.Max).Should().Be((28_684L, 28_687L));
        (CountInterval.AtLeast(7).Min, CountInterval.AtLeast(7).Max).Should().Be((7L, null));
        (CountInterval.Only(7).Min, CountInterval.Only(7).Max).Should().Be((7L, 7L));
        (CountInterval.Empty.Min, CountInterval.Empty.Max).Should().Be((null, null));
        (CountInterval.Between(0, Largest).Min, CountInterval.Between(0, Largest).Max).Should().Be((0L, Largest));
    }

    [Fact]
    public void IsEmptyAndIsUnbounded_ByForm_TellTheForms()
    {
        (Base.IsEmpty, Base.IsUnbounded).Should().Be((false, false));
        (CountInterval.AtLeast(0).IsEmpty, CountInterval.AtLeast(0).IsUnbounded).Should().Be((false, true));
        (CountInterval.Empty.IsEmpty, CountInterval.Empty.IsUnbounded).Should().Be((true, false));
    }

    [Fact]
    public void Between_EndsOutOfRange_NamesTheEndAndItsBounds()
    {
        Refuse.OutOfRange(() => CountInterval.Between(-1, 5), "min", "-1", "0 to 9223372036854775806");
        Refuse.OutOfRange(() => CountInterval.Between(5, 4), "max", "4", "5 to 9223372036854775806");
        Refuse.OutOfRange(() => CountInterval.Between(5, long.MaxValue), "max", "9223372036854775807", "5 to 9223372036854775806");
    }

    [Fact]
    public void AtLeast_BelowZero_NamesTheCount()
        => Refuse.OutOfRange(() => CountInterval.AtLeast(-1), "min", "-1", "0 or more");

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void Only_OutOfRange_NamesTheCountAndItsBounds(long count)
        => Refuse.OutOfRange(() => CountInterval.Only(count), "count", $"{count}", "0 to 9223372036854775806");

    [Fact]
    public void Intersect_EitherWay_GivesTheSharedCounts()
    {
        Both(CountInterval.Between(0, 5), CountInterval.Between(5, 9)).Should().Be(CountInterval.Only(5));
        Both(CountInterval.Between(0, 5), CountInterval.Between(6, 9)).Should().Be(CountInterval.Empty);
        Both(CountInterval.AtLeast(3), CountInterval.Between(0, 5)).Should().Be(CountInterval.Between(3, 5));
        Both(CountInterval.AtLeast(6), CountInterval.Between(0, 5)).Should().Be(CountInterval.Empty);
        Both(CountInterval.AtLeast(6), CountInterval.AtLeast(3)).Should().Be(CountInterval.AtLeast(6));
        Both(CountInterval.AtLeast(long.MaxValue), CountInterval.Between(0, Largest)).Should().Be(CountInterval.Empty);
        Both(CountInterval.AtLeast(0), CountInterval.Empty).Should().Be(CountInterval.Empty);

        static CountInterval Both(CountInterval left, CountInterval right)
        {
            left.Intersect(right).Should().Be(right.Intersect(left));
            return left.Intersect(right);
        }
    }

    [Fact]
    public void ToString_ByForm_WritesTheEnds()
    {
        Base.ToString().Should().Be("28,684–28,687");
        CountInterval.Only(28_685).ToString().Should().Be("28,685");
        CountInterval.AtLeast(28_684).ToString().Should().Be("≥28,684");
        CountInterval.Between(0, 999).ToString().Should().Be("0–999");
        Base.ToText(Language.English).Should().Be("28,684–28,687");
    }
}
