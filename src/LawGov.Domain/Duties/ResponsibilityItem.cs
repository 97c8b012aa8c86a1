using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Duties;

/// <summary>An item of a bureau's list of powers and duties (权责清单事项). The list is no source of power itself.</summary>
public sealed record ResponsibilityItem
{
    /// <summary>Describes an item.</summary>
    /// <param name="code">Its code in the list.</param>
    /// <param name="name">Its name in the list.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="area">The area of the bureau's own work in which it falls.</param>
    /// <exception cref="ArgumentException">A part is missing or blank.</exception>
    public ResponsibilityItem(string code, string name, PowerKind kind, AreaPath area)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.Undeclared(kind);
        Area = area.IsNone ? throw new ArgumentException("Expected the path of an area, not none.", nameof(area)) : area;
    }

    /// <summary>Its code in the list.</summary>
    public string Code { get; }

    /// <summary>Its name in the list.</summary>
    public string Name { get; }

    /// <summary>Its kind.</summary>
    public PowerKind Kind { get; }

    /// <summary>The area of the bureau's own work in which it falls.</summary>
    public AreaPath Area { get; }
}
