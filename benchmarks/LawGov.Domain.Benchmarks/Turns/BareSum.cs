using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LawGov.Domain.Benchmarks.Turns;

/// <summary>The limit: columns only read and summed, with vectors, by one thread.</summary>
internal static class BareSum
{
    /// <summary>Sums columns of one number of items, side by side.</summary>
    public static long Of(ReadOnlySpan<int> first, ReadOnlySpan<int> second, ReadOnlySpan<int> third)
    {
        Vector256<int> one = default, two = default, three = default;
        ref int a = ref MemoryMarshal.GetReference(first), b = ref MemoryMarshal.GetReference(second), c = ref MemoryMarshal.GetReference(third);
        for (int item = 0; item + Vector256<int>.Count <= first.Length; item += Vector256<int>.Count)
        {
            one += Vector256.LoadUnsafe(ref a, (nuint)item);
            two += Vector256.LoadUnsafe(ref b, (nuint)item);
            three += Vector256.LoadUnsafe(ref c, (nuint)item);
        }

        return Vector256.Sum(one + two + three);
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{int}, ReadOnlySpan{int}, ReadOnlySpan{int})"/>
    public static long Of(ReadOnlySpan<long> wide, ReadOnlySpan<int> second, ReadOnlySpan<int> third)
    {
        Vector256<long> one = default;
        Vector256<int> two = default, three = default;
        ref long a = ref MemoryMarshal.GetReference(wide);
        ref int b = ref MemoryMarshal.GetReference(second), c = ref MemoryMarshal.GetReference(third);
        for (int item = 0; item + Vector256<int>.Count <= wide.Length; item += Vector256<int>.Count)
        {
            one += Vector256.LoadUnsafe(ref a, (nuint)item) + Vector256.LoadUnsafe(ref a, (nuint)item + 4);
            two += Vector256.LoadUnsafe(ref b, (nuint)item);
            three += Vector256.LoadUnsafe(ref c, (nuint)item);
        }

        return Vector256.Sum(one) + Vector256.Sum(two + three);
    }

    /// <summary>Sums whatever bytes these are.</summary>
    public static long OfBytes<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        var numbers = MemoryMarshal.Cast<T, long>(items);
        Vector256<long> one = default, two = default;
        ref long a = ref MemoryMarshal.GetReference(numbers);
        for (int item = 0; item + (2 * Vector256<long>.Count) <= numbers.Length; item += 2 * Vector256<long>.Count)
        {
            one += Vector256.LoadUnsafe(ref a, (nuint)item);
            two += Vector256.LoadUnsafe(ref a, (nuint)item + 4);
        }

        return Vector256.Sum(one + two);
    }
}
