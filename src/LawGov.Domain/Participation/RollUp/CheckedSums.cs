namespace LawGov.Domain.Participation.RollUp;

/// <summary>Adds rows one by one, each checked: what the vector kernel falls back on and is held against.</summary>
internal static class CheckedSums
{
    /// <summary>Adds the rows from one place up to another; a bad row is listed and changes no group.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits; the rows before are added.</exception>
    internal static void Add(Span<GroupSums> sums, in ColumnRows rows, int from, int to, long firstRow, List<BadRow> errors)
    {
        for (int row = from; row < to; row++)
        {
            int group = rows.Group[row], took = rows.Participants[row], should = rows.Eligible[row];
            bool known = unchecked((uint)group) < (uint)sums.Length;
            if (known && took >= 0 && took <= should)
            {
                sums[group].Add(took, should);
            }
            else
            {
                var fault = !known ? ParticipationRowFault.UnknownGroup
                    : (took | should) < 0 ? ParticipationRowFault.NegativeCount
                    : ParticipationRowFault.ParticipantsAboveEligible;
                errors.Add(new(firstRow + row, fault, group, took, should));
            }
        }
    }
}
