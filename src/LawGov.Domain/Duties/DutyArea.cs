using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>An area of work for which somebody must answer (职责事项).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyArea
{
    /// <summary>Declares an area.</summary>
    /// <param name="path">Where it stands among the areas.</param>
    /// <param name="name">Its name in Chinese, as the bureau's own papers write it.</param>
    /// <exception cref="ArgumentException">The path is none, or the name is missing or blank.</exception>
    public DutyArea(AreaPath path, string name)
    {
        Path = path.IsNone ? throw new ArgumentException("Expected the path of an area, not none.", nameof(path)) : path;
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>Where it stands among the areas.</summary>
    public AreaPath Path { get; }

    /// <summary>Its name in Chinese.</summary>
    public string Name { get; }
}
