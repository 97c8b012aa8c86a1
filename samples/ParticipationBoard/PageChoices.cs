using LawGov.Domain.Figures;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>What was asked of the page alone.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Date">Of which day it speaks.</param>
/// <param name="Source">From which files the board was made.</param>
/// <param name="Target">The rate to reach; none where nobody set one.</param>
/// <param name="SmallBase">A place with fewer eligible than this is marked.</param>
internal sealed record PageChoices(string Title, IBilingualText Date, string Source, Percentage Target, long SmallBase)
{
    /// <summary>The mark where nothing else is said: below it, one person moves the rate by more than a percentage point.</summary>
    public const long UsualSmallBase = 100;

    public const long MostSmallBase = 10_000; // one person is a hundredth of a point there, which is as fine as rates are printed

    public bool IsSmall(ParticipationCount count) => count.Eligible > 0 && count.Eligible < SmallBase;

    /// <summary>Whether a rate reaches the target, compared as exact fractions; null without a target or a rate.</summary>
    public bool? Reaches(ParticipationCount count) => Target.IsNone || count.Rate.IsUndefined ? null : count.Rate.IsAtLeast(Target);

    /// <summary>What the mark means, with the points that one person makes on such a base, rounded down so that more is true.</summary>
    public Message SmallKey => PageWords.SmallKey.With(
        ("base", SmallBase), ("points", new Ratio(1, SmallBase).ToPercentage(2, Rounding.Truncate)!.Value.ToString().TrimEnd('%')));
}
