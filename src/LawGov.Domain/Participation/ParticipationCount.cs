using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>How many took part of how many who should (参加人数与应参加人数).</summary>
/// <remarks>
/// 0 ≤ participants ≤ eligible. Counts add; rates never do, so a total is the rate of the sums and nothing averages. Default:
/// <see cref="Empty"/>, nobody of nobody.
/// </remarks>
/// <example><code>new ParticipationCount(participants: 7_204, eligible: 10_000).Rate.ToPercentage(2, Rounding.HalfUp) //
/// 72.04%</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct ParticipationCount
{
    /// <summary>Counts participants against a base.</summary>
    /// <param name="participants">0 or more, and not above <paramref name="eligible"/>.</param>
    /// <param name="eligible">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the participants exceed the base.</exception>
    public ParticipationCount(long participants, long eligible)
    {
        Eligible = Guard.Against.BelowZero(eligible);
        Participants = Guard.Against.OutsideOf(participants, 0, eligible);
    }

    /// <summary>Nobody of nobody.</summary>
    public static ParticipationCount Empty => default;

    /// <summary>Who took part (参加人数).</summary>
    public long Participants { get; }

    /// <summary>Who should have: the base (应参加人数).</summary>
    public long Eligible { get; }

    /// <summary>The exact rate; undefined without a base.</summary>
    public ParticipationRate Rate => new(this);

    /// <summary>Counts participants against a base, without throwing at what a form may hold.</summary>
    /// <param name="participants">Who took part.</param>
    /// <param name="eligible">Who should have.</param>
    /// <param name="count">The count, if the numbers make one.</param>
    /// <returns>False if a number is negative or the participants exceed the base.</returns>
    public static bool TryCreate(long participants, long eligible, out ParticipationCount count)
    {
        bool fits = participants >= 0 && participants <= eligible;
        count = fits ? new(participants, eligible) : Empty;
        return fits;
    }

    /// <summary>Adds counts up.</summary>
    /// <param name="counts">Any number of them; none gives <see cref="Empty"/>.</param>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public static ParticipationCount Sum(params ReadOnlySpan<ParticipationCount> counts)
    {
        var sum = Empty;
        foreach (var count in counts) { sum += count; }

        return sum;
    }

    /// <summary>Adds counts up.</summary>
    /// <inheritdoc cref="Sum(ReadOnlySpan{ParticipationCount})"/>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    public static ParticipationCount Sum(IEnumerable<ParticipationCount> counts)
    {
        var sum = Empty;
        foreach (var count in Guard.Against.Null(counts)) { sum += count; }

        return sum;
    }

    /// <summary>Adds participants to participants and base to base.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public static ParticipationCount operator +(ParticipationCount left, ParticipationCount right)
        => new(checked(left.Participants + right.Participants), checked(left.Eligible + right.Eligible));

    /// <summary>Returns both numbers, such as <c>7204/10000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Participants}/{Eligible}");
}
