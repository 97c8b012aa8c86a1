using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;

namespace LawGov.Domain.Organizations;

/// <summary>A post within a unit (岗位), whoever holds it.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Post
{
    /// <summary>Describes a post.</summary>
    /// <param name="id">The caller's own name for it.</param>
    /// <param name="unit">The unit it belongs to.</param>
    /// <param name="title">Its title, such as 局长.</param>
    /// <exception cref="ArgumentException">An id is none, or the title is missing or blank.</exception>
    public Post(PostId id, UnitId unit, string title)
    {
        Id = id.IsNone ? throw new ArgumentException("Expected the id of a post, not none.", nameof(id)) : id;
        Unit = unit.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", nameof(unit)) : unit;
        Title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>The caller's own name for it.</summary>
    public PostId Id { get; }

    /// <summary>The unit it belongs to.</summary>
    public UnitId Unit { get; }

    /// <summary>Its title (职务).</summary>
    public string Title { get; }
}
