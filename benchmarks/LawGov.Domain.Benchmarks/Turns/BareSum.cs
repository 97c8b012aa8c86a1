using System.Runtime.Intrinsics;

namespace LawGov.Domain.Benchmarks.Participation.RollUp;

/// <summary>The limit: the same bytes only read and summed, with vectors, by one thread.</summary>
internal static class BareSum
{
    public static long Of(RowColumns rows)
    {
        Vector256<int> group = default, participants = default, eligible = default;
        for (int row = 0; row + Vector256<int>.Count <= rows.Group.Length; row += Vector256<int>.Count)
        {
            group += Vector256.LoadUnsafe(ref rows.Group[0], (nuint)row);
            participants += Vector256.LoadUnsafe(ref rows.Participants[0], (nuint)row);
            eligible += Vector256.LoadUnsafe(ref rows.Eligible[0], (nuint)row);
        }

        return Vector256.Sum(group + participants + eligible);
    }

    public static long Of(long[] codes, RowColumns rows)
    {
        Vector256<long> code = default;
        Vector256<int> participants = default, eligible = default;
        for (int row = 0; row + Vector256<int>.Count <= codes.Length; row += Vector256<int>.Count)
        {
            code += Vector256.LoadUnsafe(ref codes[0], (nuint)row) + Vector256.LoadUnsafe(ref codes[0], (nuint)row + 4);
            participants += Vector256.LoadUnsafe(ref rows.Participants[0], (nuint)row);
            eligible += Vector256.LoadUnsafe(ref rows.Eligible[0], (nuint)row);
        }

        return Vector256.Sum(code) + Vector256.Sum(participants + eligible);
    }
}
