using System.Text;
using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>A division of duties in a document: once for all facts that name it, or within one of them.</summary>
public class DutyMapDocumentTests
{
    private const string Map = """{ "areas": [{ "path": "法治", "name": "法治建设" }], "assignments": [{ "area": "法治", "tier": "overall", "part": "lead", "post": "局长", "from": "2023-01-01", "basis": { "kind": "internal", "title": { "zh": "分工", "en": "division" } } }], "incumbents": [{ "post": "局长", "person": "张某", "from": "2023-01-01" }] }""";

    [Fact]
    public void Read_OfFactsThatNameTheMap_GivesThemThatMap()
    {
        var document = Document.Read(Document.Whole);
        var list = document.Facts.OfType<ResponsibilityListFacts>().Single();
        var coverage = document.Facts.OfType<DutyCoverageFacts>().Single();

        list.Map.Known(out var map).Should().BeTrue();
        map.Should().BeSameAs(document.DutyMap);
        coverage.Audit.Known(out var audit).Should().BeTrue();
        audit!.Map.Should().BeSameAs(document.DutyMap);
        (audit.Span, audit.Tiers.Count, audit.Areas.Count).Should().Be((DateSpan.Year(2023), 1, 1));
        map!.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Read_OfRowsThatNameNoPaper_TakesThatOfTheWhole()
        => Document.Read(Document.Whole).DutyMap!.Tables.Assignments.Should().OnlyContain(row => row.Basis!.Number == "示教〔2023〕1号");

    [Fact]
    public void ToUtf8_OfTheSameMap_WritesItOnce()
    {
        var document = Document.Read(Document.Whole);
        var without = document with { DutyMap = null };

        Encoding.UTF8.GetString(document.ToUtf8()).Split("incumbents").Should().HaveCount(2);
        Encoding.UTF8.GetString(without.ToUtf8()).Split("incumbents").Should().HaveCount(4, "each of three facts holds it");
        FactsDocument.Read(without.ToUtf8()).Should().Be(without);
    }

    [Fact]
    public void Read_OfAMapThatStandsBehindTheFacts_GivesItToThem()
        => Document.Read($$"""{ "format": "lawgov.facts/1", "bureau": "x", "facts": [{ "kind": "responsibilityList", "id": "a", "on": "2023-12-31", "map": "bureau" }], "dutyMap": {{Map}} }""").ErrorCount.Should().Be(0);

    [Fact]
    public void Read_OfFactsThatNameAMapThatIsNotThere_NamesIt()
        => Document.Of("""{ "kind": "responsibilityList", "id": "a", "on": "2023-12-31", "map": "bureau" }""").Errors.Single().ToString()
            .Should().Be("$.facts[0].map：文件中没有可读取的“dutyMap”");

    [Theory]
    [InlineData("""{ "areas": [], "assignment": [] }""", "$.dutyMap.assignment：没有名为“assignment”的成员，是否应为“assignments”")]
    [InlineData("""{ "areas": [{ "path": "甲/乙", "name": "乙" }] }""", "$.dutyMap.areas：不予接受（原因为英文）：Expected the area around \"甲/乙\" to be declared too: \"甲\".")]
    [InlineData("""{ "areas": [], "assignments": [{ "tier": "top" }] }""", "$.dutyMap.assignments[0].tier：应为下列之一：unstated, overall, specific, direct，实为\"top\"")]
    [InlineData("""{ "areas": [], "incumbents": [{ "through": "2023-01-01" }] }""", "$.dutyMap.incumbents[0]：有止日而没有起日")]
    [InlineData("7", "$.dutyMap：应为职责分工对象{…}，实为7")]
    public void Read_OfABadMap_NamesThePlaceAndKeepsTheFacts(string map, string error)
    {
        var document = Document.Read($$"""{ "format": "lawgov.facts/1", "bureau": "x", "dutyMap": {{map}}, "facts": [{ "kind": "share", "id": "s" }] }""");

        document.Errors.Select(each => each.ToString()).Should().Equal(error);
        (document.DutyMap, document.Facts.Count).Should().Be((null, 1));
    }

    [Fact]
    public void Read_OfABadRow_LeavesItToTheMap()
    {
        var document = Document.Read($$"""{ "format": "lawgov.facts/1", "bureau": "x", "dutyMap": { "areas": [], "assignments": [{ "area": "体育", "post": " " }] }, "facts": [] }""");

        document.ErrorCount.Should().Be(0, "what is wrong with a row is reported by the map");
        document.DutyMap!.Errors.Select(error => error.Fault).Should().Contain([DutyRowFault.AreaUndeclared, DutyRowFault.PostMissing]);
    }

    [Theory]
    [InlineData("""[{ "name": "张某", "from": "2023-01-01" }]""", false)]
    [InlineData("""{ "together": [{ "name": "张某", "from": "2023-01-01" }, { "name": "李某", "from": "2023-01-01" }] }""", true)]
    public void Heads_InTurnAndTogether_AreReadAsWritten(string heads, bool together)
    {
        var document = Document.Of($$"""{ "kind": "firstResponsiblePerson", "id": "S1", "on": "2023-12-31", "heads": {{heads}} }""");

        ((FirstResponsiblePersonFacts)document.Facts[0]).Heads.ValueOr(new()).Together.Should().Be(together);
        Encoding.UTF8.GetString(document.ToUtf8()).Should().Contain(heads.Replace(" ", "", StringComparison.Ordinal));
        FactsDocument.Read(document.ToUtf8()).Should().Be(document);
    }

    [Fact]
    public void Heads_OfAMap_AreThoseWhomItNames()
    {
        var document = Document.Of($$"""{ "kind": "firstResponsiblePerson", "id": "S1", "on": "2023-12-31", "heads": { "map": {{Map}}, "area": "法治", "from": "2023-01-01", "through": "2023-12-31" } }""");

        ((FirstResponsiblePersonFacts)document.Facts[0]).Heads.ValueOr(new()).ToString().Should().Be("张某（2023年1月1日至2023年12月31日）");
        FactsDocument.Read(document.ToUtf8()).Should().Be(document, "they are written by name");
    }

    [Fact]
    public void Assessment_OfADocument_FindsWhatItsMapShows()
    {
        var document = Document.Read(Document.Whole);

        Assessment.Of(RuleCatalogue.All, new() { AsOf = new(2024, 3, 5) }, document.Facts).Findings.Where(finding => finding.RuleId is "DUTY-03" or "DUTY-07").Select(finding => finding.Verdict)
            .Should().Equal(Verdict.Breached, Verdict.Breached);
    }

    [Theory]
    [InlineData("{\"a\": [1, \"二\"]}", "{\"a\":[1,\"二\"]}")]
    [InlineData("null", "null")]
    public void Own_IsKeptAsItIs(string own, string kept)
    {
        var document = new FactsDocument { Bureau = new("x"), Own = own };

        document.Own.Should().Be(kept);
        FactsDocument.Read(document.ToUtf8()).Should().Be(document);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("\"\\ud800\"")]
    public void Own_ThatIsNotJson_IsRefused(string own)
        => FluentActions.Invoking(() => new FactsDocument { Own = own }).Should().Throw<ArgumentException>().WithParameterName("Own").WithMessage("Expected JSON*");
}
