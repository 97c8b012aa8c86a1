using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

public class AgreementTests
{
    [Theory]
    [InlineData(true, true, true, "HalfUp", true, Rounding.HalfUp)]
    [InlineData(false, true, true, "HalfEven", true, Rounding.HalfEven)]
    [InlineData(false, true, false, "HalfEven", true, Rounding.HalfEven)]
    [InlineData(false, false, true, "Truncated", true, Rounding.Truncate)]
    [InlineData(false, false, false, "Mixed", false, Rounding.HalfUp)]
    public void Try_TakesTheFirstRoundingThatHolds(bool halfUp, bool halfEven, bool truncate, string expected, bool holds, Rounding how)
    {
        var agreement = Agreements.Try(new Held(halfUp, halfEven, truncate, true));

        agreement.ToString().Should().Be(expected);
        agreement.Holds().Should().Be(holds);
        agreement.How().Should().Be(how);
    }

    [Fact]
    public void Try_OfWhatNeverHolds_IsNone() => Agreements.Try(new Held(false, false, false, false)).Should().Be(Agreement.None);

    private readonly record struct Held(bool HalfUp, bool HalfEven, bool Truncate, bool Mixed) : IStatement
    {
        public bool Holds(Rounding? rounding) => rounding switch
        {
            Rounding.HalfUp => HalfUp,
            Rounding.HalfEven => HalfEven,
            Rounding.Truncate => Truncate,
            _ => Mixed,
        };
    }
}
