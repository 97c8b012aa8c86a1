using System.Runtime.Intrinsics;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>The sums of all groups while rows come in.</summary>
/// <remarks>Rows in mixed order gather in <see cref="SmallSums"/>; what gathered there counts with the rest at all times.</remarks>
internal sealed class RunningSums
{
    private const long RoomOfEmpty = long.MaxValue / int.MaxValue;

    private readonly SmallSums? _small; // none without vectors
    private GroupSums[] _sums;
    private long _room; // so many rows more, each of the largest int, cannot overflow a sum

    /// <summary>Starts with nothing.</summary>
    internal RunningSums(int groups, bool vectors)
        : this(new GroupSums[groups], vectors) => _room = RoomOfEmpty;

    /// <summary>Starts with sums, and keeps the array.</summary>
    internal RunningSums(GroupSums[] owned, bool vectors)
    {
        _sums = owned;
        _small = vectors ? new(owned.Length) : null;
    }

    internal int Length => _sums.Length;

    internal bool UsesVectors => _small is not null;

    internal GroupSums this[int group]
    {
        get
        {
            var sums = _sums[group];
            if (_small is { } small) { sums.AddUnchecked(small[group]); }

            return sums;
        }
    }

    /// <summary>Adds rows; a bad one is listed and changes no group.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits; nothing is added.</exception>
    internal void Add(in ColumnRows rows, long firstRow, List<BadRow> errors)
    {
        if (_room < rows.Length)
        {
            _small?.SettleAll(_sums);
            _room = Room(_sums);
        }

        if (_room < rows.Length) { AddWithoutRoom(in rows, firstRow, errors); }
        else if (_small is { } small) { VectorSums.Add(_sums, small, in rows, firstRow, errors); }
        else { CheckedSums.Add(_sums, in rows, 0, rows.Length, firstRow, errors); }

        _room = Math.Max(0, _room - rows.Length);
    }

    /// <summary>Makes an array of all sums as they stand now.</summary>
    internal GroupSums[] ToArray()
    {
        var all = GC.AllocateUninitializedArray<GroupSums>(_sums.Length);
        for (int group = 0; group < all.Length; group++) { all[group] = this[group]; }

        return all;
    }

    /// <summary>Adds what others are to sums of the same groups.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    internal void AddTo(Span<GroupSums> sums)
    {
        var signs = Vector256<long>.Zero;
        for (int group = 0; group < _sums.Length; group++) { signs |= sums[group].AddUnchecked(this[group]); }

        GroupSums.ThrowIfNegative(signs);
    }

    private static long Room(ReadOnlySpan<GroupSums> sums)
    {
        long largest = 0, rows = 0;
        foreach (ref readonly var group in sums)
        {
            largest = Math.Max(largest, group.Eligible); // participants are never above it
            rows = Math.Max(rows, group.Rows);
        }

        return Math.Min((long.MaxValue - largest) / int.MaxValue, long.MaxValue - rows);
    }

    // A sum is near the end of 64 bits: on a copy, so that a call that fails has added nothing.
    private void AddWithoutRoom(in ColumnRows rows, long firstRow, List<BadRow> errors)
    {
        int before = errors.Count;
        var copy = (GroupSums[])_sums.Clone();
        try
        {
            CheckedSums.Add(copy, in rows, 0, rows.Length, firstRow, errors);
        }
        catch (OverflowException)
        {
            errors.RemoveRange(before, errors.Count - before);
            throw;
        }

        _sums = copy;
    }
}
