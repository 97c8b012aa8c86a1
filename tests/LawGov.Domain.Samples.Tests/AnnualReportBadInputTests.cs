using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What a wrong file says: each trouble with its path and what was expected, all at once, and no stack trace.</summary>
public class AnnualReportBadInputTests
{
    private static readonly string Good = Sample.Read("seeds/example-district.json");

    /// <summary>The rest of the file is checked all the same: a fact that nobody can read is not looked at.</summary>
    [Theory]
    [InlineData("facts/宪法竞赛/participants", "-5", "participants", "a figure as reports print it")]
    [InlineData("facts/宪法竞赛/participants", "\"12,34\"", "participants", "a figure as reports print it")]
    [InlineData("facts/宪法竞赛/participants", "\"50%\"", "participants", "a count")]
    [InlineData("facts/宪法竞赛/participants", "\"第八届\"", "participants", "a figure as reports print it")]
    [InlineData("facts/宪法竞赛/eligible", "true", "eligible", "a figure as reports print it")]
    [InlineData("facts/宪法竞赛/rate", "\"2.5个百分点\"", "rate", "a percentage")]
    [InlineData("facts/宪法竞赛/target/value", "85", "target.value", "a percentage such as")]
    [InlineData("facts/宪法竞赛/id", "\" \"", "id", "a name")]
    [InlineData("facts/宪法竞赛/kind", "\"activity\"", "kind", "one of participation, ")]
    public void AFactThatCannotBeRead_IsNamedWithItsPath_AndTheRestStands(string place, string value, string member, string expected)
    {
        var run = Sample.RunOn(With(place, value), "--lang", "en", "--json");

        run.Code.Should().Be(0);
        string[] lines = run.Errors.TrimEnd().Split('\n');
        lines.Should().HaveCount(2);
        lines[1].Should().MatchRegex(@"\$\.facts\[\d+\]\." + member + ": .*").And.ContainEquivalentOf(expected);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("subject").GetString()).Should().NotContain("宪法竞赛").And.Contain("手抄报");
        Sample.RunOn(With(place, value), "--strict").Code.Should().Be(1);
    }

    [Theory]
    [InlineData("facts/责任人-第一季度/on", "\"2023-02-30\"", "on", "a date such as")]
    [InlineData("facts/年度报告/year", "2100", "year", "2001 to 2099")]
    [InlineData("facts/年度报告/published", "20240408", "published", "a date such as")]
    [InlineData("facts/示教〔2023〕5号/formed", "\"soon\"", "formed", "a date such as")]
    [InlineData("facts/招生政策/rolesRule/kind", "\"law\"", "rolesRule", "basis in law")]
    [InlineData("facts/示教〔2023〕8号/separation/value", "[\"originator\"]", "separation", "two")]
    [InlineData("facts/资助名单公示/withoutConsent", "-1", "withoutConsent", "from 0")]
    [InlineData("facts/民办学校年检档案/mode", "\"secretly\"", "mode", "proactive")]
    [InlineData("facts/调解案件/total", "\"48一件\"", "total", "a figure as reports print it")]
    [InlineData("facts/法治专题会/frequency", "\"有时\"", "frequency", "a frequency such as")]
    [InlineData("facts/经费段/otherYears", "[\"二〇二二\"]", "otherYears[0]", "1 to 9999")]
    public void AWrongValue_OfAnyKindOfFact_IsNamedWithItsPathAndWhatWasExpected(string place, string value, string member, string expected)
    {
        var run = Sample.RunOn(With(place, value), "--lang", "en");

        run.Code.Should().Be(0);
        run.Errors.Split('\n').Should().ContainSingle(line => line.Contains("]." + member, StringComparison.Ordinal)).Which.Should().ContainEquivalentOf(expected);
        run.Errors.Should().NotContain("   at ");
    }

    [Theory]
    [InlineData("bureau", "\" \"", "$.bureau: expected a name")]
    [InlineData("format", "\"lawgov.facts/2\"", "$.format: expected \"lawgov.facts/1\", found \"lawgov.facts/2\"")]
    [InlineData("own/year", "\"2023\"", "$.own: ")]
    [InlineData("own/nick", "1", "$.own: ")]
    [InlineData("own/chains/channels/1", "\"区政府门户网站子站\"", "$.own: ")]
    [InlineData("own/activities/0/held/from", "\"2023-6-15\"", "$.own: ")]
    public void AFileThatIsNoReport_IsRefusedAndSaysWhy(string place, string value, string error)
    {
        var run = Sample.RunOn(With(place, value), "--lang", "en");

        run.Code.Should().Be(place == "format" ? 0 : 2);
        run.Errors.Should().Contain(error).And.NotContain("   at ");
    }

    [Fact]
    public void AnUnknownMember_IsNamedWithItsPathAndTheNearest()
        => Sample.RunOn(With("facts/持证率/point", "1"), "--lang", "en").Errors.Should().Contain(".point: there is no member \"point\"; did you mean \"points\"?");

    [Fact]
    public void SeveralTroubles_AreNamedAllAtOnce()
    {
        string json = With("facts/宪法竞赛/participants", "-5", With("facts/年度报告/year", "0", With("asOf", "\"\"")));

        Sample.RunOn(json, "--lang", "en").Errors.Should().Contain("$.asOf").And.Contain("].year").And.Contain("].participants");
    }

    [Fact]
    public void MoreTroublesThanAHundred_AreCountedBeyondIt()
    {
        string facts = "[" + string.Join(',', Enumerable.Repeat("0", 130)) + "]";
        string[] lines = Sample.RunOn(With("facts", facts), "--lang", "en").Errors.TrimEnd().Split('\n');

        lines.Should().HaveCount(102); // the first line names the file, the last counts the rest
        lines[^1].Should().Contain("30 more errors");
    }

    [Fact]
    public void ASyntaxError_IsNamedWithLineAndByte()
    {
        var run = Sample.RunOn("{\n  \"法治\": tru }", "--lang", "en");

        run.Code.Should().Be(2);
        run.Errors.Should().Contain("line 2, byte 16: not JSON");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"bureau\":\"x\",\"bureau\":\"x\"}")]
    public void AFileWithoutAReport_IsRefusedWithoutAStackTrace(string text)
    {
        var run = Sample.RunOn(text);

        run.Code.Should().Be(2);
        run.Errors.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Theory]
    [InlineData("no-such-file.json")]
    [InlineData("--lang", "fr")]
    [InlineData("--as-of", "2024-13-01")]
    [InlineData("--no-such-option")]
    public void WrongArguments_ExitWithTwo(params string[] arguments)
    {
        var run = Sample.Run("AnnualReport", arguments);

        run.Code.Should().Be(2);
        run.Errors.Should().NotBeEmpty().And.NotContain("   at ");
    }

    /// <summary>The made-up bureau with one value replaced; a fact is found by its id.</summary>
    internal static string With(string place, string value, string? json = null)
    {
        var root = JsonNode.Parse(json ?? Good)!;
        string[] steps = place.Split('/');
        var node = root;
        foreach (string step in steps[..^1])
        {
            node = int.TryParse(step, out int index) ? node![index]
                : node is JsonArray facts ? facts.First(fact => fact!["id"]!.GetValue<string>() == step)
                : node![step];
        }

        if (int.TryParse(steps[^1], out int last)) { node![last] = JsonNode.Parse(value); }
        else { node![steps[^1]] = JsonNode.Parse(value); }

        return root.ToJsonString();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1, 2]")]
    public void ARootThatIsNoObject_IsNamed(string json)
    {
        using var folder = new SampleFolder();
        folder.Save("report.json", json);

        folder.Run("AnnualReport", "report.json").Errors.Should().Contain("$：应为事实文件对象{…}，实为");
    }
}
