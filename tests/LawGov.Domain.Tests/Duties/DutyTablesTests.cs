using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Duties;

/// <summary>A map made again of the rows that it was made of.</summary>
public class DutyTablesTests
{
    private static readonly Basis Paper = Basis.Internal(new("领导班子成员分工", "Division of duties"));
    private static readonly DateSpan Days = DateSpan.Year(2023);

    /// <summary>A row of each table, and one with a fault in most.</summary>
    private static readonly DutyTables Tables = new()
    {
        Areas = DutyAreas.Of(new(AreaPath.Parse("招生"), "招生"), new DutyArea(AreaPath.Parse("公开"), "信息公开")),
        Assignments =
        [
            new() { Area = "招生", Tier = DutyTier.Direct, Part = Part.Lead, Post = "基教科", Span = Days, Basis = Paper },
            new() { Area = "体育", Tier = DutyTier.Direct, Part = Part.Lead, Post = "体育科", Span = Days, Basis = Paper },
        ],
        Incumbents = [new() { Post = "基教科", Person = "周某", Span = Days }, new() { Post = " ", Person = "王某", Span = Days }],
        StandIns = [new() { Post = "基教科", Person = "孙某", Kind = StandInKind.Alternate, Span = Days, Basis = Paper, IsStanding = true }],
        Absences = [new() { Person = "周某", Span = DateSpan.Through(new(2023, 6, 1), new(2023, 6, 30)) }],
        Reorganizations =
        [
            new() { On = new(2023, 9, 1), Kind = ReorganizationKind.Renamed, From = "基教科", To = "义教科", Basis = Paper },
            new() { From = "甲", To = "甲" },
        ],
        UnitsEnded = [new() { On = new(2023, 9, 1), Unit = "基教处", Posts = ["基教科"] }],
        Scopes = [new() { Areas = ["招生"], Span = Days, Basis = Paper }],
        Groups = [new() { Group = "公开领导小组", Area = "公开", Role = GroupRole.Head, Post = "局长", Span = Days, Basis = Paper }],
        Papers = [new() { Basis = Paper, Dated = new(2022, 12, 30) }],
        Apart = [new() { First = "招生", Second = "公开", Basis = Paper }],
        Escalation = new(Paper, HoldingState.Vacant),
    };

    [Fact]
    public void Of_TheTablesOfAMap_IsTheSameMap()
    {
        var map = DutyMap.Of(Tables);
        var again = DutyMap.Of(map.Tables);

        map.Tables.Should().Be(Tables);
        again.Should().Be(map);
        again.GetHashCode().Should().Be(map.GetHashCode());
        again.Errors.Should().Equal(map.Errors).And.HaveCount(6);
        again.Audit(Days).Should().Be(map.Audit(Days));
        again.Audit(Days).Map.Should().BeSameAs(again);
    }

    /// <summary>Each table is handed on: without it another map comes of it.</summary>
    [Theory]
    [InlineData(nameof(DutyTables.Areas))]
    [InlineData(nameof(DutyTables.Assignments))]
    [InlineData(nameof(DutyTables.Incumbents))]
    [InlineData(nameof(DutyTables.StandIns))]
    [InlineData(nameof(DutyTables.Absences))]
    [InlineData(nameof(DutyTables.Reorganizations))]
    [InlineData(nameof(DutyTables.UnitsEnded))]
    [InlineData(nameof(DutyTables.Scopes))]
    [InlineData(nameof(DutyTables.Groups))]
    [InlineData(nameof(DutyTables.Papers))]
    [InlineData(nameof(DutyTables.Apart))]
    [InlineData(nameof(DutyTables.Escalation))]
    public void Of_WithoutOneTable_IsAnotherMap(string table)
    {
        var less = table switch
        {
            nameof(DutyTables.Areas) => Tables with { Areas = DutyAreas.Of() },
            nameof(DutyTables.Assignments) => Tables with { Assignments = [] },
            nameof(DutyTables.Incumbents) => Tables with { Incumbents = [] },
            nameof(DutyTables.StandIns) => Tables with { StandIns = [] },
            nameof(DutyTables.Absences) => Tables with { Absences = [] },
            nameof(DutyTables.Reorganizations) => Tables with { Reorganizations = [] },
            nameof(DutyTables.UnitsEnded) => Tables with { UnitsEnded = [] },
            nameof(DutyTables.Scopes) => Tables with { Scopes = [] },
            nameof(DutyTables.Groups) => Tables with { Groups = [] },
            nameof(DutyTables.Papers) => Tables with { Papers = [] },
            nameof(DutyTables.Apart) => Tables with { Apart = [] },
            _ => Tables with { Escalation = null },
        };

        DutyMap.Of(less).Should().NotBe(DutyMap.Of(Tables));
        DutyMap.Of(less).Tables.Should().Be(less);
    }

    [Fact]
    public void Of_NoTables_IsRefused() => FluentActions.Invoking(() => DutyMap.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("tables");

    [Fact]
    public void ToString_CountsTheRows() => Tables.ToString().Should().Be("事项2项，分工2行，任职2行");
}
