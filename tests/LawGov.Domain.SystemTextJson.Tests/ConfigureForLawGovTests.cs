using System.Text.Json;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Tests;

public class ConfigureForLawGovTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForLawGov();

    [Fact]
    public void Facts_OfACallersRecord_AreReadAsWritten()
    {
        var mine = new Mine(Percentage.Parse("72.04%"), 5L, Fact<string>.None, default, new LocalDate(2024, 3, 1));

        string json = JsonSerializer.Serialize(mine, Options);

        json.Should().Be("""{"Rate":"72.04%","Count":5,"Name":"none","Unknown":null,"Day":"2024-03-01"}""");
        JsonSerializer.Deserialize<Mine>(json, Options).Should().Be(mine);
    }

    [Fact]
    public void Facts_OfTheLibrary_CarryTheirKind()
    {
        var share = new ShareFacts { Id = new("s"), Part = PrintedFigure.Parse("38人"), Whole = Fact<PrintedFigure>.None };

        string json = JsonSerializer.Serialize(share, Options);

        json.Should().Be("""{"kind":"share","id":"s","part":"38\u4EBA","whole":"none"}""");
        JsonSerializer.Deserialize<ShareFacts>(json, Options).Should().Be(share);
        JsonSerializer.Deserialize<ShareFacts>("""{ "id": "s" }""", Options).Should().Be(new ShareFacts { Id = new("s") }, "the kind is known from the type");
    }

    [Fact]
    public void Facts_OfWhateverKind_AreReadAsWritten()
    {
        var document = Document.Read(Document.Whole);

        JsonSerializer.Deserialize<FactsDocument>(JsonSerializer.Serialize(document, Options), Options).Should().Be(document);
        JsonSerializer.Deserialize<ValueList<IFacts>>(JsonSerializer.Serialize(document.Facts, Options), Options).Should().Equal(document.Facts);
        JsonSerializer.Deserialize<IFacts[]>(JsonSerializer.Serialize<IFacts[]>([.. document.Facts], Options), Options).Should().Equal(document.Facts);
    }

    [Theory]
    [InlineData("2023-01-01/2024-01-01", """{"from":"2023-01-01","through":"2023-12-31"}""")]
    [InlineData("2023-01-01/..", """{"from":"2023-01-01"}""")]
    [InlineData("—", "{}")]
    public void Spans_AreReadAsWritten(string span, string json)
    {
        JsonSerializer.Serialize(DateSpan.Parse(span), Options).Should().Be(json);
        JsonSerializer.Deserialize<DateSpan>(json, Options).Should().Be(DateSpan.Parse(span));
    }

    [Fact]
    public void Deserialize_OfABadValue_NamesItsPathAndWhatWasExpectedInBothLanguages()
    {
        var thrown = Refused<ShareFacts[]>("""[{ "id": "s", "part": "?!" }]""");

        thrown.Message.Should().StartWith("part: 应为报告所印的数值").And.Contain(" / part: expected a figure as reports print it").And.Contain("found \"?!\"");
        thrown.Path.Should().Be("$[0]");
    }

    [Theory]
    [InlineData("""{ "kind": "law", "provision": "CN-OGIR-2019:33.2", "application": "byReference" }""")]
    [InlineData("""{ "kind": "law", "provision": "CN-OGIR-2019:36(5)", "application": "direct" }""")]
    [InlineData("""{ "kind": "law", "provision": "CN-PIPL-2021", "application": "byAnalogy" }""")]
    public void Basis_InLaw_IsReadByItsKey(string json)
    {
        var basis = JsonSerializer.Deserialize<Basis>(json, Options)!;

        JsonSerializer.Serialize(basis, Options).Should().Be(json.Replace(" ", "", StringComparison.Ordinal));
        basis.Citation!.Provision.Key.Should().Be(JsonDocument.Parse(json).RootElement.GetProperty("provision").GetString());
    }

    [Theory]
    [InlineData("CN-OGIR-2019:0")]
    [InlineData("CN-OGIR-2019:33.")]
    [InlineData("CN-OGIR-2019:33.2(5")]
    [InlineData("CN-OGIR-2019:033")]
    [InlineData("CN-OGIR-2019:33.100")]
    [InlineData("CN-XYZ-2019:1")]
    [InlineData(":")]
    public void Basis_InLawThatIsNotThere_IsRefused(string provision)
        => Refused<Basis>($$"""{ "kind": "law", "provision": "{{provision}}", "application": "direct" }""").Message.Should().Contain("found \"" + provision);

    [Theory]
    [InlineData("""{ "kind": "law", "application": "direct" }""")]
    [InlineData("""{ "kind": "local" }""")]
    [InlineData("""{ "kind": "practice", "title": { "zh": "一", "en": "a" }, "number": "1" }""")]
    public void Basis_OfPartsThatDoNotGoTogether_IsRefused(string json) => Refused<Basis>(json).Message.Should().Contain("refused: Expected a");

    [Fact]
    public void WithoutTheOptions_FactsAreNotLost_AndThePackageIsNamed()
    {
        foreach (var facts in Document.Read(Document.Whole).Facts)
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize<object>(facts)).Should().Throw<NotSupportedException>().WithMessage("*ConfigureForLawGov()*LawGov.Domain.SystemTextJson*");
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Fact<long>>("5")).Should().Throw<NotSupportedException>().WithMessage("*ConfigureForLawGov()*");
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Mine(default, 5L, default, default, default))).Should().Throw<NotSupportedException>();
    }

    private static JsonException Refused<T>(string json)
        => FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(json, Options)).Should().Throw<JsonException>().Which;

    private sealed record Mine(Percentage Rate, Fact<long> Count, Fact<string> Name, Fact<bool> Unknown, LocalDate Day);
}
