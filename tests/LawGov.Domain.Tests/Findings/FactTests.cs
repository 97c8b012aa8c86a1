using FluentAssertions;
using LawGov.Domain.Findings;
using NodaTime;

namespace LawGov.Domain.Tests.Findings;

public class FactTests
{
    [Fact]
    public void Unknown_IsTheDefaultAndHasNoValue()
    {
        Fact<int> fact = default;
        fact.Should().Be(Fact<int>.Unknown);
        (fact.State, fact.IsUnknown, fact.Known(out _), fact.ValueOr(7)).Should().Be((FactState.Unknown, true, false, 7));
    }

    [Fact]
    public void None_IsKnownNotToBeAndHasNoValue()
        => (Fact<int>.None.State, Fact<int>.None.IsUnknown, Fact<int>.None.Known(out _), Fact<int>.None.ValueOr(7))
            .Should().Be((FactState.None, false, false, 7));

    [Fact]
    public void Value_ConvertsByItself()
    {
        Fact<int> fact = 28_685;
        fact.Known(out int value).Should().BeTrue();
        (fact.State, value, fact.ValueOr(7), fact.IsUnknown).Should().Be((FactState.Known, 28_685, 28_685, false));
    }

    [Fact]
    public void Zero_IsAValueAndNeitherNoneNorUnknown()
    {
        Fact<int> zero = 0;
        zero.Should().NotBe(Fact<int>.None).And.NotBe(Fact<int>.Unknown);
        Fact<int>.None.Should().NotBe(Fact<int>.Unknown);
    }

    [Fact]
    public void Null_IsNoValue() => Refuse.Null(() => (Fact<string>)(string)null!, "value");

    [Fact]
    public void ToString_ByState_SaysWhatIsKnown()
    {
        (Fact<int>.Unknown.ToString(), Fact<int>.None.ToString(), ((Fact<int>)20).ToString()).Should().Be(("未知", "无（经核实）", "20"));
        ((Fact<LocalDate>)new LocalDate(2023, 1, 2)).ToString().Should().Be("2023-01-02");
    }
}
