using FluentAssertions;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Participation;

public class BasedCountTests
{
    private static readonly BasedCount Registered = new(new(7_204, 10_000), RateBase.ByRegister);
    private static readonly BasedCount Returned = new(new(900, 1_000), RateBase.Returned);

    [Fact]
    public void TryAdd_OverDifferentBases_DoesNotMerge()
    {
        Registered.TryAdd(Returned, out var sum).Should().BeFalse();
        sum.Should().Be(default(BasedCount));
        Registered.TryAdd(Returned.As(RateBase.ByRegister), out sum).Should().BeTrue(); // the caller says so
        sum.Should().Be(new BasedCount(new(8_104, 11_000), RateBase.ByRegister));
    }

    [Fact]
    public void TryCompareRate_OverDifferentBases_DoesNotCompare()
    {
        Registered.TryCompareRate(Returned, out int order).Should().BeFalse();
        order.Should().Be(0);
        Registered.TryCompareRate(Returned.As(RateBase.ByRegister), out order).Should().BeTrue();
        order.Should().BeNegative();
    }

    [Fact]
    public void SharesBase_OfTwoThatNobodyStated_IsNotKnown()
    {
        var unstated = new BasedCount(new(1, 2), RateBase.Unstated);

        unstated.SharesBaseWith(unstated).Should().BeFalse();
        unstated.TryAdd(unstated, out _).Should().BeFalse();
        unstated.TryCompareRate(unstated, out _).Should().BeFalse();
    }

    [Fact]
    public void TryCompareRate_WithoutData_IsNotZeroPercent()
        => new BasedCount(default, RateBase.Sat).TryCompareRate(new(new(0, 5), RateBase.Sat), out _).Should().BeFalse();

    [Fact]
    public void ToText_InBothLanguages_NamesTheBase()
    {
        Returned.ToString().Should().Be("900/1000（回收）");
        Returned.ToText(Language.English).Should().Be("900/1000 (forms returned)");
        Refuse.OutOfRange(() => new BasedCount(default, (RateBase)9), "takenOf", "9");
    }
}
