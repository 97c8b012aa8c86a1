using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What a wrong file says: each trouble with its path and what was expected, all at once, and no stack trace.</summary>
public class AnnualReportBadInputTests
{
    private static readonly string Good = Sample.Read("seeds/example-district.json");

    [Theory]
    [InlineData("activities/0/target/atLeast", "\"101%\"", "$.activities[0].target.atLeast", "0% to 100%")]
    [InlineData("activities/0/units/0/participants", "4001", "$.activities[0].units[0].participants", "do not exceed")]
    [InlineData("activities/0/held/from", "\"2023-6-15\"", "$.activities[0].held.from", "2023-12-31")]
    [InlineData("activities/0/held/through", "\"2023-06-14\"", "$.activities[0].held.through", "not before the first")]
    [InlineData("firstResponsiblePerson/0/on", "\"2023-02-30\"", "$.firstResponsiblePerson[0].on", "2023-12-31")]
    [InlineData("bureau/kind", "\"bureau\"", "$.bureau.kind", "department")]
    [InlineData("bureau/name", "\" \"", "$.bureau.name", "not blank")]
    [InlineData("bureau/fictional", "\"no\"", "$.bureau.fictional", "true or false")]
    [InlineData("report/year", "\"2023\"", "$.report.year", "a year")]
    [InlineData("report/year", "2100", "$.report.year", "2001 to 2099")]
    [InlineData("report/reportedOn", "\"2024-02-30\"", "$.report.reportedOn", "2023-12-31")]
    [InlineData("report/publishedOn", "20240408", "$.report.publishedOn", "2023-12-31")]
    [InlineData("disclosure/proactive/0/formed", "\"soon\"", "$.disclosure.proactive[0].formed", "2023-12-31")]
    [InlineData("activities", "{}", "$.activities", "an array")]
    [InlineData("activities/1", "7", "$.activities[1]", "an object")]
    [InlineData("publication/0/rule/kind", "\"law\"", "$.publication[0].rule.kind", "local, internal, practice")]
    public void AWrongValue_AnywhereInTheFile_IsNamedWithItsPathAndWhatWasExpected(string place, string value, string path, string expected)
    {
        var run = Sample.RunOn(With(place, value), "--lang", "en");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Split('\n').Should().ContainSingle(line => line.Contains(path + ": expected ", StringComparison.Ordinal)).Which.Should().Contain(expected);
        run.Errors.Should().NotContain("   at ");
    }

    /// <summary>The rest of the file is checked all the same: a figure that nobody can read counts as not stated.</summary>
    [Theory]
    [InlineData("activities/0/participants", "-5", "$.activities[0].participants", "a count as reports print it")]
    [InlineData("activities/0/participants", "\"12,34\"", "$.activities[0].participants", "a count as reports print it")]
    [InlineData("activities/0/participants", "\"50%\"", "$.activities[0].participants", "a count as reports print it")]
    [InlineData("activities/0/participants", "\"第八届\"", "$.activities[0].participants", "a count as reports print it")]
    [InlineData("activities/0/eligible", "\"全覆盖\"", "$.activities[0].eligible", "a count as reports print it")]
    [InlineData("activities/0/eligible", "true", "$.activities[0].eligible", "a count as reports print it")]
    [InlineData("activities/0/awarded", "\"减少5人\"", "$.activities[0].awarded", "a count as reports print it")]
    [InlineData("activities/0/schools", "\"2.5所\"", "$.activities[0].schools", "a count as reports print it")]
    [InlineData("activities/0/rate", "72.04", "$.activities[0].rate", "a percentage such as")]
    [InlineData("activities/0/rate", "\"2.5个百分点\"", "$.activities[0].rate", "a percentage such as")]
    public void AFigureThatCannotBeRead_IsOneErrorAndTheRestStands(string place, string value, string path, string expected)
    {
        var run = Sample.RunOn(With(place, value), "--lang", "en", "--json");

        run.Code.Should().Be(0);
        string[] lines = run.Errors.TrimEnd().Split('\n');
        lines.Should().HaveCount(2);
        lines[1].Should().Contain(path + ": expected " + expected);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("participation").GetArrayLength().Should().Be(JsonNode.Parse(Good)!["activities"]!.AsArray().Count);
        json.RootElement.GetProperty("participation")[0].GetProperty(place.Split('/')[^1]).GetString().Should().Be("unknown");
    }

    [Fact]
    public void AnUnknownMember_IsNamedWithItsPath()
        => Sample.RunOn(With("bureau/nick", "1"), "--lang", "en").Errors.Should().Contain("$.bureau.nick: expected a member that this place knows");

    [Fact]
    public void SeveralTroubles_AreNamedAllAtOnce()
    {
        string json = With("activities/0/participants", "-5", With("report/year", "0", With("bureau/id", "\"\"")));

        Sample.RunOn(json, "--lang", "en").Errors.Should().Contain("$.bureau.id").And.Contain("$.report.year").And.Contain("$.activities[0].participants");
    }

    [Fact]
    public void MoreTroublesThanAHundred_AreCountedBeyondIt()
    {
        string statements = "[" + string.Join(',', Enumerable.Repeat("0", 130)) + "]";
        string[] lines = Sample.RunOn(With("statements", statements), "--lang", "en").Errors.TrimEnd().Split('\n');

        lines.Should().HaveCount(102); // the first line names the file, the last counts the rest
        lines[^1].Should().Contain("30 more errors");
    }

    [Fact]
    public void ASyntaxError_IsNamedWithLineAndColumnInCharacters()
    {
        var run = Sample.RunOn("{\n  \"法治\": tru }", "--lang", "en");

        run.Code.Should().Be(2);
        run.Errors.Should().Contain("line 2, column 12: not valid JSON");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"bureau\":{},\"bureau\":{}}")]
    public void AFileThatIsNoReport_IsRefusedWithoutAStackTrace(string text)
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

    internal static string With(string place, string value, string? json = null)
    {
        var root = JsonNode.Parse(json ?? Good)!;
        string[] steps = place.Split('/');
        var node = root;
        foreach (string step in steps[..^1]) { node = int.TryParse(step, out int index) ? node![index] : node![step]; }

        if (int.TryParse(steps[^1], out int last)) { node![last] = JsonNode.Parse(value); }
        else { node![steps[^1]] = JsonNode.Parse(value); }

        return root.ToJsonString();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1, 2]")]
    public void ARootThatIsNoObject_IsQuoted_AndNotNamedInEnglish(string json)
        => Sample.RunOn(json).Errors.Should().EndWith($"$：应为对象{{…}}，实为{json}\n");
}
