using FluentAssertions;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Tests.Duties;

public class ReorganizationTests
{
    private static readonly LocalDate On = new(2023, 7, 1);

    [Theory]
    [InlineData("2023-06-30", "基教科科长")]
    [InlineData("2023-07-01", "义教科科长")]
    public void Reorganize_ARenamedUnit_CarriesItsDutiesOver(string day, string post)
        => Build(Row(ReorganizationKind.Renamed, "基教科科长", "义教科科长")).Find(Bureau.Primary, DutyTier.Direct, Days.Day(day)).Assignment!.Post.Should().Be(new PostId(post));

    [Fact]
    public void Reorganize_ARenamedUnit_KeepsThePaperAndNamesTheDecision()
    {
        var assignment = Build(Row(ReorganizationKind.Renamed, "基教科科长", "义教科科长")).Find(Bureau.Primary, DutyTier.Direct, On).Assignment!;

        (assignment.Basis, assignment.Through!.From, assignment.Through.Kind).Should().Be((Bureau.Paper, new PostId("基教科科长"), ReorganizationKind.Renamed));
    }

    [Fact]
    public void Reorganize_UnitsMergedIntoOne_GivesItTheDutiesOfBoth()
    {
        var map = Build(Row(ReorganizationKind.Merged, "基教科科长", "教育科科长"), Row(ReorganizationKind.Merged, "招生办主任", "教育科科长"));

        map.Find(Bureau.Primary, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("教育科科长"));
        map.Find(Bureau.Migrants, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("教育科科长"));
    }

    [Fact]
    public void Reorganize_AUnitSplitByArea_GivesEachItsPart()
    {
        var map = Build(Row(ReorganizationKind.Split, "基教科科长", "普教科科长"), Row(ReorganizationKind.Split, "基教科科长", "小教科科长", "招生/小学"));

        map.Find(Bureau.Enrolment, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("普教科科长"));
        map.Find(Bureau.Primary, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("小教科科长"));
        map.Find(Bureau.Migrants, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("招生办主任")); // its own lead was never theirs
    }

    [Fact]
    public void Reorganize_PartOfAUnitsWork_LeavesItTheRest()
    {
        var map = Build(Row(ReorganizationKind.Split, "基教科科长", "小教科科长", "招生/小学"));

        map.Find(Bureau.Enrolment, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("基教科科长"));
        map.Find(Bureau.Primary, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("小教科科长"));
    }

    [Fact]
    public void Reorganize_AnAreaWithALeadOfItsOwn_TakesNothingFromIt()
        => Build(Row(ReorganizationKind.Split, "基教科科长", "小教科科长", "招生/小学/随迁子女")).Find(Bureau.Migrants, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("招生办主任"));

    [Fact]
    public void Reorganize_AUnitSplitWithoutAreas_IsAConflict()
        => Build(Row(ReorganizationKind.Split, "基教科科长", "甲科科长"), Row(ReorganizationKind.Split, "基教科科长", "乙科科长"))
            .Find(Bureau.Enrolment, DutyTier.Direct, On).State.Should().Be(HoldingState.Conflict);

    [Fact]
    public void Reorganize_TwoPostsThatChangePlacesOnOneDay_BothMove()
    {
        var map = Build(Row(ReorganizationKind.Renamed, "基教科科长", "招生办主任"), Row(ReorganizationKind.Renamed, "招生办主任", "基教科科长"));

        map.Find(Bureau.Primary, DutyTier.Direct, On).Person.Should().Be(Bureau.Person("孙"));
        map.Find(Bureau.Migrants, DutyTier.Direct, On.PlusDays(31)).Person.Should().Be(Bureau.Person("吴"));
    }

    [Fact]
    public void Reorganize_PartOfAJointDuty_KeepsTheOthersBeside()
    {
        var map = Bureau.Builder()
            .Assign(Bureau.Give("法治", DutyTier.Direct, "甲科科长", joint: true), Bureau.Give("法治", DutyTier.Direct, "乙科科长", joint: true), Bureau.Give("招生", DutyTier.Direct, "甲科科长", Part.Partner))
            .Reorganize(Row(ReorganizationKind.Split, "甲科科长", "丙科科长"), Row(ReorganizationKind.Split, "督导室主任", "丁科科长", "招生/小学")).Build();

        map.WhoAnswers(Bureau.Law, On)[DutyTier.Direct].Holders.Select(holder => holder.Post.ToString()).Should().BeEquivalentTo("丙科科长", "乙科科长");
        map.WhoAnswers(Bureau.Primary, On)[DutyTier.Direct].Partners.Select(holder => holder.Post.ToString()).Should().BeEquivalentTo("丙科科长", "丁科科长");
    }

    [Fact]
    public void Reorganize_ADuty_TheAnswerNamesTheDecision()
        => Build(Row(ReorganizationKind.Renamed, "基教科科长", "义教科科长")).WhoAnswers(Bureau.Enrolment, On)[DutyTier.Direct].Because.ToText(LawGov.Domain.Text.Language.Chinese)
            .Should().Contain("2023年7月1日机构调整，承接基教科科长");

    [Fact]
    public void Reorganize_RowsInAnyOrder_MakeTheSameMap()
    {
        ReorganizationRow[] rows = [Row(ReorganizationKind.Merged, "基教科科长", "教育科科长"), Row(ReorganizationKind.Merged, "招生办主任", "教育科科长"), Row(ReorganizationKind.Split, "督导室主任", "丁科科长", "招生/小学")];

        Build([.. Enumerable.Reverse(rows)]).Assignments.Should().Equal(Build(rows).Assignments);
        Build([.. Enumerable.Reverse(rows)]).Reorganizations.Should().Equal(Build(rows).Reorganizations);
    }

    [Fact]
    public void Reorganize_ARowTwiceOrWithNothingToTake_IsReported()
        => Bureau.Builder().Reorganize(Row(ReorganizationKind.Renamed, "基教科科长", "义教科科长"), Row(ReorganizationKind.Renamed, "基教科科长", "义教科科长"), Row(ReorganizationKind.Renamed, "体育科科长", "体卫科科长"))
            .Build().Errors.Select(error => (error.Row, error.Fault, DutyMap.TakesIn(error.Fault))).Should().Equal((2, DutyRowFault.Overlap, true), (3, DutyRowFault.NothingToTakeOver, true));

    /// <summary>The wider row takes what the narrower leaves; the narrowest that holds an area decides, whichever stands first.</summary>
    [Fact]
    public void Reorganize_RowsOfDifferentWidthOnOneDay_TheNarrowerGoesBeforeTheWider()
    {
        ReorganizationRow[] rows =
        [
            Row(ReorganizationKind.Split, "基教科科长", "甲科科长"),
            Row(ReorganizationKind.Split, "基教科科长", "乙科科长", "招生"),
            Row(ReorganizationKind.Split, "基教科科长", "丙科科长", "招生/小学"),
        ];

        foreach (var map in new[] { Build(rows), Build([.. Enumerable.Reverse(rows)]) })
        {
            map.Find(Bureau.Enrolment, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("乙科科长"));
            map.Find(Bureau.Primary, DutyTier.Direct, On).Assignment!.Post.Should().Be(new PostId("丙科科长"));
            map.Find(Bureau.Enrolment, DutyTier.Direct, On.PlusDays(-1)).Assignment!.Post.Should().Be(new PostId("基教科科长"));
        }
    }

    [Fact]
    public void ReorganizeUnit_WithAPostForgotten_ReportsItAndItsDutiesStand()
    {
        var gone = new UnitReorganizationRow { On = On, Unit = "招生机构", Posts = ["基教科科长", "招生办主任", "无职责岗位"] };
        var table = Row(ReorganizationKind.Merged, "基教科科长", "教育科科长");

        var map = Bureau.Builder().Reorganize(table).ReorganizeUnit(gone).Build();
        map.Errors.Select(error => error.ToText(LawGov.Domain.Text.Language.Chinese)).Should().Equal("单位撤并第1行：招生办主任仍有分工，未载明由哪个岗位承接");
        DutyMap.TakesIn(DutyRowFault.PostForgotten).Should().BeTrue();
        map.Find(Bureau.Migrants, DutyTier.Direct, On).Person.Should().Be(Bureau.Person("孙"), "nobody is lost");

        Bureau.Builder().Reorganize(table, Row(ReorganizationKind.Merged, "招生办主任", "教育科科长")).ReorganizeUnit(gone).Build().Errors.Should().BeEmpty();
        Bureau.Builder().Reorganize(table, Row(ReorganizationKind.Abolished, "招生办主任", "教育科科长")).ReorganizeUnit(gone with { On = On.PlusDays(-1) }).Build()
            .Errors.Single().Fault.Should().Be(DutyRowFault.PostForgotten, "on the last day before the table carries them over they are with a post that is no more");
    }

    [Fact]
    public void Reorganize_RowsWithFaults_AreReported()
        => Bureau.Builder().Reorganize(
                new ReorganizationRow(),
                Row(ReorganizationKind.Renamed, "局长", "局长"),
                Row(ReorganizationKind.Renamed, "局长", "主任", "财务"))
            .Build().Errors.Select(error => (error.Row, error.Fault)).Should().Equal(
                (1, DutyRowFault.PostMissing), (1, DutyRowFault.PostMissing), (1, DutyRowFault.DaysMissing), (1, DutyRowFault.BasisMissing), (1, DutyRowFault.KindUnstated),
                (2, DutyRowFault.SamePost), (3, DutyRowFault.AreaUndeclared));

    private static DutyMap Build(params ReorganizationRow[] rows) => Bureau.Builder().Reorganize(rows).Build();

    private static ReorganizationRow Row(ReorganizationKind kind, string from, string to, string? area = null)
        => new() { On = On, Kind = kind, From = from, To = to, Area = area, Basis = Bureau.Paper };
}
