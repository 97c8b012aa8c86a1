using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

public class AnnualReportTests
{
    private static readonly string ExampleDistrict = Path.Combine(Sample.Root, "seeds", "example-district.json");

    [Theory]
    [InlineData("zh", "四舍五入 28,684–28,687", "截尾 28,682–28,685")]
    [InlineData("en", "half-up 28,684–28,687", "truncated 28,682–28,685")]
    public void TheRealReport_InEitherLanguage_PrintsTheRateAndTheExactBases(string language, string halfUp, string cutOff)
    {
        var run = Sample.Run("AnnualReport", "--lang", language, "--strict");

        run.Code.Should().Be(1, "two of its problems have no measure in its plan");
        run.Output.Should().Contain("72.04%").And.Contain(halfUp).And.Contain(cutOff);
    }

    [Fact]
    public void TheRealReport_AsJson_HasMetAndUndeterminedFindingsAndOneBreach()
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", "--json").Output);
        var verdicts = json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("verdict").GetString()).ToList();

        verdicts.Should().Contain("met").And.ContainSingle(verdict => verdict == "breached");
        verdicts.Count(verdict => verdict == "undetermined").Should().BeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void TheRealReport_WhateverIsUndetermined_SaysWhatWouldSettleItAndWhomToAsk()
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", "--json").Output);
        var questions = json.RootElement.GetProperty("trace").GetProperty("questions");
        foreach (var finding in json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("verdict").GetString() == "undetermined"))
        {
            finding.GetProperty("missing").EnumerateArray().Should().NotBeEmpty().And
                .OnlyContain(key => questions.GetProperty(key.GetString()!).GetProperty("question").GetProperty("zh").GetString()!.EndsWith('？') && questions.GetProperty(key.GetString()!).GetProperty("ask").GetProperty("zh").GetString() != "");
        }
    }

    [Fact]
    public void TheHeader_InBothLanguages_SaysWhatTheAnswersAreWorth()
    {
        Sample.Run("AnnualReport", "--as-of", "2024-03-01").Output.ReplaceLineEndings("").Should().Contain("不是法律意见").And.Contain("以正式公布的文本为准").And.Contain("法律、行政法规审读截至2026年9月30日").And.Contain("评价基准日2024年3月1日");
        Sample.Run("AnnualReport", "--as-of", "2024-03-01", "--lang", "en").Output.ReplaceLineEndings(" ").Should().Contain("Not legal advice: the official text").And.Contain("Statutes and State Council regulations read through 2026-09-30").And.Contain("as of 2024-03-01");
    }

    [Fact]
    public void TheMadeUpBureau_Checked_ShowsABreachOfEveryRule()
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", ExampleDistrict, "--json").Output);
        var breached = json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("verdict").GetString() == "breached").Select(finding => finding.GetProperty("rule").GetString()).Distinct();

        breached.Should().BeEquivalentTo(Reporting.RuleCatalogue.All.Select(rule => rule.Id).Except(["DISC-21", "TRAI-03", "TRAI-04"])); // a hint, which warns, and two targets, which are never breached
        json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == "DISC-21").GetRawText().Should().Contain("disclosure.document-changes");
    }

    [Fact]
    public void TheMadeUpBureau_Checked_IsLateWithItsReportAndWithOneDocument()
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", ExampleDistrict, "--json").Output);
        var verdicts = json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("subject").GetString()} {finding.GetProperty("verdict").GetString()}");

        verdicts.Should().ContainInOrder(
            "DISC-02 示教〔2023〕5号 met", // published on the last day
            "DISC-02 示教〔2023〕8号 breached",
            "DISC-02 示教〔2023〕11号 breached",
            "REPT-01 年度报告 breached",
            "REPT-02 年度报告 breached");
    }

    [Fact]
    public void TheRealReport_WhichGivesNoDays_LeavesTheRulesWithDatesOpen()
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", "--json").Output);
        json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("rule").GetString() is "REPT-01" or "REPT-02")
            .Should().HaveCount(2).And.OnlyContain(finding => finding.GetProperty("verdict").GetString() == "undetermined");
    }

    [Fact]
    public void TheMadeUpBureau_UnderStrict_ExitsWithOne()
    {
        Sample.Run("AnnualReport", ExampleDistrict).Code.Should().Be(0);
        Sample.Run("AnnualReport", ExampleDistrict, "--strict").Code.Should().Be(1);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Text_WhenRedirected_IsPlainAndFits80Columns(string language)
    {
        string output = Sample.Run("AnnualReport", ExampleDistrict, "--lang", language).Output;

        output.Should().NotContain("\u001b");
        output.Split('\n').Should().OnlyContain(line => Sample.Width(line.TrimEnd()) <= 80);
    }

    [Fact]
    public void Json_OfBothSeeds_IsTheSameInEitherLanguage()
        => Sample.Run("AnnualReport", "--json", "--as-of", "2024-03-01").Output
            .Should().Be(Sample.Run("AnnualReport", "--json", "--as-of", "2024-03-01", "--lang", "en").Output);
}
