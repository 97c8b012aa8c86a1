using LawGov.Domain.Figures;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Which pairs of counts put their quotient into an interval, where each count is itself an interval.</summary>
/// <remarks>
/// Whole numbers leave gaps, so the ends are looked for one by one. A search gives up after <see cref="Tries"/> candidates and then
/// takes the end that real numbers would have: too wide rather than too narrow, so that nothing is called impossible that is not.
/// </remarks>
internal static class PairFitting
{
    internal const int Tries = 65_536;

    private const long Largest = long.MaxValue - 1;

    /// <summary>The counts that make such a quotient with some base.</summary>
    internal static CountInterval Numerators(CountInterval bases, RatioInterval ratios)
    {
        bases = bases.Intersect(CountInterval.AtLeast(1));
        var outer = OuterNumerators(bases, ratios);
        if (outer.Min is not { } from) { return CountInterval.Empty; }

        if (First(outer, bases, ratios) is not { } first) { return CountInterval.Empty; }

        if (outer.Max is not { } last) { return CountInterval.AtLeast(first); }

        for (int tries = 0; last >= first && tries < Tries; last--, tries++)
        {
            if (Fits(last, bases, ratios)) { return CountInterval.Between(first, last); }
        }

        return CountInterval.Between(first, Math.Max(first, outer.Max.Value));
    }

    /// <summary>The bases, of one or more, that make such a quotient with some count.</summary>
    internal static CountInterval Denominators(CountInterval counts, RatioInterval ratios)
    {
        var outer = OuterDenominators(counts, ratios);
        if (outer.Min is not { } first) { return CountInterval.Empty; }

        for (int tries = 0; !NumeratorsOf(first, ratios).Overlaps(counts); first++, tries++)
        {
            if (tries == Tries)
            {
                first = outer.Min.Value;
                break;
            }

            if (first == (outer.Max ?? Largest)) { return CountInterval.Empty; }
        }

        if (outer.Max is not { } last) { return CountInterval.AtLeast(first); }

        for (int tries = 0; last > first && tries < Tries; last--, tries++)
        {
            if (NumeratorsOf(last, ratios).Overlaps(counts)) { return CountInterval.Between(first, last); }
        }

        return CountInterval.Between(first, last == first ? first : outer.Max.Value);
    }

    /// <summary>Whether any count and any base make such a quotient.</summary>
    internal static bool Any(CountInterval counts, CountInterval bases, RatioInterval ratios)
    {
        bases = bases.Intersect(CountInterval.AtLeast(1));
        return First(OuterNumerators(bases, ratios).Intersect(counts), bases, ratios) is not null;
    }

    private static long? First(CountInterval counts, CountInterval bases, RatioInterval ratios)
    {
        if (counts.Min is not { } from) { return null; }

        long last = counts.Max ?? Largest;
        for (int tries = 0; tries < Tries; tries++)
        {
            if (Fits(from + tries, bases, ratios)) { return from + tries; }

            if (from + tries == last) { return null; }
        }

        return from;
    }

    private static bool Fits(long count, CountInterval bases, RatioInterval ratios)
        => OuterDenominators(CountInterval.Only(count), ratios).Overlaps(bases);

    private static CountInterval NumeratorsOf(long count, RatioInterval ratios) => OuterNumerators(CountInterval.Only(count), ratios);

    /// <summary>From the least ratio of the least base to the greatest ratio of the greatest.</summary>
    private static CountInterval OuterNumerators(CountInterval bases, RatioInterval ratios)
    {
        if (bases.Min is not { } least || ratios.IsEmpty) { return CountInterval.Empty; }

        var min = Int128.Max(0, WholeBounds.AtOrAbove((Int128)ratios.Low.Numerator * least, ratios.Low.Denominator, ratios.IncludesLow));
        if (ratios.IsUnbounded || (bases.IsUnbounded && ratios.High.Numerator > 0))
        {
            return min > Largest ? CountInterval.Empty : CountInterval.AtLeast((long)min);
        }

        return WholeBounds.Between(min,
            WholeBounds.AtOrBelow((Int128)ratios.High.Numerator * (bases.Max ?? least), ratios.High.Denominator, ratios.IncludesHigh));
    }

    private static CountInterval OuterDenominators(CountInterval counts, RatioInterval ratios)
    {
        if (counts.Min is not { } least || ratios.IsEmpty) { return CountInterval.Empty; }

        if (counts.Max == 0) { return ratios.Contains(new(0, 1)) ? CountInterval.AtLeast(1) : CountInterval.Empty; }

        if (!ratios.IsUnbounded && ratios.High.Numerator < 0) { return CountInterval.Empty; }

        if (!ratios.IsUnbounded && ratios.High.Numerator == 0)
        {
            return least == 0 && ratios.IncludesHigh ? CountInterval.AtLeast(1) : CountInterval.Empty;
        }

        var min = ratios.IsUnbounded
            ? 1
            : WholeBounds.AtOrAbove((Int128)least * ratios.High.Denominator, ratios.High.Numerator, ratios.IncludesHigh);
        min = Int128.Max(1, min);
        if (ratios.Low.Numerator <= 0 || counts.IsUnbounded)
        {
            return min > Largest ? CountInterval.Empty : CountInterval.AtLeast((long)min);
        }

        return WholeBounds.Between(min,
            WholeBounds.AtOrBelow((Int128)counts.Max!.Value * ratios.Low.Denominator, ratios.Low.Numerator, ratios.IncludesLow));
    }

    private static bool Overlaps(this CountInterval one, CountInterval other) => !one.Intersect(other).IsEmpty;
}
