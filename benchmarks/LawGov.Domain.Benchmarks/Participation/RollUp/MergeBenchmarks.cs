using BenchmarkDotNet.Attributes;
using LawGov.Domain.Benchmarks.Turns;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Benchmarks.Participation.RollUp;

/// <summary>What does merging the sums of two parts cost, beside dictionaries, LINQ, DuckDB in this process, and the bare sum of the bytes of both?</summary>
[MemoryDiagnoser]
public class MergeBenchmarks
{
    private readonly PartialHeader _header = new("竞赛", Time.DateSpan.Year(2023), RateBase.ByRegister, "2023");
    private ParticipationAggregator _first = new(0), _second = new(0);
    private ParticipationPartial? _part, _other;
    private Dictionary<int, Sums> _sums = [], _others = [];
    private long[] _bytes = [];
    private DuckTable? _duck;

    [Params(RowColumns.Counties, 46_000)]
    public int Groups { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var rows = RowColumns.Of(Groups * 4, RowOrder.Sorted, Groups);
        (_first, _second) = (new(Groups), new(Groups));
        _first.Add(rows.Group, rows.Participants, rows.Eligible);
        _second.Add(rows.Group, rows.Participants, rows.Eligible);
        (_part, _other) = (_first.ToPartial(_header, new("a")), _second.ToPartial(_header, new("b")));
        _sums = Enumerable.Range(0, Groups).ToDictionary(group => group, group => Sums.Of(_first[group]));
        _others = new(_sums);
        _bytes = new long[Groups * 8];
    }

    [GlobalSetup(Target = nameof(Duck))]
    public void PrepareDuck()
    {
        Prepare();
        _duck = new("place INTEGER, participants BIGINT, eligible BIGINT, positive BIGINT, reports BIGINT", 2 * Groups, (appended, row) =>
        {
            var sums = _sums[row % Groups];
            appended.AppendValue(row % Groups).AppendValue(sums.Participants).AppendValue(sums.Eligible).AppendValue(sums.With).AppendValue(sums.Rows);
        });
    }

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    [Benchmark(Baseline = true)]
    public long Limit() => BareSum.OfBytes<long>(_bytes);

    [Benchmark]
    public ParticipationAggregator Aggregators() => _first.Combine(_second);

    [Benchmark]
    public ParticipationPartial Partials() => _part!.Combine(_other!);

    [Benchmark]
    public int Dictionaries()
    {
        var both = new Dictionary<int, Sums>(_sums);
        foreach (var (group, other) in _others)
        {
            both.TryGetValue(group, out var sum);
            both[group] = sum.And(other);
        }

        return both.Count;
    }

    [Benchmark]
    public int GroupBy() => _sums.Concat(_others).GroupBy(sums => sums.Key).ToDictionary(group => group.Key, group => group.Aggregate(default(Sums), (sum, next) => sum.And(next.Value))).Count;

    [Benchmark]
    public int AggregateBy() => _sums.Concat(_others).AggregateBy(sums => sums.Key, default(Sums), (sum, next) => sum.And(next.Value)).ToDictionary().Count;

    [Benchmark]
    public long Duck() => _duck!.Query("SELECT place, sum(participants), sum(eligible), sum(positive), sum(reports) FROM rows GROUP BY place");

    internal static IEnumerable<Contest> Contests()
    {
        foreach (int groups in (int[])[RowColumns.Counties, 46_000])
        {
            var bench = new MergeBenchmarks { Groups = groups };
            bench.PrepareDuck();
            yield return new(
                "merge",
                groups,
                new("limit", () => bench.Limit()),
                [new("aggregators", () => bench.Aggregators()), new("partials", () => bench.Partials())],
                [
                    new("DuckDB, one thread", () => bench.Duck()),
                    new("dictionaries", () => bench.Dictionaries()),
                    new("AggregateBy", () => bench.AggregateBy()),
                    new("GroupBy", () => bench.GroupBy()),
                ]);
            bench.Close();
        }
    }

    private readonly record struct Sums(long Participants, long Eligible, long With, long Rows)
    {
        internal static Sums Of(GroupTotal total) => new(total.Count.Participants, total.Count.Eligible, total.RowsWithParticipants, total.Rows);

        internal Sums And(Sums other) => new(Participants + other.Participants, Eligible + other.Eligible, With + other.With, Rows + other.Rows);
    }
}
