using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>A place of a whole partition with its sums (分区合计).</summary>
/// <param name="Place">The number of the place.</param>
/// <param name="Total">Its sums: with everything below it, or of its own rows alone.</param>
/// <param name="IsOwnAlone">Whether these are only the rows of the place itself, for all below it stands in the partition apart
/// (本级数据).</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct PlaceTotal(int Place, GroupTotal Total, bool IsOwnAlone)
{
    /// <summary>Returns the number of the place and its sums, the same in every culture.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Place}: {Total}{(IsOwnAlone ? " of its own" : "")}");
}
