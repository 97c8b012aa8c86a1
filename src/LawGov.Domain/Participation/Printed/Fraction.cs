namespace LawGov.Domain.Participation.Printed;

/// <summary>An exact number in 128 bits, with which figures are added, subtracted and divided. Default: zero.</summary>
/// <remarks>It is shortened only where a part leaves 64 bits: figures of one statement share their denominators, and a divisor costs more
/// than the sum. What leaves 128 bits even so is an <see cref="OverflowException"/>, never another number.</remarks>
internal readonly struct Fraction : IComparable<Fraction>
{
    private readonly Int128 _denominator; // 0 in the default

    internal Fraction(Int128 numerator, Int128 denominator)
    {
        if (denominator < 0) { (numerator, denominator) = (-numerator, -denominator); }

        if (!IsShort(numerator) || !IsShort(denominator))
        {
            var divisor = GreatestDivisor(Int128.Abs(numerator), denominator);
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        (Numerator, _denominator) = (numerator, denominator);
    }

    internal Int128 Numerator { get; }

    internal Int128 Denominator => _denominator == 0 ? 1 : _denominator;

    internal int Sign => Int128.Sign(Numerator);

    public int CompareTo(Fraction other)
    {
        if (Denominator == other.Denominator) { return Numerator.CompareTo(other.Numerator); }

        bool fits = IsShort(Numerator) && IsShort(Denominator) && IsShort(other.Numerator) && IsShort(other.Denominator);
        return fits
            ? (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator)
            : Compare(Numerator, Denominator, other.Numerator, other.Denominator);
    }

    /// <summary>The greatest whole number that is no more than it.</summary>
    internal Int128 Floor() => Floor(Numerator, Denominator);

    /// <summary>The least whole number that is no less than it.</summary>
    internal Int128 Ceiling() => -Floor(-Numerator, Denominator);

    internal Fraction Inverse() => new(Denominator, Numerator);

    public static implicit operator Fraction(Int128 number) => new(number, 1);

    public static implicit operator Fraction(int number) => new(number, 1);

    public static Fraction operator +(Fraction left, Fraction right) => left.Denominator == right.Denominator
        ? new(left.Numerator + right.Numerator, left.Denominator)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction number) => new(-number.Numerator, number.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator *(Fraction left, Fraction right)
        => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right) => left * right.Inverse();

    private static bool IsShort(Int128 number) => number <= long.MaxValue && number >= -long.MaxValue;

    private static Int128 Floor(Int128 numerator, Int128 denominator)
    {
        var (whole, rest) = Int128.DivRem(numerator, denominator);
        return rest < 0 ? whole - 1 : whole; // division goes toward zero
    }

    /// <summary>Compares by whole parts, then by what is left, turned upside down and so in the other order: no product leaves 128
    /// bits.</summary>
    private static int Compare(Int128 one, Int128 ofOne, Int128 other, Int128 ofOther)
    {
        Int128 whole = Floor(one, ofOne), otherWhole = Floor(other, ofOther);
        if (whole != otherWhole) { return whole.CompareTo(otherWhole); }

        one -= whole * ofOne;
        other -= whole * ofOther;
        return one == 0 || other == 0 ? one.CompareTo(other) : Compare(ofOther, other, ofOne, one);
    }

    private static Int128 GreatestDivisor(Int128 left, Int128 right)
    {
        while (right != 0) { (left, right) = (right, left % right); }

        return left;
    }
}
