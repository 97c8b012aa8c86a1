using LawGov.Domain.Participation.RollUp;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>What a file of rows adds up to.</summary>
/// <param name="Totals">The sums of all places.</param>
/// <param name="Rows">How many rows there were.</param>
/// <param name="TakenOver">How many of them carry an old code, and count at the place that took its division over.</param>
/// <param name="Refused">The places of the table with a row that could not be used.</param>
internal sealed record RowSums(ParticipationTotals Totals, long Rows, long TakenOver, IReadOnlySet<int> Refused);
