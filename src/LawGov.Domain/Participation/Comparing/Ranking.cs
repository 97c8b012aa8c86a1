using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>Units in the order of their rates (参与率排名), the highest first.</summary>
/// <remarks>
/// Rates are compared as exact fractions, never as printed: 2/4 and 1/2 share a place, two rates that both print 72.04% need not. Units
/// of one rate stand in the order supplied. What cannot be ranked has no place, not the last one, and is listed in <see
/// cref="NotRanked"/>.
/// </remarks>
/// <example><code>
/// var ranking = Ranking.Of(reports, Ties.SharedSkip, minimumBase: 30); ranking.Places[0] // 1 实验小学 41/44
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Ranking
{
    private Ranking()
    {
    }

    /// <summary>How equal rates share a place.</summary>
    public Ties Ties { get; private init; }

    /// <summary>The least base that is ranked (最低基数).</summary>
    public long MinimumBase { get; private init; }

    /// <summary>The units ranked, the highest rate first.</summary>
    public ValueList<RankedUnit> Places { get; private init; }

    /// <summary>The reports not ranked, with the reason, in the order supplied.</summary>
    public ValueList<LeftOutUnit> NotRanked { get; private init; }

    /// <summary>Ranks units by what they reported.</summary>
    /// <param name="reports">One for each unit asked; the first of a unit counts.</param>
    /// <param name="ties">How equal rates share a place.</param>
    /// <param name="minimumBase">The least base that is ranked, 1 or more: of a school of three, each pupil is worth 33 points.</param>
    /// <exception cref="ArgumentNullException">There is no sequence, or a report in it is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way of sharing, or the least base is below 1.</exception>
    public static Ranking Of(IEnumerable<UnitReport> reports, Ties ties, long minimumBase)
    {
        Guard.Against.Null(reports);
        Guard.Against.Undeclared(ties);
        Guard.Against.OutsideOf(minimumBase, 1, long.MaxValue);
        var seen = new HashSet<UnitId>(reports.TryGetNonEnumeratedCount(out int asked) ? asked : 0);
        var units = new List<UnitId>(asked);
        var counts = new List<ParticipationCount>(asked);
        var leftOut = new List<LeftOutUnit>();
        foreach (var report in reports)
        {
            var reason = Guard.Against.Null(report, nameof(reports)).ReasonToLeaveOut(minimumBase, out var count);
            if (!seen.Add(report.Unit)) { reason = LeftOutReason.Repeated; }

            if (reason != LeftOutReason.None)
            {
                leftOut.Add(new(report, reason));
                continue;
            }

            units.Add(report.Unit);
            counts.Add(count);
        }

        var order = RateOrder.Of(CollectionsMarshal.AsSpan(counts), ties, minimumBase, out var places);
        var ranked = new RankedUnit[order.Length];
        for (int at = 0; at < ranked.Length; at++) { ranked[at] = new(places[at], units[order[at]], counts[order[at]]); }

        return new() { Ties = ties, MinimumBase = minimumBase, Places = new(ranked), NotRanked = leftOut.ToValueList() };
    }

    /// <summary>Ranks counts by their rates, for columns too long for a report each.</summary>
    /// <remarks>Takes 16 bytes a count for the time of the call.</remarks>
    /// <param name="counts">The counts.</param>
    /// <param name="ties">How equal rates share a place.</param>
    /// <param name="minimumBase">The least base that is ranked, 1 or more.</param>
    /// <param name="places">Receives the place of each count, from 1 on; 0 where the base is too small or missing.</param>
    /// <returns>How many were ranked.</returns>
    /// <exception cref="ArgumentException">The places are not as many as the counts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way of sharing, or the least base is below 1.</exception>
    public static int PlacesOf(ReadOnlySpan<ParticipationCount> counts, Ties ties, long minimumBase, Span<int> places)
    {
        Guard.Against.Undeclared(ties);
        Guard.Against.OutsideOf(minimumBase, 1, long.MaxValue);
        if (places.Length != counts.Length)
        {
            throw new ArgumentException($"Expected room for {counts.Length} places, not {places.Length}.", nameof(places));
        }

        var order = RateOrder.Of(counts, ties, minimumBase, out var inOrder);
        places.Clear();
        for (int at = 0; at < order.Length; at++) { places[order[at]] = inOrder[at]; }

        return order.Length;
    }

    /// <summary>Returns the places, the same in every culture.</summary>
    public override string ToString() => $"{Ties}, {InvariantText.Of(MinimumBase)}: {Places}, {NotRanked}";
}
