using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>A row of a bureau's division of duties (职责分工表), as it stands in a file: what is wrong with it is reported, not
/// thrown.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record AssignmentRow
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

    /// <summary>The path of a declared area.</summary>
    public string? Area { get; init; }

    /// <summary>The tier.</summary>
    public DutyTier Tier { get; init; }

    /// <summary>Whether the post leads or works along.</summary>
    public Part Part { get; init; }

    /// <summary>In which way the duty is given; unstated where the paper does not say. A link (联系) leads nothing.</summary>
    public DutyKind Kind { get; init; }

    /// <summary>The caller's name for the post.</summary>
    public string? Post { get; init; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; init; }

    /// <summary>The paper that gives the duty.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Whether it is one of several leads made to answer together (共同负责).</summary>
    public bool IsJoint { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString() => $"{Area} {Tier} {Part} {Post} {Span}";
}
