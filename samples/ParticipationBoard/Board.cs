using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.RollUp;
using LawGov.Samples.ParticipationBoard.Input;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The board: one year's sums as a tree to a depth, with ranks and, where last year's sums are known, changes.</summary>
internal sealed record Board(DivisionFile Divisions, RowSums Now, RowSums? Last, int Depth, BoardOrder Order, ErrorFile Errors, long LastBad)
{
    private readonly HashSet<int> _partition = [.. Divisions.Index.PartitionAt((RollUpLevel)Depth)];
    private readonly Comparison? _compared = Last is null ? null : new(Last, Now);

    /// <summary>All places together, at the root of the tree.</summary>
    public BoardPlace Root => Place(0, rank: 0);

    /// <summary>Whether a row of either year could not be used; the board is of the others.</summary>
    public bool HasBadRows => Errors.Count + LastBad > 0;

    /// <summary>Places whose rows could not be used in one of the years, none of them: they and all below them are compared in neither.</summary>
    public IReadOnlyList<int> TakenOut => _compared?.TakenOut ?? [];

    /// <summary>How many places are compared though some of their rows could not be used.</summary>
    public int Incomplete => _compared?.Incomplete ?? 0;

    /// <summary>Whether a place is compared in neither year, because rows of it or of one above it could not be used.</summary>
    public bool IsTakenOut(int place) => _compared?.IsOut(place) ?? false;

    /// <summary>Places with rows of their own beside rows of places below them.</summary>
    public IReadOnlyList<int> OwnBesideBelow => [.. Now.Totals.PlacesWithOwnRowsAndBelow];

    /// <summary>How the rate of all places changed, split by the places straight below; null where one of the years has no rate.</summary>
    public RateChange? WholeChange
        => _compared is { } compared && compared.Before(0).Eligible > 0 && compared.After(0).Eligible > 0
            ? RateChange.Between(Reports(compared.Before), Reports(compared.After))
            : null;

    // A place without a base in a year is not among that year's places, so that the split adds up to the change that the tree shows.
    private IEnumerable<UnitReport> Reports(Func<int, ParticipationCount> countOf)
        => Divisions.Index.ChildrenOf(0).ToArray()
            .Where(place => countOf(place).Eligible > 0)
            .Select(place => new UnitReport(new(Divisions.Index.CodeOf(place).ToString()), countOf(place)));

    private BoardPlace Place(int place, int rank) => new(
        place,
        Divisions.Index.CodeOf(place).ToString(),
        Divisions.NameOf(place),
        Now.Totals[place].Count,
        rank,
        _compared is null ? null : PointChange.Between(_compared.Before(place).Rate, _compared.After(place).Rate),
        _partition.Contains(place) ? [] : [.. Below(place)]);

    private IEnumerable<BoardPlace> Below(int place)
    {
        int[] children = Divisions.Index.ChildrenOf(place).ToArray(), ranks = new int[children.Length];
        Ranking.PlacesOf([.. children.Select(child => Now.Totals[child].Count)], Ties.SharedSkip, minimumBase: 1, ranks);
        var places = children.Select((child, at) => Place(child, ranks[at]));
        return Order == BoardOrder.Code ? places : places.OrderBy(place => place.Rank == 0 ? int.MaxValue : place.Rank);
    }
}
