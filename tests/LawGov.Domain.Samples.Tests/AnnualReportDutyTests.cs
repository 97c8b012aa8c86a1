using System.Text.Json;
using FluentAssertions;
using LawGov.Domain.Duties.Map;

namespace LawGov.Domain.Samples.Tests;

public class AnnualReportDutyTests
{
    private static readonly string ExampleDistrict = Path.Combine(Sample.Root, "seeds", "example-district.json");

    [Fact]
    public void TheMadeUpBureau_InText_DrawsTheYearOfEachTier()
    {
        string[] lines = Sample.Run("AnnualReport", ExampleDistrict).Output.Split('\n');

        // nobody until April, a change on 12 June: the half-month from the 16th is the first of the successor
        lines.Should().Contain(line => line.Contains("信息公开", StringComparison.Ordinal) && line.Contains("______AAAAABBBBBBBBBBBBB  A 张某、B 李某", StringComparison.Ordinal));
        lines.Should().Contain(line => line.Contains("AAAAAAAAAAAAAA__bbbbCCCC  A 赵某、b 王某、C 孙某", StringComparison.Ordinal), "vacant in August, stood in for until October");
        lines.Should().Contain(line => line.Contains("AAAAAAAAAAAAAAAAA!!!AAAA  A 郑某", StringComparison.Ordinal), "two leads from 15 September to 31 October");
        lines.Should().Contain(line => line.Contains("职责分工第15行：事项未列入清单：体育", StringComparison.Ordinal));
    }

    [Fact]
    public void TheMadeUpBureau_AsJson_GivesTheDaysOfEachIssue()
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", ExampleDistrict, "--json").Output);
        var issues = json.RootElement.GetProperty("duties").GetProperty("issues").EnumerateArray()
            .Select(issue => $"{issue.GetProperty("kind").GetString()} {(issue.TryGetProperty("area", out var area) ? area.GetProperty("path").GetString() : "")} {issue.GetProperty("from").GetString()}/{issue.GetProperty("through").GetString()}").ToList();

        issues.Should().Contain("conflict 公开 2023-09-15/2023-10-31").And.Contain("gap 民办 2023-01-01/2023-06-30", "rowLeftOut 民办 2023-07-01/2023-12-31")
            .And.Contain("vacancy 民办 2023-08-01/2023-08-31").And.Contain("standInWithoutBasis  2023-09-01/2023-10-31");
        json.RootElement.GetProperty("duties").GetProperty("errors").EnumerateArray().Single().GetProperty("fault").GetString().Should().Be("areaUndeclared");
    }

    [Fact]
    public void TheMadeUpBureau_AsJson_ShowsEveryKindOfIssue_EachInOneRemedy()
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", ExampleDistrict, "--json").Output);
        var duties = json.RootElement.GetProperty("duties");
        string[] kinds = [.. Kinds(duties)];
        var remedies = duties.GetProperty("remedies").EnumerateArray().ToList();

        kinds.Distinct().Should().BeEquivalentTo(Enum.GetNames<DutyIssueKind>().Select(kind => char.ToLowerInvariant(kind[0]) + kind[1..]));
        remedies.SelectMany(Kinds).Should().BeEquivalentTo(kinds);
        var director = remedies.Single(remedy => remedy.TryGetProperty("incumbent", out var row) && row.GetProperty("post").GetString() == "局长");
        director.GetProperty("issues").GetArrayLength().Should().Be(10, "one appointment fills the post in all ten areas");

        static IEnumerable<string> Kinds(JsonElement of) => of.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("kind").GetString()!);
    }

    [Fact]
    public void TheMadeUpBureau_InText_ListsIssuesUnderWhatPutsThemRight()
    {
        string chinese = Sample.Run("AnnualReport", ExampleDistrict).Output;

        chinese.Should().Contain("核查发现28项，按整改措施列出：\n→ 任命局长，或者以文件明确由何人代行职务（解决10项）\n  职务空缺 2023年1月1日至2023年3月31日，承担信息公开的统筹责任的局长空缺\n");
        Sample.Run("AnnualReport", ExampleDistrict, "--lang", "en").Output.Should().Contain("Issues found: 28, by what puts them right:\n").And.Contain("(puts 10 right)\n");
    }

    /// <summary>Of a bureau without issues it said that 0 were found, by what puts them right; and an uncovered item ran into the unit that must publish it.</summary>
    [Fact]
    public void TheFullBureau_InText_HasNoIssuesAndKeepsItsColumnsApart()
    {
        string full = ExampleDistrict.Replace("example-district", "example-full", StringComparison.Ordinal);

        Sample.Run("AnnualReport", full).Output.Should().Contain("核查未发现问题。\n").And.NotContain("核查发现0项").And.Contain("  政策文件·规范性文件  示例市示例区教体局  ");
        Sample.Run("AnnualReport", full, "--lang", "en").Output.Should().Contain("The audit found no issues.\n");
    }

    [Fact]
    public void TheMadeUpBureau_InText_DrawsPairsSeatsAndGroups()
    {
        string[] lines = Sample.Run("AnnualReport", ExampleDistrict).Output.Split('\n');

        lines.Should().Contain(line => line.Contains("AAAAAA++++++++++++++++++  A 褚某", StringComparison.Ordinal), "a second seat is filled on 1 April");
        lines.Should().Contain(line => line.Contains("....aaaaaaaaBBBB!!!!!!!!  a 蒋某、B 沈某", StringComparison.Ordinal), "in charge until a holder comes, then two posts without a mark");
        lines.Should().Contain(line => line.Contains("校园安全", StringComparison.Ordinal) && line.Contains("副局长丙 人员不明", StringComparison.Ordinal), "the executive deputy of the group");
    }

    [Theory]
    [InlineData("\"absences\": [{ \"from\": \"2023-05-01\" }]", "缺席第1行：人员缺失或者写法有误：空白")]
    [InlineData("\"incumbents\": [{ \"post\": \"p\", \"person\": \"甲\", \"seats\": 0, \"from\": \"2023-05-01\" }]", "任职第1行：职数应为1以上；所填：0")]
    [InlineData("\"reorganizations\": [{ \"kind\": \"merged\", \"from\": \"p\", \"to\": \"q\" }]", "日期缺失：空白")]
    public void Duties_WithARowOfAnotherTableThatIsWrong_ReportTheRowAndGoOn(string table, string reason)
    {
        var run = Sample.RunOn(Duties("""{ "path": "a", "name": "甲" }""", "", ", " + table));

        run.Code.Should().Be(0);
        run.Output.Should().Contain(reason);
    }

    [Fact]
    public void Duties_OfAUnitThatEnds_NameThePostThatWasForgotten()
        => Sample.RunOn(Duties(
            """{ "path": "a", "name": "甲" }""",
            """{ "area": "a", "tier": "direct", "part": "lead", "post": "p", "from": "2023-01-01" }""",
            """, "unitsEnded": [{ "on": "2023-07-01", "unit": "体育局", "posts": ["p"] }]""")).Output.Should().Contain("单位撤并第1行：");

    [Fact]
    public void TheRealReport_WhichStatesNoMap_SaysSoAndAsks()
    {
        var run = Sample.Run("AnnualReport");

        run.Output.Should().Contain("报告未载明职责分工的事项、岗位和人员。").And.Contain("本年度推进法治建设第一责任人先后由谁担任");
    }

    [Fact]
    public void Mermaid_OfTheMadeUpBureau_IsAChartAndNothingElse()
    {
        string chart = Sample.Run("AnnualReport", ExampleDistrict, "--mermaid").Output;

        chart.Should().StartWith("%% 2023年12月31日").And.Contain("\nflowchart LR\n").And.Contain("a2[\"招生\"]").And.Contain("([\"局长<br/>李某\"])").And.NotContain("符合");
        Sample.Run("AnnualReport", "--mermaid", "--lang", "en").Output.Should().Be("%% The report states no areas, posts or persons.\nflowchart LR\n");
    }

    [Fact]
    public void Mermaid_OfNamesThatWouldEndALabel_WritesThemAsEntities()
        => Sample.RunOn(Duties("""{ "path": "a", "name": "A\"]<b>" }""", """{ "area": "a", "tier": "direct", "part": "lead", "post": "p\"", "from": "2023-01-01" }"""), "--mermaid").Output
            .Should().Contain("a0[\"A#quot;]&lt;b&gt;\"]").And.Contain("([\"p#quot;<br/>人员不明\"])");

    [Theory]
    [InlineData("""{ "path": "a", "name": "甲" }, { "path": "a", "name": "乙" }""", "$.dutyMap.areas")]
    [InlineData("""{ "path": "a/b", "name": "乙" }""", "$.dutyMap.areas")]
    [InlineData("""{ "path": "a//b", "name": "乙" }""", "$.dutyMap.areas[0].path")]
    public void Duties_WithAreasThatMakeNoTree_AreRefusedWithThePlace(string areas, string place)
    {
        var run = Sample.RunOn(Duties(areas, ""));

        run.Code.Should().Be(0, "what does not rest on the map is checked");
        run.Errors.Should().Contain(place);
    }

    [Theory]
    [InlineData("""{ "area": "b", "tier": "direct", "part": "lead", "post": "p", "from": "2023-01-01" }""", "事项未列入清单：b")]
    [InlineData("""{ "tier": "direct", "part": "lead", "post": "p", "from": "2023-01-01" }""", "事项缺失或者写法有误：空白")]
    [InlineData("""{ "area": "a", "tier": "direct", "part": "lead", "from": "2023-01-01" }""", "岗位缺失或者写法有误：空白")]
    [InlineData("""{ "area": "a", "tier": "direct", "part": "lead", "post": "p" }""", "日期缺失：空白")]
    public void Duties_WithARowThatIsWrong_ReportTheRowAndGoOn(string row, string reason)
    {
        var run = Sample.RunOn(Duties("""{ "path": "a", "name": "甲" }""", row));

        run.Code.Should().Be(0);
        run.Output.Should().Contain("职责分工第1行：" + reason);
    }

    private static string Duties(string areas, string assignments, string more = "") => $$"""
        {
          "format": "lawgov.facts/1",
          "bureau": "某局",
          "own": { "title": "某年报告（虚构）", "year": 2023, "kind": "department", "fictional": true, "statements": [] },
          "dutyMap": { "paper": { "kind": "internal", "title": { "zh": "分工", "en": "division" } }, "areas": [{{areas}}], "assignments": [{{assignments}}]{{more}} },
          "facts": []
        }
        """;
}
