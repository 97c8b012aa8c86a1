using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>A row that says who stands in for the holder of a post (代行职务), as it stands in a file.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record StandInRow
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

    /// <summary>The caller's name for the post.</summary>
    public string? Post { get; init; }

    /// <summary>The caller's name for the person who stands in.</summary>
    public string? Person { get; init; }

    /// <summary>In which way: 代理, 主持工作 or AB角.</summary>
    public StandInKind Kind { get; init; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; init; }

    /// <summary>The decision or arrangement it rests on; where none is stated the audit reports it, and the row is taken in.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Whether an alternate (AB角) stands in only when the holder is recorded as absent, although the arrangement has an end.
    /// One without an end always does.</summary>
    public bool IsStanding { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString() => $"{Post} {Person} {Kind} {Span}";
}
