using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>The sums of each group's last rows in one word: two counts of 24 bits below, two numbers of rows of 8 bits above.</summary>
/// <remarks>
/// A quarter of <see cref="GroupSums"/>, so that four times as many groups stay near the processor. When rows reach 128 the word turns
/// negative, which is seen at the end of the block that did it, before anything can overflow.
/// </remarks>
internal sealed class SmallSums(int groups)
{
    /// <summary>Where a count of participants begins.</summary>
    internal const int Participants = 24;

    /// <summary>Where rows with participants begin.</summary>
    internal const int RowsWithParticipants = 48;

    /// <summary>Where rows begin.</summary>
    internal const int Rows = 56;

    /// <summary>A larger count has no place here, for 128 rows and those of a block are to fit.</summary>
    internal const int LargestCount = (1 << Participants) / (128 + VectorSums.Block);

    private const int RowsWorthAPass = 32; // rows of each group after which a pass over all groups costs next to nothing

    private readonly long[] _words = new long[groups];
    private long _passAt; // the row of the last pass

    internal Span<long> Words => _words;

    /// <summary>Gets participants and eligible, rows with participants and rows, as <see cref="GroupSums"/> has them.</summary>
    internal Vector256<long> this[int group]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            const long Count = (1L << Participants) - 1, Number = byte.MaxValue;
            long word = _words[group];
            return Vector256.Create((word >> Participants) & Count, word & Count, (word >> RowsWithParticipants) & Number, word >>> Rows);
        }
    }

    /// <summary>
    /// Moves the groups of a block that are full to the sums; where many rows came since the last pass, all groups, for most are nearly
    /// full.
    /// </summary>
    /// <remarks>The sums of a group are far away unless it is full again and again; in a pass over all they are fetched ahead.</remarks>
    internal void SettleFull(Span<GroupSums> sums, ReadOnlySpan<int> block, long row)
    {
        if (row - _passAt >= (long)RowsWorthAPass * _words.Length)
        {
            _passAt = row;
            SettleAll(sums);
            return;
        }

        foreach (int group in block)
        {
            if (_words[group] < 0) { Settle(sums, group); }
        }
    }

    /// <summary>Moves all groups to the sums.</summary>
    internal void SettleAll(Span<GroupSums> sums)
    {
        for (int group = 0; group < _words.Length; group++) { Settle(sums, group); }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Settle(Span<GroupSums> sums, int group)
    {
        sums[group].AddUnchecked(this[group]);
        _words[group] = 0;
    }
}
