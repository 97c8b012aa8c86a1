using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

public class AnnualReportDisclosureTests
{
    private static readonly string ExampleDistrict = Path.Combine(Sample.Root, "seeds", "example-district.json");
    private static readonly Lazy<JsonElement> Example = new(() => JsonDocument.Parse(Sample.Run("AnnualReport", ExampleDistrict, "--json", "--as-of", "2025-10-01").Output).RootElement.GetProperty("disclosure"));

    [Theory]
    [InlineData("Untrue", "Originator 周某, Signer 赵某, Head 张某")] // the day before the change of head
    [InlineData("PersonalData", "Originator 周某, Reviewer 郑某, Signer None, Head 李某")] // 郑某 stands in for the reviewer in August
    [InlineData("BrokenLink", "Head 李某")] // by no policy of the bureau: head and organ alone
    public void AFault_OfTheMadeUpBureau_LeadsToThePersonsOfItsDay(string fault, string answers)
        => Example.Value.GetProperty("faults").EnumerateArray().Single(trace => trace.GetProperty("fault").GetString() == fault)
            .GetProperty("answers").EnumerateArray()
            .Select(answer => $"{answer.GetProperty("role").GetString()} {(answer.TryGetProperty("person", out var person) ? person.GetString() : answer.GetProperty("holding").GetString())}")
            .Should().Equal(answers.Split(", "));

    [Theory]
    [InlineData("enrolment-policy", "example", "Covered")] // 2023-04-10 to 04-28: 14 working days
    [InlineData("enrolment-plan", "example", "CoveredLate")] // published two months later
    [InlineData("overview-schools", "example", "NotCovered")] // changed in September, not published again
    [InlineData("overview-statistics", "example", "Undetermined")] // published before it was formed: one of the days is wrong
    [InlineData("pupils-subsidy", "example", "NotCovered")] // on the notice board alone, listed for the website
    [InlineData("school-fees", "第一小学", "Covered")]
    [InlineData("school-fees", "第一中学", "Undetermined")] // no day is stated
    public void AnItemOfTheCatalogue_AtTheBodyThatOwesIt_CountsAsItsRecordsSay(string item, string unit, string outcome)
        => Example.Value.GetProperty("coverage").EnumerateArray()
            .Single(line => line.GetProperty("item").GetString() == item && line.GetProperty("unit").GetString() == unit)
            .GetProperty("outcome").GetString().Should().Be(outcome);

    [Fact]
    public void AChain_WithARowOfAnUndeclaredChannel_ReportsItAndKeepsTheOthers()
    {
        Example.Value.GetProperty("rowErrors").EnumerateArray().Select(error => $"{error.GetProperty("row").GetInt32()} {error.GetProperty("fault").GetString()}").Should().Equal("13 UnknownChannel");
        Example.Value.GetProperty("chains").EnumerateArray().Should().HaveCount(3);
    }

    [Fact]
    public void ADecision_OnMaterialInTwoParts_OpensOneAndKeepsTheOther()
        => Example.Value.GetProperty("decisions").EnumerateArray().Single().GetProperty("outcome").GetString().Should().Be("PartlyDisclosed");

    [Fact]
    public void TheRealReport_WhichNamesChannelsAndNobody_LeavesEveryRoleOpen()
    {
        string output = Sample.Run("AnnualReport").Output;

        output.Should().Contain("区政府门户网站子站").And.Contain("电子显示屏");
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", "--json").Output);
        json.RootElement.GetProperty("disclosure").GetProperty("chains").EnumerateArray().Should().HaveCount(3)
            .And.OnlyContain(chain => chain.GetProperty("notHeld").GetArrayLength() == 5);
        json.RootElement.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("subject").GetString() == "S13")
            .Should().HaveCount(3).And.OnlyContain(finding => finding.GetProperty("verdict").GetString() == "Undetermined");
    }

    [Theory]
    [InlineData("disclosure/chains/channels/1", "\"区政府门户网站子站\"", "$.disclosure.chains.channels")]
    [InlineData("disclosure/chains/faults/0/channel", "\"抖音号\"", "$.disclosure.chains.faults[0].channel")]
    [InlineData("disclosure/separation/0/policy/roles", "[\"originator\"]", "$.disclosure.separation[0].policy.roles")]
    [InlineData("disclosure/items/0/catalogue/kind", "\"practice\"", "$.disclosure.items[0].basis")]
    [InlineData("disclosure/channelUse/0/channels/0", "\"telegram\"", "$.disclosure.channelUse[0].channels[0]")]
    [InlineData("disclosure/pupilData/0/withoutConsent", "0", "$.disclosure.pupilData[0].withoutConsent")]
    [InlineData("disclosure/schoolItems/0/authorised", "\"notice\"", "$.disclosure.schoolItems[0].authorised")]
    [InlineData("disclosure/decisions/0/mode", "\"secretly\"", "$.disclosure.decisions[0].mode")]
    [InlineData("disclosure/schoolItems/0/guide/workdays", "251", "$.disclosure.schoolItems[0].guide.workdays")]
    public void AWrongValue_IsRefusedWithItsPath(string place, string value, string path)
    {
        var run = Sample.RunOn(AnnualReportBadInputTests.With(place, value), "--lang", "en");

        run.Code.Should().Be(2);
        run.Errors.Should().Contain(path + ": expected ").And.NotContain("   at ");
    }
}
