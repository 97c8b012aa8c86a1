using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Duties;

public class HeadSuccessionTests
{
    [Fact]
    public void Of_AMap_SplitsAtTheChangeOfHead()
        => HeadSuccession.Of(Bureau.Builder().Build(), Bureau.Law, Bureau.Year).ToText(Language.Chinese).Should().Be("张（2023年1月1日至2023年6月11日）、李（2023年6月12日至2023年12月31日）");

    [Fact]
    public void Of_AStandInWithoutADecision_SaysSo()
        => HeadSuccession.Of(Bureau.Builder().StandIn(Bureau.StandIn("局长", "王", StandInKind.InCharge, DateSpan.Between(new(2023, 6, 1), new(2023, 6, 12)), basis: null)).Build(), Bureau.Law, Bureau.Year)
            .ToText(Language.Chinese).Should().Be("张（2023年1月1日至2023年5月31日）、王[主持工作，未载明依据]（2023年6月1日至2023年6月11日）、李（2023年6月12日至2023年12月31日）");

    [Fact]
    public void Of_LeadsMadeToAnswerTogether_IsNoContradiction()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("招生/小学", DutyTier.Overall, "局长", joint: true), Bureau.Give("招生/小学", DutyTier.Overall, "督导室主任", joint: true)).Build();
        var heads = HeadSuccession.Of(map, Bureau.Primary, Bureau.Year);

        heads.Together.Should().BeTrue();
        Ask(heads).Should().Be(Verdict.Met);
        Ask(HeadSuccession.Of(Bureau.Builder().Incumbent(Bureau.Hold("局长", "王", Bureau.Year)).Build(), Bureau.Law, Bureau.Year)).Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Constructor_WithABlankName_IsRefused()
        => Refuse.Argument(() => new HeadSuccession(new TimelineEntry<string>(Bureau.Year, " ")), "turns", "2023-01-01");

    private static Verdict Ask(HeadSuccession heads) => DutyRules.FirstResponsiblePersonThroughoutYear.Evaluate(
        new() { Id = new("局"), On = new(2023, 12, 31), Body = BodyKind.Department, Heads = heads }, new() { AsOf = new(2024, 3, 1) }).Verdict;

    [Fact]
    public void Jointly_OfOverlappingTurns_IsNoContradictionAndAnotherSuccession()
    {
        TimelineEntry<string>[] turns = [new(DateSpan.Year(2023), "张某"), new(DateSpan.Year(2023), "李某")];

        HeadSuccession.Jointly(turns).Together.Should().BeTrue();
        HeadSuccession.Jointly(turns).Timeline.Entries.Should().Equal(new HeadSuccession(turns).Timeline.Entries);
        HeadSuccession.Jointly(turns).Should().NotBe(new HeadSuccession(turns));
    }
}
