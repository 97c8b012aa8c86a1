using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Figures;

public class PerRoundingTests
{
    private static readonly PerRounding<string> Answers = new("up", "even", "cut");

    [Theory]
    [InlineData(Rounding.HalfUp, "up")]
    [InlineData(Rounding.HalfEven, "even")]
    [InlineData(Rounding.Truncate, "cut")]
    public void Item_ByRounding_GivesItsAnswer(Rounding rounding, string answer) => Answers[rounding].Should().Be(answer);

    [Fact]
    public void Item_ByNoSuchRounding_NamesTheRoundings()
        => Refuse.OutOfRange(() => Answers[(Rounding)3], "rounding", "3", "HalfUp, HalfEven, Truncate");
}
