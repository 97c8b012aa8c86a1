using LawGov.Domain.Participation;
using LawGov.Samples.ParticipationBoard.Input;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The board: one year's sums as a tree to a depth, with ranks and, where last year's sums are known, changes.</summary>
internal sealed record Board(DivisionFile Divisions, RowSums Now, RowSums? Last, int Depth, ErrorFile Errors, long LastBad)
{
    /// <summary>All places together, at the root of the tree.</summary>
    public BoardPlace Root => Place(0, rank: 0, depth: 0);

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
