using BenchmarkDotNet.Attributes;
using LawGov.Domain.Benchmarks.Turns;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Benchmarks.Participation.RollUp;

/// <summary>What do exact sums by county cost, beside what a user would write, DuckDB in this process, and the bare sum of the same bytes?</summary>
/// <remarks>The peers check nothing: a negative count, or more participants than base, goes into their sums.</remarks>
[MemoryDiagnoser]
public class GroupSumBenchmarks
{
    private RowColumns _rows = RowColumns.Of(0, RowOrder.Random, RowColumns.Counties);
    private DuckTable? _duck;
    private ParticipationAggregator _sums = new(RowColumns.Counties);

    [ParamsAllValues]
    public RowOrder Order { get; set; }

    /// <summary>How many rows; the largest number stands in a class of its own, for it takes minutes.</summary>
    protected virtual int Rows => 1_000_000;

    [GlobalSetup]
    public void Prepare()
    {
        _rows = RowColumns.Of(Rows, Order, RowColumns.Counties);
        _sums = new(RowColumns.Counties);
    }

    [GlobalSetup(Target = nameof(Duck))]
    public void PrepareDuck()
    {
        Prepare();
        _duck = new("place INTEGER, participants INTEGER, eligible INTEGER", Rows, (appended, row)
            => appended.AppendValue(_rows.Group[row]).AppendValue(_rows.Participants[row]).AppendValue(_rows.Eligible[row]));
    }

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    [Benchmark(Baseline = true)]
    public long Limit() => BareSum.Of(_rows.Group, _rows.Participants, _rows.Eligible);

    [Benchmark]
    public long Aggregator()
    {
        _sums.Add(_rows.Group, _rows.Participants, _rows.Eligible);
        return _sums.Rows;
    }

    [Benchmark]
    public int DictionaryLoop()
    {
        var sums = new Dictionary<int, (long Participants, long Eligible)>();
        for (int row = 0; row < _rows.Group.Length; row++)
        {
            sums.TryGetValue(_rows.Group[row], out var sum);
            sums[_rows.Group[row]] = (sum.Participants + _rows.Participants[row], sum.Eligible + _rows.Eligible[row]);
        }

        return sums.Count;
    }

    [Benchmark]
    public int GroupBy()
        => Enumerable.Range(0, _rows.Group.Length).GroupBy(row => _rows.Group[row])
            .ToDictionary(county => county.Key, county => (county.Sum(row => (long)_rows.Participants[row]), county.Sum(row => (long)_rows.Eligible[row]))).Count;

    [Benchmark]
    public int AggregateBy()
        => Enumerable.Range(0, _rows.Group.Length).AggregateBy(
            row => _rows.Group[row],
            (Participants: 0L, Eligible: 0L),
            (sum, row) => (sum.Participants + _rows.Participants[row], sum.Eligible + _rows.Eligible[row])).Count();

    [Benchmark]
    public long Duck() => _duck!.Query("SELECT count(*), place, sum(participants), sum(eligible), count(*) FILTER (participants > 0) FROM rows GROUP BY place");

    internal static IEnumerable<Contest> Contests()
    {
        foreach (var make in (Func<GroupSumBenchmarks>[])[() => new GroupSumsOf100KBenchmarks(), () => new GroupSumBenchmarks(), () => new GroupSumsOf10MBenchmarks()])
        {
            foreach (var order in Enum.GetValues<RowOrder>())
            {
                var bench = make();
                bench.Order = order;
                bench.PrepareDuck();
                yield return new(
                    $"sums, {order}",
                    bench.Rows,
                    new("limit", () => bench.Limit()),
                    [new("aggregator", () => bench.Aggregator())],
                    [
                        new("DuckDB, one thread", () => bench.Duck()),
                        new("dictionary loop", () => bench.DictionaryLoop()),
                        new("AggregateBy", () => bench.AggregateBy()),
                        new("GroupBy", () => bench.GroupBy()),
                    ]);
                bench.Close();
            }
        }
    }
}
