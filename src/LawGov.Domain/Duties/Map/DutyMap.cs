using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>Who answers for what, and when (责任分工图): made by <see cref="DutyMapBuilder"/>, immutable.</summary>
/// <remarks>
/// On each tier the closest assignment wins: that of the area itself before that of an area around it, on each day anew. Two leads of the
/// same area are a conflict and none is picked, unless they were made to answer together. A closer lead whose post is vacant stays the
/// lead, and a row that gives a duty to nobody shuts out wider leads like any other. Tiers and 谁主管谁负责 have no national text: an answer
/// rests on the paper of its assignment. Outwardly the organ answers, whoever does inside.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed partial class DutyMap : IEquatable<DutyMap>
{
    private readonly DutyAssignment[] _assignments;
    private readonly int[] _slots; // of each assignment; rising
    private readonly HoldingTable _table;
    private readonly DutyPapers _papers;

    internal DutyMap(
        DutyAreas areas,
        DutyAssignment[] assignments,
        PostRegister posts,
        ValueList<Reorganization> reorganizations,
        DutyTables tables,
        DutyPapers papers,
        ValueList<RowError<DutyRowFault>> errors)
    {
        Areas = areas;
        Posts = posts;
        Reorganizations = reorganizations;
        Tables = tables;
        Errors = errors;
        _papers = papers;
        _assignments = InOrder(areas, assignments);
        _slots = Array.ConvertAll(_assignments, assignment => HoldingTable.SlotOf(areas, assignment));
        _table = new(areas, _assignments, posts);
    }

    /// <summary>The areas in which duties can be given.</summary>
    public DutyAreas Areas { get; }

    /// <summary>The assignments, those of later reorganizations among them, in the order of area, tier, part and first day.</summary>
    public ValueList<DutyAssignment> Assignments => new(_assignments);

    /// <summary>Who is in which post, whatever its duties.</summary>
    public PostRegister Posts { get; }

    /// <summary>Which posts take over from which, in the order of days.</summary>
    public ValueList<Reorganization> Reorganizations { get; }

    /// <summary>The policy on tiers with nobody who answers; null where there is none.</summary>
    public EscalationPolicy? Escalation => Tables.Escalation;

    /// <summary>The rows of which it is made, as they came, those with faults among them.</summary>
    public DutyTables Tables { get; }

    /// <summary>What the papers divide, see <see cref="ScopeRow"/>; empty where no scope is stated, and then no gap is known.</summary>
    public ValueList<ScopeRow> Scopes => _papers.Scopes;

    /// <summary>The rows that were wrong, those of <see cref="Posts"/> among them, in the order of table (<see cref="DutyRowKind"/>) and
    /// row.</summary>
    public ValueList<RowError<DutyRowFault>> Errors { get; }

    /// <summary>Makes the map of rows, as <see cref="DutyMapBuilder"/> does.</summary>
    /// <param name="tables">The rows.</param>
    /// <exception cref="ArgumentNullException">There are no rows, or a row is null.</exception>
    public static DutyMap Of(DutyTables tables)
    {
        Guard.Against.Null(tables);
        return new DutyMapBuilder(tables.Areas)
            .Assign(tables.Assignments)
            .Incumbent(tables.Incumbents)
            .StandIn(tables.StandIns)
            .Absent(tables.Absences)
            .Reorganize(tables.Reorganizations)
            .ReorganizeUnit(tables.UnitsEnded)
            .Scope(tables.Scopes)
            .Group(tables.Groups)
            .Paper(tables.Papers)
            .KeepApart(tables.Apart)
            .Build(tables.Escalation);
    }

    /// <summary>Whether it is made of the same rows in the same order.</summary>
    public bool Equals(DutyMap? other) => other is not null && Tables == other.Tables;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DutyMap);

    /// <inheritdoc/>
    public override int GetHashCode() => Tables.GetHashCode();

    /// <summary>Whether a row with a fault is part of a map all the same.</summary>
    /// <param name="fault">The fault.</param>
    public static bool TakesIn(DutyRowFault fault)
        => fault is DutyRowFault.Overlap or DutyRowFault.NothingToTakeOver or DutyRowFault.PostForgotten;

    internal static DutyTier Checked(DutyTier tier, string name)
        => tier is >= DutyTier.Overall and <= DutyTier.Direct
        ? tier
        : throw new ArgumentOutOfRangeException(name, tier, "Expected Overall, Specific or Direct.");

    /// <summary>Orders by what an assignment says and not by when it came in, so that the order of the rows changes nothing.</summary>
    private static DutyAssignment[] InOrder(DutyAreas areas, DutyAssignment[] assignments) =>
    [
        .. assignments.OrderBy(assignment => HoldingTable.SlotOf(areas, assignment))
            .ThenBy(assignment => assignment.Span.Start).ThenBy(assignment => assignment.Post)
            .ThenBy(assignment => assignment.Span.End ?? LocalDate.MaxIsoValue).ThenBy(assignment => assignment.IsJoint)
                .ThenBy(assignment => assignment.Kind).ThenBy(assignment => assignment.Part).ThenBy(assignment => assignment.IsMarked)
            .ThenBy(assignment => assignment.Group, StringComparer.Ordinal).ThenBy(assignment => assignment.Role)
            .ThenBy(assignment => assignment.Basis.Key, StringComparer.Ordinal)
            .ThenBy(assignment => assignment.Through?.From).ThenBy(assignment => assignment.Through?.On)
                .ThenBy(assignment => assignment.Through?.Area)
            .ThenBy(assignment => assignment.Through?.Kind).ThenBy(assignment => assignment.Through?.Basis.Key, StringComparer.Ordinal),
    ];
}
