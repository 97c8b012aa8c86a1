using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>An item of a bureau's list of powers and duties (权责清单事项). The list itself is not a source of power.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
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

/// <summary>The kinds of items in a list of powers and duties (权责事项类型).</summary>
public enum PowerKind
{
    /// <summary>None of the kinds below (其他).</summary>
    Other = 0,

    /// <summary>Licensing (行政许可).</summary>
    License = 1,

    /// <summary>Penalties (行政处罚).</summary>
    Penalty = 2,

    /// <summary>Compulsory measures (行政强制).</summary>
    Compulsion = 3,

    /// <summary>Inspection (行政检查).</summary>
    Inspection = 4,

    /// <summary>Confirmation of rights and facts (行政确认).</summary>
    Confirmation = 5,

    /// <summary>Payments and aid (行政给付).</summary>
    Benefit = 6,

    /// <summary>Rulings between parties (行政裁决).</summary>
    Ruling = 7,

    /// <summary>Awards (行政奖励).</summary>
    Award = 8,
}
