using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Figures;

/// <summary>Shares that are made to add up to 100% by largest remainder (最大余额法).</summary>
/// <remarks>
/// Shares rounded one by one may add up to 99.9% or 100.1%. Here each is truncated, and what is missing from 100% goes, one last digit
/// each, to those that lost most: a choice of how to print, which <see cref="Share.IsAdjusted"/> tells of every share that it changes.
/// </remarks>
/// <example><code>Shares.Of([1, 1, 1], decimals: 1) // 33.4%, 33.3%, 33.3%</code></example>
public static class Shares
{
    /// <summary>Gives each count its share of all.</summary>
    /// <param name="counts">Each 0 or more.</param>
    /// <param name="decimals">Digits after the point, 0–6.</param>
    /// <returns>One share for each count, in order. Where two lost as much, the larger count is lifted, and of equal counts the earlier.
    /// Where the counts are all 0, the shares are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the decimals lie outside their range.</exception>
    public static ValueList<Share> Of(ValueList<long> counts, int decimals)
    {
        Guard.Against.OutsideOf(decimals, 0, Percentage.MaxDecimals);
        Int128 sum = 0;
        foreach (long count in counts) { sum += Guard.Against.BelowZero(count, nameof(counts)); }

        var shares = new Share[counts.Count];
        if (sum == 0) { return [.. shares]; }

        long whole = 100 * Percentage.Power(decimals), missing = whole;
        var rests = new Int128[counts.Count];
        var scaled = new long[counts.Count];
        for (int i = 0; i < counts.Count; i++)
        {
            var (quotient, rest) = Int128.DivRem((Int128)counts[i] * whole, sum);
            (scaled[i], rests[i]) = ((long)quotient, rest);
            missing -= scaled[i];
        }

        int[] order = [.. Enumerable.Range(0, counts.Count)];
        Array.Sort(order, (one, other) => rests[one] != rests[other] ? rests[other].CompareTo(rests[one])
            : counts[one] != counts[other] ? counts[other].CompareTo(counts[one])
            : one.CompareTo(other));
        for (int place = 0; place < order.Length; place++)
        {
            int i = order[place];
            bool lifted = place < missing;
            long rounded = scaled[i] + (2 * rests[i] >= sum ? 1 : 0);
            shares[i] = new(
                Percentage.FromScaled(scaled[i] + (lifted ? 1 : 0), decimals),
                Percentage.FromScaled(rounded, decimals),
                lifted);
        }

        return [.. shares];
    }
}
