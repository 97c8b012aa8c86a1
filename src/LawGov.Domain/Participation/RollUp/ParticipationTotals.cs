using System.Runtime.Intrinsics;
using Ardalis.GuardClauses;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>The sums of all places of all levels (逐级汇总结果): each with everything below it.</summary>
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
