using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>A dispatched or internal unit that acts outward in its own name (以自己名义对外履行职能的派出机构、内设机构) and sees to disclosure
/// itself.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record OutwardUnit
{
    /// <summary>Names the unit and what it acts under.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="under">The rank of the text under which it acts; below a regulation it does not count.</param>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    public OutwardUnit(UnitId unit, LegalRank under)
    {
        Unit = unit.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", nameof(unit)) : unit;
        Under = Guard.Against.Undeclared(under);
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>The rank of the text under which it acts.</summary>
    public LegalRank Under { get; }
}
