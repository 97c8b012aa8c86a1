using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Organizations;

/// <summary>A bureau, school or other body (单位).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Unit
{
    /// <summary>Describes a unit.</summary>
    /// <param name="id">The caller's own name for it.</param>
    /// <param name="name">Its official name.</param>
    /// <param name="kind">What kind of body it is.</param>
    /// <exception cref="ArgumentException">The id is none, or the name is missing or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public Unit(UnitId id, string name, BodyKind kind)
    {
        Id = id.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", nameof(id)) : id;
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.Undeclared(kind);
    }

    /// <summary>The caller's own name for it.</summary>
    public UnitId Id { get; }

    /// <summary>Its official name (全称).</summary>
    public string Name { get; }

    /// <summary>What kind of body it is.</summary>
    public BodyKind Kind { get; }

    /// <summary>Where it lies; none if not said.</summary>
    public DivisionCode Division { get; init; }
}
