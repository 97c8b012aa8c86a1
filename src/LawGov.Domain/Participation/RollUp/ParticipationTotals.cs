using System.Runtime.Intrinsics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>The sums of all places of all levels (逐级汇总结果): each with everything below it.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class ParticipationTotals
{
    private readonly GroupSums[] _sums;

    private ParticipationTotals(DivisionIndex divisions, GroupSums[] sums)
    {
        Divisions = divisions;
        _sums = sums;
    }

    /// <summary>The places.</summary>
    public DivisionIndex Divisions { get; }

    /// <summary>All places together.</summary>
    public GroupTotal Total => _sums[0].ToTotal();

    /// <summary>Gets the sums of a place and of everything below it.</summary>
    /// <param name="index">A place of <see cref="Divisions"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public GroupTotal this[int index] => Divisions.LevelOf(index) >= 0 ? _sums[index].ToTotal() : default;

    /// <summary>Gets the sums of a division and of everything below it.</summary>
    /// <param name="code">A listed division.</param>
    /// <exception cref="ArgumentException">The table does not hold it.</exception>
    public GroupTotal this[DivisionCode code]
        => Divisions.TryFind(code, out int index)
            ? this[index]
            : throw new ArgumentException($"Expected a division of the table {Divisions.Version}, not {code}.", nameof(code));

    /// <summary>Gets the sums of a school.</summary>
    /// <param name="school">A listed school.</param>
    /// <exception cref="ArgumentException">The table does not hold it.</exception>
    public GroupTotal this[UnitId school]
        => Divisions.TryFind(school, out int index)
            ? this[index]
            : throw new ArgumentException($"Expected a school of the table {Divisions.Version}, not {school}.", nameof(school));

    /// <summary>Gets the sums of the rows of a place itself, of no place below it.</summary>
    /// <param name="index">A place of <see cref="Divisions"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public GroupTotal OwnOf(int index)
    {
        var below = Divisions.ChildrenOf(index);
        var own = _sums[index];
        foreach (int child in below) { own.Subtract(in _sums[child]); }

        return own.ToTotal();
    }

    /// <summary>
    /// Whether a place has rows of its own beside rows of places below it: where its own are the total of those below (合计行), everybody
    /// counts twice.
    /// </summary>
    /// <remarks>
    /// What the rows are cannot be determined here: a county also has people of its own. They are added, and the caller has to say which
    /// places have such rows.
    /// </remarks>
    /// <param name="index">A place of <see cref="Divisions"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public bool HasOwnRowsAndBelow(int index)
    {
        long own = OwnOf(index).Rows;
        return own > 0 && own < _sums[index].Rows;
    }

    /// <summary>Lists the places with rows of their own beside rows of places below them, in order; see <see
    /// cref="HasOwnRowsAndBelow"/>.</summary>
    public ValueList<int> PlacesWithOwnRowsAndBelow
    {
        get
        {
            long[] own = new long[_sums.Length];
            for (int place = _sums.Length - 1; place >= 0; place--)
            {
                own[place] += _sums[place].Rows;
                if (place > 0) { own[Divisions.ParentOf(place)] -= _sums[place].Rows; }
            }

            return Enumerable.Range(0, own.Length).Where(place => own[place] > 0 && own[place] < _sums[place].Rows).ToValueList();
        }
    }

    /// <summary>Gets the sums of a whole level: they add up to <see cref="Total"/> at every level.</summary>
    /// <remarks>The places are those of <see cref="DivisionIndex.PartitionAt"/>; a place above them that has rows of its own stands there
    /// with these alone.</remarks>
    /// <param name="level">Which level.</param>
    /// <returns>The places in order of their numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public ValueList<PlaceTotal> PartitionAt(RollUpLevel level)
    {
        var whole = Divisions.PartitionAt(level);
        var parts = whole.Select(place => new PlaceTotal(place, this[place], IsOwnAlone: false)).ToList();
        bool[] isAbove = new bool[Divisions.Count];
        foreach (int part in whole)
        {
            for (int place = Divisions.ParentOf(part); place >= 0 && !isAbove[place]; place = Divisions.ParentOf(place))
            {
                isAbove[place] = true;
                if (OwnOf(place) is { Rows: > 0 } own) { parts.Add(new(place, own, IsOwnAlone: true)); }
            }
        }

        return parts.OrderBy(part => part.Place).ToValueList();
    }

    /// <summary>Folds sums from the last place to the first: a place stands before all below it.</summary>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    internal static ParticipationTotals Fold(DivisionIndex divisions, GroupSums[] owned)
    {
        var parents = Guard.Against.Null(divisions).Parents;
        var signs = Vector256<long>.Zero;
        for (int index = parents.Length - 1; index > 0; index--) { signs |= owned[parents[index]].AddUnchecked(in owned[index]); }

        GroupSums.ThrowIfNegative(signs);
        return new(divisions, owned);
    }
}
