using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Samples.ParticipationBoard.Input;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The sums of two years without the places whose rows are all bad in either, and all below them: one that is refused in one year is not absent from it.</summary>
internal sealed class Comparison
{
    private readonly bool[] _isOut;
    private readonly ParticipationCount[] _before;
    private readonly ParticipationCount[] _after;

    public Comparison(RowSums before, RowSums after)
    {
        var refused = RefusedIn(before).Union(RefusedIn(after)).ToHashSet();
        _isOut = OutOf(after.Totals.Divisions, refused);
        (_before, _after) = (Without(_isOut, before.Totals), Without(_isOut, after.Totals));
        TakenOut = [.. refused.Order()];
        Incomplete = before.Refused.Union(after.Refused).Count(place => !refused.Contains(place));
    }

    /// <summary>The places whose rows are all bad in one of the years, in order.</summary>
    public IReadOnlyList<int> TakenOut { get; }

    /// <summary>Whether a place is left out of both years, by itself or with one above it.</summary>
    public bool IsOut(int place) => _isOut[place];

    /// <summary>How many places have bad rows beside good ones, and are compared by these.</summary>
    public int Incomplete { get; }

    /// <summary>What a place has in the earlier year; nobody where it is left out.</summary>
    public ParticipationCount Before(int place) => _before[place];

    /// <summary>What a place has in the later year; nobody where it is left out.</summary>
    public ParticipationCount After(int place) => _after[place];

    private static IEnumerable<int> RefusedIn(RowSums sums) => sums.Refused.Where(place => sums.Totals.OwnOf(place).Rows == 0);

    // A place stands before all below it: what is left out is known before its parts are looked at.
    private static bool[] OutOf(DivisionIndex divisions, HashSet<int> refused)
    {
        bool[] isOut = new bool[divisions.Count];
        for (int place = 0; place < isOut.Length; place++) { isOut[place] = refused.Contains(place) || (place > 0 && isOut[divisions.ParentOf(place)]); }

        return isOut;
    }

    // Sums are made from the last place to the first, so that a sum is whole before it counts above.
    private static ParticipationCount[] Without(bool[] isOut, ParticipationTotals totals)
    {
        var divisions = totals.Divisions;
        var counts = new ParticipationCount[divisions.Count];
        for (int place = counts.Length - 1; place >= 0; place--)
        {
            if (isOut[place]) { continue; }

            counts[place] += totals.OwnOf(place).Count;
            if (place > 0) { counts[divisions.ParentOf(place)] += counts[place]; }
        }

        return counts;
    }
}
