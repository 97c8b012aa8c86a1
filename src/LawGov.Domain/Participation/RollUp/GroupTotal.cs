using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>The sums of one group (分组合计).</summary>
/// <param name="Count">Participants and base, added up.</param>
/// <param name="Rows">How many rows were counted.</param>
/// <param name="RowsWithParticipants">How many of them had participants.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct GroupTotal(ParticipationCount Count, long Rows, long RowsWithParticipants)
{
    /// <summary>The exact rate of the group; undefined without a base.</summary>
    public ParticipationRate Rate => Count.Rate;

    /// <summary>Returns the count and the rows, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} ({RowsWithParticipants} of {Rows} rows)");
}
