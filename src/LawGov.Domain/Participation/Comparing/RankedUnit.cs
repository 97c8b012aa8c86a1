using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>A unit with its place in a ranking (名次). Default: no place, no unit.</summary>
/// <param name="Place">From 1 on; 0 is not a place.</param>
/// <param name="Unit">Which unit.</param>
/// <param name="Count">How many took part of how many: its rate gave the place.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct RankedUnit(int Place, UnitId Unit, ParticipationCount Count)
{
    /// <summary>Returns place, unit and count, such as <c>1 实验小学 41/44</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Place} {Unit} {Count}");
}
