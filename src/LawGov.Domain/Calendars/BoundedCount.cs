using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Calendars;

/// <summary>A number of days or working days, with the bounds between which it lies (带界日数).</summary>
/// <remarks>Where the arrangement is announced the three are one. Default: 0, projected.</remarks>
/// <param name="Count">The number to print.</param>
/// <param name="Fewest">The fewest that they can turn out to be.</param>
/// <param name="Most">The most that they can turn out to be.</param>
/// <param name="Certainty">How sure the least sure of the days counted is.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct BoundedCount(int Count, int Fewest, int Most, Certainty Certainty)
{
    /// <summary>Returns the number, and the bounds where they differ from it, the same in every culture.</summary>
    public override string ToString() => Fewest == Most
        ? Count.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Count} ({Fewest}…{Most})");
}
