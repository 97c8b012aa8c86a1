using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Adds rows eight at a time: rows in runs of one group stay in registers, others are turned into one word each.</summary>
/// <remarks>
/// Adding each row to memory at once would make rows of one group wait for one another, two to three times as long as this; keeping runs
/// in registers alone gains nothing in random order. Nothing is checked for overflow: the caller sees to it that none can come. A block
/// with a bad row, or in mixed order with a count beyond <see cref="SmallSums"/>, goes to <see cref="CheckedSums"/>, so that both report
/// the same.
/// </remarks>
internal static class VectorSums
{
    internal const int Block = 8;

    internal static bool IsSupported => Avx2.IsSupported;

    internal static void Add(Span<GroupSums> sums, SmallSums small, in ColumnRows rows, long firstRow, List<BadRow> errors)
    {
        ref int groups = ref MemoryMarshal.GetReference(rows.Group);
        ref int participants = ref MemoryMarshal.GetReference(rows.Participants);
        ref int eligible = ref MemoryMarshal.GetReference(rows.Eligible);
        ref var state = ref MemoryMarshal.GetReference(sums);
        ref var mixed = ref MemoryMarshal.GetReference(small.Words);
        Vector256<int> last = Vector256.Create(sums.Length - 1), largest = Vector256.Create(SmallSums.LargestCount);
        int row = 0, end = rows.Length - Block;
        while (row <= end)
        {
            var group = Vector256.LoadUnsafe(ref groups, (nuint)row);
            var took = Vector256.LoadUnsafe(ref participants, (nuint)row);
            var should = Vector256.LoadUnsafe(ref eligible, (nuint)row);
            ref int first = ref Unsafe.Add(ref groups, row);
            bool isRun = first == Unsafe.Add(ref first, Block - 1) && group == Vector256.Create(first);
            if (!isRun && !AnySign(Bad(group, took, should, last) | Vector256.GreaterThan(should, largest)))
            {
                if (AddEach(ref mixed, ref first, took, should) < 0) { small.SettleFull(sums, rows.Group.Slice(row, Block), firstRow + row); }

                row += Block;
            }
            else if (isRun && !AnySign(Bad(group, took, should, last)))
            {
                row = AddRuns(ref state, in rows, row, end, last);
            }
            else
            {
                CheckedSums.Add(sums, in rows, row, row + Block, firstRow, errors);
                row += Block;
            }
        }

        CheckedSums.Add(sums, in rows, row, rows.Length, firstRow, errors);
    }

    // Signs speak: a group above the last or below none, more participants than base, fewer than none. A base below none is below its participants.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Bad(Vector256<int> group, Vector256<int> took, Vector256<int> should, Vector256<int> last)
        => Vector256.GreaterThan(group, last) | Vector256.GreaterThan(took, should) | group | took;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AnySign(Vector256<int> lanes) => lanes.ExtractMostSignificantBits() != 0;

    /// <summary>Adds runs: as long as a block holds nothing but the group at hand, or its end and the beginning of the next.</summary>
    /// <returns>The first row of the first block that is neither, or has a bad row.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)] // its sums would take the registers that mixed order needs
    private static int AddRuns(ref GroupSums state, in ColumnRows rows, int row, int end, Vector256<int> last)
    {
        ref int groups = ref MemoryMarshal.GetReference(rows.Group);
        ref int participants = ref MemoryMarshal.GetReference(rows.Participants);
        ref int eligible = ref MemoryMarshal.GetReference(rows.Eligible);
        int current = Unsafe.Add(ref groups, row);
        var run = default(RunSums);
        for (; row <= end; row += Block)
        {
            var group = Vector256.LoadUnsafe(ref groups, (nuint)row);
            var took = Vector256.LoadUnsafe(ref participants, (nuint)row);
            var should = Vector256.LoadUnsafe(ref eligible, (nuint)row);
            if (AnySign(Bad(group, took, should, last))) { break; }

            var mine = Vector256.Equals(group, Vector256.Create(current));
            if (mine == Vector256<int>.AllBitsSet)
            {
                run.Add(took, should, mine);
                continue;
            }

            int next = Unsafe.Add(ref groups, row + Block - 1);
            var others = Vector256.Equals(group, Vector256.Create(next));
            if ((mine | others) != Vector256<int>.AllBitsSet) { break; }

            run.Add(took & mine, should & mine, mine);
            Unsafe.Add(ref state, current).AddUnchecked(run.ToSums());
            run = default;
            run.Add(took & others, should & others, others);
            current = next;
        }

        Unsafe.Add(ref state, current).AddUnchecked(run.ToSums());
        return row;
    }

    /// <summary>Turns eight rows of mixed groups into a word each and adds it to that of the group.</summary>
    /// <returns>Negative if a word turned negative.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long AddEach(ref long mixed, ref int groups, Vector256<int> took, Vector256<int> should)
    {
        const int Half = 32;
        var with = Vector256.GreaterThan(took, Vector256<int>.Zero) & Vector256.Create(1 << (SmallSums.RowsWithParticipants - Half));
        var low = should | Vector256.ShiftLeft(took, SmallSums.Participants);
        var high = Vector256.ShiftRightLogical(took, Half - SmallSums.Participants) | with | Vector256.Create(1 << (SmallSums.Rows - Half));
        Vector256<long> first = Avx2.UnpackLow(low, high).AsInt64(), second = Avx2.UnpackHigh(low, high).AsInt64();

        // The halves of a vector unpack apart: two rows and the fourth after each come together.
        return AddTwo(ref mixed, ref groups, 0, first.GetLower()) | AddTwo(ref mixed, ref groups, 4, first.GetUpper())
            | AddTwo(ref mixed, ref groups, 2, second.GetLower()) | AddTwo(ref mixed, ref groups, 6, second.GetUpper());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long AddTwo(ref long mixed, ref int groups, int row, Vector128<long> words)
    {
        ref long one = ref Unsafe.Add(ref mixed, Unsafe.Add(ref groups, row));
        long sum = unchecked(one + words.ToScalar());
        one = sum;
        ref long two = ref Unsafe.Add(ref mixed, Unsafe.Add(ref groups, row + 1));
        long next = unchecked(two + words.GetElement(1));
        two = next;
        return sum | next;
    }

    /// <summary>The sums of one run, spread over lanes. No lane of rows overflows: a span has fewer than 2^31 of them.</summary>
    private struct RunSums
    {
        private Vector256<long> _eligible;
        private Vector256<long> _participants;
        private Vector256<int> _withParticipants;
        private Vector256<int> _rows;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(Vector256<int> took, Vector256<int> should, Vector256<int> counted)
        {
            _eligible += PairSums(should);
            _participants += PairSums(took);
            _withParticipants -= Vector256.GreaterThan(took, Vector256<int>.Zero); // what is not counted was set to zero
            _rows -= counted;
        }

        /// <summary>Adds the lanes up, all four sums at once.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal readonly Vector256<long> ToSums()
        {
            Vector256<long> with = PairSums(_withParticipants), rows = PairSums(_rows);
            var counts = Avx2.UnpackLow(_participants, _eligible) + Avx2.UnpackHigh(_participants, _eligible);
            var both = Avx2.UnpackLow(with, rows) + Avx2.UnpackHigh(with, rows);
            return Avx2.Permute2x128(counts, both, 0x20) + Avx2.Permute2x128(counts, both, 0x31);
        }

        // Two neighbours of 32 bits, neither negative, as one of 64.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<long> PairSums(Vector256<int> values)
            => (values.AsInt64() & Vector256.Create(0xFFFF_FFFFL)) + Vector256.ShiftRightLogical(values.AsInt64(), 32);
    }
}
