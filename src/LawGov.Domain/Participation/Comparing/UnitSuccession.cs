using System.Text.Json.Serialization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>A unit of the earlier period that goes on as one of the later (单位沿革): renamed, merged or split.</summary>
/// <remarks>
/// Several with one successor are a merger, several with one predecessor a split. Default: none to none, which maps nothing.
/// </remarks>
/// <param name="Before">The unit in the earlier period.</param>
/// <param name="After">The unit in the later period.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct UnitSuccession(UnitId Before, UnitId After)
{
    /// <summary>Returns both units, such as <c>一小 → 实验小学</c>.</summary>
    public override string ToString() => $"{Before} → {After}";
}
