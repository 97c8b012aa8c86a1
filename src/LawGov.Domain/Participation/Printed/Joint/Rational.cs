using System.Numerics;

namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>An exact number without a bound on its digits. Default: zero.</summary>
/// <remarks>A <see cref="Fraction"/> holds what one statement needs; where statements share figures their denominators multiply, and no
/// fixed number of bits is enough.</remarks>
internal readonly struct Rational : IComparable<Rational>, IEquatable<Rational>
{
    private readonly BigInteger _denominator; // 0 in the default

    internal Rational(BigInteger numerator, BigInteger denominator)
    {
        if (!denominator.IsOne)
        {
            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        (Numerator, _denominator) = (numerator, denominator);
    }

    internal static Rational One => 1;

    internal BigInteger Numerator { get; }

    internal BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    internal int Sign => Numerator.Sign;

    internal bool IsWhole => Denominator.IsOne;

    internal BigInteger Floor()
    {
        var whole = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole; // division goes toward zero
    }

    internal BigInteger Ceiling() => -(-this).Floor();

    public int CompareTo(Rational other) => Denominator == other.Denominator
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    public static implicit operator Rational(int number) => new(number, BigInteger.One);

    public static implicit operator Rational(BigInteger number) => new(number, BigInteger.One);

    public static implicit operator Rational(Fraction number) => new((BigInteger)number.Numerator, (BigInteger)number.Denominator);

    public static Rational operator +(Rational left, Rational right) => left.IsWhole && right.IsWhole
        ? (Rational)(left.Numerator + right.Numerator)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational number) => new(-number.Numerator, number.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right)
        => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right)
        => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
}
