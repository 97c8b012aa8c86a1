using LawGov.Domain.Participation.RollUp;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>What a file of rows adds up to.</summary>
internal sealed record RowSums(ParticipationTotals Totals, long Rows);
