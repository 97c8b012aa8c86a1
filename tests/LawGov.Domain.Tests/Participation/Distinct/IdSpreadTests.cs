using FluentAssertions;
using LawGov.Domain.Participation.Distinct;

namespace LawGov.Domain.Tests.Participation;

/// <summary>Ids chosen against a spread that is known; probes are counted, nothing is timed.</summary>
public class IdSpreadTests
{
    private const int Ids = 4_000;
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Ids whose bits under the spread of seed 0 are all the same where a part and a place in its table are chosen.</summary>
    private static readonly long[] Chosen = [.. Enumerable.Range(0, Ids).Select(number => Undone((ulong)number << 20))];

    [Fact]
    public void Seed0_IdsChosenAgainstIt_AllLieInOnePlace()
    {
        Chosen.Should().OnlyHaveUniqueItems();
        Chosen.Select(id => new IdSpread(0).Of(id)).Should().OnlyContain(spread => (spread & 0xF_FFFF) == 0 && spread >> 53 == 0);
        ProbesOf(new(0), Chosen).Should().BeGreaterThan(1_000L * Ids, "which is what makes counting slow");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(20_231_204)]
    [InlineData(long.MinValue)]
    [InlineData(0x0123_4567_89AB_CDEF)]
    public void AnotherSeed_TheSameIds_LieApart(long seed)
    {
        var spread = new IdSpread(seed);

        ProbesOf(spread, Chosen).Should().BeLessThan(4L * Ids, "chains stay short");
        Chosen.GroupBy(id => spread.Of(id) >> 53).Max(part => part.Count()).Should().BeLessThan(Ids / 50, "no part of 2,048 holds much");
        Chosen.Select(spread.Of).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void OfAnyIds_UnderAnySeed_CountsTheSame()
    {
        foreach (long seed in new long[] { 0, 1, 77, long.MaxValue })
        {
            DistinctParticipants[] ways = [DistinctParticipants.OfAnyIds(2, seed), DistinctParticipants.OfDenseIds(70, 0, Ids, seed)];
            ways[0].Add([.. Chosen, .. Chosen], [.. Chosen.Select(_ => 0), .. Chosen.Select((_, at) => at % 2)]);
            ways[0].Overall.Should().Be(new DistinctCount(Ids, 2 * Ids));
            ways[0][1].Should().Be(new DistinctCount(Ids / 2, Ids / 2));
            ways[1].Add([.. Enumerable.Range(0, Ids).Select(id => (long)id), 5], [.. Chosen.Select(_ => 69), 1]);
            ways[1][1].People.Should().Be(1);
        }
    }

    [Fact]
    public void Combine_PartsOfTwoSeeds_IsRefusedAndTheSeedNotTold()
    {
        DistinctParticipants one = DistinctParticipants.OfAnyIds(1, 4_711), other = DistinctParticipants.OfAnyIds(1, 815);

        Refuse.Argument(() => one.Combine(other), "other", "seed");
        ((Action)(() => one.Combine(other))).Should().Throw<ArgumentException>().Which.Message.Should().NotContain("4711").And.NotContain("815");
        one.Combine(DistinctParticipants.OfAnyIds(1, 4_711)).Overall.People.Should().Be(0);
        DistinctParticipants.OfDenseIds(70, 0, 9, 1).Combine(DistinctParticipants.OfDenseIds(70, 0, 9, 2)).Overall.People.Should().Be(0);
    }

    // Linear probing in a table at most half full, as the tables do it.
    private static long ProbesOf(IdSpread spread, long[] ids)
    {
        bool[] taken = new bool[1 << 13];
        long probes = 0;
        foreach (long id in ids)
        {
            int at = (int)(spread.Of(id) & (ulong)(taken.Length - 1));
            for (probes++; taken[at]; probes++) { at = (at + 1) & (taken.Length - 1); }

            taken[at] = true;
        }

        return probes;
    }

    // Each step of the spread backwards: a half stirred twice is as it was, and an odd factor has an inverse.
    private static long Undone(ulong spread)
    {
        unchecked
        {
            ulong product = spread ^ (spread >> 32), inverse = Factor;
            for (int step = 0; step < 6; step++) { inverse *= 2 - (Factor * inverse); }

            ulong folded = product * inverse;
            return (long)(folded ^ (folded >> 32));
        }
    }
}
