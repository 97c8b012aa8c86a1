using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LawGov.Domain.Participation;

/// <summary>Adds rows eight at a time: rows in runs of one group stay in registers, others are turned into one vector each.</summary>
/// <remarks>
/// Adding each row to memory at once would make rows of one group wait for one another, two to three times as long as this; keeping runs
/// in registers alone gains nothing in random order. Nothing is checked for overflow: the caller sees to it that none can come.
/// A block with a bad row goes to <see cref="CheckedSums"/>, so that both report the same.
/// </remarks>
internal static class VectorSums
{
    private const int Block = 8;

    internal static bool IsSupported => Avx2.IsSupported;

    internal static void Add(Span<GroupSums> sums, in ColumnRows rows, long firstRow, List<ParticipationRowError> errors)
    {
        ref int groups = ref MemoryMarshal.GetReference(rows.Group);
        ref int participants = ref MemoryMarshal.GetReference(rows.Participants);
        ref int eligible = ref MemoryMarshal.GetReference(rows.Eligible);
        ref var state = ref MemoryMarshal.GetReference(sums);
        var last = Vector256.Create(sums.Length - 1);
        int row = 0, end = rows.Length - Block;
        while (row <= end)
        {
            var group = Vector256.LoadUnsafe(ref groups, (nuint)row);
            var took = Vector256.LoadUnsafe(ref participants, (nuint)row);
            var should = Vector256.LoadUnsafe(ref eligible, (nuint)row);
            if (AnyBad(group, took, should, last))
            {
                CheckedSums.Add(sums, in rows, row, row + Block, firstRow, errors);
                row += Block;
            }
            else if (group == Vector256.Create(group.ToScalar()))
            {
                row = AddRuns(ref state, in rows, row, end, last);
            }
            else
            {
                AddEach(ref state, ref Unsafe.Add(ref groups, row), took, should);
                row += Block;
            }
        }

        CheckedSums.Add(sums, in rows, row, rows.Length, firstRow, errors);
    }

    // Signs speak: a group above the last or below none, more participants than base, fewer than none. A base below none is below its participants.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AnyBad(Vector256<int> group, Vector256<int> took, Vector256<int> should, Vector256<int> last)
        => (Vector256.GreaterThan(group, last) | Vector256.GreaterThan(took, should) | group | took).ExtractMostSignificantBits() != 0;

    /// <summary>Adds runs: as long as a block holds nothing but the group at hand, or its end and the beginning of the next.</summary>
    /// <returns>The first row of the first block that is neither, or has a bad row.</returns>
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
            if (AnyBad(group, took, should, last)) { break; }

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
            AddOne(ref Unsafe.Add(ref state, current), run.ToSums());
            run = default;
            run.Add(took & others, should & others, others);
            current = next;
        }

        AddOne(ref Unsafe.Add(ref state, current), run.ToSums());
        return row;
    }

    /// <summary>Turns eight rows of mixed groups into (base, participants, with participants, one) and adds each to its group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddEach(ref GroupSums state, ref int groups, Vector256<int> took, Vector256<int> should)
    {
        var zero = Vector256<int>.Zero;
        var one = Vector256<int>.One;
        var positive = Vector256.GreaterThan(took, zero) & one;
        Vector256<int> countLow = Avx2.UnpackLow(should, took), countHigh = Avx2.UnpackHigh(should, took);
        Vector256<int> rowsLow = Avx2.UnpackLow(positive, one), rowsHigh = Avx2.UnpackHigh(positive, one);
        AddTwo(ref state, ref groups, 0, Avx2.UnpackLow(countLow, zero), Avx2.UnpackLow(rowsLow, zero));
        AddTwo(ref state, ref groups, 1, Avx2.UnpackHigh(countLow, zero), Avx2.UnpackHigh(rowsLow, zero));
        AddTwo(ref state, ref groups, 2, Avx2.UnpackLow(countHigh, zero), Avx2.UnpackLow(rowsHigh, zero));
        AddTwo(ref state, ref groups, 3, Avx2.UnpackHigh(countHigh, zero), Avx2.UnpackHigh(rowsHigh, zero));
    }

    // The halves of a vector unpack apart: a row and the fourth after it come together.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTwo(ref GroupSums state, ref int groups, int row, Vector256<int> counts, Vector256<int> rows)
    {
        AddOne(ref Unsafe.Add(ref state, Unsafe.Add(ref groups, row)), Avx2.Permute2x128(counts, rows, 0x20).AsInt64());
        AddOne(ref Unsafe.Add(ref state, Unsafe.Add(ref groups, row + 4)), Avx2.Permute2x128(counts, rows, 0x31).AsInt64());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddOne(ref GroupSums sums, Vector256<long> row)
    {
        ref long first = ref sums.Eligible;
        (Vector256.LoadUnsafe(ref first) + row).StoreUnsafe(ref first);
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
            var counts = Avx2.UnpackLow(_eligible, _participants) + Avx2.UnpackHigh(_eligible, _participants);
            var both = Avx2.UnpackLow(with, rows) + Avx2.UnpackHigh(with, rows);
            return Avx2.Permute2x128(counts, both, 0x20) + Avx2.Permute2x128(counts, both, 0x31);
        }

        // Two neighbours of 32 bits, neither negative, as one of 64.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<long> PairSums(Vector256<int> values)
            => (values.AsInt64() & Vector256.Create(0xFFFF_FFFFL)) + Vector256.ShiftRightLogical(values.AsInt64(), 32);
    }
}
