using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

public class InspectionAndContentsLawTests
{
    // Issued in April 2019, on a day that the copies garble.
    [Theory]
    [InlineData("2019-03-31", Selection.NotYet)]
    [InlineData("2019-04-01", Selection.Unsettled)]
    [InlineData("2019-04-30", Selection.Unsettled)]
    [InlineData("2019-05-01", Selection.InForce)]
    [InlineData("2019-05-02", Selection.InForce)]
    public void InspectionThresholds_AroundTheirIssue_AreInForceFromMay(string on, Selection state)
    {
        foreach (var (parameter, limit) in new[]
        {
            (DisclosureLaw.HomePageThreshold, TimeLimit.Days(14)), (DisclosureLaw.NewsColumnThreshold, TimeLimit.Days(14)), (DisclosureLaw.PolicyColumnThreshold, TimeLimit.Months(6)),
        })
        {
            var selected = LawBook.National.On(parameter, Day(on));
            selected.State.Should().Be(state);
            if (selected.InForce(out var value, out var basis))
            {
                value.Should().Be(limit);
                basis.Citation!.Application.Should().Be(Application.InspectionStandard);
            }
        }
    }

    [Theory]
    [InlineData("2019-03-31", Selection.NotYet)]
    [InlineData("2019-04-01", Selection.Unsettled)]
    [InlineData("2026-01-01", Selection.Unsettled)]
    public void NewMediaThreshold_OnAnyDay_HasNoNationalFigure(string on, Selection state)
        => LawBook.National.On(DisclosureLaw.NewMediaThreshold, Day(on)).State.Should().Be(state);

    [Theory]
    [InlineData("2008-04-30", Selection.NotYet, null)]
    [InlineData("2008-05-01", Selection.Unsettled, "CN-OGIR-2007")]
    [InlineData("2019-05-14", Selection.Unsettled, "CN-OGIR-2007")]
    [InlineData("2019-05-15", Selection.InForce, "CN-OGIR-2019:55.1")]
    public void SchoolText_AroundEachChange_IsSettledByTheTextOf2019(string on, Selection state, string? key)
    {
        var selected = LawBook.National.On(DisclosureLaw.SchoolText, Day(on));
        selected.State.Should().Be(state);
        selected.Basis?.Key.Should().Be(key);
    }

    [Theory]
    [InlineData("2008-04-30", Selection.NotYet)]
    [InlineData("2008-05-01", Selection.Unsettled)]
    [InlineData("2019-05-14", Selection.Unsettled)]
    [InlineData("2019-05-15", Selection.InForce)]
    public void GuideAndCatalogue_AroundEachChange_AreThoseOfArticle12(string on, Selection state)
    {
        LawBook.National.On(DisclosureLaw.GuideContents, Day(on)).State.Should().Be(state);
        LawBook.National.On(DisclosureLaw.CatalogueContents, Day(on)).State.Should().Be(state);
    }

    [Fact]
    public void VerdictName_BeyondAnInspectionThreshold_NeverSpeaksOfABreachOfLaw()
    {
        var facts = new UpdateFacts { Id = new("首页"), On = Day("2024-03-16"), Place = UpdatePlace.HomePage, LastUpdated = Day("2024-03-01") };

        var finding = DisclosureRules.UpdatedWithinInspectionThreshold.Evaluate(facts, new() { AsOf = Day("2024-03-16") });

        finding.Verdict.Should().Be(Verdict.Breached);
        finding.VerdictName().Chinese.Should().Be("不符合");
        finding.Bases[0].ToText(Language.Chinese).Should().Be("《政府网站与政务新媒体检查指标》（检查指标）");
        finding.ToString().Should().Be("DISC-10 首页 不符合：最近更新2024年3月1日，未更新时间不得超过14日（至2024年3月15日止）；2024年3月16日检查，已超过");
    }

    /// <summary>A local threshold in working days over a year that is not announced: due between 2027-01-08 and 2027-01-09.</summary>
    [Theory]
    [InlineData("2027-01-08", Verdict.Met)]
    [InlineData("2027-01-09", Verdict.Undetermined)]
    [InlineData("2027-01-10", Verdict.Breached)]
    public void Evaluate_OverAnArrangementNotAnnounced_IsUndeterminedBetweenTheBounds(string on, Verdict verdict)
    {
        var local = new DatedValue<TimeLimit>(Span("2020-01-01"), TimeLimit.Workdays(20), Basis.Local(new("检查办法", "measures")));
        var facts = new UpdateFacts { Id = new("账号"), On = Day(on), Place = UpdatePlace.NewMediaAccount, LastUpdated = Day("2026-12-10") };

        var finding = DisclosureRules.UpdatedWithinInspectionThreshold.Evaluate(facts, new() { AsOf = Day("2027-03-01"), Law = LawBook.National.With(DisclosureLaw.NewMediaThreshold, local) });

        finding.Verdict.Should().Be(verdict);
        finding.Missing.Select(key => key.Id).Should().Equal(verdict == Verdict.Undetermined ? ["calendar.notice-2027"] : []);
    }

    [Fact]
    public void ToString_OfFactsWithADay_PrintsItInIsoForm()
    {
        new UpdateFacts { Id = new("首页"), On = Day("2024-03-16"), Place = UpdatePlace.HomePage }.ToString().Should().Be("首页: 2024-03-16, HomePage, 未知");
        new GuideAndCatalogueFacts { Id = new("指南"), On = Day("2024-03-16"), OutOfDate = "电话" }.ToString().Should().Be("指南: 2024-03-16, 未知, 未知, 未知, 电话");
    }
}
