namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>A number, or one that lies beside it by less than any number: just above 5 is where x &gt; 5 starts.</summary>
/// <remarks>So an end that is not included is compared, added and multiplied as any other.</remarks>
internal readonly struct Verge : IComparable<Verge>
{
    internal Verge(Rational at, Rational beside = default) => (At, Beside) = (at, beside);

    internal Rational At { get; }

    /// <summary>How many of the infinitely small step it lies above the number, or below it.</summary>
    internal Rational Beside { get; }

    internal bool IsExact => Beside.Sign == 0;

    /// <summary>Where the numbers above another start, or those below it end.</summary>
    internal static Verge Of(Rational at, bool included, int direction) => new(at, included ? 0 : direction);

    /// <summary>The same with one step at most.</summary>
    internal Verge OneStep() => new(At, Beside.Sign);

    public int CompareTo(Verge other)
    {
        int order = At.CompareTo(other.At);
        return order != 0 ? order : Beside.CompareTo(other.Beside);
    }

    public static Verge operator +(Verge left, Verge right) => new(left.At + right.At, left.Beside + right.Beside);

    public static Verge operator -(Verge left, Verge right) => new(left.At - right.At, left.Beside - right.Beside);

    public static Verge operator *(Verge verge, Rational factor) => new(verge.At * factor, verge.Beside * factor);
}
