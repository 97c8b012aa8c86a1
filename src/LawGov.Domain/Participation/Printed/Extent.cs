using LawGov.Domain.Figures;

namespace LawGov.Domain.Participation.Printed;

/// <summary>What a figure can stand for: the exact numbers between two ends, each in or out, or without one. Default: any
/// number.</summary>
internal readonly struct Extent
{
    private Extent(End low, End high)
    {
        int order = low.Exists && high.Exists ? low.At.CompareTo(high.At) : -1;
        (Low, High, IsEmpty) = (low, high, order > 0 || (order == 0 && !(low.Included && high.Included)));
    }

    private Extent(bool isEmpty) => IsEmpty = isEmpty;

    internal static Extent Empty => new(isEmpty: true);

    internal static Extent NotNegative => From(0, included: true);

    internal static Extent Positive => From(0, included: false);

    internal End Low { get; }

    internal End High { get; }

    internal bool IsEmpty { get; }

    /// <summary>Whether it leaves one number.</summary>
    internal bool IsOne => !IsEmpty && Low.Exists && High.Exists && Low.At.CompareTo(High.At) == 0;

    internal static Extent From(Fraction low, bool included) => new(new End(low, included), default);

    internal static Extent To(Fraction high, bool included) => new(default, new End(high, included));

    internal static Extent Between(Fraction low, Fraction high) => new(new End(low, true), new End(high, true));

    internal static Extent Only(Fraction number) => Between(number, number);

    internal static Extent Of(RatioInterval ratios) => ratios.IsEmpty ? Empty
        : new(EndOf(ratios.Low, ratios.IncludesLow), ratios.IsUnbounded ? default : EndOf(ratios.High, ratios.IncludesHigh));

    internal static Extent Of(End low, End high) => new(low, high);

    internal Extent Plus(Extent other)
        => IsEmpty || other.IsEmpty ? Empty : new(End.Sum(Low, other.Low), End.Sum(High, other.High));

    internal Extent Minus(Extent other) => Plus(other.Negated());

    internal Extent Negated() => IsEmpty ? Empty : new(High.Negated(), Low.Negated());

    /// <summary>Every number multiplied by one of zero or more.</summary>
    internal Extent Times(Fraction factor) => IsEmpty ? Empty : new(Low.Times(factor), High.Times(factor));

    internal Extent Intersect(Extent other)
        => IsEmpty || other.IsEmpty ? Empty : new(End.Tighter(Low, other.Low, 1), End.Tighter(High, other.High, -1));

    /// <summary>The whole numbers in it.</summary>
    internal Extent Whole()
    {
        if (IsEmpty) { return Empty; }

        End low = Low, high = High;
        if (low.Exists) { low = new(low.Included ? low.At.Ceiling() : low.At.Floor() + 1, true); }

        if (high.Exists) { high = new(high.Included ? high.At.Floor() : high.At.Ceiling() - 1, true); }

        return new(low, high);
    }

    internal bool HasZero => !IsEmpty
        && (!Low.Exists || Low.At.Sign < 0 || (Low.At.Sign == 0 && Low.Included))
        && (!High.Exists || High.At.Sign > 0 || (High.At.Sign == 0 && High.Included));

    /// <summary>The counts in it; what lies beyond 64 bits is left at their end.</summary>
    internal CountInterval Counts()
    {
        var whole = Intersect(NotNegative).Whole();
        if (whole.IsEmpty) { return CountInterval.Empty; }

        var min = whole.Low.At.Numerator;
        return whole.High.Exists ? WholeBounds.Between(Int128.Min(min, long.MaxValue - 1), whole.High.At.Numerator)
            : min > long.MaxValue ? CountInterval.Empty
            : CountInterval.AtLeast((long)min);
    }

    private static End EndOf(Ratio ratio, bool included) => new(new(ratio.Numerator, ratio.Denominator), included);

    /// <summary>One end; default: none.</summary>
    internal readonly struct End
    {
        internal End(Fraction at, bool included) => (At, Included, Exists) = (at, included, true);

        internal Fraction At { get; }

        internal bool Included { get; }

        internal bool Exists { get; }

        internal static End Sum(End one, End other)
            => one.Exists && other.Exists ? new(one.At + other.At, one.Included && other.Included) : default;

        internal End Negated() => Exists ? new(-At, Included) : default;

        internal End Times(Fraction factor) => Exists ? new(At * factor, Included) : default;

        /// <summary>The greater of two lower ends (direction 1), or the lesser of two upper ones (-1).</summary>
        internal static End Tighter(End one, End other, int direction)
        {
            if (!one.Exists || !other.Exists) { return one.Exists ? one : other; }

            int order = direction * one.At.CompareTo(other.At);
            return order > 0 || (order == 0 && !one.Included) ? one : other;
        }
    }
}
