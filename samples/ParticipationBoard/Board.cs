using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Samples.ParticipationBoard.Input;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The board: one year's sums as a tree to a depth, with ranks and, where last year's sums are known, changes.</summary>
internal sealed record Board(DivisionFile Divisions, RowSums Now, RowSums? Last, int Depth, ErrorFile Errors, long LastBad)
{
    /// <summary>All places together, at the root of the tree.</summary>
    public BoardPlace Root => Place(0, rank: 0, depth: 0);

    /// <summary>How the rate of all places changed, split by the places straight below; null where one of the years has no rate.</summary>
    public RateChange? WholeChange => Last is not null && !Now.Totals.Total.Rate.IsUndefined && !Last.Totals.Total.Rate.IsUndefined ? RateChange.Between(Reports(Last), Reports(Now)) : null;

    // A place without a base in a year is not among that year's places, so that the split adds up to the change that the tree shows.
    private IEnumerable<UnitReport> Reports(RowSums sums)
        => Divisions.Index.ChildrenOf(0).ToArray()
            .Where(place => sums.Totals[place].Count.Eligible > 0)
            .Select(place => new UnitReport(new(Divisions.Index.CodeOf(place).ToString()), sums.Totals[place].Count));

    private BoardPlace Place(int place, int rank, int depth) => new(
        place,
        Divisions.Index.CodeOf(place).ToString(),
        Divisions.NameOf(place),
        Now.Totals[place].Count,
        rank,
        Last is null ? null : PointChange.Between(Last.Totals[place].Rate, Now.Totals[place].Rate),
        depth < Depth ? [.. Below(place, depth + 1)] : []);

    private IEnumerable<BoardPlace> Below(int place, int depth)
    {
        int[] children = Divisions.Index.ChildrenOf(place).ToArray(), ranks = new int[children.Length];
        Ranking.PlacesOf([.. children.Select(child => Now.Totals[child].Count)], Ties.SharedSkip, minimumBase: 1, ranks);
        return children.Select((child, at) => Place(child, ranks[at], depth));
    }
}
