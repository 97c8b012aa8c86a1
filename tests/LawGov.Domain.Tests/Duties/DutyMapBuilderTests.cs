using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Duties;

public class DutyMapBuilderTests
{
    private static readonly AssignmentRow Good = Bureau.Give("招生", DutyTier.Overall, "局长");

    public static TheoryData<AssignmentRow, DutyRowFault> BadAssignments => new()
    {
        { Good with { Area = null }, DutyRowFault.AreaMissing },
        { Good with { Area = "招生//小学" }, DutyRowFault.AreaMissing },
        { Good with { Area = "财务" }, DutyRowFault.AreaUndeclared },
        { Good with { Tier = DutyTier.Unstated }, DutyRowFault.TierUnstated },
        { Good with { Tier = (DutyTier)9 }, DutyRowFault.TierUnstated },
        { Good with { Part = (Part)9 }, DutyRowFault.PartUnstated },
        { Good with { Part = Part.Nobody }, DutyRowFault.PostNamed },
        { Good with { Kind = (DutyKind)9 }, DutyRowFault.KindUnstated },
        { Good with { Kind = DutyKind.Liaison }, DutyRowFault.LiaisonLeads },
        { Good with { Post = " " }, DutyRowFault.PostMissing },
        { Good with { Span = DateSpan.Empty }, DutyRowFault.DaysMissing },
        { Good with { Basis = null }, DutyRowFault.BasisMissing },
    };

    [Theory]
    [MemberData(nameof(BadAssignments))]
    public void Assign_ARowWithAFault_ReportsItWithItsRowAndLeavesTheOthers(AssignmentRow bad, DutyRowFault fault)
    {
        var map = new DutyMapBuilder(Bureau.Areas).Assign(Good, bad, Bureau.Give("法治", DutyTier.Overall, "局长")).Build();

        map.Errors.Select(error => (error.Table, error.Row, error.Fault, DutyMap.TakesIn(error.Fault))).Should().Equal((DutyRowKind.Assignment.Name(), 2, fault, false));
        map.Assignments.Should().HaveCount(2);
    }

    [Fact]
    public void Assign_ARowWithSeveralFaults_ReportsEach()
        => new DutyMapBuilder(Bureau.Areas).Assign(new AssignmentRow()).Build().Errors.Select(error => error.Fault).Should().Equal(
            DutyRowFault.AreaMissing, DutyRowFault.TierUnstated, DutyRowFault.PostMissing, DutyRowFault.DaysMissing, DutyRowFault.BasisMissing);

    [Fact]
    public void Assign_ALinkThatWorksAlong_IsTakenIn()
        => new DutyMapBuilder(Bureau.Areas).Assign(Good with { Kind = DutyKind.Liaison, Part = Part.Partner }).Build().Errors.Should().BeEmpty();

    [Fact]
    public void Incumbent_RowsWithFaults_AreReported()
        => new DutyMapBuilder(Bureau.Areas).Incumbent(Bureau.Hold("", "张", Bureau.Year), Bureau.Hold("局长", " ", Bureau.Year), Bureau.Hold("局长", "张", DateSpan.Empty)).Build()
            .Errors.Select(error => (error.Table, error.Row, error.Fault)).Should().Equal(
                (DutyRowKind.Incumbent.Name(), 1, DutyRowFault.PostMissing), (DutyRowKind.Incumbent.Name(), 2, DutyRowFault.PersonMissing), (DutyRowKind.Incumbent.Name(), 3, DutyRowFault.DaysMissing));

    [Fact]
    public void Incumbent_TheSamePersonTwiceInOnePost_ReportsTheLaterRowAndCountsTheDaysOnce()
    {
        var map = Bureau.Builder().Incumbent(Bureau.Hold("局长", "李", DateSpan.Between(new(2023, 12, 1), new(2024, 2, 1)))).Build();

        var error = map.Errors.Single();
        (error.Table, error.Row, error.Fault, DutyMap.TakesIn(error.Fault)).Should().Be((DutyRowKind.Incumbent.Name(), 8, DutyRowFault.Overlap, true));
        error.Reason.ToText(Language.Chinese).Should().Be("与前一行日期重叠：李");
        map.Find(Bureau.Law, DutyTier.Overall, new(2023, 12, 15)).State.Should().Be(HoldingState.InPost);
    }

    [Fact]
    public void Incumbent_TwoTermsThatAdjoin_DoNotOverlap()
        => new DutyMapBuilder(Bureau.Areas).Incumbent(Bureau.Hold("局长", "张", DateSpan.Year(2022)), Bureau.Hold("局长", "张", DateSpan.Year(2023))).Build().Errors.Should().BeEmpty();

    [Fact]
    public void Assign_TheSameDutyTwice_IsAnOverlapAndNoConflict()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长", span: DateSpan.From(new(2023, 6, 1)))).Build();

        map.Errors.Select(error => (error.Row, error.Fault)).Should().Equal((7, DutyRowFault.Overlap));
        map.WhoAnswers(Bureau.Enrolment, new(2023, 7, 1))[DutyTier.Direct].State.Should().Be(HoldingState.InPost);
    }

    [Fact]
    public void StandIn_ForOneself_IsReportedAndLeftOut()
    {
        var map = Bureau.Builder().StandIn(Bureau.StandIn("局长", "张", StandInKind.Acting, Bureau.Year, Bureau.Paper)).Build();

        map.Errors.Select(error => (error.Table, error.Row, error.Fault)).Should().Equal((DutyRowKind.StandIn.Name(), 2, DutyRowFault.SamePerson));
        map.Find(Bureau.Law, DutyTier.Overall, new(2023, 5, 1)).State.Should().Be(HoldingState.InPost);
    }

    [Fact]
    public void StandIn_TheSamePersonTwice_IsAnOverlap()
        => Bureau.Builder().StandIn(Bureau.StandIn("基教科科长", "吴", StandInKind.Acting, DateSpan.Between(new(2023, 8, 20), new(2023, 9, 10)), basis: null)).Build()
            .Errors.Select(error => (error.Table, error.Row, error.Fault)).Should().Equal((DutyRowKind.StandIn.Name(), 2, DutyRowFault.Overlap));

    [Fact]
    public void Rules_OfWhatNoNationalTextAsks_RefuseLawAsTheirBasis()
    {
        var law = Basis.Law(Instruments.LawPublicity2025.Article(9).Cite(Application.Direct));
        Refuse.Argument(() => new DutyCoverageFacts { Id = new("x"), Rule = law }, "Rule", "CN-LPEL-2025:9");
        Refuse.Argument(() => new PlanAssessmentFacts { Id = new("x"), Rule = law }, "Rule", "CN-LPEL-2025:9");
        Refuse.Argument(() => new FirstResponsiblePersonFacts { Id = new("x"), On = new(2023, 12, 31), Rule = law }, "Rule", "CN-LPEL-2025:9");
        Refuse.Argument(() => new EscalationPolicy(law, HoldingState.Vacant), "basis", "CN-LPEL-2025:9");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(367)]
    public void Required_NumberOfHearingsOutsideItsRange_IsRefused(int times)
        => Refuse.OutOfRange(() => new HearingFacts { Id = new("x"), Year = 2023, Required = new OwnRule<int>(times, Bureau.Paper) }, "Required", "1 to 366");

    [Fact]
    public void Errors_OfATierThatIsNotStated_NameItInEachLanguageAlone()
    {
        var error = new DutyMapBuilder(Bureau.Areas).Assign(Good with { Tier = DutyTier.Unstated }).Build().Errors.Single();

        error.ToText(Language.Chinese).Should().Be("职责分工第1行：责任层级应为统筹、具体或者直接；所填：未说明");
        error.ToText(Language.English).Should().Be("division of duties, row 1: the tier must be overall, specific or direct; stated: unstated");
    }

    [Fact]
    public void Build_Twice_ReportsEachFaultOnceInEachMap()
    {
        var builder = Bureau.Builder().Assign(Bureau.Give("招生", DutyTier.Direct, "基教科科长", span: DateSpan.From(new(2023, 6, 1))));

        builder.Build().Errors.Should().HaveCount(1);
        builder.Build().Errors.Should().Equal(builder.Build().Errors);
    }

    [Fact]
    public void StandIn_WithoutAKind_IsReported()
        => new DutyMapBuilder(Bureau.Areas).StandIn(Bureau.StandIn("局长", "张", StandInKind.Unstated, Bureau.Year, Bureau.Paper)).Build()
            .Errors.Select(error => (error.Table, error.Fault)).Should().Equal((DutyRowKind.StandIn.Name(), DutyRowFault.KindUnstated));

    [Fact]
    public void StandIn_WithoutDays_IsReported()
        => new DutyMapBuilder(Bureau.Areas).StandIn(Bureau.StandIn("局长", "张", StandInKind.Acting, default, Bureau.Paper)).Build()
            .Errors.Select(error => (error.Table, error.Fault)).Should().Equal((DutyRowKind.StandIn.Name(), DutyRowFault.DaysMissing));

    [Fact]
    public void Errors_OfSeveralTables_StandInTheOrderOfTableThenRow()
        => new DutyMapBuilder(Bureau.Areas)
            .Absent(new AbsenceRow { Person = "张" })
            .Reorganize(new ReorganizationRow { Kind = ReorganizationKind.Renamed, From = "局长", To = "主任", Basis = Bureau.Paper })
            .StandIn(Bureau.StandIn("局长", "", StandInKind.Acting, Bureau.Year, Bureau.Paper))
            .Incumbent(Bureau.Hold("局长", "", Bureau.Year), Bureau.Hold("", "张", Bureau.Year))
            .Assign(Bureau.Give("财务", DutyTier.Overall, "局长"))
            .ReorganizeUnit(new UnitReorganizationRow { On = new(2023, 1, 1) })
            .Build().Errors.Select(error => (error.Table!.ToText(Language.Chinese), error.Row)).Should().Equal(
                ("职责分工", 1), ("任职", 1), ("任职", 2), ("代行职务", 1), ("机构调整", 1), ("缺席", 1), ("单位撤并", 1));

    [Fact]
    public void Assign_NoRow_IsTheCallersMistake()
    {
        Refuse.Null(() => new DutyMapBuilder(null!), "areas");
        Refuse.Null(() => new DutyMapBuilder(Bureau.Areas).Assign((AssignmentRow)null!), "rows");
    }
}
