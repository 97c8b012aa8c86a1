using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

public class DisclosureCoverageTests
{
    private static readonly Unit Bureau = new(new("区教体局"), "区教育体育局", BodyKind.Department);
    private static readonly Unit School = new(new("实验小学"), "区实验小学", BodyKind.School);

    private static readonly CatalogueRow Plan = new() { Id = "计划", SecondLevel = "招生计划", Basis = "条例", Limit = "20个工作日", Channels = "政府网站、橱窗" };

    // 2025-09-22 and 20 working days: 2025-10-24.
    private static readonly PublicationFacts Record = new()
    {
        Id = new("r1"),
        Item = new SubjectId("计划"),
        Unit = Bureau.Id,
        Formed = Day("2025-09-22"),
        Changed = Fact<LocalDate>.None,
        Published = Day("2025-10-10"),
        Channels = Fact<ValueList<DisclosureChannel>>.Of([DisclosureChannel.Website]),
    };

    public static TheoryData<string, PublicationFacts, PublicationState, ChannelFit, CoverageOutcome> States => new()
    {
        { "current", Record, PublicationState.Current, ChannelFit.Listed, CoverageOutcome.Covered },
        { "on the last day", Record with { Published = Day("2025-10-24") }, PublicationState.Current, ChannelFit.Listed, CoverageOutcome.Covered },
        { "a day late", Record with { Published = Day("2025-10-25") }, PublicationState.Late, ChannelFit.Listed, CoverageOutcome.CoveredLate },
        { "not published", Record with { Published = Fact<LocalDate>.None }, PublicationState.Missing, ChannelFit.NotAsked, CoverageOutcome.NotCovered },
        { "published after the day asked", Record with { Published = Day("2025-12-02") }, PublicationState.Missing, ChannelFit.NotAsked, CoverageOutcome.NotCovered },
        { "not due yet", Record with { Formed = Day("2025-11-20"), Published = Fact<LocalDate>.None }, PublicationState.Pending, ChannelFit.NotAsked, CoverageOutcome.Pending },
        { "changed, renewed", Record with { Changed = Day("2025-10-09"), Published = Day("2025-10-10") }, PublicationState.Current, ChannelFit.Listed, CoverageOutcome.Covered },
        { "changed, limit passed", Record with { Changed = Day("2025-10-11") }, PublicationState.Stale, ChannelFit.Listed, CoverageOutcome.NotCovered },
        { "changed, not due yet", Record with { Changed = Day("2025-11-20") }, PublicationState.Pending, ChannelFit.Listed, CoverageOutcome.Pending },
        { "through another channel", Record with { Channels = Fact<ValueList<DisclosureChannel>>.Of([DisclosureChannel.Print]) }, PublicationState.Current, ChannelFit.NotListed, CoverageOutcome.NotCovered },
        { "channel not stated", Record with { Channels = default }, PublicationState.Current, ChannelFit.Undetermined, CoverageOutcome.Undetermined },
        { "late and through another channel", Record with { Published = Day("2025-10-25"), Channels = Fact<ValueList<DisclosureChannel>>.Of([DisclosureChannel.Print]) }, PublicationState.Late, ChannelFit.NotListed, CoverageOutcome.NotCovered },
        { "published, through no channel", Record with { Channels = Fact<ValueList<DisclosureChannel>>.None }, PublicationState.Current, ChannelFit.Undetermined, CoverageOutcome.Undetermined },
        { "published, through an empty list", Record with { Channels = Fact<ValueList<DisclosureChannel>>.Of([]) }, PublicationState.Current, ChannelFit.Undetermined, CoverageOutcome.Undetermined },
        { "before it was formed, elsewhere", Record with { Published = Day("2025-09-21"), Channels = Fact<ValueList<DisclosureChannel>>.Of([DisclosureChannel.Print]) }, PublicationState.BeforeFormed, ChannelFit.NotListed, CoverageOutcome.NotCovered },
        { "before it was formed", Record with { Published = Day("2025-09-21") }, PublicationState.BeforeFormed, ChannelFit.Listed, CoverageOutcome.Undetermined },
        { "day not stated", Record with { Published = default }, PublicationState.Undetermined, ChannelFit.NotAsked, CoverageOutcome.Undetermined },
        { "formation not stated", Record with { Formed = default }, PublicationState.Undetermined, ChannelFit.Listed, CoverageOutcome.Undetermined },
        { "change not stated", Record with { Changed = default }, PublicationState.Undetermined, ChannelFit.Listed, CoverageOutcome.Undetermined },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void Of_OneRecord_SaysHowItStands(string because, PublicationFacts record, PublicationState state, ChannelFit fit, CoverageOutcome outcome)
    {
        var line = Cover([record], "2025-12-01").Lines.Should().ContainSingle().Which;

        line.State.Should().Be(state, because);
        line.Channels.Should().Be(fit, because);
        line.Outcome.Should().Be(outcome, because);
        line.Missing.IsEmpty.Should().Be(outcome != CoverageOutcome.Undetermined && state != PublicationState.BeforeFormed, because);
    }

    /// <summary>What DISC-06 says of a record and how the coverage counts it must not gainsay each other.</summary>
    [Theory]
    [MemberData(nameof(States))]
    public void Of_OneRecord_AgreesWithTheRule(string because, PublicationFacts record, PublicationState state, ChannelFit fit, CoverageOutcome outcome)
    {
        var facts = record with { Catalogue = Basis.Local(new("全区政务公开目录", "catalogue")), CatalogueLimit = TimeLimit.Workdays(20), Body = Bureau.Kind };

        var verdict = DisclosureRules.CatalogueItemPublished.Evaluate(facts, On("2025-12-01")).Verdict;

        verdict.Should().Be(
            state switch
            {
                PublicationState.Current or PublicationState.Late => Verdict.Met,
                PublicationState.Stale or PublicationState.Missing => Verdict.Breached,
                PublicationState.Pending => Verdict.Pending,
                _ => Verdict.Undetermined,
            },
            $"{because}, {fit}, {outcome}");
        if (outcome is CoverageOutcome.Covered or CoverageOutcome.CoveredLate) { verdict.Should().Be(Verdict.Met, because); }

        if (verdict == Verdict.Breached) { outcome.Should().Be(CoverageOutcome.NotCovered, because); }
    }

    /// <summary>Counted by hand: of two that stand published one is a day late.</summary>
    [Fact]
    public void Counts_OfWhatCameLate_AreCoveredAndStandApart()
    {
        CatalogueRow[] rows = [Plan, Plan with { Id = "范围", SecondLevel = "招生范围" }];
        var coverage = DisclosureCoverage.Of(Build(rows), [Record, Record with { Id = new("r2"), Item = new SubjectId("范围"), Published = Day("2025-10-25") }], true, _ => [Bureau], Nobody, On("2025-12-01"));

        coverage.Total.Should().Be(new CoverageCount(covered: 2, notCovered: 0, undetermined: 0, pending: 0, coveredLate: 1));
        (coverage.Total.Ratio, coverage.Total.RatioInTime, coverage.Total.AtMost).Should().Be((new Ratio(1, 1), new Ratio(1, 2), new Ratio(1, 1)));
        coverage.OutcomeOf(new("范围"), Bureau.Id).Should().Be(CoverageOutcome.CoveredLate);
        default(CoverageCount).RatioInTime.Should().Be(Ratio.Undefined);
    }

    [Fact]
    public void Of_AnItemWithoutRecords_IsMissingOnlyWhereTheRecordsAreComplete()
    {
        Cover([], "2025-12-01", complete: true).Lines[0].Outcome.Should().Be(CoverageOutcome.NotCovered);
        Cover([], "2025-12-01", complete: false).Lines[0].Outcome.Should().Be(CoverageOutcome.Undetermined);
        Cover([], "2025-12-01", complete: false).Lines[0].Missing.Should().Equal(DisclosureKeys.Published);
        Cover([], "2025-12-01").Lines[0].ToString().Should().Be("计划 区教体局 无记录：逾期未公开，渠道无须判断");
    }

    [Fact]
    public void Of_AnyRecord_LosesNone()
    {
        PublicationFacts[] stray =
        [
            Record with { Id = new("r4"), Item = Fact<SubjectId>.None },
            Record with { Id = new("r5"), Item = default },
            Record with { Id = new("r3"), Unit = School.Id },
            Record with { Id = new("r2"), Item = new SubjectId("食谱") },
        ];

        var coverage = Cover([.. stray, Record], "2025-12-01");

        coverage.Lines.Should().ContainSingle();
        coverage.Uncovered.Select(record => record.Id.ToString()).Should().Equal("r2", "r3", "r4", "r5");
    }

    [Fact]
    public void Of_ItemsOnRequestOrOwedByNobody_NamesThem()
    {
        CatalogueRow[] rows = [Plan, Plan with { Id = "名单", Mode = "依申请" }, Plan with { Id = "督导" }];

        var coverage = DisclosureCoverage.Of(Build(rows), [Record with { Item = new SubjectId("名单") }], true, item => item.Id == new SubjectId("督导") ? [] : [Bureau], Nobody, On("2025-12-01"));

        coverage.OnRequest.Select(item => item.Id.ToString()).Should().Equal("名单");
        coverage.OwedByNobody.Select(item => item.Id.ToString()).Should().Equal("督导");
        coverage.Uncovered.Should().ContainSingle();
        coverage.Lines.Should().ContainSingle().Which.State.Should().Be(PublicationState.Missing);
    }

    [Fact]
    public void Of_EachLine_AsksWhoAnsweredOnTheDueDayOrToday()
    {
        var asked = new List<LocalDate>();
        string Section(CatalogueItem item, UnitId unit, LocalDate day)
        {
            asked.Add(day);
            return $"{unit}{item.SecondLevel}科";
        }

        PublicationFacts[] records = [Record with { Published = Fact<LocalDate>.None }, Record with { Id = new("r2"), Formed = Day("2025-11-20"), Published = Fact<LocalDate>.None }];
        var coverage = DisclosureCoverage.Of(Build([Plan]), records, true, _ => [Bureau], Section, On("2025-12-01"));

        asked.Should().Equal(Day("2025-10-24"), Day("2025-12-01"));
        coverage.Lines.Should().OnlyContain(line => line.Answers == "区教体局招生计划科");
    }

    /// <summary>Two items at two bodies, counted by hand: covered, not covered, undetermined, pending.</summary>
    [Fact]
    public void Counts_OfItemsAndUnits_CountEachPairOnceAndUndeterminedApart()
    {
        CatalogueRow[] rows = [Plan, Plan with { Id = "范围", SecondLevel = "招生范围" }];
        PublicationFacts[] records =
        [
            Record,
            Record with { Id = new("r2") },
            Record with { Id = new("r3"), Unit = School.Id, Published = Fact<LocalDate>.None },
            Record with { Id = new("r4"), Unit = School.Id },
            Record with { Id = new("r5"), Item = new SubjectId("范围"), Formed = Day("2025-11-20"), Published = Fact<LocalDate>.None },
        ];

        var coverage = DisclosureCoverage.Of(Build(rows), records, false, _ => [School, Bureau, Bureau], Nobody, On("2025-12-01"));

        coverage.OfItem(new("计划")).Should().Be(new CoverageCount(covered: 1, notCovered: 1, undetermined: 0, pending: 0));
        coverage.OfItem(new("范围")).Should().Be(new CoverageCount(covered: 0, notCovered: 0, undetermined: 1, pending: 1));
        coverage.OfUnit(Bureau.Id).Should().Be(new CoverageCount(covered: 1, notCovered: 0, undetermined: 0, pending: 1));
        coverage.OfUnit(School.Id).Should().Be(new CoverageCount(covered: 0, notCovered: 1, undetermined: 1, pending: 0));
        coverage.Total.Ratio.Should().Be(new Ratio(1, 3));
        coverage.Total.AtMost.Should().Be(new Ratio(2, 3));
        coverage.OutcomeOf(new("计划"), School.Id).Should().Be(CoverageOutcome.NotCovered);
        coverage.OutcomeOf(new("范围"), Bureau.Id).Should().Be(CoverageOutcome.Pending);
        coverage.OutcomeOf(new("食谱"), Bureau.Id).Should().BeNull();
        coverage.OfUnit(new("别处")).Ratio.Should().Be(Ratio.Undefined);
    }

    /// <summary>Pitfall: a catalogue's limit laxer than the law's does not excuse an organ; a school has no limit of law.</summary>
    [Theory]
    [InlineData(BodyKind.Department, "2025-10-24", PublicationState.Current)]
    [InlineData(BodyKind.Department, "2025-10-25", PublicationState.Late)]
    [InlineData(BodyKind.School, "2025-10-25", PublicationState.Current)]
    public void Of_ALaxerCatalogue_CountsTheLawForOrgansAlone(BodyKind kind, string published, PublicationState state)
    {
        var unit = new Unit(Bureau.Id, "单位", kind);
        var coverage = DisclosureCoverage.Of(Build([Plan with { Limit = "30个工作日" }]), [Record with { Published = Day(published) }], true, _ => [unit], Nobody, On("2025-12-01"));

        coverage.Lines[0].State.Should().Be(state);
        if (kind == BodyKind.Department) { coverage.Lines[0].Due!.Basis!.Key.Should().Be("CN-OGIR-2019:26"); }
    }

    [Theory]
    [InlineData("每年1月31日前", "2025-10-24", PublicationState.Undetermined)]
    [InlineData("每年1月31日前", "2025-10-25", PublicationState.Late)]
    [InlineData("定期", "2025-10-24", PublicationState.Current)]
    [InlineData("定期", "2025-10-25", PublicationState.Late)]
    public void Of_ALimitWithoutANumber_NeverGoesBeyondTheLaw(string limit, string published, PublicationState state)
        => DisclosureCoverage.Of(Build([Plan with { Limit = limit }]), [Record with { Published = Day(published) }], true, _ => [Bureau], Nobody, On("2025-12-01"))
            .Lines[0].State.Should().Be(state);

    [Fact]
    public void Of_WithAPartMissing_NamesThePart()
    {
        var catalogue = Build([Plan]);
        Refuse.Null(() => DisclosureCoverage.Of(null!, [], true, _ => [], Nobody, On("2025-12-01")), "catalogue");
        Refuse.Null(() => DisclosureCoverage.Of(catalogue, null!, true, _ => [], Nobody, On("2025-12-01")), "records");
        Refuse.Null(() => DisclosureCoverage.Of(catalogue, [null!], true, _ => [], Nobody, On("2025-12-01")), "records");
        Refuse.Null(() => DisclosureCoverage.Of(catalogue, [], true, null!, Nobody, On("2025-12-01")), "owedBy");
        Refuse.Null(() => DisclosureCoverage.Of(catalogue, [], true, _ => [], null!, On("2025-12-01")), "whoAnswers");
        Refuse.Null(() => DisclosureCoverage.Of(catalogue, [], true, _ => [], Nobody, null!), "context");
        Refuse.OutOfRange(() => new CoverageCount(0, -1, 0, 0), "notCovered", "-1", "0 or more");
        Refuse.OutOfRange(() => new CoverageCount(1, 0, 0, 0, 2), "coveredLate", "2", "0 to 1");
        Refuse.OutOfRange(() => ((PublicationState)7).Name(), "state", "7");
        Refuse.OutOfRange(() => ((ChannelFit)4).Name(), "fit", "4");
        Refuse.OutOfRange(() => ((CoverageOutcome)5).Name(), "outcome", "5");
        CoverageOutcome.Covered.Name().Chinese.Should().Be("已覆盖");
    }

    private static DisclosureCoverage Cover(PublicationFacts[] records, string asOf, bool complete = true)
        => DisclosureCoverage.Of(Build([Plan]), records, complete, _ => [Bureau], Nobody, On(asOf));

    private static DisclosureCatalogue Build(CatalogueRow[] rows) => DisclosureCatalogue.Build(Basis.Local(new("全区政务公开目录", "catalogue")), rows, Day("2025-01-01"));

    private static string? Nobody(CatalogueItem item, UnitId unit, LocalDate day) => null;

    private static RuleContext On(string day) => new() { AsOf = Day(day) };
}
