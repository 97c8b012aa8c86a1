namespace LawGov.Domain.Figures;

/// <summary>The whole numbers next to a fraction, in 128 bits.</summary>
internal static class WholeBounds
{
    internal static Int128 AtOrAbove(Int128 numerator, Int128 denominator, bool included)
    {
        var (whole, rest) = Int128.DivRem(numerator, denominator);
        if (rest == 0) { return included ? whole : whole + 1; }

        return numerator < 0 ? whole : whole + 1; // division cuts toward zero
    }

    internal static Int128 AtOrBelow(Int128 numerator, Int128 denominator, bool included)
    {
        var (whole, rest) = Int128.DivRem(numerator, denominator);
        if (rest == 0) { return included ? whole : whole - 1; }

        return numerator < 0 ? whole - 1 : whole;
    }

    /// <summary>The counts between two bounds; empty where there are none.</summary>
    internal static CountInterval Between(Int128 min, Int128 max)
    {
        max = Int128.Min(max, long.MaxValue - 1); // no count of people comes near it
        return max < min ? CountInterval.Empty : CountInterval.Between((long)min, (long)max);
    }
}
