using CsCheck;
using FluentAssertions;
using LawGov.Domain.Participation.Distinct;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Distinct people beside sets of the base library, in every way of keeping them.</summary>
public class DistinctParticipantsProperties
{
    private static readonly Gen<Way> Ways = Gen.OneOf(
        Gen.Const(new Way(() => DistinctParticipants.OfAnyIds(70), long.MinValue, long.MaxValue)),
        Gen.Const(new Way(() => DistinctParticipants.OfDenseIds(64, -5, 3_000), -5, 2_994)),
        Gen.Const(new Way(() => DistinctParticipants.OfDenseIds(70, -5, 3_000), -5, 2_994)));

    private static readonly Gen<(long Person, int Unit)[]> Rows = Gen.OneOf(
        Gen.Select(Gen.Long[-7, 3_000], Gen.Int[-1, 70]).Array[0, 600],
        Gen.Select(Gen.Long[0, 2_900], Gen.Int[0, 63]).Array[0, 3_000], // without a fault, so that blocks pass whole
        Gen.Select(Gen.Long[0, 5], Gen.Int[0, 3]).Array[0, 600], // the same few again and again
        Gen.Select(Gen.Long, Gen.Int[0, 63]).Array[0, 600]);

    [Fact]
    public void Add_InAnyPieces_CountsWhatSetsCount()
        => Gen.Select(Ways, Rows, Gen.Int[1, 700]).Sample((way, rows, piece) =>
        {
            var distinct = way.Make();
            foreach (var chunk in rows.Chunk(piece)) { distinct.Add([.. chunk.Select(row => row.Person)], [.. chunk.Select(row => row.Unit)]); }

            Check(way, distinct, rows);
        });

    /// <summary>As many rows as are parted in several chunks, some of them bad; once more, with fewer new people; and the same a third time.</summary>
    [Fact]
    public void Add_OfManyRowsAtOnce_CountsWhatSetsCount()
    {
        var random = new Random(7);
        (long Person, int Unit)[] first = Made(300_000, -20_000), second = Made(100_000, -27_000);
        var way = new Way(() => DistinctParticipants.OfAnyIds(70), long.MinValue, long.MaxValue);
        var distinct = Filled(way, first);
        Check(way, distinct, first);
        Add(distinct, second);
        Check(way, distinct, [.. first, .. second]);
        Add(distinct, second);
        Check(way, distinct, [.. first, .. second, .. second]);
        Check(way, Filled(way, second).Combine(distinct), [.. second, .. first, .. second, .. second]);

        (long, int)[] Made(int count, long lowest)
            => [.. Enumerable.Range(0, count).Select(_ => (random.NextInt64(lowest, 20_000) * 0x0123_4567_89AB, random.Next(-1, 71)))];
    }

    /// <summary>A count asked for after each few rows, so that people come in lots of one to three.</summary>
    [Fact]
    public void Add_OfFewRowsAtATime_CountsWhatSetsCount()
    {
        var distinct = DistinctParticipants.OfAnyIds(2);
        var seen = new HashSet<long>();
        for (int person = 0; person < 3_000; person++)
        {
            long[] people = [.. Enumerable.Range(person / 2, 1 + (person % 3)).Select(id => (long)id << 40)];
            distinct.Add(people, new int[people.Length]);
            seen.UnionWith(people);
            distinct[0].People.Should().Be(seen.Count);
        }
    }

    [Fact]
    public void Combine_OfThreeInAnyOrder_CountsWhatSetsCount()
        => Gen.Select(Ways, Rows, Rows, Rows).Sample((way, first, second, third) =>
        {
            DistinctParticipants a = Filled(way, first), b = Filled(way, second), c = Filled(way, third);
            Check(way, a.Combine(b).Combine(c), [.. first, .. second, .. third]);
            Check(way, c.Combine(b.Combine(a)), [.. third, .. second, .. first]);
            Check(way, b.Combine(b), [.. second, .. second]);
            Check(way, a, first);
        });

    /// <summary>Once the people are known, rows cost no memory, but for a table that grows now and then: here not a hundredth of a byte each.</summary>
    [Fact]
    public void Add_OfPeopleSeenBefore_AllocatesNothing()
    {
        long[] people = [.. Enumerable.Range(0, 10_000).Select(i => (long)i)];
        int[] units = [.. people.Select(person => (int)person % 64)];
        foreach (var distinct in new[] { DistinctParticipants.OfAnyIds(64), DistinctParticipants.OfDenseIds(64, 0, 10_000), DistinctParticipants.OfDenseIds(70, 0, 10_000) })
        {
            int times = 0;
            Allocation.Of(() =>
            {
                for (int time = 0; time < 20; time++, times++) { distinct.Add(people, units); }
            }).Should().BeLessThan(2_000);
            distinct.Overall.Should().Be(new DistinctCount(10_000, 10_000L * times));
        }
    }

    private static DistinctParticipants Filled(Way way, (long Person, int Unit)[] rows)
    {
        var distinct = way.Make();
        Add(distinct, rows);
        return distinct;
    }

    private static void Add(DistinctParticipants distinct, (long Person, int Unit)[] rows)
        => distinct.Add([.. rows.Select(row => row.Person)], [.. rows.Select(row => row.Unit)]);

    private static void Check(Way way, DistinctParticipants distinct, (long Person, int Unit)[] rows)
    {
        bool Good((long Person, int Unit) row) => row.Unit >= 0 && row.Unit < distinct.Units && row.Person >= way.First && row.Person <= way.Last;

        var good = rows.Where(Good).ToList();
        distinct.Overall.Should().Be(new DistinctCount(good.Select(row => row.Person).ToHashSet().Count, good.Count));
        var byUnit = good.ToLookup(row => row.Unit, row => row.Person);
        for (int unit = 0; unit < distinct.Units; unit++)
        {
            distinct[unit].Should().Be(new DistinctCount(byUnit[unit].ToHashSet().Count, byUnit[unit].Count()));
        }

        distinct.Rows.Should().Be(rows.Length);
        distinct.Errors.Should().Equal(
            rows.Select((row, number) => new BadPersonRow(number + 1, row.Unit >= 0 && row.Unit < distinct.Units ? DistinctRowFault.PersonOutOfRange : DistinctRowFault.UnknownUnit, row.Person, row.Unit))
                .Where(row => !Good((row.Person, row.Unit))).Select(row => row.ToError()));
    }

    /// <summary>A way of keeping people, and the ids that it takes.</summary>
    private sealed record Way(Func<DistinctParticipants> Make, long First, long Last);
}
