using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>An exact fraction of two whole numbers (比值), never a floating-point number.</summary>
/// <remarks>
/// Equal and ordered by value, compared in 128 bits: 1/2 equals 2/4. Default: <see cref="Undefined"/>, the ratio without a base,
/// which equals only itself and sorts before every other.
/// </remarks>
/// <example><code>new Ratio(600, 20_665).ToPercentage(2, Rounding.HalfUp) // 2.90%</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>, IComparable
{
    /// <summary>Divides one whole number by another, exactly.</summary>
    /// <param name="numerator">Any number.</param>
    /// <param name="denominator">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero or negative.</exception>
    public Ratio(long numerator, long denominator)
    {
        Denominator = Guard.Against.OutsideOf(denominator, 1, long.MaxValue);
        Numerator = numerator;
    }

    /// <summary>The ratio without a base.</summary>
    public static Ratio Undefined => default;

    /// <summary>The number divided, as supplied.</summary>
    public long Numerator { get; }

    /// <summary>The number it is divided by, as supplied; 0 only when undefined.</summary>
    public long Denominator { get; }

    /// <summary>Whether there is no base.</summary>
    public bool IsUndefined => Denominator == 0;

    /// <summary>Writes the ratio as a percentage.</summary>
    /// <param name="decimals">Digits after the point, 0–6.</param>
    /// <param name="rounding">How the last digit is found.</param>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals or the rounding lie outside their range.</exception>
    /// <exception cref="OverflowException">The percentage has more than 18 digits.</exception>
    public Percentage? ToPercentage(int decimals, Rounding rounding)
    {
        Guard.Against.OutsideOf(decimals, 0, Percentage.MaxDecimals);
        Guard.Against.Undeclared(rounding);
        return IsUndefined ? null : Percentage.OfScaled(Scale(100 * Percentage.Power(decimals), rounding), decimals);
    }

    /// <summary>Writes the ratio as a percentage, and says when it may print as 0% or 100%.</summary>
    /// <remarks>
    /// Where <see cref="PercentageEnds.OnlyExact"/> keeps a figure off an end, it is the nearest one that is not that end: 2,299 of 2,300
    /// print 99% without decimals, 99.9% with one, and with two 99.96% as rounding has it. The end at −100% is not an end of a rate and
    /// stays as rounded.
    /// </remarks>
    /// <param name="decimals">Digits after the point, 0–6.</param>
    /// <param name="rounding">How the last digit is found.</param>
    /// <param name="ends">When 0% and 100% may be printed.</param>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals, the rounding or the ends lie outside their range.</exception>
    /// <exception cref="OverflowException">The percentage has more than 18 digits.</exception>
    /// <example><code>new Ratio(2_299, 2_300).ToPercentage(0, Rounding.HalfUp, PercentageEnds.OnlyExact) // 99%</code></example>
    public Percentage? ToPercentage(int decimals, Rounding rounding, PercentageEnds ends)
    {
        Guard.Against.OutsideOf(decimals, 0, Percentage.MaxDecimals);
        Guard.Against.Undeclared(rounding);
        Guard.Against.Undeclared(ends);
        if (IsUndefined) { return null; }

        long whole = 100 * Percentage.Power(decimals), scaled = Scale(whole, rounding);
        return Percentage.OfScaled(ends == PercentageEnds.OnlyExact ? KeepOffEnds(scaled, whole) : scaled, decimals);
    }

    /// <summary>Orders by value; undefined comes first.</summary>
    public int CompareTo(Ratio other)
    {
        if (IsUndefined || other.IsUndefined) { return other.IsUndefined.CompareTo(IsUndefined); }

        // Cross products in two halves of 64 bits, which cost less than Int128.
        long high = Math.BigMul(Numerator, other.Denominator, out long low);
        long otherHigh = Math.BigMul(other.Numerator, Denominator, out long otherLow);
        return high != otherHigh ? high.CompareTo(otherHigh) : unchecked((ulong)low).CompareTo(unchecked((ulong)otherLow));
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Ratio other => CompareTo(other),
        _ => throw new ArgumentException("Expected a Ratio.", nameof(obj)),
    };

    /// <summary>Whether both stand for the same value, or both are undefined.</summary>
    public bool Equals(Ratio other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (IsUndefined) { return 0; }

        Int128 divisor = GreatestDivisor(Int128.Abs(Numerator), Denominator);
        return HashCode.Combine(Numerator / divisor, Denominator / divisor);
    }

    /// <summary>Returns the two numbers, such as <c>20665/28685</c>, or — when undefined.</summary>
    public override string ToString() => IsUndefined ? "—" : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Whether both stand for the same value.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left value is smaller.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value is greater.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value is smaller or the same.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value is greater or the same.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the ratio, rounded to the decimals of a printed percentage, is that percentage: it lies in the preimage.</summary>
    internal bool PrintsAs(Percentage printed, Rounding rounding)
        => !IsUndefined && !printed.IsNone && Scale(100 * Percentage.Power(printed.Decimals), rounding) == printed.Scaled;

    /// <summary>Multiplies by <paramref name="scale"/> and rounds to a whole number.</summary>
    internal long Scale(long scale, Rounding rounding)
    {
        // 64 bits hold twice the product of any count up to 46 billion with two decimals; a division there costs a fifth of one in 128.
        if (Numerator >= 0 && Numerator <= long.MaxValue / 2 / scale && Denominator <= long.MaxValue / 2)
        {
            ulong product = (ulong)(Numerator * scale), divisor = (ulong)Denominator, whole = product / divisor;
            ulong twiceRest = 2 * (product - (whole * divisor));
            return (long)(whole + (RoundsUp(twiceRest.CompareTo(divisor), (whole & 1) != 0, rounding) ? 1UL : 0));
        }

        var (quotient, rest) = Int128.DivRem((Int128)Numerator * scale, Denominator);
        bool up = RoundsUp((2 * Int128.Abs(rest)).CompareTo((Int128)Denominator), !Int128.IsEvenInteger(quotient), rounding);
        return checked((long)(quotient + (!up ? 0 : Numerator < 0 ? -1 : 1)));
    }

    private long KeepOffEnds(long scaled, long whole)
        => scaled == 0 ? Math.Sign(Numerator)
            : scaled == whole ? whole + Numerator.CompareTo(Denominator)
            : scaled;

    private static bool RoundsUp(int restAgainstHalf, bool odd, Rounding rounding)
        => rounding != Rounding.Truncate && (restAgainstHalf > 0 || (restAgainstHalf == 0 && (rounding == Rounding.HalfUp || odd)));

    private static Int128 GreatestDivisor(Int128 left, Int128 right)
    {
        while (right != 0) { (left, right) = (right, left % right); }

        return left;
    }
}
