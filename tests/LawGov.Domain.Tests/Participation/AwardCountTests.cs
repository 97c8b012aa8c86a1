using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Participation;

public class AwardCountTests
{
    [Fact]
    public void Rate_OfTheRealReport_Is290PerTenThousand()
        => new AwardCount(awarded: 600, participants: 20_665).Rate.ToPercentage(2, Rounding.HalfUp).Should().Be(Percentage.Parse("2.90%"));

    [Fact]
    public void Rate_WithoutParticipants_IsUndefined() => new AwardCount(0, 0).Rate.IsUndefined.Should().BeTrue();

    [Fact]
    public void Constructor_MoreAwardedThanParticipants_RefusesByName()
    {
        Action act = () => _ = new AwardCount(awarded: 3, participants: 2);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("awarded").WithMessage("*0 to 2*");
    }
}
