using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Reporting;

public class ReportingLawTests
{
    private const string Outline = "CN-LGO-2015", Provisions = "CN-LGS-2019";

    /// <summary>The outline: within the first quarter, for governments from county level up and their departments; the provisions: before 1 March, before 1 April for provinces and for publication.</summary>
    public static TheoryData<LawParameter<ReportLimit>, string?, string> Limits => new()
    {
        { ReportingLaw.ReportOfDepartment, "第一季度内", "3月1日之前" },
        { ReportingLaw.ReportOfGovernment, "第一季度内", "3月1日之前" },
        { ReportingLaw.ReportOfProvincialGovernment, "第一季度内", "4月1日之前" },
        { ReportingLaw.ReportOfPartyCommitteeOrTownship, null, "3月1日之前" },
        { ReportingLaw.ReportOfProvincialPartyCommittee, null, "4月1日之前" },
        { ReportingLaw.Publication, null, "4月1日之前" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Limits_AroundEachChange_AreThoseOfTheTextInForce(LawParameter<ReportLimit> parameter, string? underOutline, string underProvisions)
    {
        Say(parameter, "2015-12-31").Should().Be("NotYet");
        string first = underOutline is null ? "Unsettled" : $"{underOutline} {Outline}";
        Say(parameter, "2016-01-01").Should().Be(first);
        Say(parameter, "2019-04-14").Should().Be(first);
        Say(parameter, "2019-04-15").Should().Be($"{underProvisions} {Provisions}");
        Say(parameter, "2019-04-16").Should().Be($"{underProvisions} {Provisions}");
    }

    [Theory]
    [InlineData(3, true, "3月1日之前", "before 1 March", "2024-02-29")]
    [InlineData(4, true, "4月1日之前", "before 1 April", "2024-03-31")]
    [InlineData(1, true, "1月1日之前", "before 1 January", "2023-12-31")]
    [InlineData(3, false, "第一季度内", "within the first quarter", "2024-03-31")]
    [InlineData(6, false, "6月底以前", "by the end of June", "2024-06-30")]
    public void LastSureDayAndText_OfALimit_AreAsALetterSaysThem(int month, bool isBefore, string chinese, string english, string last)
    {
        var limit = isBefore ? ReportLimit.Before(month) : ReportLimit.Through(month);
        (limit.ToText(Language.Chinese), limit.ToText(Language.English), limit.LastSureDay(2024)).Should().Be((chinese, english, Day(last)));
    }

    [Fact]
    public void LastSureDay_OfNone_IsRefused() => Refuse.Argument(() => default(ReportLimit).LastSureDay(2024), "year", "limit");

    private static string Say(LawParameter<ReportLimit> parameter, string on)
    {
        var law = LawBook.National.On(parameter, Day(on));
        return law.InForce(out var limit, out var basis) ? $"{limit} {basis.Key}" : law.State.ToString();
    }
}
