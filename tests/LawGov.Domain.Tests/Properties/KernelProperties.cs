using CsCheck;
using FluentAssertions;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Adding rows up is the same whichever way it is done; run as it is and once more with the vectors switched off.</summary>
public class KernelProperties
{
    private const int Groups = 7;

    /// <summary>Columns of 0 to 100 rows: in random order, in runs around the width of a vector, sorted; good, or with bad rows of every kind.</summary>
    private static readonly Gen<Columns> Layouts = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 1_000_000]).Select((length, order, bad, seed) => Columns.Of(length, order, bad, seed));

    [Fact]
    public void Vectors_OverAnyLayout_EqualTheCheckedLoopToTheBit()
        => Layouts.Sample(
            rows =>
            {
                var (vectors, scalar) = (rows.Added(VectorSums.IsSupported), rows.Added(vectors: false));
                return Content(vectors) == Content(scalar) && Content(scalar) == rows.ByHand();
            },
            iter: 6_000);

    [Fact]
    public void Add_SplitAnywhere_IsTheWhole()
        => Gen.Select(Layouts, Gen.Int[0, 100], Gen.Int[0, 100]).Sample(
            (rows, one, other) =>
            {
                int first = Math.Min(Math.Min(one, other), rows.Length), second = Math.Min(Math.Max(one, other), rows.Length);
                var inCalls = new ParticipationAggregator(Groups);
                rows.AddTo(inCalls, 0, first);
                rows.AddTo(inCalls, first, second);
                rows.AddTo(inCalls, second, rows.Length);
                ParticipationAggregator a = new(Groups), b = new(Groups, first + 1), c = new(Groups, second + 1);
                rows.AddTo(a, 0, first);
                rows.AddTo(b, first, second);
                rows.AddTo(c, second, rows.Length);
                string whole = Content(rows.Added(VectorSums.IsSupported));
                return Content(inCalls) == whole && Content(a.Combine(b).Combine(c)) == whole && Content(a.Combine(b.Combine(c))) == whole && Content(c.Combine(a).Combine(b)) == whole;
            },
            iter: 2_000);

    [Fact]
    public void Add_NearTheEndOf64Bits_AddsAllOrNothing()
        => Gen.Select(Layouts, Gen.Long[0, 200_000], Gen.Bool).Sample(
            (rows, room, vectors) =>
            {
                var start = new GroupSums[Groups];
                start[0] = new() { Eligible = long.MaxValue - room, Rows = 1 };
                var sums = new ParticipationAggregator(new(start, vectors && VectorSums.IsSupported), null, 1);
                string before = Content(sums);
                bool fits = rows.EligibleIn(0) <= room;
                try
                {
                    rows.AddTo(sums, 0, rows.Length);
                    return fits && sums[0].Count.Eligible == long.MaxValue - room + rows.EligibleIn(0) && sums.Rows == rows.Length;
                }
                catch (OverflowException)
                {
                    return !fits && Content(sums) == before;
                }
            },
            iter: 2_000);

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(1_000_000)]
    public void Add_MoreRowsThanSmallSumsHold_IsExact(int rowsOfEach)
    {
        foreach (int groups in (int[])[2, 3, 8, 9])
        {
            int rows = groups * rowsOfEach;
            int[] group = [.. Enumerable.Range(0, rows).Select(row => row % groups)];
            int[] counts = [.. Enumerable.Repeat(SmallSums.LargestCount, rows)];
            var sums = new ParticipationAggregator(groups);
            for (int from = 0; from < rows; from += 700_001)
            {
                int to = Math.Min(from + 700_001, rows);
                sums.Add(group.AsSpan(from..to), counts.AsSpan(from..to), counts.AsSpan(from..to));
            }

            long count = (long)rowsOfEach * SmallSums.LargestCount;
            for (int at = 0; at < groups; at++) { sums[at].Should().Be(new GroupTotal(new(count, count), rowsOfEach, rowsOfEach)); }

            sums.Total.Rows.Should().Be(rows);
            sums.Combine(sums)[0].Rows.Should().Be(2 * rowsOfEach);
        }
    }

    [Fact]
    public void Add_OverManyRows_AllocatesNothing()
    {
        var rows = Columns.Of(length: 1_000, order: 1, bad: 0, seed: 1);
        var sums = new ParticipationAggregator(Groups);
        Allocation.Of(() =>
        {
            for (int i = 0; i < 1_000; i++) { rows.AddTo(sums, 0, rows.Length); }
        }).Should().Be(0);
    }

    [Fact]
    public void Vectors_WhereTheyAreSwitchedOff_AreNotUsed()
        => (VectorSums.IsSupported && WithoutVectorsTests.IsSwitchedOff).Should().BeFalse();

    private static string Content(ParticipationAggregator sums)
        => $"{string.Join(' ', Enumerable.Range(0, sums.Groups).Select(group => sums[group]))} {sums.Rows} {sums.NextRow} {sums.Errors}";

    private sealed record Columns(int[] Group, int[] Participants, int[] Eligible)
    {
        public int Length => Group.Length;

        public static Columns Of(int length, int order, int bad, int seed)
        {
            var random = new Random(seed);
            int[] group = new int[length], participants = new int[length], eligible = new int[length];
            int large = random.Next(2) == 0 ? 5 : 60; // few of a block, or none
            for (int row = 0, left = 0; row < length; row++)
            {
                bool next = order == 0 || (order == 1 && left-- <= 0);
                left = next ? random.Next(4, 20) : left;
                group[row] = next ? random.Next(Groups) : order == 2 ? row * Groups / length : order == 3 ? 0 : group[row - 1];
                eligible[row] = random.Next(large) switch { 0 => int.MaxValue - random.Next(2), 1 => SmallSums.LargestCount + random.Next(2), _ => random.Next(0, 4_000) };
                participants[row] = random.Next(4) == 0 ? 0 : (int)random.NextInt64(0, (long)eligible[row] + 1);
                if (bad > 0 && random.Next(bad == 1 ? 50 : 3) == 0) { Spoil(random, ref group[row], ref participants[row], ref eligible[row]); }
            }

            return new(group, participants, eligible);
        }

        public ParticipationAggregator Added(bool vectors)
        {
            var sums = new ParticipationAggregator(new(Groups, vectors), null, 1);
            AddTo(sums, 0, Length);
            return sums;
        }

        public void AddTo(ParticipationAggregator sums, int from, int to) => sums.Add(Group.AsSpan(from..to), Participants.AsSpan(from..to), Eligible.AsSpan(from..to));

        public long EligibleIn(int group) => Good().Where(row => Group[row] == group).Sum(row => (long)Eligible[row]);

        /// <summary>The sums as anybody would write them down.</summary>
        public string ByHand()
        {
            var totals = Enumerable.Range(0, Groups).Select(group => Good().Where(row => Group[row] == group).ToList()).Select(
                rows => new GroupTotal(new(rows.Sum(row => (long)Participants[row]), rows.Sum(row => (long)Eligible[row])), rows.Count, rows.Count(row => Participants[row] > 0)));
            var errors = Enumerable.Range(0, Length).Except(Good()).Select(row => new BadRow(
                row + 1,
                Group[row] is < 0 or >= Groups ? ParticipationRowFault.UnknownGroup : Participants[row] < 0 || Eligible[row] < 0 ? ParticipationRowFault.NegativeCount : ParticipationRowFault.ParticipantsAboveEligible,
                Group[row],
                Participants[row],
                Eligible[row]).ToError());
            return $"{string.Join(' ', totals)} {Length} {Length + 1} [{string.Join(", ", errors)}]";
        }

        private static void Spoil(Random random, ref int group, ref int participants, ref int eligible)
        {
            switch (random.Next(6))
            {
                case 0: group = Groups + random.Next(3); break;
                case 1: group = random.Next(2) == 0 ? -1 : int.MinValue; break;
                case 2: participants = -1 - random.Next(3); break;
                case 3: eligible = int.MinValue + random.Next(3); break;
                case 4: (participants, eligible) = (eligible == int.MaxValue ? eligible : eligible + 1, eligible == int.MaxValue ? 0 : eligible); break;
                default: (group, participants, eligible) = (int.MaxValue, int.MinValue, -1); break;
            }
        }

        private List<int> Good()
            => [.. Enumerable.Range(0, Length).Where(row => Group[row] is >= 0 and < Groups && Participants[row] >= 0 && Eligible[row] >= Participants[row])];
    }
}
