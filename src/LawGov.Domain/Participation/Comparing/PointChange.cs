using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Figures;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>By how much a rate changed, exactly (百分点): a difference of fractions, of any size.</summary>
/// <remarks>
/// Equal and ordered by value. Changes add without loss, so that parts give their total; their printed figures are each rounded and need
/// not. Default: <see cref="Undefined"/>, the change of a rate that has no base, which equals only itself, sorts before every other and
/// swallows every sum.
/// </remarks>
/// <example><code>PointChange.Between(new ParticipationCount(1, 2).Rate, new ParticipationCount(2, 3).Rate) // 1/6</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly struct PointChange : IEquatable<PointChange>, IComparable<PointChange>, IComparable
{
    /// <summary>Takes a fraction to lowest terms.</summary>
    internal PointChange(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) { divisor = -divisor; }

        (Numerator, Denominator) = divisor.IsOne ? (numerator, denominator) : (numerator / divisor, denominator / divisor);
    }

    /// <summary>No change that could be told, for want of a base.</summary>
    public static PointChange Undefined => default;

    /// <summary>No change.</summary>
    public static PointChange Zero { get; } = new(BigInteger.Zero, BigInteger.One);

    /// <summary>The numerator in lowest terms; negative where the rate fell.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms, 1 or more; 0 only when undefined.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Whether there is no base to tell a change from.</summary>
    public bool IsUndefined => Denominator.IsZero;

    /// <summary>1 where the rate rose, −1 where it fell, 0 where it stayed or is undefined.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Takes one rate from another.</summary>
    /// <param name="before">The earlier rate.</param>
    /// <param name="after">The later rate.</param>
    /// <returns>Undefined when one of them is.</returns>
    public static PointChange Between(ParticipationRate before, ParticipationRate after)
        => before.IsUndefined || after.IsUndefined
            ? Undefined
            : new(
                ((BigInteger)after.Participants * before.Eligible) - ((BigInteger)before.Participants * after.Eligible),
                (BigInteger)after.Eligible * before.Eligible);

    /// <summary>
    /// Writes the change as points of a percentage: 1.25% stands for 1.25 points (百分点), not for a hundredth and a quarter of the old rate.
    /// </summary>
    /// <param name="decimals">Digits after the point, 0–6.</param>
    /// <param name="rounding">How the last digit is found.</param>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals or the rounding lie outside their range.</exception>
    /// <exception cref="OverflowException">The percentage has more than 18 digits.</exception>
    public Percentage? ToPoints(int decimals, Rounding rounding)
    {
        Guard.Against.OutsideOf(decimals, 0, Percentage.MaxDecimals);
        Guard.Against.Undeclared(rounding);
        if (IsUndefined) { return null; }

        var whole = BigInteger.DivRem(BigInteger.Abs(Numerator) * 100 * Percentage.Power(decimals), Denominator, out var rest);
        int half = (2 * rest).CompareTo(Denominator);
        bool up = rounding != Rounding.Truncate && (half > 0 || (half == 0 && (rounding == Rounding.HalfUp || !whole.IsEven)));
        return Percentage.OfScaled((long)(Sign * (whole + (up ? 1 : 0))), decimals);
    }

    /// <summary>Says the change in words, such as <c>上升1.25个百分点</c>.</summary>
    /// <remarks>持平 is said only of no change at all; a change too small for the decimals is 不足 their last digit.</remarks>
    /// <param name="language">In which language.</param>
    /// <param name="decimals">Digits after the point, 0–6.</param>
    /// <param name="rounding">How the last digit is found.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language, the decimals or the rounding lie outside their range.</exception>
    /// <exception cref="OverflowException">The percentage has more than 18 digits.</exception>
    public string ToText(Language language, int decimals, Rounding rounding)
    {
        Guard.Against.Undeclared(language);
        bool chinese = language == Language.Chinese;
        if (ToPoints(decimals, rounding) is not { } points) { return chinese ? "无法比较" : "cannot be compared"; }

        if (Sign == 0) { return chinese ? "持平" : "unchanged"; }

        bool tiny = points.Scaled == 0;
        string size = Percentage.FromScaled(tiny ? 1 : Math.Abs(points.Scaled), decimals).ToString().TrimEnd('%');
        return chinese
            ? $"{(Sign > 0 ? "上升" : "下降")}{(tiny ? "不足" : "")}{size}个百分点"
            : $"{(Sign > 0 ? "up" : "down")} {(tiny ? "less than " : "")}{size} percentage points";
    }

    /// <summary>Orders by value; undefined comes first.</summary>
    public int CompareTo(PointChange other)
        => IsUndefined || other.IsUndefined
            ? other.IsUndefined.CompareTo(IsUndefined)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PointChange other => CompareTo(other),
        _ => throw new ArgumentException("Expected a PointChange.", nameof(obj)),
    };

    /// <summary>Whether both are the same change, or both are undefined.</summary>
    public bool Equals(PointChange other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PointChange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>Returns the fraction in lowest terms, such as <c>-1/6</c>; — when undefined.</summary>
    public override string ToString() => IsUndefined ? "—" : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Adds changes, exactly.</summary>
    public static PointChange operator +(PointChange left, PointChange right)
        => left.IsUndefined || right.IsUndefined
            ? Undefined
            : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Takes one change from another, exactly.</summary>
    public static PointChange operator -(PointChange left, PointChange right) => left + -right;

    /// <summary>Turns a change round.</summary>
    public static PointChange operator -(PointChange change) => change.IsUndefined ? Undefined : new(-change.Numerator, change.Denominator);

    /// <summary>Whether both are the same change.</summary>
    public static bool operator ==(PointChange left, PointChange right) => left.Equals(right);

    /// <summary>Whether the changes differ.</summary>
    public static bool operator !=(PointChange left, PointChange right) => !left.Equals(right);

    /// <summary>Whether the left change is lower.</summary>
    public static bool operator <(PointChange left, PointChange right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left change is higher.</summary>
    public static bool operator >(PointChange left, PointChange right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left change is lower or the same.</summary>
    public static bool operator <=(PointChange left, PointChange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left change is higher or the same.</summary>
    public static bool operator >=(PointChange left, PointChange right) => left.CompareTo(right) >= 0;
}
