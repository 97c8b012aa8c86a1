using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Participation;

public class ParticipationCountTests
{
    [Theory]
    [InlineData(-1, 10, "participants", "*0 to 10*")]
    [InlineData(11, 10, "participants", "*0 to 10*")]
    [InlineData(0, -1, "eligible", "*0 or more*")]
    public void Constructor_OutsideItsRange_NamesParameterValueAndBounds(long participants, long eligible, string parameter, string bounds)
    {
        Action act = () => _ = new ParticipationCount(participants, eligible);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter).WithMessage(bounds)
            .Which.ActualValue.Should().Be(parameter == "eligible" ? eligible : participants);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 10)]
    [InlineData(10, 10)]
    public void Constructor_AtItsLimits_Accepts(long participants, long eligible)
        => new ParticipationCount(participants, eligible).Participants.Should().Be(participants);

    [Fact]
    public void Sum_OfUnlikeUnits_IsTheRateOfTheSumsAndNotTheMeanOfTheRates()
    {
        // 1 of 1 and 0 of 99: the mean of the rates would be 50%.
        var sum = ParticipationCount.Sum(new ParticipationCount(1, 1), new ParticipationCount(0, 99));

        sum.Rate.ToPercentage(0, Rounding.HalfUp).Should().Be(Percentage.Parse("1%"));
    }

    [Fact]
    public void Sum_OfASequence_EqualsTheSumOfTheSpan()
    {
        ParticipationCount[] counts = [new(3, 4), new(0, 5), new(7, 7)];

        ParticipationCount.Sum(counts.AsEnumerable()).Should().Be(new ParticipationCount(10, 16));
        ParticipationCount.Sum(counts.AsSpan()).Should().Be(new ParticipationCount(10, 16));
    }

    [Fact]
    public void Sum_OfNothing_IsEmpty() => ParticipationCount.Sum().Should().Be(ParticipationCount.Empty);

    [Fact]
    public void Plus_BeyondSixtyFourBits_Overflows()
    {
        Action act = () => _ = new ParticipationCount(0, long.MaxValue) + new ParticipationCount(0, 1);

        act.Should().Throw<OverflowException>();
    }
}
