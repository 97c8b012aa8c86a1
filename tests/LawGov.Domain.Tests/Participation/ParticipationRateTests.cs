using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Participation;

public class ParticipationRateTests
{
    [Theory]
    [InlineData(20665, 28683, "72.05%")]
    [InlineData(20665, 28684, "72.04%")]
    [InlineData(20665, 28687, "72.04%")]
    [InlineData(20665, 28688, "72.03%")]
    public void ToPercentage_AroundTheBasesOfTheRealReport_PrintsWhatTheReportWould(long participants, long eligible, string printed)
        => new ParticipationCount(participants, eligible).Rate.ToPercentage(2, Rounding.HalfUp).Should().Be(Percentage.Parse(printed));

    [Fact]
    public void ToPercentage_WithoutABase_IsNothingAndNotZero()
        => ParticipationCount.Empty.Rate.ToPercentage(2, Rounding.HalfUp).Should().BeNull();

    [Theory]
    [InlineData(8499, 10000, false)] // prints 85.0% with one decimal
    [InlineData(8500, 10000, true)]
    [InlineData(84999999, 100000000, false)] // prints 85.00%
    [InlineData(0, 0, false)]
    public void IsAtLeast_AroundTheTarget_DecidesExactly(long participants, long eligible, bool reached)
        => new ParticipationCount(participants, eligible).Rate.IsAtLeast(Percentage.Parse("85%")).Should().Be(reached);

    [Fact]
    public void IsAtLeast_WithoutATarget_RefusesByName()
    {
        Action act = () => _ = new ParticipationCount(1, 2).Rate.IsAtLeast(default);

        act.Should().Throw<ArgumentException>().WithParameterName("target");
    }

    [Fact]
    public void CompareTo_BeyondThePrecisionOfADouble_StillOrders()
    {
        // The two quotients differ by 1 in 10^36: as doubles they are the same number.
        var lower = new ParticipationCount(999_999_999_999_999_998, 999_999_999_999_999_999).Rate;
        var higher = new ParticipationCount(999_999_999_999_999_999, 1_000_000_000_000_000_000).Rate;

        (lower < higher).Should().BeTrue();
    }

    [Fact]
    public void CompareTo_Undefined_SortsFirst()
    {
        ParticipationRate[] rates = [new ParticipationCount(1, 2).Rate, new ParticipationCount(0, 5).Rate, ParticipationRate.Undefined];
        Array.Sort(rates);

        rates[0].IsUndefined.Should().BeTrue();
        (rates[1].Participants, rates[1].Eligible).Should().Be((0, 5));
    }

    [Fact]
    public void Equals_SameValueOfOtherCounts_AreEqual()
    {
        var half = new ParticipationCount(1, 2).Rate;
        var same = new ParticipationCount(50, 100).Rate;

        half.Should().Be(same);
        half.GetHashCode().Should().Be(same.GetHashCode());
    }
}
