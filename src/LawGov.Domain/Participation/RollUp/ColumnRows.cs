namespace LawGov.Domain.Participation.RollUp;

/// <summary>Rows as three columns of one length.</summary>
internal readonly ref struct ColumnRows(ReadOnlySpan<int> group, ReadOnlySpan<int> participants, ReadOnlySpan<int> eligible)
{
    internal readonly ReadOnlySpan<int> Group = group;
    internal readonly ReadOnlySpan<int> Participants = participants;
    internal readonly ReadOnlySpan<int> Eligible = eligible;

    internal int Length => Group.Length;
}
