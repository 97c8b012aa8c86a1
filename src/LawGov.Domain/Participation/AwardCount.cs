using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Figures;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Participation;

/// <summary>How many of the participants were awarded (获奖人数).</summary>
/// <remarks>0 ≤ awarded ≤ participants. Default: nobody of nobody.</remarks>
/// <example><code>new AwardCount(awarded: 600, participants: 20_665).Rate.ToPercentage(2, Rounding.HalfUp) // 2.90%</code></example>
public readonly record struct AwardCount
{
    /// <summary>Counts the awarded against the participants.</summary>
    /// <param name="awarded">0 or more, and not above <paramref name="participants"/>.</param>
    /// <param name="participants">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the awarded exceed the participants.</exception>
    public AwardCount(long awarded, long participants)
    {
        Participants = Guard.Against.BelowZero(participants);
        Awarded = Guard.Against.OutsideOf(awarded, 0, participants);
    }

    /// <summary>Who was awarded (获奖人数).</summary>
    public long Awarded { get; }

    /// <summary>Who took part (参加人数).</summary>
    public long Participants { get; }

    /// <summary>The exact award rate (获奖率); undefined without participants.</summary>
    public Ratio Rate => Participants == 0 ? Ratio.Undefined : new(Awarded, Participants);

    /// <summary>Returns both numbers, such as <c>600/20665</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Awarded}/{Participants}");
}
