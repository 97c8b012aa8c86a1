namespace LawGov.Domain.Participation.Comparing;

/// <summary>Counts in the order of their exact rates, the highest first, equal ones in the order supplied.</summary>
/// <remarks>
/// A rate becomes a whole number of 2⁻⁶³, truncated. Two different rates of bases below 2³¹ lie more than 2⁻⁶² apart, so that these numbers
/// differ
/// where the rates do; with a larger base among them, rates of one number are compared as fractions.
/// </remarks>
internal static class RateOrder
{
    /// <summary>Finds the indexes of the counts that can be ranked, in order, and the place of each.</summary>
    internal static int[] Of(ReadOnlySpan<ParticipationCount> counts, Ties ties, long minimumBase, out int[] places)
    {
        var order = IndexesFrom(counts, minimumBase, out bool exact);
        var keys = new ulong[order.Length];
        for (int at = 0; at < order.Length; at++) { keys[at] = ~KeyOf(counts[order[at]]); } // the highest rate has the lowest key

        Array.Sort(keys, order);
        places = new int[order.Length];
        int shared = 0; // how many places were given, each shared by those of one rate
        for (int from = 0, to; from < order.Length; from = to)
        {
            to = EndOfRun(keys, from);
            if (exact) { Give(order, places, from, to, ++shared, ties); }
            else { GiveByFraction(counts, order, places, from, to, ref shared, ties); }
        }

        return order;
    }

    private static int[] IndexesFrom(ReadOnlySpan<ParticipationCount> counts, long minimumBase, out bool exact)
    {
        var indexes = new int[counts.Length];
        int ranked = 0;
        long largest = 0;
        for (int index = 0; index < counts.Length; index++)
        {
            long eligible = counts[index].Eligible;
            if (eligible < minimumBase) { continue; }

            indexes[ranked++] = index;
            largest = Math.Max(largest, eligible);
        }

        exact = largest <= int.MaxValue;
        return ranked == indexes.Length ? indexes : indexes[..ranked];
    }

    private static ulong KeyOf(ParticipationCount count)
    {
        if (count.Eligible > int.MaxValue) { return (ulong)(((UInt128)count.Participants << 63) / (ulong)count.Eligible); }

        ulong eligible = (ulong)count.Eligible, scaled = (ulong)count.Participants << 32;
        ulong high = scaled / eligible, rest = scaled - (high * eligible);
        return (high << 31) + ((rest << 31) / eligible);
    }

    private static int EndOfRun(ulong[] keys, int from)
    {
        int to = from + 1;
        while (to < keys.Length && keys[to] == keys[from]) { to++; }

        return to;
    }

    /// <summary>Gives those of one rate their place.</summary>
    private static void Give(int[] order, int[] places, int from, int to, int shared, Ties ties)
    {
        if (to - from > 1) { Array.Sort(order, from, to - from); }

        int place = ties switch { Ties.SharedSkip => from + 1, Ties.SharedDense => shared, _ => to };
        Array.Fill(places, place, from, to - from);
    }

    private static void GiveByFraction(ReadOnlySpan<ParticipationCount> counts, int[] order, int[] places, int from, int to, ref int shared,
        Ties ties)
    {
        var rates = new ParticipationRate[to - from];
        for (int at = from; at < to; at++) { rates[at - from] = counts[order[at]].Rate; }

        rates.AsSpan().Sort(order.AsSpan(from, to - from), static (left, right) => right.CompareTo(left));
        for (int start = from, end; start < to; start = end)
        {
            end = start + 1;
            while (end < to && rates[end - from] == rates[start - from]) { end++; }

            Give(order, places, start, end, ++shared, ties);
        }
    }
}
