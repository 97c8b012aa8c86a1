using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Duties;

public class DutyLawTests
{
    // The Rules date from late 2016; no official text confirms their first day, so only 2017 and later are surely covered.
    [Theory]
    [InlineData("2016-10-31", Selection.NotYet, null, null)]
    [InlineData("2016-11-01", Selection.Unsettled, null, "CN-FRP-2016:2")]
    [InlineData("2016-12-31", Selection.Unsettled, null, "CN-FRP-2016:2")]
    [InlineData("2017-01-01", Selection.InForce, "党政主要负责人", "CN-FRP-2016:2")]
    public void FirstResponsiblePerson_AroundEachChange_BindsDirectly(string on, Selection state, string? leader, string? key)
        => Check(DutyLaw.FirstResponsiblePerson, on, state, leader, key, Application.Direct);

    [Theory]
    [InlineData("2016-10-31", Selection.NotYet, null, null)]
    [InlineData("2016-11-01", Selection.Unsettled, null, "CN-FRP-2016")]
    [InlineData("2016-12-31", Selection.Unsettled, null, "CN-FRP-2016")]
    [InlineData("2017-01-01", Selection.InForce, "本单位主要负责人", "CN-FRP-2016")]
    public void FirstResponsiblePersonByReference_AroundEachChange_FollowsByReference(string on, Selection state, string? leader, string? key)
        => Check(DutyLaw.FirstResponsiblePersonByReference, on, state, leader, key, Application.ByReference);

    [Theory]
    [InlineData("2025-10-31", Selection.NotYet, null, null)]
    [InlineData("2025-11-01", Selection.InForce, "学法用法情况", "CN-LPEL-2025:38")]
    [InlineData("2025-11-02", Selection.InForce, "学法用法情况", "CN-LPEL-2025:38")]
    public void LeadersReport_AroundItsFirstDay_IsCarriedOverByAnalogy(string on, Selection state, string? content, string? key)
        => Check(DutyLaw.LeadersReport, on, state, content, key, Application.ByAnalogy);

    // The statute prescribes no list, so the Opinions go on after it.
    [Theory]
    [InlineData("2016-12-31", Selection.NotYet, null, null)]
    [InlineData("2017-01-01", Selection.Unsettled, null, "CN-LPR-2017")]
    [InlineData("2017-05-16", Selection.Unsettled, null, "CN-LPR-2017")]
    [InlineData("2017-05-17", Selection.InForce, "普法责任清单", "CN-LPR-2017")]
    [InlineData("2025-10-31", Selection.InForce, "普法责任清单", "CN-LPR-2017")]
    [InlineData("2025-11-01", Selection.InForce, "普法责任清单", "CN-LPR-2017")]
    public void PublicityDutyList_AroundEachChange_RestsOnTheOpinions(string on, Selection state, string? content, string? key)
        => Check(DutyLaw.PublicityDutyList, on, state, content, key, Application.Direct);

    [Theory]
    [InlineData("2025-10-31", Selection.NotYet, null, null)]
    [InlineData("2025-11-01", Selection.InForce, "普法责任制", "CN-LPEL-2025:9")]
    [InlineData("2025-11-02", Selection.InForce, "普法责任制", "CN-LPEL-2025:9")]
    public void PublicityResponsibility_AroundItsFirstDay_CitesTheStatute(string on, Selection state, string? content, string? key)
        => Check(DutyLaw.PublicityResponsibility, on, state, content, key, Application.Direct);

    // No national text sets a number of hearings, defines the tiers, or has Article 77 of the Organic Law bind a bureau (it speaks of governments).
    [Fact]
    public void Provisions_OfTheRulesWithoutANationalText_AreNone()
        => new[] { DutyRules.EveryAreaHasOneLead.Provisions, DutyRules.DeployedAndAssessedTogether.Provisions, DutyRules.MeetingHearsReports.Provisions, DutyRules.ResponsibilityListCovered.Provisions }
            .Should().OnlyContain(provisions => provisions.IsEmpty);

    private static void Check(LawParameter<Bilingual> parameter, string on, Selection state, string? leader, string? key, Application application)
    {
        var selected = LawBook.National.On(parameter, Day(on));
        selected.State.Should().Be(state);
        selected.InForce(out var value, out _).Should().Be(leader is not null);
        value?.Chinese.Should().Be(leader);
        (selected.Citation?.Application ?? application).Should().Be(application);
        selected.Basis?.Key.Should().Be(key);
        (selected.Basis is null).Should().Be(key is null);
    }
}
