using System.Numerics;

namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Between which numbers a number lies; without an end where there is none. Default: any number.</summary>
internal readonly struct Bounds
{
    internal Bounds(Verge? low, Verge? high) => (Low, High) = (low, high);

    internal static Bounds NotNegative => new(new Verge(0), null);

    /// <summary>What a figure can be that is not printed: far more than one of 15 digits over a rate of 8, so that a search has an
    /// end.</summary>
    internal static Bounds NotPrinted { get; } = new(new Verge(0), new Verge(BigInteger.Pow(10, 24)));

    internal static Bounds Positive => new(new Verge(0, 1), null);

    internal static Bounds Share => new(new Verge(0), new Verge(1));

    internal static Bounds Empty => new(new Verge(1), new Verge(0));

    internal Verge? Low { get; }

    internal Verge? High { get; }

    internal bool IsEmpty => Low is { } low && High is { } high && low.CompareTo(high) > 0;

    /// <summary>Whether it leaves one number.</summary>
    internal bool IsOne => Low is { IsExact: true } low && High is { IsExact: true } high && low.At.Equals(high.At);

    internal static Bounds Only(Rational number) => new(new Verge(number), new Verge(number));

    internal static Bounds Of(Extent extent) => extent.IsEmpty ? Empty : new(
        extent.Low.Exists ? Verge.Of(extent.Low.At, extent.Low.Included, 1) : null,
        extent.High.Exists ? Verge.Of(extent.High.At, extent.High.Included, -1) : null);

    internal bool Contains(Rational number) => !((Low is { } low && low.CompareTo(new(number)) > 0)
        || (High is { } high && high.CompareTo(new(number)) < 0));

    /// <summary>Whether every number here lies there too.</summary>
    internal bool IsWithin(Bounds other)
        => (other.Low is not { } least || (Low is { } low && low.CompareTo(least) >= 0))
            && (other.High is not { } most || (High is { } high && high.CompareTo(most) <= 0));

    internal Bounds Plus(Rational number) => new(Low + new Verge(number), High + new Verge(number));

    internal Bounds Times(Rational factor)
        => factor.Sign < 0 ? new(OneStep(High * factor), OneStep(Low * factor)) : new(OneStep(Low * factor), OneStep(High * factor));

    internal Bounds Intersect(Bounds other) => new(
        Low is { } low && (other.Low is not { } least || low.CompareTo(least) >= 0) ? low : other.Low,
        High is { } high && (other.High is not { } most || high.CompareTo(most) <= 0) ? high : other.High);

    /// <summary>The whole numbers in it.</summary>
    internal Bounds Whole() => new(
        Low is { } low ? new Verge(low.Beside.Sign > 0 ? low.At.Floor() + 1 : low.At.Ceiling()) : null,
        High is { } high ? new Verge(high.Beside.Sign < 0 ? high.At.Ceiling() - 1 : high.At.Floor()) : null);

    /// <summary>Products of numbers that are zero or more.</summary>
    internal Bounds Multiply(Bounds other) => new(Product(Low, other.Low, 1), Product(High, other.High, -1));

    /// <summary>Quotients of numbers that are zero or more, as far as there are some.</summary>
    internal Bounds DivideBy(Bounds divisor)
    {
        Verge zero = new(0), least = Low ?? zero, few = divisor.Low ?? zero;
        bool isZero = High is { IsExact: true, At.Sign: 0 } && few.CompareTo(zero) > 0;
        var low = divisor.High is not { } many ? new Verge(0, least.CompareTo(zero)) // beyond any divisor
            : many.At.Sign == 0 ? zero
            : new(least.At / many.At, least.IsExact && (many.IsExact || least.At.Sign == 0) ? 0 : 1);
        Verge? high = isZero ? zero
            : High is not { } most || few.At.Sign == 0 ? null
            : new Verge(most.At / few.At, most.IsExact && few.IsExact ? 0 : -1);
        return new(low, high);
    }

    private static Verge? Product(Verge? one, Verge? other, int direction)
    {
        if (one is { IsExact: true, At.Sign: 0 } || other is { IsExact: true, At.Sign: 0 }) { return new Verge(0); }

        return one is { } left && other is { } right
            ? new Verge(left.At * right.At, left.IsExact && right.IsExact ? 0 : direction)
            : null;
    }

    private static Verge? OneStep(Verge? verge) => verge?.OneStep();
}
