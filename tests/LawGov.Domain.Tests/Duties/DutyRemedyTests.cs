using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Duties;

/// <summary>Posts, papers and duties in one hand; and what puts several issues right at once.</summary>
public class DutyRemedyTests
{
    private static readonly DutyAreas Six = DutyAreas.Of(
        new DutyArea(AreaPath.Parse("招生"), "招生"), new(AreaPath.Parse("招生/小学"), "小学招生"), new(AreaPath.Parse("招生/初中"), "初中招生"), new(AreaPath.Parse("招生/高中"), "高中招生"),
        new(AreaPath.Parse("审核"), "合法性审核"), new(AreaPath.Parse("起草"), "起草"));

    [Fact]
    public void Remedies_OfOneVacancyInManyAreas_AreOneAppointment()
    {
        var map = new DutyMapBuilder(Six).Scope(Bureau.All)
            .Assign(Six.All.Where(area => area.Path.Parent.IsNone).SelectMany(area => new[] { DutyTier.Overall, DutyTier.Specific, DutyTier.Direct }.Select(tier => Bureau.Give(area.Path.ToString(), tier, "局长"))))
            .Incumbent(Bureau.Hold("局长", "张", DateSpan.Between(new(2020, 1, 1), new(2023, 4, 1))), Bureau.Hold("局长", "李", DateSpan.From(new(2023, 6, 12)))).Build();

        var audit = map.Audit(Bureau.Year);
        audit.Count(DutyIssueKind.Vacancy).Should().Be(15, "five innermost areas on three tiers");
        var remedy = audit.Remedies.Single();
        remedy.Issues.Should().Equal(audit.Issues);
        remedy.Incumbent.Should().Be(new IncumbentRow { Post = "局长", Span = DateSpan.Between(new(2023, 4, 1), new(2023, 6, 12)) });
        remedy.Text.ToText(Language.Chinese).Should().Be("任命局长，或者以文件明确由何人代行职务");
    }

    [Fact]
    public void Remedies_OfGapsAroundOneArea_AreOneRowOfThatArea()
    {
        var map = new DutyMapBuilder(Six).Scope(Bureau.All).Assign(Bureau.Give("招生/高中", DutyTier.Direct, "高中科科长")).Build();

        var remedies = map.Audit(Bureau.Year, [DutyTier.Direct], []).Remedies;
        var enrolment = remedies.Single(remedy => remedy.Issues.Count == 2);
        enrolment.Issues.Select(issue => issue.Area!.Name).Should().BeEquivalentTo("小学招生", "初中招生");
        enrolment.Assignment.Should().Be(new AssignmentRow { Area = "招生", Tier = DutyTier.Direct, Part = Part.Lead, Span = Bureau.Year });
        remedies.Select(remedy => remedy.Assignment?.Area).Should().Contain(["审核", "起草"]);
    }

    [Fact]
    public void Remedies_OfOneAbsenceInManyAreas_AreOneStandIn()
    {
        var may = DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1));
        var map = new DutyMapBuilder(Six).Scope(Bureau.All)
            .Assign(Six.All.Where(area => area.Path.Parent.IsNone).Select(area => Bureau.Give(area.Path.ToString(), DutyTier.Overall, "局长")))
            .Incumbent(Bureau.Hold("局长", "李", Bureau.Year)).Absent(new AbsenceRow { Person = "李", Span = may }).Build();

        var audit = map.Audit(Bureau.Year, [DutyTier.Overall], []);
        audit.Count(DutyIssueKind.Absence).Should().Be(5, "five innermost areas");
        var remedy = audit.Remedies.Single();
        remedy.Issues.Should().Equal(audit.Issues);
        remedy.StandIn.Should().Be(new StandInRow { Post = "局长", Span = may });
        remedy.Text.ToText(Language.Chinese).Should().Be("以文件明确局长任职人缺席期间由何人代行职责");
        remedy.Text.ToText(Language.English).Should().Be("decide in writing who stands in while the holder of 局长 is absent");
    }

    [Fact]
    public void Remedies_OfWhoIsInChargeThoughAHolderCame_AreTheRowUntilThatDay()
    {
        var map = new DutyMapBuilder(Six).Scope(Bureau.All).Assign(Bureau.Give("起草", DutyTier.Direct, "办公室主任"))
            .Incumbent(Bureau.Hold("办公室主任", "李", DateSpan.From(new(2023, 6, 12))))
            .StandIn(Bureau.StandIn("办公室主任", "王", StandInKind.InCharge, DateSpan.From(new(2023, 1, 1)), Bureau.Paper)).Build();

        var remedy = map.Audit(Bureau.Year, [DutyTier.Direct], [AreaPath.Parse("起草")]).Remedies.Single();
        remedy.Issues.Select(issue => (issue.Kind, issue.Span)).Should().Equal((DutyIssueKind.LapsedStandIn, DateSpan.Between(new(2023, 6, 12), new(2024, 1, 1))));
        remedy.StandIn.Should().Be(new StandInRow { Post = "办公室主任", Person = "王", Kind = StandInKind.InCharge, Span = DateSpan.Between(new(2023, 1, 1), new(2023, 6, 12)), Basis = Bureau.Paper });
        remedy.Text.ToText(Language.Chinese).Should().Be("载明王主持办公室主任工作的终止日期；任职人缺席的，载明缺席日期");
    }

    [Fact]
    public void Audit_OfAPostOfSeveralSeats_AsksForTheDutiesOfEachSeat()
    {
        DutyMapBuilder Deputies(params string[] posts) => new DutyMapBuilder(Six).Assign(posts.Select(post => Bureau.Give("起草", DutyTier.Specific, post)))
            .Incumbent(new[] { "张", "李", "王" }.Select(person => Bureau.Hold("副局长", person, Bureau.Year) with { Seats = 3 }))
            .StandIn(Bureau.StandIn("副局长·张", "李", StandInKind.Alternate, Bureau.Year, Bureau.Paper));

        IEnumerable<string> Idle(DutyMapBuilder builder) => builder.Build().Audit(Bureau.Year).Of(DutyIssueKind.PostWithoutDuties).Select(issue => issue.Posts.Single().ToString());
        Idle(Deputies("副局长·张", "副局长·李", "副局长·王")).Should().BeEmpty();
        Idle(Deputies("副局长·张", "副局长·李")).Should().Equal("副局长·王");
        Idle(Deputies("副局长")).Should().BeEmpty("a duty of the post is one of each seat, and of who stands in for a seat");
        Idle(Deputies("副局长·王")).Should().Equal("副局长·张", "副局长·李");
        Idle(Deputies()).Should().Contain("副局长");
    }

    [Fact]
    public void Remedies_OfTwoVacanciesOfOnePost_AreTwoAppointments()
    {
        var map = new DutyMapBuilder(Six).Scope(Bureau.All).Assign(Bureau.Give("起草", DutyTier.Direct, "办公室主任"))
            .Incumbent(Bureau.Hold("办公室主任", "张", DateSpan.Between(new(2023, 2, 1), new(2023, 5, 1))), Bureau.Hold("办公室主任", "张", DateSpan.Between(new(2023, 8, 1), new(2024, 1, 1)))).Build();

        map.Audit(Bureau.Year, [DutyTier.Direct], [AreaPath.Parse("起草")]).Remedies.Select(remedy => remedy.Incumbent!.Span).Should().Equal(
            DateSpan.Between(new(2023, 1, 1), new(2023, 2, 1)), DateSpan.Between(new(2023, 5, 1), new(2023, 8, 1)));
    }

    [Fact]
    public void Audit_OfAPostThatNoRowGivesADuty_ReportsItWithTheNameItMayBeASlipFor()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("法治", DutyTier.Direct, "法规科科长")).Incumbent(Bureau.Hold("法规课科长", "郑", Bureau.Year), Bureau.Hold("门卫", "何", DateSpan.Between(new(2023, 3, 1), new(2023, 4, 1)))).Build();

        map.Audit(Bureau.Year).Of(DutyIssueKind.PostWithoutDuties).Select(issue => (issue.Posts.Single().ToString(), issue.Similar.ToString(), issue.Span)).Should().Equal(
            ("法规课科长", "法规科科长", Bureau.Year), ("门卫", "—", DateSpan.Between(new(2023, 3, 1), new(2023, 4, 1))));
    }

    [Fact]
    public void Audit_WhereAFaultyRowMayNameThePost_DoesNotSayThatItHasNoDuties()
    {
        var builder = Bureau.Builder().Incumbent(Bureau.Hold("门卫", "何", Bureau.Year));

        builder.Assign(Bureau.Give("法治", DutyTier.Direct, "")).Build().Audit(Bureau.Year).Count(DutyIssueKind.PostWithoutDuties).Should().Be(0);
    }

    [Fact]
    public void Audit_OfDutiesThatMustBeApart_ReportsOnePostAndOnePersonInTwo()
    {
        var both = Basis.Local(new("规范性文件管理办法", "rules on documents"));
        var map = new DutyMapBuilder(Six).Scope(Bureau.All)
            .Assign(
                Bureau.Give("起草", DutyTier.Direct, "办公室主任"), Bureau.Give("审核", DutyTier.Direct, "办公室主任", span: DateSpan.Between(new(2023, 1, 1), new(2023, 3, 1))),
                Bureau.Give("审核", DutyTier.Direct, "法规科科长", span: DateSpan.From(new(2023, 3, 1))))
            .Incumbent(Bureau.Hold("办公室主任", "张", Bureau.Year), Bureau.Hold("法规科科长", "张", DateSpan.Between(new(2023, 6, 1), new(2023, 7, 1))))
            .KeepApart(new ApartRow { First = "起草", Second = "审核", Basis = both }).Build();

        var issues = map.Audit(Bureau.Year).Of(DutyIssueKind.NotApart).ToList();
        issues.Select(issue => (issue.Span, string.Join('、', issue.Posts.Select(post => post.ToString())))).Should().BeEquivalentTo([
            (DateSpan.Between(new(2023, 1, 1), new(2023, 3, 1)), "办公室主任"), (DateSpan.Between(new(2023, 6, 1), new(2023, 7, 1)), "办公室主任、法规科科长")]);
        issues.Select(issue => issue.Reason.ToText(Language.Chinese)).Should().Contain("2023年6月1日至2023年6月30日，起草、合法性审核的直接责任均由张承担（办公室主任、法规科科长），依据地方规定《规范性文件管理办法》应当分设");
        Bureau.Builder().Build().Audit(Bureau.Year).Count(DutyIssueKind.NotApart).Should().Be(0, "nothing is kept apart unless supplied");
    }

    [Theory]
    [InlineData("2023-04-01", null, null, "成文日期2023年4月1日")]
    [InlineData("2023-04-01", "2023-04-10", null, "成文日期2023年4月1日")]
    [InlineData(null, "2023-04-01", null, "印发、公开日期2023年4月1日")]
    [InlineData("2023-05-01", "2023-05-01", "2023-04-01", "施行日期2023年4月1日")]
    public void Audit_OfARowBeforeItsPaper_ReportsTheDaysBefore(string? dated, string? published, string? inForce, string which)
    {
        var map = Bureau.Builder().Paper(new PaperRow { Basis = Bureau.Paper, Dated = OrNone(dated), Published = OrNone(published), InForce = OrNone(inForce) }).Build();

        var audit = map.Audit(Bureau.Year, [DutyTier.Overall], [Bureau.Law]);
        var issue = audit.Of(DutyIssueKind.BeforePaper).Single();
        issue.Span.Should().Be(DateSpan.Between(new(2023, 1, 1), new(2023, 4, 1)));
        issue.Reason.ToText(Language.Chinese).Should().Be($"2023年1月1日至2023年3月31日，局长承担法治建设的统筹责任，早于内部制度《领导班子分工》（示教〔2023〕1号）的{which}");
        audit.Remedies.Single(remedy => remedy.Issues.Contains(issue)).Assignment!.Span.Should().Be(DateSpan.From(new(2023, 4, 1)));
    }

    [Theory]
    [InlineData("2023-01-01", 0)]
    [InlineData("2023-01-02", 1)]
    public void Audit_OfARowThatBeginsOnTheDayOfItsPaper_FindsNothing(string dated, int found)
        => Bureau.Builder().Paper(new PaperRow { Basis = Bureau.Paper, Dated = OrNone(dated) }).Build().Audit(Bureau.Year, [DutyTier.Overall], [Bureau.Law])
            .Count(DutyIssueKind.BeforePaper).Should().Be(found);

    [Fact]
    public void Paper_RowsWithFaults_AreReported()
        => Bureau.Builder().Paper(
            new PaperRow { Basis = Bureau.Paper }, new PaperRow { Dated = new(2023, 1, 1) }, new PaperRow { Basis = Bureau.Paper, Dated = new(2023, 1, 2), Published = new(2023, 1, 1) })
            .KeepApart(new ApartRow { First = "招生", Second = "招生/小学", Basis = Bureau.Paper }, new ApartRow { First = "招生", Second = "法治", Tier = DutyTier.Unstated, Basis = Bureau.Paper })
            .Build().Errors.Select(error => (error.Table, error.Row, error.Fault)).Should().Equal(
                (DutyRowKind.Paper.Name(), 1, DutyRowFault.DaysMissing), (DutyRowKind.Paper.Name(), 2, DutyRowFault.BasisMissing), (DutyRowKind.Paper.Name(), 3, DutyRowFault.DatesOutOfOrder),
                (DutyRowKind.Apart.Name(), 1, DutyRowFault.AreasOverlap), (DutyRowKind.Apart.Name(), 2, DutyRowFault.TierUnstated));

    [Fact]
    public void Errors_OfOneLongRowThatSeveralShortOnesOverlap_NameTheLaterRowOfEachPair()
    {
        AssignmentRow Row(int from, int to) => Bureau.Give("招生", DutyTier.Direct, "基教科科长", span: DateSpan.Between(new(2023, from, 1), new(2023, to, 1)));

        new DutyMapBuilder(Bureau.Areas).Assign(Row(3, 4), Row(1, 12), Row(5, 6), Row(7, 8)).Build()
            .Errors.Select(error => (error.Row, error.Fault)).Should().Equal((2, DutyRowFault.Overlap), (3, DutyRowFault.Overlap), (4, DutyRowFault.Overlap));
    }

    private static NodaTime.LocalDate? OrNone(string? iso) => iso is null ? null : Days.Day(iso);
}
