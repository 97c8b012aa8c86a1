using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Findings;

public class FactKeyTests
{
    private static readonly Bilingual Text = new("问", "ask");

    [Fact]
    public void Equals_ByIdAlone_IsTrueWhateverTheQuestion()
        => new FactKey("test.fact", Text, Text, Text).Should().Be(TestRules.Key);

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => new FactKey(" ", Text, Text, Text), "id");
        Refuse.Null(() => new FactKey(null!, Text, Text, Text), "id");
        Refuse.Null(() => new FactKey("a", null!, Text, Text), "name");
        Refuse.Null(() => new FactKey("a", Text, null!, Text), "question");
        Refuse.Null(() => new FactKey("a", Text, Text, null!), "ask");
    }
}
