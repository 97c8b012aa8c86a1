using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using Json.Schema;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson.Tests;

public class SchemaTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSchema Schema = JsonSchema.FromText(System.Text.Encoding.UTF8.GetString(FactsDocument.Schema()));

    /// <summary>eng/write-docs.sh writes it anew.</summary>
    [Fact]
    public void TheFile_IsWhatTheShapesSay()
    {
        string path = Path.Combine(Document.Root, "docs", "schema", "lawgov-facts.schema.json");
        string written = JsonNode.Parse(FactsDocument.Schema())!.ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") is not null) { File.WriteAllText(path, written); }

        File.ReadAllText(path).Should().Be(written);
    }

    [Fact]
    public void ADocumentOfEveryKind_IsValid() => IsValid(Document.Whole).Should().BeTrue();

    [Theory]
    [InlineData("""{ "kind": "share", "id": "x", "hole": "43人" }""")]
    [InlineData("""{ "kind": "share", "part": "1" }""")]
    [InlineData("""{ "kind": "shares", "id": "x" }""")]
    [InlineData("""{ "kind": "hearings", "id": "x", "year": 1999 }""")]
    [InlineData("""{ "kind": "growth", "id": "x", "isFall": "yes" }""")]
    [InlineData("""{ "kind": "yearlyReport", "id": "x", "year": 2023, "level": "County" }""")]
    [InlineData("""{ "id": "x" }""")]
    public void ABadFact_IsNotValid_AsTheReaderSays(string fact)
    {
        IsValid($$"""{ "format": "lawgov.facts/1", "bureau": "x", "facts": [{{fact}}] }""").Should().BeFalse();
        Document.Of(fact).ErrorCount.Should().Be(1);
    }

    [Fact]
    public void EveryKind_HasItsTitleInBothLanguages()
    {
        var kinds = JsonNode.Parse(FactsDocument.Schema())!["properties"]!["facts"]!["items"]!["oneOf"]!.AsArray();

        kinds.Select(kind => kind!["properties"]!["kind"]!["const"]!.GetValue<string>()).Should().Equal(Kinds.All.Select(shape => shape.Kind));
        kinds.Select(kind => kind!["title"]!.GetValue<string>()).Should().OnlyContain(title => title.Contains(" / ", StringComparison.Ordinal));
    }

    /// <summary>The seeds, and the worked cases of the rules, state facts in the same dialect.</summary>
    [Fact]
    public void Seeds_AndFactsOfVectors_AreValid()
    {
        foreach (string seed in Document.Seeds) { IsValid(seed).Should().BeTrue(); }

        foreach (var (name, facts) in Document.Vectors) { IsValid(facts).Should().BeTrue(name); }

        Document.Vectors.Should().HaveCountGreaterThan(800);
    }

    private static bool IsValid(string json) => Schema.Evaluate(JsonDocument.Parse(json).RootElement).IsValid;
}
