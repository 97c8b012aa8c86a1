using System.Text.Json.Serialization;
using LawGov.Domain.Figures;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>The exact rate of participation (参与率): participants over eligible, as the two numbers.</summary>
/// <remarks>
/// Equal and ordered by value: 1/2 equals 2/4. Without a base the rate is undefined, which is not 0%: it equals only itself, sorts
/// before every other and reaches no target. Default: undefined.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct ParticipationRate : IComparable<ParticipationRate>, IComparable
{
    internal ParticipationRate(ParticipationCount count) => (Participants, Eligible) = (count.Participants, count.Eligible);

    /// <summary>The rate without a base.</summary>
    public static ParticipationRate Undefined => default;

    /// <summary>Who took part (参加人数).</summary>
    public long Participants { get; }

    /// <summary>Who should have (应参加人数); 0 when undefined.</summary>
    public long Eligible { get; }

    /// <summary>Whether there is no base.</summary>
    public bool IsUndefined => Eligible == 0;

    /// <summary>The rate as a fraction; undefined without a base.</summary>
    public Ratio ToRatio() => IsUndefined ? Ratio.Undefined : new(Participants, Eligible);

    /// <summary>Writes the rate as a percentage.</summary>
    /// <param name="decimals">Digits after the point, 0–6.</param>
    /// <param name="rounding">How the last digit is found.</param>
    /// <returns>Null when undefined: "no data" is never 0%.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals or the rounding lie outside their range.</exception>
    public Percentage? ToPercentage(int decimals, Rounding rounding) => ToRatio().ToPercentage(decimals, rounding);

    /// <summary>Writes the rate as a percentage, and says when it may print as 0% or 100%.</summary>
    /// <param name="decimals">Digits after the point, 0–6.</param>
    /// <param name="rounding">How the last digit is found.</param>
    /// <param name="ends">When 0% and 100% may be printed: as rounded, or only where nobody or everybody took part.</param>
    /// <returns>Null when undefined: "no data" is never 0%.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals, the rounding or the ends lie outside their range.</exception>
    /// <example><code>new ParticipationCount(2_299, 2_300).Rate.ToPercentage(0, Rounding.HalfUp, PercentageEnds.OnlyExact) //
    /// 99%</code></example>
    public Percentage? ToPercentage(int decimals, Rounding rounding, PercentageEnds ends)
        => ToRatio().ToPercentage(decimals, rounding, ends);

    /// <summary>Whether the exact rate reaches a target; a printed 85.00% may stand for less than 85%.</summary>
    /// <param name="target">The target; the rate that equals it reaches it.</param>
    /// <returns>False when undefined.</returns>
    /// <exception cref="ArgumentException">The target is not a percentage.</exception>
    public bool IsAtLeast(Percentage target)
        => target.IsNone
            ? throw new ArgumentException("Expected a percentage, not none.", nameof(target))
            : !IsUndefined && ToRatio() >= target.ToRatio();

    /// <summary>Orders by value; undefined comes first.</summary>
    public int CompareTo(ParticipationRate other) => ToRatio().CompareTo(other.ToRatio());

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ParticipationRate other => CompareTo(other),
        _ => throw new ArgumentException("Expected a ParticipationRate.", nameof(obj)),
    };

    /// <summary>Whether both stand for the same value, or both are undefined.</summary>
    public bool Equals(ParticipationRate other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => ToRatio().GetHashCode();

    /// <summary>Returns the fraction, such as <c>7204/10000</c>; — when undefined.</summary>
    public override string ToString() => ToRatio().ToString();

    /// <summary>Whether the left rate is lower.</summary>
    public static bool operator <(ParticipationRate left, ParticipationRate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left rate is higher.</summary>
    public static bool operator >(ParticipationRate left, ParticipationRate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left rate is lower or the same.</summary>
    public static bool operator <=(ParticipationRate left, ParticipationRate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left rate is higher or the same.</summary>
    public static bool operator >=(ParticipationRate left, ParticipationRate right) => left.CompareTo(right) >= 0;
}
