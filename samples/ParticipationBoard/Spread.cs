using System.Numerics;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>How the rates of some places lie, exactly: in order, with their median.</summary>
internal sealed class Spread
{
    private const int Hundredths = 10_000; // of a percent, in one

    public Spread(IReadOnlyList<BoardPlace> places, PageChoices choices)
    {
        Rated = [.. places.Where(place => !place.Count.Rate.IsUndefined).OrderBy(place => place.Count.Rate)];
        WithoutData = places.Count - Rated.Count;
        BoardPlace[] large = [.. Rated.Where(place => !choices.IsSmall(place.Count))];
        Small = Rated.Count - large.Length;
        (Lowest, Highest) = (large.FirstOrDefault(), large.LastOrDefault());
        Reaching = Rated.Count(place => choices.Reaches(place.Count) == true);
        if (Rated.Count == 0) { return; }

        var twice = Amount(Rated[(Rated.Count - 1) / 2]) + Amount(Rated[Rated.Count / 2]);
        Median = (twice.Numerator, 2 * twice.Denominator);
    }

    /// <summary>The places that have a rate, the lowest first.</summary>
    public IReadOnlyList<BoardPlace> Rated { get; }

    /// <summary>How many places have no base, and so no rate.</summary>
    public int WithoutData { get; }

    /// <summary>How many have a rate on a small base.</summary>
    public int Small { get; }

    /// <summary>How many reach the target.</summary>
    public int Reaching { get; }

    /// <summary>A place of the lowest rate, among those whose base is not small; null where there are none.</summary>
    public BoardPlace? Lowest { get; }

    /// <summary>A place of the highest rate, among the same.</summary>
    public BoardPlace? Highest { get; }

    /// <summary>The rate in the middle, of an even number the mean of the two in the middle, as a fraction; 0/0 without a rate.</summary>
    public (BigInteger Numerator, BigInteger Denominator) Median { get; }

    /// <summary>The median as rates are printed: half-up with two decimals, 0% and 100% only when exact.</summary>
    public string MedianText
    {
        get
        {
            if (Median.Denominator.IsZero) { return Output.Figures.Nothing; }

            int rounded = (int)(((2 * Hundredths * Median.Numerator) + Median.Denominator) / (2 * Median.Denominator));
            int least = Median.Numerator.IsZero ? 0 : 1;
            int most = Median.Numerator == Median.Denominator ? Hundredths : Hundredths - 1;
            return Percentage.FromScaled(Math.Clamp(rounded, least, most), 2).ToString();
        }
    }

    // A rate is what it changed by from nothing: a sum of two of them has no bounds.
    private static PointChange Amount(BoardPlace place) => PointChange.Between(new ParticipationCount(0, 1).Rate, place.Count.Rate);
}
