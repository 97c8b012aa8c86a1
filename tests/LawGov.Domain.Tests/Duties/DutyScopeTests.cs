using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Duties;

/// <summary>What is known of a duty that no row gives: scopes, rows with faults, rows without a mark, rows that give it to nobody, groups.</summary>
public class DutyScopeTests
{
    private static readonly Basis GroupPaper = Basis.Internal(new("成立招生工作领导小组的通知", "notice on the leading group"));

    private static DutyMapBuilder Bare(params ScopeRow[] scopes) => new DutyMapBuilder(Bureau.Areas).Scope(scopes);

    private static ScopeRow Leaders => Bureau.All with { Tiers = [DutyTier.Overall, DutyTier.Specific] };

    [Fact]
    public void Audit_OfAPaperThatDividesAmongLeadersAlone_FindsNoGapBelowThem()
    {
        var map = Bare(Leaders).Assign(Bureau.Give("招生", DutyTier.Overall, "局长"), Bureau.Give("招生", DutyTier.Specific, "副局长")).Build();

        var audit = map.Audit(Bureau.Year, Bureau.Enrolment);
        audit.Issues.Select(issue => (issue.Kind, issue.Tier)).Should().Contain((DutyIssueKind.ScopeNotStated, DutyTier.Direct)).And.NotContain(issue => issue.Kind == DutyIssueKind.Gap);
        map.Audit(Bureau.Year, [DutyTier.Specific, DutyTier.Overall], [Bureau.Enrolment]).Tiers.Should().Equal(DutyTier.Overall, DutyTier.Specific);
    }

    [Fact]
    public void Audit_WhereAScopeEndsWithinADuty_PartsTheDaysThere()
    {
        var audit = Bare(Bureau.All with { Areas = ["招生"], Span = DateSpan.Between(new(2023, 2, 1), new(2023, 5, 1)) }, Bureau.All with { Areas = ["招生/小学"], Span = DateSpan.Between(new(2023, 4, 1), new(2023, 6, 1)) })
            .Build().Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Migrants]);

        audit.Issues.Select(issue => (issue.Kind, issue.Span)).Should().Equal(
            (DutyIssueKind.ScopeNotStated, DateSpan.Between(new(2023, 1, 1), new(2023, 2, 1))),
            (DutyIssueKind.Gap, DateSpan.Between(new(2023, 2, 1), new(2023, 6, 1))),
            (DutyIssueKind.ScopeNotStated, DateSpan.Between(new(2023, 6, 1), new(2024, 1, 1))));
    }

    [Fact]
    public void Scope_RowsWithFaults_AreReportedByTheCallersOwnNumber()
    {
        var map = Bare(
            Bureau.All with { Row = 7, Basis = null }, Bureau.All with { Row = 8, Areas = ["财务"] }, Bureau.All with { Tiers = [DutyTier.Unstated] }, Bureau.All with { Span = DateSpan.Empty }, Bureau.All).Build();

        map.Errors.Select(error => (error.Table, error.Row, error.Fault)).Should().BeEquivalentTo(new (IBilingualText, long, DutyRowFault)[]
        {
            (DutyRowKind.Scope.Name(), 7, DutyRowFault.BasisMissing), (DutyRowKind.Scope.Name(), 8, DutyRowFault.AreaUndeclared),
            (DutyRowKind.Scope.Name(), 3, DutyRowFault.TierUnstated), (DutyRowKind.Scope.Name(), 4, DutyRowFault.DaysMissing),
        });
        map.Scopes.Should().Equal(Bureau.All);
    }

    [Fact]
    public void Row_NumberBelowOne_IsRefused()
    {
        Refuse.OutOfRange(() => new AssignmentRow { Row = 0 }, "Row", "0", "1");
        Refuse.OutOfRange(() => new IncumbentRow { Row = -1 }, "Row", "-1", "1");
        Refuse.OutOfRange(() => new StandInRow { Row = 0 }, "Row", "0", "1");
        Refuse.OutOfRange(() => new AbsenceRow { Row = 0 }, "Row", "0", "1");
        Refuse.OutOfRange(() => new UnitReorganizationRow { Row = 0 }, "Row", "0", "1");
    }

    [Fact]
    public void Audit_OfARowWithoutBasis_NamesTheRowAndFindsNoGap()
    {
        var audit = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长", span: DateSpan.From(new(2023, 7, 1))) with { Basis = null, Row = 41 })
            .Build().Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]);

        audit.Issues.Select(issue => (issue.Kind, issue.Span)).Should().Equal(
            (DutyIssueKind.Gap, DateSpan.Between(new(2023, 1, 1), new(2023, 7, 1))),
            (DutyIssueKind.RowLeftOut, DateSpan.Between(new(2023, 7, 1), new(2024, 1, 1))));
        audit.Issues[1].Rows.Select(error => (error.Row, error.Fault)).Should().Equal((41, DutyRowFault.BasisMissing));
        audit.Issues[1].Reason.ToText(Language.Chinese).Should().Be("2023年7月1日至2023年12月31日，招生的直接责任未予认定：职责分工第41行（依据缺失）");
    }

    [Fact]
    public void Audit_OfAReorganizationWithAFault_DoesNotSayWhoHasTheDuties()
    {
        var moved = new ReorganizationRow { On = new(2023, 7, 1), Kind = ReorganizationKind.Renamed, From = "基教科科长", Basis = Bureau.Paper };
        var audit = Bureau.Builder().Reorganize(moved).Build().Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]);

        audit.Of(DutyIssueKind.RowLeftOut).Select(issue => issue.Span).Should().Equal(DateSpan.Between(new(2023, 7, 1), new(2024, 1, 1)));
        Bureau.Builder().Reorganize(moved with { From = "督导室主任" }).Build().Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]).Issues.Should().NotContain(issue => issue.Kind == DutyIssueKind.RowLeftOut);
    }

    [Theory]
    [InlineData("基教科科长", null, true)]    // may be a second holder
    [InlineData("基教科科长", "钱", false)]   // the holder himself, without days
    [InlineData(null, "李", true)]            // any post
    [InlineData("督导室主任", null, false)]   // another post
    public void Audit_OfAHolderRowWithAFault_SettlesNothingThatItCouldChange(string? post, string? person, bool changes)
    {
        var map = Bureau.Builder().Incumbent(new IncumbentRow { Post = post, Person = person }).Build();

        map.Audit(DateSpan.Between(new(2023, 1, 1), new(2023, 2, 1)), [DutyTier.Direct], [Bureau.Enrolment]).Of(DutyIssueKind.RowLeftOut).Any().Should().Be(changes);
    }

    [Theory]
    [InlineData("基教科科长 ")]
    [InlineData("\u3000基教科科长")]
    [InlineData("基教科\u200B科长")]
    public void Audit_OfAPostWithWhatCannotBeSeen_TakesItForThePostThatAReaderSees(string post)
    {
        var given = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, post)).Build().Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]);
        given.Issues.Select(issue => issue.Kind).Should().Equal(DutyIssueKind.RowLeftOut);

        var held = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长"), Bureau.Give("招生", DutyTier.Specific, "副局长"))
            .Incumbent(Bureau.Hold(post, "钱", Bureau.Year), Bureau.Hold("副局长", "王", Bureau.Year)).Build();
        held.Audit(Bureau.Year, [DutyTier.Specific, DutyTier.Direct], [Bureau.Enrolment]).Issues.Select(issue => (issue.Kind, issue.Tier)).Should().Equal((DutyIssueKind.RowLeftOut, DutyTier.Direct));
    }

    [Theory]
    [InlineData("—")]
    [InlineData("钱\u200B")]
    public void Audit_OfAHolderWhoseNameIsNoName_NamesTheRow(string person)
        => Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长")).Incumbent(Bureau.Hold("基教科科长", person, Bureau.Year)).Build()
            .Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]).Issues.Select(issue => issue.Kind).Should().Equal(DutyIssueKind.RowLeftOut);

    [Theory]
    [InlineData(StandInKind.Acting, "2023-05-01", "2023-06-01", "2023-05-01", "2023-06-01")] // by decision beside the holder: two claim it
    [InlineData(StandInKind.InCharge, "2023-05-01", "2023-06-01", null, null)] // its days say that the holder did not run the work
    [InlineData(StandInKind.InCharge, "2023-05-01", null, "2023-05-01", "2024-01-01")] // begun beside the holder, and without an end
    [InlineData(StandInKind.InCharge, "2022-12-01", null, null, null)] // lapsed when the holder came
    [InlineData(StandInKind.Alternate, "2023-05-01", "2023-06-01", null, null)]
    public void Audit_OfAStandInWithAFaultBesideAHolder_SaysWhenTwoMayClaimThePost(StandInKind kind, string from, string? until, string? first, string? end)
    {
        var span = until is null ? DateSpan.From(Days.Day(from)) : DateSpan.Between(Days.Day(from), Days.Day(until));
        var map = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长")).Incumbent(Bureau.Hold("基教科科长", "钱", DateSpan.From(new(2023, 1, 1))))
            .StandIn(Bureau.StandIn("基教科科长", "", kind, span, Bureau.Paper)).Build();

        map.Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]).Issues.Select(issue => (issue.Kind, issue.Span)).Should().Equal(
            first is null ? [] : [(DutyIssueKind.RowLeftOut, DateSpan.Between(Days.Day(first), Days.Day(end!)))]);
    }

    [Theory]
    [InlineData(StandInKind.Acting, "2023-01-01", "2023-06-12", true)] // by decision, and a holder in post beside it
    [InlineData(StandInKind.InCharge, "2023-01-01", "2023-06-12", false)] // lapses when the holder comes
    [InlineData(StandInKind.InCharge, "2023-03-01", "2023-02-01", true)] // would have begun beside the holder
    public void Audit_OfAHolderWithAFaultWhereSomebodyStandsIn_SaysWhenTwoMayClaimThePost(StandInKind kind, string acts, string holds, bool changes)
    {
        var map = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长")).Incumbent(Bureau.Hold("基教科科长", "", DateSpan.From(Days.Day(holds))))
            .StandIn(Bureau.StandIn("基教科科长", "吴", kind, DateSpan.From(Days.Day(acts)), Bureau.Paper)).Build();

        map.Audit(DateSpan.Between(new(2023, 7, 1), new(2023, 8, 1)), [DutyTier.Direct], [Bureau.Enrolment]).Of(DutyIssueKind.RowLeftOut).Any().Should().Be(changes);
    }

    [Theory]
    [InlineData("钱", null, true)] // the holder, on days that are missing
    [InlineData("吴", null, false)] // somebody else
    [InlineData(null, null, true)] // anybody
    [InlineData(null, "基教科科长", true)] // whoever holds the post
    [InlineData(null, "招生办主任", false)]
    public void Audit_OfAnAbsenceWithAFault_SettlesNothingThatItCouldChange(string? person, string? post, bool changes)
    {
        var map = Bureau.Builder().Absent(new AbsenceRow { Row = 8, Person = person, Post = post }).Build();

        var issues = map.Audit(DateSpan.Between(new(2023, 1, 1), new(2023, 2, 1)), [DutyTier.Direct], [Bureau.Enrolment]).Of(DutyIssueKind.RowLeftOut).ToList();
        issues.Select(issue => issue.Rows[0].Row).Should().Equal(changes ? [8] : []);
        issues.Select(issue => issue.Rows[0].Table!.ToText(Language.Chinese)).Should().Equal(changes ? ["缺席"] : []);
    }

    [Fact]
    public void Audit_OfAnAbsenceFromAPostOfSeveralSeats_KeepsEachSeatFromBeingKnown()
    {
        var may = DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1));
        IncumbentRow Seat(string person) => Bureau.Hold("副局长", person, Bureau.Year) with { Seats = 2 };
        var map = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Specific, "副局长·王"), Bureau.Give("法治", DutyTier.Specific, "副局长·赵"))
            .Incumbent(Seat("王"), Seat("赵")).Absent(new AbsenceRow { Post = "副局长", Span = may }).Build();

        map.Audit(Bureau.Year, [DutyTier.Specific], [Bureau.Law, Bureau.Enrolment]).Issues.Select(issue => (issue.Kind, issue.Span)).Should().Equal(
            (DutyIssueKind.RowLeftOut, may), (DutyIssueKind.RowLeftOut, may));
    }

    [Fact]
    public void Audit_OfAnAbsentHolder_IsNotKnownWhereAFaultyRowMayPutSomebodyBesideHim()
    {
        var builder = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长")).Incumbent(Bureau.Hold("基教科科长", "钱", Bureau.Year))
            .Absent(new AbsenceRow { Person = "钱", Span = DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1)) });
        builder.Build().Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]).Issues.Select(issue => issue.Kind).Should().Equal(DutyIssueKind.Absence);

        var part = DateSpan.Between(new(2023, 5, 1), new(2023, 5, 11));
        var issues = builder.Incumbent(Bureau.Hold("基教科科长", "", part)).Build().Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]).Issues;
        issues.Select(issue => (issue.Kind, issue.Span)).Should().Equal((DutyIssueKind.RowLeftOut, part), (DutyIssueKind.Absence, DateSpan.Between(new(2023, 5, 11), new(2023, 6, 1))));
        issues[1].Reason.ToText(Language.Chinese).Should().StartWith("2023年5月11日至2023年5月31日，", "the sentence tells the days that are left");
    }

    [Fact]
    public void Audit_OfAFaultyAbsenceOfAHolderBesideADecision_FindsNoConflict()
    {
        var may = DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1));
        var builder = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长")).Incumbent(Bureau.Hold("基教科科长", "钱", Bureau.Year))
            .StandIn(Bureau.StandIn("基教科科长", "吴", StandInKind.Acting, may, Bureau.Paper));
        builder.Build().Audit(may, [DutyTier.Direct], [Bureau.Enrolment]).Issues.Select(issue => issue.Kind).Should().Equal(DutyIssueKind.Conflict);

        builder.Absent(new AbsenceRow { Person = "钱" }).Build().Audit(may, [DutyTier.Direct], [Bureau.Enrolment]).Issues.Select(issue => issue.Kind).Should().Equal(DutyIssueKind.RowLeftOut);
    }

    /// <summary>The answer said that no post was given the area, while the audit of the same day said that this could not be determined.</summary>
    [Fact]
    public void WhoAnswers_OfARowWithoutBasis_DoesNotSayThatNoPostIsGivenTheDuty()
    {
        var map = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长", span: DateSpan.From(new(2023, 7, 1))) with { Basis = null, Row = 41 }).Build();

        var answer = map.WhoAnswers(Bureau.Enrolment, new(2023, 7, 1))[DutyTier.Direct];
        (answer.State, answer.HasSomebody).Should().Be((HoldingState.None, false));
        answer.Rows.Select(error => (error.Row, error.Fault)).Should().Equal((41, DutyRowFault.BasisMissing));
        answer.Because.ToText(Language.Chinese).Should().Be("2023年7月1日，招生的直接责任未予认定：职责分工第41行（依据缺失）");
        answer.Because.ToText(Language.English).Should().Be("on 2023-07-01, who answers for 招生 on the direct tier cannot be determined: division of duties, row 41 (basis missing)");

        var before = map.WhoAnswers(Bureau.Enrolment, new(2023, 6, 30))[DutyTier.Direct];
        before.Rows.Should().BeEmpty();
        before.Because.ToText(Language.Chinese).Should().Be("2023年6月30日，招生的直接责任未明确责任岗位");
    }

    [Fact]
    public void WhoAnswers_BesideARowThatCouldChangeIt_NamesTheRow()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("招生/小学", DutyTier.Direct, "督导室主任") with { Basis = null, Row = 7 }).Build();

        var answer = map.WhoAnswers(Bureau.Primary, new(2023, 5, 1))[DutyTier.Direct];
        answer.Post.Should().Be(new PostId("基教科科长"));
        answer.Because.ToText(Language.Chinese).Should().EndWith("；下列行更正后结论可能改变：职责分工第7行（依据缺失）");
        map.WhoAnswers(Bureau.Law, new(2023, 5, 1))[DutyTier.Direct].Rows.Should().BeEmpty("the row is about another area");
        map.WhoAnswers(Bureau.Primary, NodaTime.LocalDate.MaxIsoValue)[DutyTier.Direct].Rows.Should().BeEmpty("after it no day is counted");
    }

    [Fact]
    public void WhoAnswers_OfOnePostWithoutAMark_NamesIt()
    {
        var map = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长", Part.Unstated)).Incumbent(Bureau.Hold("基教科科长", "钱", Bureau.Year)).Build();

        map.WhoAnswers(Bureau.Migrants, new(2023, 5, 1))[DutyTier.Direct].Person.Should().Be(Bureau.Person("钱"));
        map.Assignments.Select(given => (given.Part, given.IsMarked)).Should().Equal((Part.Lead, false));
    }

    [Fact]
    public void WhoAnswers_OfSeveralPostsWithoutAMark_PicksNoneUntilOneIsMarked()
    {
        var marked = DateSpan.Between(new(2023, 6, 1), new(2023, 7, 1));
        var map = Bare(Bureau.All).Assign(
            Bureau.Give("招生", DutyTier.Direct, "基教科科长", Part.Unstated), Bureau.Give("招生", DutyTier.Direct, "督导室主任", Part.Unstated), Bureau.Give("招生", DutyTier.Direct, "督导室主任", span: marked)).Build();

        map.WhoAnswers(Bureau.Enrolment, new(2023, 5, 31))[DutyTier.Direct].Because.ToText(Language.Chinese).Should().Be("2023年5月31日，招生的直接责任列有基教科科长、督导室主任，未标明由哪个岗位牵头，未予认定（本事项分工）");
        var answer = map.WhoAnswers(Bureau.Enrolment, new(2023, 6, 1))[DutyTier.Direct];
        (answer.Post, answer.Partners.Single().Post).Should().Be((new PostId("督导室主任"), new PostId("基教科科长")));
        var issues = map.Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]).Of(DutyIssueKind.LeadUnmarked);
        issues.Select(issue => issue.Span).Should().Equal(DateSpan.Between(new(2023, 1, 1), new(2023, 6, 1)), DateSpan.Between(new(2023, 7, 1), new(2024, 1, 1)));
    }

    [Fact]
    public void Assign_ALinkWithoutAMark_WorksAlong()
        => Bare().Assign(Bureau.Give("招生", DutyTier.Direct, "督导室主任", Part.Unstated) with { Kind = DutyKind.Liaison }).Build().Assignments.Single().Part.Should().Be(Part.Partner);

    [Fact]
    public void Reorganize_OfTheMarkedLeadAway_LeavesTheOtherToLead()
    {
        var away = new ReorganizationRow { On = new(2023, 7, 1), Kind = ReorganizationKind.Merged, From = "基教科科长", To = "督导室主任", Basis = Bureau.Paper };
        var map = Bare(Bureau.All).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长", Part.Unstated), Bureau.Give("招生", DutyTier.Direct, "督导室主任", Part.Unstated)).Reorganize(away).Build();

        map.WhoAnswers(Bureau.Enrolment, new(2023, 7, 1))[DutyTier.Direct].Post.Should().Be(new PostId("督导室主任"));
    }

    [Fact]
    public void WhoAnswers_WhereARowGivesTheDutyToNobody_ShutsOutTheWiderLeadAndNamesTheRow()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("招生/小学", DutyTier.Direct, null!, Part.Nobody)).Build();

        var answer = map.WhoAnswers(Bureau.Primary, new(2023, 5, 1))[DutyTier.Direct];
        (answer.State, answer.Holders.Count, answer.GivenToNobody!.Basis).Should().Be((HoldingState.None, 0, Bureau.Paper));
        answer.Because.ToText(Language.Chinese).Should().Be("2023年5月1日，小学招生的直接责任载明暂无责任岗位；依据内部制度《领导班子分工》（示教〔2023〕1号）");
        map.Find(Bureau.Migrants, DutyTier.Direct, new(2023, 5, 1)).Person.Should().Be(Bureau.Person("孙"), "a closer row gives it a lead");
        var gap = map.Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Primary]).Of(DutyIssueKind.Gap).Single();
        (gap.Assignment!.Basis, gap.Reason.ToText(Language.Chinese)).Should().Be((Bureau.Paper, "2023年1月1日至2023年12月31日，小学招生的直接责任载明暂无责任岗位，依据内部制度《领导班子分工》（示教〔2023〕1号）"));
    }

    [Fact]
    public void WhoAnswers_InALeadingGroup_NamesTheGroupAndTheRole()
    {
        var map = Bare(Bureau.All).Group(
            InGroup(GroupRole.Head, "局长"), InGroup(GroupRole.Deputy, "副局长"), InGroup(GroupRole.Member, "督导室主任"), InGroup(GroupRole.OfficeHost, "基教科"), InGroup(GroupRole.OfficeDirector, "基教科科长"))
            .Incumbent(Bureau.Hold("局长", "张", Bureau.Year)).Build();

        var answer = map.WhoAnswers(Bureau.Enrolment, new(2023, 5, 1));
        answer[DutyTier.Overall].Because.ToText(Language.Chinese).Should().Be("2023年5月1日，招生的统筹责任由局长承担，张在任；依据内部制度《成立招生工作领导小组的通知》（本事项分工；招生工作领导小组组长）");
        answer.Tiers.Select(tier => tier.Post.ToString()).Should().Equal("局长", "副局长", "基教科科长");
        answer[DutyTier.Direct].Partners.Select(partner => partner.Post.ToString()).Should().BeEquivalentTo("督导室主任", "基教科");
    }

    [Theory]
    [InlineData("", "招生", GroupRole.Head, DutyRowFault.GroupMissing)]
    [InlineData("领导小组", "财务", GroupRole.Head, DutyRowFault.AreaUndeclared)]
    [InlineData("领导小组", "招生", GroupRole.Unstated, DutyRowFault.RoleUnstated)]
    [InlineData("领导小组", "招生", (GroupRole)9, DutyRowFault.RoleUnstated)]
    public void Group_ARowWithAFault_IsReported(string group, string area, GroupRole role, DutyRowFault fault)
        => Bare().Group(InGroup(role, "局长") with { Group = group, Area = area }).Build().Errors.Select(error => (error.Table, error.Fault)).Should().Equal((DutyRowKind.Group.Name(), fault));

    private static GroupRow InGroup(GroupRole role, string post)
        => new() { Group = "招生工作领导小组", Area = "招生", Role = role, Post = post, Span = DateSpan.From(new(2023, 1, 1)), Basis = GroupPaper };
}
