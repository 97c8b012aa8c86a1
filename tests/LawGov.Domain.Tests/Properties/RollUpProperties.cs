using System.Globalization;
using CsCheck;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Tests.Participation;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Parts, ledgers and trees against the plain way of doing it.</summary>
public class RollUpProperties
{
    /// <summary>Codes of two provinces with few numbers at each level, so that prefixes meet; some levels are missing.</summary>
    private static readonly Gen<DivisionCode> Codes = Gen.Select(Gen.Int[11, 12], Gen.Int[0, 2], Gen.Int[0, 3], Gen.OneOf(Gen.Int[0, 2], Gen.Int[62, 66], Gen.Const(999)), Gen.OneOf(Gen.Int[0, 2], Gen.Int[127, 129]))
        .Select((province, city, county, town, village) => string.Create(CultureInfo.InvariantCulture, $"{province}{city:00}{county:00}{town:000}{village:000}"))
        .Where(code => DivisionCode.TryParse(code, null, out _)).Select(DivisionCode.Parse);

    private static readonly Gen<(int Source, long Revision, int[] Places, int[] Participants)> Deliveries
        = Gen.Select(Gen.Int[0, 3], Gen.Long[0, 4], Gen.Int[-1, 5].Array[0, 8]).Select((source, revision, places) => (source, revision, places, places.Select(place => place % 3).ToArray()));

    private static readonly Gen<long> Extremes
        = Gen.OneOf(Gen.Const(long.MinValue), Gen.Const(long.MaxValue), Gen.Const(-1L), Gen.Const(0L), Gen.Const((long)int.MaxValue), Gen.Const((long)int.MinValue), Gen.Const(0x7FFF_FFFF_0000_0000));

    [Fact]
    public void Encode_AgainstADictionary_FindsTheSamePlaces()
        => Gen.Select(Codes.Array[0, 30], Codes.Array[0, 30]).Sample(
            (listed, asked) =>
            {
                DivisionCode[] codes = [.. listed.Distinct()];
                var divisions = DivisionIndex.Of("x", codes);
                var byCode = Enumerable.Range(1, codes.Length).ToDictionary(divisions.CodeOf);
                DivisionCode[] column = [.. asked, .. codes];
                int[] indexes = new int[column.Length];
                var unknown = divisions.Encode(column, indexes);
                return indexes.SequenceEqual(column.Select(code => byCode.GetValueOrDefault(code, -1)))
                    && unknown.Select(code => code.Row).SequenceEqual(Enumerable.Range(0, column.Length).Where(row => indexes[row] < 0).Select(row => row + 1L));
            },
            iter: 5_000);

    [Fact]
    public void Encode_OfAnyNumber_FindsCodesAndNothingElse()
        => Gen.Select(Codes.Array[0, 30], Gen.OneOf(Gen.Long, Gen.Long[-9, 9], Gen.Long[999_999_999_990, 1_099_511_627_786], Codes.Select(Number), Codes.Select(code => long.Parse(code.ToString(), CultureInfo.InvariantCulture))).Array[1, 50]).Sample(
            (listed, column) =>
            {
                var divisions = DivisionIndex.Of("x", listed.Distinct());
                var byNumber = Enumerable.Range(1, divisions.Count - 1).ToDictionary(place => Number(divisions.CodeOf(place)));
                int[] indexes = new int[column.Length];
                divisions.Encode(column, indexes);
                return indexes.SequenceEqual(column.Select(number => byNumber.GetValueOrDefault(Long(number), -1)));
            },
            iter: 3_000);

    [Theory]
    [InlineData(DivisionLevel.Town)]
    [InlineData(DivisionLevel.Village)]
    public void Encode_OverALargeTable_FindsAllOfItAndNoneOfItsNeighbours(DivisionLevel deepest)
    {
        long unit = deepest == DivisionLevel.Town ? 1_000 : 1;
        long[] numbers = [.. Enumerable.Range(0, 40_000).Select(i => 110_101_001_001L + (i / 900 * 1_000_000L) + (i % 900 * 1_000L))];
        var divisions = DivisionIndex.Of("x", numbers.Select(number => DivisionCode.Parse((number - (number % unit)).ToString(CultureInfo.InvariantCulture))), deepest: deepest);
        int[] places = new int[numbers.Length];

        Assert.Empty(divisions.Encode(numbers, places));
        Assert.Equal(Enumerable.Range(1, numbers.Length), places);
        Assert.Equal(deepest == DivisionLevel.Town ? 0 : numbers.Length, divisions.Encode([.. numbers.Select(number => number + 1)], places).Count);
        Assert.Equal(numbers.Length, divisions.Encode([.. numbers.Select(number => number + 900_000_000_000)], places).Count);
    }

    [Fact]
    public void RollUp_AgainstWalkingUpFromEachRow_IsTheSame()
        => Gen.Select(Codes.Array[1, 30], Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 9], Gen.Int[0, 9]).Array[0, 60]).Sample(
            (listed, rows) =>
            {
                var divisions = DivisionIndex.Of("x", listed.Distinct());
                var expected = new GroupTotal[divisions.Count];
                int[] places = [.. rows.Select(row => row.Item1 % divisions.Count)], took = [.. rows.Select(row => row.Item2)], should = [.. rows.Select(row => row.Item2 + row.Item3)];
                for (int row = 0; row < rows.Length; row++)
                {
                    for (int place = places[row]; place >= 0; place = divisions.ParentOf(place))
                    {
                        var (count, number, with) = expected[place];
                        expected[place] = new(count + new ParticipationCount(took[row], should[row]), number + 1, with + (took[row] > 0 ? 1 : 0));
                    }
                }

                var sums = new ParticipationAggregator(divisions);
                sums.Add(places, took, should);
                var totals = sums.RollUp();
                return Enumerable.Range(0, divisions.Count).All(place => totals[place] == expected[place]);
            },
            iter: 3_000);

    [Fact]
    public void Combine_InAnyOrderAndPairing_IsTheSameToTheBit()
        => Gen.Select(Deliveries, Deliveries, Deliveries).Sample(
            (one, two, three) =>
            {
                ParticipationPartial a = Part(one, "a"), b = Part(two, "b"), c = Part(three, "c");
                byte[] whole = a.Combine(b).Combine(c).ToBytes();
                return whole.SequenceEqual(a.Combine(b.Combine(c)).ToBytes()) && whole.SequenceEqual(c.Combine(a).Combine(b).ToBytes())
                    && whole.SequenceEqual(ParticipationPartial.Combine(a.Header, [b, c, a]).ToBytes()) && ParticipationPartial.Read(whole).ToBytes().SequenceEqual(whole);
            },
            iter: 3_000);

    /// <summary>The truth: of each source the highest revision, once; of one revision with two contents the one whose bytes sort first.</summary>
    [Fact]
    public void Ledger_UnderRepeatedReorderedAndCorrectedDeliveries_HoldsTheTruth()
        => Gen.Select(Deliveries.Array[0, 12], Gen.Int[0, 1_000_000]).Sample(
            (deliveries, seed) =>
            {
                var random = new Random(seed);
                (ParticipationPartial Part, long Revision)[] sent = [.. deliveries.Select(delivery => (Part(delivery, Source(delivery.Source)), delivery.Revision))];
                (ParticipationPartial Part, long Revision)[] arriving = [.. sent, .. sent.Where(_ => random.Next(2) == 0)];
                random.Shuffle(arriving);
                var ledger = new PartialLedger(Header, 5);
                foreach (var (part, revision) in arriving) { ledger.Record(part, revision); }

                var truth = sent.GroupBy(delivery => delivery.Part.Sources[0]).Select(source =>
                    source.Where(delivery => delivery.Revision == source.Max(other => other.Revision)).Select(delivery => delivery.Part).OrderBy(part => Convert.ToHexString(part.ToBytes()), StringComparer.Ordinal).First());
                var disputed = sent.GroupBy(delivery => delivery.Part.Sources[0]).Where(source =>
                    source.Where(delivery => delivery.Revision == source.Max(other => other.Revision)).Select(delivery => delivery.Part).Distinct().Count() > 1).Select(source => source.Key).Order();
                return ledger.Sum().Equals(ParticipationPartial.Combine(Header, truth)) && ledger.Conflicts.SequenceEqual(disputed);
            },
            iter: 3_000);

    /// <summary>What may come over a wire never throws, and what is taken for a part keeps its promises.</summary>
    [Fact]
    public void TryRead_ASpoiledPart_NeverThrows()
        => Gen.Select(Deliveries, Gen.Int[0, 1_000], Gen.Byte).Sample(
            (delivery, at, value) =>
            {
                byte[] bytes = Part(delivery, "a").ToBytes();
                bytes[at % bytes.Length] = value;
                PartialFormatTests.Seal(bytes); // or nothing behind the checksum would be tried
                return !ParticipationPartial.TryRead(bytes, out var part) || part.ToBytes().SequenceEqual(bytes);
            },
            iter: 20_000);

    /// <summary>Numbers at their ends, anywhere, cut short or not: the same.</summary>
    [Fact]
    public void TryRead_APartWithExtremeNumbers_NeverThrows()
        => Gen.Select(Deliveries, Gen.Select(Gen.Int[0, 1_000], Extremes).Array[1, 3], Gen.Int[0, 20]).Sample(
            (delivery, changes, cut) =>
            {
                byte[] bytes = [.. Part(delivery, "a").ToBytes(), 0, 0, 0, 0, 0, 0, 0, 0];
                foreach (var (at, value) in changes) { System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at % (bytes.Length - 8)), value); }

                byte[] sent = bytes[..Math.Max(4, bytes.Length - 8 - cut)];
                "LGPP\u0002"u8.CopyTo(sent.Length > 8 ? sent : new byte[8]);
                PartialFormatTests.Seal(sent);
                return !ParticipationPartial.TryRead(sent, out var part, out var reason) ? reason is not null : reason is null && part.ToBytes().SequenceEqual(sent);
            },
            iter: 20_000);

    [Fact]
    public void TryRead_AnyBytes_NeverThrows()
        => Gen.Select(Gen.Byte.Array[0, 200], Gen.Bool).Sample(
            (rest, sealing) =>
            {
                byte[] bytes = [.. "LGPP\u0002"u8, .. rest, 0, 0, 0, 0];
                if (sealing) { PartialFormatTests.Seal(bytes); }

                return (!ParticipationPartial.TryRead(bytes, out var part) || part.ToBytes().SequenceEqual(bytes)) && !ParticipationPartial.TryRead(rest, out _);
            },
            iter: 20_000);

    /// <summary>However codes of places come and go: the partition of a level holds every row once.</summary>
    [Fact]
    public void PartitionAt_EveryLevel_AddsUpToTheWholeAndEachPlaceStandsInOnePart()
        => Gen.Select(Codes.Array[1, 30], Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 9], Gen.Int[0, 9]).Array[0, 60]).Sample(
            (listed, rows) =>
            {
                var divisions = DivisionIndex.Of("x", listed.Distinct());
                var sums = new ParticipationAggregator(divisions);
                sums.Add([.. rows.Select(row => row.Item1 % divisions.Count)], [.. rows.Select(row => row.Item2)], [.. rows.Select(row => row.Item2 + row.Item3)]);
                var totals = sums.RollUp();
                return Enum.GetValues<RollUpLevel>().All(level =>
                {
                    var partition = divisions.PartitionAt(level).ToHashSet();
                    var parts = totals.PartitionAt(level);
                    bool once = Enumerable.Range(0, divisions.Count).Where(place => divisions.ChildrenOf(place).IsEmpty).All(leaf => Upward(divisions, leaf).Count(partition.Contains) == 1);
                    bool complete = divisions.PlacesAt(level).All(partition.Contains);
                    return once && complete && ParticipationCount.Sum(parts.Select(part => part.Total.Count)) == totals.Total.Count && parts.Sum(part => part.Total.Rows) == totals.Total.Rows
                        && parts.Sum(part => part.Total.RowsWithParticipants) == totals.Total.RowsWithParticipants;
                });
            },
            iter: 3_000);

    /// <summary>Beside the naive way: the rows that name the place itself, and those that name one below it.</summary>
    [Fact]
    public void OwnRowsAndBelow_AgainstLookingAtEachRow_AreTheSame()
        => Gen.Select(Codes.Array[1, 30], Gen.Int[0, 1_000].Array[0, 40]).Sample(
            (listed, rows) =>
            {
                var divisions = DivisionIndex.Of("x", listed.Distinct());
                int[] places = [.. rows.Select(row => row % divisions.Count)], ones = [.. rows.Select(_ => 1)];
                var sums = new ParticipationAggregator(divisions);
                sums.Add(places, ones, ones);
                var totals = sums.RollUp();
                int[] both = [.. Enumerable.Range(0, divisions.Count).Where(place => places.Contains(place) && places.Any(other => other != place && Upward(divisions, other).Contains(place)))];
                return totals.PlacesWithOwnRowsAndBelow.SequenceEqual(both)
                    && Enumerable.Range(0, divisions.Count).All(place => totals.HasOwnRowsAndBelow(place) == both.Contains(place) && totals.OwnOf(place).Rows == places.Count(other => other == place));
            },
            iter: 2_000);

    private static IEnumerable<int> Upward(DivisionIndex divisions, int place)
    {
        for (int at = place; at >= 0; at = divisions.ParentOf(at)) { yield return at; }
    }

    private static readonly PartialHeader Header = new("竞赛", DateSpan.Year(2023), RateBase.ByRegister, "x");

    private static string Source(int number) => ((char)('a' + number)).ToString();

    private static ParticipationPartial Part((int Source, long Revision, int[] Places, int[] Participants) delivery, string source)
    {
        var sums = new ParticipationAggregator(groups: 5);
        int[] eligible = new int[delivery.Places.Length];
        Array.Fill(eligible, 1); // so that some rows are bad
        sums.Add(delivery.Places, delivery.Participants, eligible);
        return sums.ToPartial(Header, new(source));
    }

    private static long Long(long number) => number.ToString(CultureInfo.InvariantCulture) is { Length: 6 or 9 } text && text[0] != '-' ? long.Parse(text.PadRight(12, '0'), CultureInfo.InvariantCulture) : number;

    private static long Number(DivisionCode code) => long.Parse(code.ToString().PadRight(12, '0'), CultureInfo.InvariantCulture);
}
