using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

public class AnnualReportFigureTests
{
    private static readonly string ExampleDistrict = Path.Combine(Sample.Root, "seeds", "example-district.json");

    [Theory]
    [InlineData("PART-06", "合计481件，4个分项之和为491件，分项之和多10件，恰为分项“招生”的数量")] // 275 + 10 + 186 + 20 = 491
    [InlineData("PART-07", "增长率12%，不符：四舍五入应为10%")] // 12 of 120
    [InlineData("PART-09", "12个月内应为6次，实际5次")]
    [InlineData("PART-10", "正文第8个字符处的“XX”")]
    [InlineData("PART-11", "报告年度为2023年，正文第1个字符处为2022年")]
    public void AFigureOfTheMadeUpBureau_ThatDoesNotHold_SaysWhatItShouldBe(string rule, string reason)
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", ExampleDistrict, "--json").Output);
        json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == rule && finding.GetProperty("verdict").GetString() == "breached")
            .GetProperty("because").GetProperty("zh").GetString().Should().Contain(reason);
    }

    [Fact]
    public void Growth_OfAFallWithTheAmountInsteadOfThePriorValue_IsReconciled()
    {
        var run = Sample.RunOn(AnnualReportBadInputTests.With("facts/0", """{ "kind": "growth", "id": "投诉", "current": "88件", "increase": "12件", "isFall": true, "rate": "12%" }"""));

        run.Code.Should().Be(0);
        run.Output.Should().Contain("符合 PART-07 增长率与本期数、上期数相符（投诉）");
    }

    [Fact]
    public void TheRealReport_WhosePlanNamesTheNextYear_IsNotFaultedForIt()
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", "--json").Output);
        json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() == "PART-11")
            .Select(finding => finding.GetProperty("verdict").GetString()).Should().Equal("met", "met");
    }
}
