using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>The declared areas of work (职责事项清单): a tree in which every question about duties is asked.</summary>
/// <remarks>
/// Each area has an index from 0 on, in the order of the paths: an area stands before those within it, whatever the order in which they
/// were declared. Indexes are for fast questions and hold for this list alone; paths are for keeping.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class DutyAreas : IEquatable<DutyAreas>
{
    private readonly DutyArea[] _areas;
    private readonly int[] _parents; // -1 = none
    private readonly FrozenDictionary<AreaPath, int> _indexes;

    private DutyAreas(DutyArea[] areas)
    {
        _areas = areas;
        _indexes = areas.Select((area, index) => KeyValuePair.Create(area.Path, index)).ToFrozenDictionary();
        _parents = [.. areas.Select(area => area.Path.Parent is { IsNone: false } parent ? _indexes[parent] : -1)];
    }

    /// <summary>How many areas there are.</summary>
    public int Count => _areas.Length;

    /// <summary>The areas in the order of their indexes.</summary>
    public ValueList<DutyArea> All => new(_areas);

    /// <summary>The areas that have none within them (末级事项), in the order of their indexes.</summary>
    public IEnumerable<DutyArea> Leaves => _areas.Where((_, index) => index + 1 == Count || _parents[index + 1] != index);

    /// <summary>Gets an area by its index.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No area has that index.</exception>
    public DutyArea this[int index] => _areas[Checked(index, nameof(index))];

    /// <summary>Declares areas.</summary>
    /// <param name="areas">In any order; each path once, and the area around each declared too.</param>
    /// <exception cref="ArgumentException">A path is declared twice, or the area around one is not declared.</exception>
    public static DutyAreas Of(params IEnumerable<DutyArea> areas)
    {
        DutyArea[] ordered = [
            .. Guard.Against.Null(areas).Select(area => Guard.Against.Null(area, nameof(areas))).OrderBy(area => area.Path)
        ];
        var paths = new HashSet<AreaPath>();
        foreach (var area in ordered) // an area stands before those within it
        {
            if (!paths.Add(area.Path))
            {
                throw new ArgumentException(
                    $"Expected each area once; \"{Quoted.Of(area.Path.ToString())}\" is declared twice.",
                    nameof(areas));
            }

            if (area.Path.Parent is { IsNone: false } parent && !paths.Contains(parent))
            {
                string inner = Quoted.Of(area.Path.ToString()), outer = Quoted.Of(parent.ToString());
                throw new ArgumentException($"Expected the area around \"{inner}\" to be declared too: \"{outer}\".", nameof(areas));
            }
        }

        return new(ordered);
    }

    /// <summary>Whether the same areas are declared.</summary>
    public bool Equals(DutyAreas? other) => other is not null && All == other.All;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DutyAreas);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();

    /// <summary>Finds the index of an area.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>-1 where it is not declared.</returns>
    public int IndexOf(AreaPath path) => _indexes.TryGetValue(path, out int index) ? index : -1;

    /// <summary>Gets the index of the area around one.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <returns>-1 for the widest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No area has that index.</exception>
    public int ParentOf(int index) => _parents[Checked(index, nameof(index))];

    internal ReadOnlySpan<int> Parents => _parents;

    internal int Declared(AreaPath path, string name) => IndexOf(path) is var index and >= 0
        ? index
        : throw new ArgumentOutOfRangeException(name, path, "Expected a declared area.");

    internal int Checked(int index, string name) => Guard.Against.OutsideOf(index, 0, Count - 1, name);
}
