using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Figures;

public class SharesTests
{
    [Theory]
    [InlineData(new long[] { 1, 1, 1 }, 1, "33.4% 33.3% 33.3%")]
    [InlineData(new long[] { 1, 1, 1 }, 0, "34% 33% 33%")]
    [InlineData(new long[] { 2, 1 }, 2, "66.67% 33.33%")]
    [InlineData(new long[] { 1, 2 }, 0, "33% 67%")]
    [InlineData(new long[] { 5, 0 }, 2, "100.00% 0.00%")]
    [InlineData(new long[] { 1, 1, 2 }, 0, "25% 25% 50%")]
    [InlineData(new long[] { 1, 1, 1, 1, 1, 1 }, 0, "17% 17% 17% 17% 16% 16%")] // 16 2/3 each: four are lifted
    [InlineData(new long[] { 3, 3, 1 }, 0, "43% 43% 14%")] // 42.86, 42.86, 14.29
    [InlineData(new long[] { 1, 3, 4 }, 0, "12% 38% 50%")] // 12.5 and 37.5 lost as much: the larger is lifted
    public void Of_CountsWorkedByHand_AddUpToTheWhole(long[] counts, int decimals, string shares)
        => string.Join(' ', Shares.Of([.. counts], decimals)).Should().Be(shares);

    [Fact]
    public void IsAdjusted_OfAShare_SaysThatRoundingAlonePrintsAnother()
    {
        var shares = Shares.Of([1, 1, 1], 1);

        shares.Select(share => (share.IsLifted, share.IsAdjusted, share.Rounded.ToString())).Should()
            .Equal((true, true, "33.3%"), (false, false, "33.3%"), (false, false, "33.3%"));
        Shares.Of([1, 2], 0).Select(share => (share.IsLifted, share.IsAdjusted)).Should().Equal((false, false), (true, false));
        Shares.Of([1, 3, 4], 0)[0].Rounded.Should().Be(Percentage.Parse("13%"));
    }

    [Fact]
    public void Of_AWholeThatIsNothing_IsNone()
    {
        Shares.Of([0, 0], 2).Should().OnlyContain(share => share.Percentage.IsNone && share.Rounded.IsNone && !share.IsLifted && !share.IsAdjusted).And.HaveCount(2);
        Shares.Of([], 2).Should().BeEmpty();
    }

    [Fact]
    public void Of_WhatLiesOutsideItsRange_RefusesByName()
    {
        Refuse.OutOfRange(() => Shares.Of([1, -1], 2), "counts", "-1");
        Refuse.OutOfRange(() => Shares.Of([1], 7), "decimals", "0 to 6");
    }
}
