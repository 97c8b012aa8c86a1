using FluentAssertions;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Reporting;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Findings;

public class EvaluationCostTests
{
    /// <summary>A finding, its message with at most six boxed figures, a basis list and a list of missing facts; a text alone would go beyond.</summary>
    private const long FindingAndItsParts = 600;

    /// <summary>A rule on a request reckons its clock first, or twice where it asks what the clock would be otherwise; with up to twelve readings
    /// of each.</summary>
    private const long ClockOfARequest = 2 * 5_632;

    /// <summary>Of a penalty case up to three copies are tried where what is missing may change nothing, each with a limit of its own.</summary>
    private const long CopiesOfACase = 3 * 2_560;

    [Fact]
    public void Evaluate_AnyVector_AllocatesAtMostTheFindingAndItsParts()
    {
        foreach (var (ask, most) in Vector.All.Select(vector => (vector.Prepare(), FindingAndItsParts + vector.Stated() switch { RequestFacts => ClockOfARequest, PenaltyCase => CopiesOfACase, _ => 0 })))
        {
            long allocated = Allocation.Of(() => GC.KeepAlive(ask()), most);
            if (allocated > most) { allocated.Should().BeLessThanOrEqualTo(most, ask().ToString()); }
        }

        RuleCatalogue.All.Should().NotBeEmpty();
    }

    [Fact]
    public void Evaluate_WithFiguresThatCountTheirTexts_MakesNone()
    {
        var holder = new CountingText();
        var template = new MessageTemplate("{figure}", "{figure}");
        var message = template.With(("figure", holder));
        holder.Made.Should().Be(0);
        message.ToText(Language.Chinese).Should().Be("text");
        holder.Made.Should().Be(1);
    }

    private sealed class CountingText : IBilingualText
    {
        public int Made { get; private set; }

        public string ToText(Language language)
        {
            Made++;
            return "text";
        }
    }
}
