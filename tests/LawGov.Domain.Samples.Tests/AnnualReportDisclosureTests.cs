using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

public class AnnualReportDisclosureTests
{
    private static readonly string ExampleDistrict = Path.Combine(Sample.Root, "seeds", "example-district.json");
    private static readonly Lazy<JsonElement> Example = new(() => JsonDocument.Parse(Sample.Run("AnnualReport", ExampleDistrict, "--json", "--as-of", "2025-10-01").Output).RootElement.GetProperty("disclosure"));

    [Theory]
    [InlineData("untrue", "originator 周某, signer 赵某, head 张某")] // the day before the change of head
    [InlineData("personalData", "originator 周某, reviewer 郑某, signer none, head 李某")] // 郑某 stands in for the reviewer in August
    [InlineData("brokenLink", "head 李某")] // by no policy of the bureau: head and organ alone
    public void AFault_OfTheMadeUpBureau_LeadsToThePersonsOfItsDay(string fault, string answers)
        => Example.Value.GetProperty("faults").EnumerateArray().Single(trace => trace.GetProperty("fault").GetString() == fault)
            .GetProperty("answers").EnumerateArray()
            .Select(answer => $"{answer.GetProperty("role").GetString()} {(answer.TryGetProperty("person", out var person) ? person.GetString() : answer.GetProperty("holding").GetString())}")
            .Should().Equal(answers.Split(", "));

    [Theory]
    [InlineData("enrolment-policy", "示例区教体局", "covered")] // 2023-04-10 to 04-28: 14 working days
    [InlineData("enrolment-plan", "示例区教体局", "coveredLate")] // published two months later
    [InlineData("overview-schools", "示例区教体局", "notCovered")] // changed in September, not published again
    [InlineData("overview-statistics", "示例区教体局", "undetermined")] // published before it was formed: one of the days is wrong
    [InlineData("pupils-subsidy", "示例区教体局", "notCovered")] // on the notice board alone, listed for the website
    [InlineData("school-fees", "第一小学", "covered")]
    [InlineData("school-fees", "第一中学", "undetermined")] // no day is stated
    public void AnItemOfTheCatalogue_AtTheBodyThatOwesIt_CountsAsItsRecordsSay(string item, string unit, string outcome)
        => Example.Value.GetProperty("coverage").GetProperty("lines").EnumerateArray()
            .Single(line => line.GetProperty("item").GetString() == item && line.GetProperty("unit").GetString() == unit)
            .GetProperty("outcome").GetString().Should().Be(outcome);

    [Fact]
    public void AChain_WithARowOfAnUndeclaredChannel_ReportsItAndKeepsTheOthers()
    {
        Example.Value.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("row").GetInt32()} {error.GetProperty("fault").GetString()}").Should().Equal("13 unknownChannel");
        Example.Value.GetProperty("chains").EnumerateArray().Should().HaveCount(3);
    }

    [Fact]
    public void ADecision_OnMaterialInTwoParts_OpensOneAndKeepsTheOther()
        => Example.Value.GetProperty("decisions").EnumerateArray().Single().GetProperty("outcome").GetString().Should().Be("partlyDisclosed");

    [Fact]
    public void TheRealReport_WhichNamesChannelsAndNobody_LeavesEveryRoleOpen()
    {
        string output = Sample.Run("AnnualReport").Output;

        output.Should().Contain("区政府门户网站子站").And.Contain("电子显示屏");
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", "--json").Output);
        json.RootElement.GetProperty("disclosure").GetProperty("chains").EnumerateArray().Should().HaveCount(3)
            .And.OnlyContain(chain => chain.GetProperty("notHeld").GetArrayLength() == 5);
        json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("subject").GetString() == "S13")
            .Should().HaveCountGreaterThan(3).And.OnlyContain(finding => finding.GetProperty("verdict").GetString() == "undetermined" || finding.GetProperty("verdict").GetString() == "notApplicable");
    }
}
