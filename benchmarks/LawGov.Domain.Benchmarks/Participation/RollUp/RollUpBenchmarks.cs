using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using LawGov.Domain.Benchmarks.Turns;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Benchmarks.Participation.RollUp;

/// <summary>What do the sums of five levels cost, from rows of towns, beside DuckDB in this process and the bare sum of the same bytes?</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class RollUpBenchmarks
{
    // Town totals first, and the levels above from them: five times faster than ROLLUP over the rows.
    private const string FiveLevels = """
        WITH towns AS MATERIALIZED (SELECT place, sum(participants) p, sum(eligible) e, count(*) n FROM rows GROUP BY place)
        SELECT sum(n), sum(p), sum(e) FROM towns
        GROUP BY ROLLUP (place // 10000000000, place // 100000000, place // 1000000, place)
        """;

    private readonly DivisionIndex _divisions = RowColumns.China();
    private RowColumns _rows = RowColumns.Of(0, RowOrder.Random, 1);
    private long[] _codes = [];
    private DuckTable? _duck;

    [Params(RowOrder.Random, RowOrder.Sorted)]
    public RowOrder Order { get; set; }

    protected virtual int Rows => 1_000_000;

    [GlobalSetup]
    public void Prepare()
    {
        int[] towns = [.. _divisions.PlacesAt(RollUpLevel.Town)];
        _rows = RowColumns.Of(Rows, Order, towns.Length, towns[0]);
        _codes = [.. _rows.Group.Select(town => long.Parse(_divisions.CodeOf(town).ToString() + "000", System.Globalization.CultureInfo.InvariantCulture))];
    }

    [GlobalSetup(Target = nameof(Duck))]
    public void PrepareDuck()
    {
        Prepare();
        _duck = new("place BIGINT, participants INTEGER, eligible INTEGER", Rows, (appended, row)
            => appended.AppendValue(_codes[row]).AppendValue(_rows.Participants[row]).AppendValue(_rows.Eligible[row]));
    }

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    [BenchmarkCategory("indexes"), Benchmark(Baseline = true)]
    public long LimitOfIndexes() => BareSum.Of(_rows.Group, _rows.Participants, _rows.Eligible);

    [BenchmarkCategory("indexes"), Benchmark]
    public ParticipationTotals FromIndexes()
    {
        var sums = new ParticipationAggregator(_divisions);
        sums.Add(_rows.Group, _rows.Participants, _rows.Eligible);
        return sums.RollUp();
    }

    [BenchmarkCategory("codes"), Benchmark(Baseline = true)]
    public long LimitOfCodes() => BareSum.Of(_codes, _rows.Participants, _rows.Eligible);

    [BenchmarkCategory("codes"), Benchmark]
    public ParticipationTotals FromCodes()
    {
        var sums = new ParticipationAggregator(_divisions);
        sums.AddByCode(_codes, _rows.Participants, _rows.Eligible);
        return sums.RollUp();
    }

    [BenchmarkCategory("codes"), Benchmark]
    public int DictionaryForEachLevel()
    {
        var sums = new Dictionary<long, (long Participants, long Eligible)>();
        for (int row = 0; row < _codes.Length; row++) { Add(sums, _codes[row], _rows.Participants[row], _rows.Eligible[row]); }

        return FoldLevels(sums);
    }

    [BenchmarkCategory("codes"), Benchmark]
    public int GroupByForEachLevel()
        => FoldLevels(Enumerable.Range(0, _codes.Length).GroupBy(row => _codes[row])
            .Select(town => KeyValuePair.Create(town.Key, (town.Sum(row => (long)_rows.Participants[row]), town.Sum(row => (long)_rows.Eligible[row])))));

    [BenchmarkCategory("codes"), Benchmark]
    public int AggregateByForEachLevel()
        => FoldLevels(Enumerable.Range(0, _codes.Length).AggregateBy(
            row => _codes[row],
            (Participants: 0L, Eligible: 0L),
            (sum, row) => (sum.Participants + _rows.Participants[row], sum.Eligible + _rows.Eligible[row])));

    [BenchmarkCategory("codes"), Benchmark]
    public long Duck() => _duck!.Query(FiveLevels);

    internal static IEnumerable<Contest> Contests()
    {
        foreach (var make in (Func<RollUpBenchmarks>[])[() => new RollUpBenchmarks(), () => new RollUpsOf10MBenchmarks()])
        {
            foreach (var order in (RowOrder[])[RowOrder.Random, RowOrder.Sorted])
            {
                var bench = make();
                bench.Order = order;
                bench.PrepareDuck();
                yield return new($"roll-up, {order}, indexes", bench.Rows, new("limit", () => bench.LimitOfIndexes()), [new("aggregator", () => bench.FromIndexes())], []);
                yield return new(
                    $"roll-up, {order}, codes",
                    bench.Rows,
                    new("limit", () => bench.LimitOfCodes()),
                    [new("aggregator", () => bench.FromCodes())],
                    [
                        new("DuckDB, one thread", () => bench.Duck()),
                        new("dictionaries", () => bench.DictionaryForEachLevel()),
                        new("AggregateBy", () => bench.AggregateByForEachLevel()),
                        new("GroupBy", () => bench.GroupByForEachLevel()),
                    ]);
                bench.Close();
            }
        }
    }

    // What all peers do with the sums of the towns.
    private static int FoldLevels(IEnumerable<KeyValuePair<long, (long Participants, long Eligible)>> towns)
    {
        var all = new Dictionary<(long Unit, long Digits), (long Participants, long Eligible)>();
        foreach (var (code, (participants, eligible)) in towns)
        {
            foreach (long unit in (ReadOnlySpan<long>)[1_000, 1_000_000, 100_000_000, 10_000_000_000, 1_000_000_000_000])
            {
                all.TryGetValue((unit, code / unit), out var sum);
                all[(unit, code / unit)] = (sum.Participants + participants, sum.Eligible + eligible);
            }
        }

        return all.Count;
    }

    private static void Add(Dictionary<long, (long Participants, long Eligible)> sums, long code, int participants, int eligible)
    {
        sums.TryGetValue(code, out var sum);
        sums[code] = (sum.Participants + participants, sum.Eligible + eligible);
    }
}

/// <summary>The same with ten million rows; asked for by name, see <c>docs/performance.md</c>.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class RollUpsOf10MBenchmarks : RollUpBenchmarks
{
    protected override int Rows => 10_000_000;
}
