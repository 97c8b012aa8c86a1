using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Findings;

public class FactSayTests
{
    private static readonly MessageTemplate Base = new("基数{base}", "base {base}");

    [Fact]
    public void Say_ByState_GivesTheValueOrTheWordsForItsAbsence()
    {
        Say(28_685).Should().Be("基数28,685|base 28,685");
        Say(Fact<int>.Unknown).Should().Be("基数未载明|base not stated");
        Say(Fact<int>.None).Should().Be("基数无（经核实）|base none (verified)");

        static string Say(Fact<int> fact)
        {
            var message = Base.With(("base", fact.Say()));
            return $"{message.ToText(Language.Chinese)}|{message.ToText(Language.English)}";
        }
    }
}
