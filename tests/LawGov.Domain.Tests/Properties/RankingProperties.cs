using System.Numerics;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Places beside those counted by comparing every unit with every other, in cross products of any size.</summary>
public class RankingProperties
{
    private static readonly Gen<long> Bases = Gen.OneOf(Gen.Long[0, 12], Gen.Long[0, 4_000], Gen.Long[int.MaxValue - 3L, int.MaxValue + 3L], Gen.Long[long.MaxValue - 3, long.MaxValue]);

    // Often everybody, nobody or half of them, so that there are ties and near misses at every size.
    private static readonly Gen<ParticipationCount> Counts = Gen.Select(Bases, Gen.Int[0, 5], Gen.Long[0, long.MaxValue]).Select((eligible, kind, any) => new ParticipationCount(
        kind switch { 0 => 0, 1 => eligible, 2 => eligible / 2, 3 => Math.Max(0, eligible - 1), 4 => (eligible / 2) + (eligible % 2), _ => any % Math.Max(1, eligible) },
        eligible));

    [Fact]
    public void PlacesOf_AnyCounts_AreThoseOfTheNaiveModel()
        => Gen.Select(Counts.Array[0, 40], Gen.OneOf(Ties.SharedSkip, Ties.SharedDense, Ties.SharedLast), Gen.OneOf(1L, 5L, 3_000_000_000L)).Sample((counts, ties, least) =>
        {
            int[] places = new int[counts.Length];
            int ranked = Ranking.PlacesOf(counts, ties, least, places);

            var field = counts.Where(count => count.Eligible >= least).ToList();
            ranked.Should().Be(field.Count);
            places.Should().Equal(counts.Select(count => count.Eligible < least ? 0 : Place(count, field, ties)));
        }, iter: Gens.Many);

    [Fact]
    public void Of_AnyReports_StandsInOrderOfPlacesAndThenAsHandedIn()
        => Counts.Array[0, 40].Sample(counts =>
        {
            var reports = counts.Select((count, number) => new UnitReport(new($"{number:D2}"), count)).ToList();
            var ranking = Ranking.Of(reports, Ties.SharedSkip, 1);

            ranking.Places.Select(unit => (unit.Place, unit.Unit)).Should().BeInAscendingOrder();
            (ranking.Places.Count + ranking.NotRanked.Count).Should().Be(counts.Length);
        }, iter: 1_000);

    private static int Place(ParticipationCount count, List<ParticipationCount> field, Ties ties)
    {
        var above = field.Where(other => Compare(other, count) > 0).ToList();
        return ties switch
        {
            Ties.SharedSkip => above.Count + 1,
            Ties.SharedDense => Distinct(above) + 1,
            _ => above.Count + field.Count(other => Compare(other, count) == 0),
        };
    }

    private static int Distinct(List<ParticipationCount> counts)
        => counts.Where((count, at) => !counts.Take(at).Any(earlier => Compare(earlier, count) == 0)).Count();

    private static int Compare(ParticipationCount left, ParticipationCount right)
        => ((BigInteger)left.Participants * right.Eligible).CompareTo((BigInteger)right.Participants * left.Eligible);
}
