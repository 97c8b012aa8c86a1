using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>A row that says what a post is in a leading group (领导小组成员表), as it stands in a file.</summary>
/// <remarks>It becomes a duty of the post in the group's area by the table of <see cref="GroupRole"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record GroupRow
{
    private readonly int? _row;

    /// <summary>The caller's own number of the row, such as that in a sheet, by which errors name it; null where its place
    /// counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? Row
    {
        get => _row;
        init => _row = value is { } number ? Guard.Against.OutsideOf(number, 1, int.MaxValue, nameof(Row)) : null;
    }

    /// <summary>The name of the group, such as 招生工作领导小组.</summary>
    public string? Group { get; init; }

    /// <summary>The path of a declared area for which the group was set up.</summary>
    public string? Area { get; init; }

    /// <summary>What the post is in the group.</summary>
    public GroupRole Role { get; init; }

    /// <summary>The caller's name for the post.</summary>
    public string? Post { get; init; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; init; }

    /// <summary>The paper that sets the group up.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString() => $"{Group} {Area} {Role} {Post} {Span}";
}
