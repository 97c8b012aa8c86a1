using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Four sums of 64 bits: 32 bytes, one vector of 256 bits, half a cache line.</summary>
/// <remarks>None is ever negative, so that a sum that left 64 bits shows by its sign.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal struct GroupSums
{
    internal long Participants;
    internal long Eligible;
    internal long RowsWithParticipants;
    internal long Rows;

    internal readonly bool IsEmpty => Rows == 0;

    internal readonly GroupTotal ToTotal() => new(new(Participants, Eligible), Rows, RowsWithParticipants);

    /// <summary>Adds a row that was found good.</summary>
    internal void Add(int participants, int eligible)
    {
        Eligible = checked(Eligible + eligible);
        Participants += participants; // never above the base
        RowsWithParticipants += participants > 0 ? 1 : 0;
        Rows++;
    }

    /// <summary>Takes away what is a part of these sums.</summary>
    internal void Subtract(in GroupSums part)
    {
        Participants -= part.Participants;
        Eligible -= part.Eligible;
        RowsWithParticipants -= part.RowsWithParticipants;
        Rows -= part.Rows;
    }

    /// <summary>Adds without a check, and returns what shows an overflow by a sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector256<long> AddUnchecked(in GroupSums other) => AddUnchecked(Vector256.LoadUnsafe(in other.Participants));

    /// <summary>Adds the four sums of a vector without a check, and returns what shows an overflow by a sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector256<long> AddUnchecked(Vector256<long> four)
    {
        ref long mine = ref Participants;
        var sum = Vector256.LoadUnsafe(ref mine) + four;
        sum.StoreUnsafe(ref mine);
        return sum;
    }

    /// <summary>Adds group to group.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    internal static void AddAll(Span<GroupSums> sums, ReadOnlySpan<GroupSums> others)
    {
        var signs = Vector256<long>.Zero;
        for (int group = 0; group < others.Length; group++) { signs |= sums[group].AddUnchecked(in others[group]); }

        ThrowIfNegative(signs);
    }

    /// <summary>Speaks up where any sum of many wrapped.</summary>
    /// <exception cref="OverflowException">A sign is set.</exception>
    internal static void ThrowIfNegative(Vector256<long> signs)
    {
        if (signs.ExtractMostSignificantBits() != 0) { throw new OverflowException("A sum of counts exceeds 64 bits."); }
    }
}
