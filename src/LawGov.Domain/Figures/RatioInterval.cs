using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>The exact ratios between two bounds (比值区间), each bound in or out; the upper end may be open.</summary>
/// <remarks>Default: the empty interval.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct RatioInterval : IBilingualText
{
    /// <summary>Names the ratios from one bound to another.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="includesLow">Whether the lower bound belongs to the interval.</param>
    /// <param name="high">The upper bound; not below the lower one.</param>
    /// <param name="includesHigh">Whether the upper bound belongs to the interval.</param>
    /// <exception cref="ArgumentException">A bound is undefined.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The upper bound lies below the lower one, or no ratio lies between them.</exception>
    public RatioInterval(Ratio low, bool includesLow, Ratio high, bool includesHigh)
    {
        if (low.IsUndefined) { throw new ArgumentException("Expected a ratio with a base.", nameof(low)); }

        if (high < low || (high == low && !(includesLow && includesHigh)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(high),
                high,
                $"Expected a ratio above {low}, or {low} itself with both bounds included.");
        }

        (Low, IncludesLow, High, IncludesHigh) = (low, includesLow, high, includesHigh);
    }

    private RatioInterval(Ratio low, bool includesLow) => (Low, IncludesLow) = (low, includesLow);

    /// <summary>The lower bound; undefined when empty.</summary>
    public Ratio Low { get; }

    /// <summary>Whether the lower bound belongs to the interval.</summary>
    public bool IncludesLow { get; }

    /// <summary>The upper bound; undefined when empty or unbounded.</summary>
    public Ratio High { get; }

    /// <summary>Whether the upper bound belongs to the interval.</summary>
    public bool IncludesHigh { get; }

    /// <summary>Whether no ratio lies in the interval.</summary>
    public bool IsEmpty => Low.IsUndefined;

    /// <summary>Whether the upper end is open.</summary>
    public bool IsUnbounded => !IsEmpty && High.IsUndefined;

    /// <summary>The ratios above a bound.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="includesLow">Whether the bound belongs to the interval.</param>
    /// <exception cref="ArgumentException">The bound is undefined.</exception>
    public static RatioInterval From(Ratio low, bool includesLow)
        => low.IsUndefined ? throw new ArgumentException("Expected a ratio with a base.", nameof(low)) : new(low, includesLow);

    /// <summary>The interval that holds one ratio alone.</summary>
    /// <param name="ratio">A ratio; the undefined one gives the empty interval.</param>
    public static RatioInterval Only(Ratio ratio) => ratio.IsUndefined ? default : new(ratio, true, ratio, true);

    /// <summary>Whether a ratio lies in the interval; the undefined one never does.</summary>
    public bool Contains(Ratio ratio)
        => !IsEmpty && !ratio.IsUndefined
            && (IncludesLow ? ratio >= Low : ratio > Low)
            && (High.IsUndefined || (IncludesHigh ? ratio <= High : ratio < High));

    /// <summary>Whether a ratio of this interval is no less than a threshold: true if surely, false if surely not, null where the threshold
    /// lies inside.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <returns>Null too where the interval is empty or the threshold undefined.</returns>
    public bool? Reaches(Ratio threshold)
    {
        if (IsEmpty || threshold.IsUndefined) { return null; }

        return Low >= threshold ? true : !IsUnbounded && (High < threshold || (High == threshold && !IncludesHigh)) ? false : null;
    }

    /// <summary>Returns the bounds with the brackets of mathematics, such as <c>[14407/20000, 14409/20000)</c>; — when empty.</summary>
    public override string ToString()
        => IsEmpty ? "—" : $"{(IncludesLow ? '[' : '(')}{Low}, {(IsUnbounded ? "∞" : High)}{(IncludesHigh ? ']' : ')')}";

    /// <inheritdoc/>
    public string ToText(Language language)
    {
        Guard.Against.Undeclared(language);
        return ToString();
    }

    /// <summary>The smallest interval that holds both.</summary>
    internal RatioInterval Hull(RatioInterval other)
    {
        if (IsEmpty || other.IsEmpty) { return IsEmpty ? other : this; }

        var (low, includesLow) = Low < other.Low || (Low == other.Low && IncludesLow) ? (Low, IncludesLow) : (other.Low, other.IncludesLow);
        if (IsUnbounded || other.IsUnbounded) { return new(low, includesLow); }

        var (high, includesHigh) = High > other.High || (High == other.High && IncludesHigh)
            ? (High, IncludesHigh)
            : (other.High, other.IncludesHigh);
        return new(low, includesLow, high, includesHigh);
    }

    /// <summary>The ratios that lie in both intervals.</summary>
    internal RatioInterval Intersect(RatioInterval other)
    {
        if (IsEmpty || other.IsEmpty) { return default; }

        var (low, includesLow) = Low > other.Low || (Low == other.Low && !IncludesLow)
            ? (Low, IncludesLow)
            : (other.Low, other.IncludesLow);
        if (IsUnbounded && other.IsUnbounded) { return new(low, includesLow); }

        bool mine = other.IsUnbounded || (!IsUnbounded && (High < other.High || (High == other.High && !IncludesHigh)));
        var (high, includesHigh) = mine ? (High, IncludesHigh) : (other.High, other.IncludesHigh);
        return high < low || (high == low && !(includesLow && includesHigh)) ? default : new(low, includesLow, high, includesHigh);
    }

    /// <summary>The whole numbers from 0 on that lie in the interval.</summary>
    internal CountInterval WholeNumbers()
    {
        if (IsEmpty) { return CountInterval.Empty; }

        var min = Int128.Max(0, WholeBounds.AtOrAbove(Low.Numerator, Low.Denominator, IncludesLow));
        if (IsUnbounded) { return min > long.MaxValue ? CountInterval.Empty : CountInterval.AtLeast((long)min); }

        return WholeBounds.Between(min, WholeBounds.AtOrBelow(High.Numerator, High.Denominator, IncludesHigh));
    }
}
