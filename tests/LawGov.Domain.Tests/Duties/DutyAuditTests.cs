using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Duties;

public class DutyAuditTests
{
    [Fact]
    public void Audit_OfTheBureau_FindsItsGapsAndVacancies()
    {
        var audit = Bureau.Builder().Build().Audit(Bureau.Year);

        audit.Areas.Select(area => area.Path).Should().Equal(Bureau.Migrants, Bureau.Law);
        audit.Of(DutyIssueKind.Vacancy).Select(issue => (issue.Area!.Path, issue.Span)).Should().Equal((Bureau.Migrants, DateSpan.Between(new(2023, 3, 1), new(2023, 4, 1))));
        audit.Of(DutyIssueKind.Gap).Select(issue => (issue.Area!.Path, issue.Tier, issue.Span)).Should().Equal(
            (Bureau.Law, DutyTier.Specific, Bureau.Year), (Bureau.Law, DutyTier.Direct, Bureau.Year));
        audit.Count(DutyIssueKind.Conflict).Should().Be(0);
    }

    [Fact]
    public void Audit_WhereACloserLeadReplacesAWiderOneEverywhere_FindsItWithoutEffect()
    {
        var map = Bureau.Builder().Build();

        map.Audit(Bureau.Year, Bureau.Migrants).Of(DutyIssueKind.Unreachable).Select(issue => (issue.Posts[0], issue.Area!.Path)).Should().Equal((new PostId("基教科科长"), Bureau.Enrolment));
        map.Audit(Bureau.Year, Bureau.Migrants, Bureau.Primary).Count(DutyIssueKind.Unreachable).Should().Be(0);
    }

    [Fact]
    public void Audit_OfAConflict_GivesItsDaysAndBothPosts()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("招生", DutyTier.Direct, "督导室主任", span: DateSpan.Between(new(2023, 9, 15), new(2023, 10, 1)))).Build();

        var issue = map.Audit(Bureau.Year, Bureau.Enrolment).Of(DutyIssueKind.Conflict).Single();
        issue.Span.Should().Be(DateSpan.Between(new(2023, 9, 15), new(2023, 10, 1)));
        issue.Posts.Select(post => post.ToString()).Should().BeEquivalentTo("基教科科长", "督导室主任");
        issue.Remedy.ToText(Language.English).Should().StartWith("make one of");
    }

    [Fact]
    public void Audit_OfAPostWithTwoPersons_AsksWhoWasInIt()
    {
        var map = Bureau.Builder().Incumbent(Bureau.Hold("局长", "王", DateSpan.Between(new(2023, 6, 12), new(2023, 6, 20)))).Build();

        var issue = map.Audit(Bureau.Year, Bureau.Law).Of(DutyIssueKind.Conflict).Single();
        (issue.Span, issue.Posts[0]).Should().Be((DateSpan.Between(new(2023, 6, 12), new(2023, 6, 20)), new PostId("局长")));
        issue.Remedy.ToText(Language.Chinese).Should().StartWith("核实");
    }

    [Fact]
    public void Audit_OfAStandInWithoutBasis_FindsItAndTheAnswerStands()
    {
        var map = Bureau.Builder().StandIn(Bureau.StandIn("副局长", "赵", StandInKind.InCharge, DateSpan.Between(new(2023, 3, 1), new(2023, 4, 1)), basis: null)).Build();

        map.Errors.Should().BeEmpty();
        var issue = map.Audit(Bureau.Year, Bureau.Enrolment).Of(DutyIssueKind.StandInWithoutBasis).Single();
        (issue.Span, issue.StandIn!.Person).Should().Be((DateSpan.Between(new(2023, 3, 1), new(2023, 4, 1)), Bureau.Person("赵")));
        map.Find(Bureau.Enrolment, DutyTier.Specific, new(2023, 3, 15)).Person.Should().Be(Bureau.Person("赵"));
        map.WhoAnswers(Bureau.Enrolment, new(2023, 3, 15))[DutyTier.Specific].Because.ToText(Language.Chinese).Should().Contain("由赵代行职责（主持工作，依据：未载明）");
    }

    [Fact]
    public void Audit_OfJointLeadsOfWhomOneIsVacant_FindsThatVacancy()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("法治", DutyTier.Direct, "基教科科长", joint: true), Bureau.Give("法治", DutyTier.Direct, "法规科科长", joint: true))
            .Incumbent(Bureau.Hold("法规科科长", "郑", DateSpan.Year(2020))).Build();

        map.Audit(Bureau.Year, Bureau.Law).Of(DutyIssueKind.Vacancy).Select(issue => (issue.Posts[0], issue.Span)).Should().Equal((new PostId("法规科科长"), Bureau.Year));
    }

    [Fact]
    public void Audit_OfJointLeadsOfWhomOneIsClaimedTwice_FindsThatConflict()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("法治", DutyTier.Direct, "基教科科长", joint: true), Bureau.Give("法治", DutyTier.Direct, "督导室主任", joint: true))
            .Incumbent(Bureau.Hold("督导室主任", "郑", DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1)))).Build();

        map.Audit(Bureau.Year, Bureau.Law).Of(DutyIssueKind.Conflict).Select(issue => (issue.Posts[0], issue.Span)).Should().Equal((new PostId("督导室主任"), DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1))));
        map.AnswersFor(Bureau.Person("郑"), Bureau.Year).Where(stretch => stretch.Area.Path == Bureau.Law).Select(stretch => stretch.State).Should().Equal(HoldingState.Conflict);
    }

    [Fact]
    public void Audit_OfAPostThatNoRowSpeaksOf_AsksWhoIsInItAndFindsNoVacancy()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("法治", DutyTier.Direct, "法规科科长")).Build();

        var audit = map.Audit(Bureau.Year, Bureau.Law);
        (audit.Count(DutyIssueKind.Vacancy), audit.Count(DutyIssueKind.PersonUnknown)).Should().Be((0, 1));
        map.Find(Bureau.Law, DutyTier.Direct, new(2023, 5, 1)).State.Should().Be(HoldingState.PersonUnknown);
        map.WhoAnswers(Bureau.Law, new(2023, 5, 1))[DutyTier.Direct].Because.ToText(Language.Chinese).Should().Contain("未载明何人任职");
    }

    [Fact]
    public void Audit_OfOnePartOfAWiderLead_DoesNotCallTheLeadWithoutEffect()
    {
        var areas = DutyAreas.Of(new DutyArea(Bureau.Enrolment, "招生"), new(Bureau.Primary, "小学招生"), new(AreaPath.Parse("招生/中学"), "中学招生"));
        var map = new DutyMapBuilder(areas).Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长"), Bureau.Give("招生/小学", DutyTier.Direct, "招生办主任")).Build();

        map.Audit(Bureau.Year, Bureau.Primary).Count(DutyIssueKind.Unreachable).Should().Be(0, "it still decides for 中学招生");
    }

    [Fact]
    public void Audit_WithoutDaysOrOfAnUndeclaredArea_IsRefused()
    {
        var map = Bureau.Builder().Build();
        Refuse.Argument(() => map.Audit(DateSpan.Empty), "span");
        Refuse.OutOfRange(() => map.Audit(Bureau.Year, AreaPath.Parse("财务")), "areas", "财务", "declared");
    }
}
