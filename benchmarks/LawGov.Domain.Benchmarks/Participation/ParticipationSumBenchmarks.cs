using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Benchmarks.Participation;

/// <summary>What do exact sums cost, by county and in all, beside the LINQ and the dictionary that a user would write?</summary>
/// <remarks>
/// Counties in random order, as many as China has. The peers check nothing: a negative count, or more participants than base, goes into
/// their sums.
/// </remarks>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ParticipationSumBenchmarks
{
    private const int Counties = 2_851;

    private int[] _county = [];
    private int[] _participants = [];
    private int[] _eligible = [];
    private Row[] _rows = [];
    private ParticipationCount[] _counts = [];

    [Params(100_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2_023);
        _county = new int[Rows];
        _participants = new int[Rows];
        _eligible = new int[Rows];
        _rows = new Row[Rows];
        _counts = new ParticipationCount[Rows];
        for (int row = 0; row < Rows; row++)
        {
            int eligible = random.Next(1, 4_000), participants = random.Next(0, eligible + 1);
            (_county[row], _participants[row], _eligible[row]) = (random.Next(Counties), participants, eligible);
            _rows[row] = new(_county[row], participants, eligible);
            _counts[row] = new(participants, eligible);
        }
    }

    [BenchmarkCategory("by county"), Benchmark(Baseline = true)]
    public Dictionary<int, (long Participants, long Eligible)> GroupBy()
        => _rows.GroupBy(row => row.County).ToDictionary(
            county => county.Key,
            county => (county.Sum(row => (long)row.Participants), county.Sum(row => (long)row.Eligible)));

    [BenchmarkCategory("by county"), Benchmark]
    public Dictionary<int, (long Participants, long Eligible)> DictionaryLoop()
    {
        var sums = new Dictionary<int, (long Participants, long Eligible)>();
        foreach (var row in _rows)
        {
            sums.TryGetValue(row.County, out var sum);
            sums[row.County] = (sum.Participants + row.Participants, sum.Eligible + row.Eligible);
        }

        return sums;
    }

    [BenchmarkCategory("by county"), Benchmark]
    public ParticipationAggregator Aggregator()
    {
        var sums = new ParticipationAggregator(Counties);
        sums.Add(_county, _participants, _eligible);
        return sums;
    }

    [BenchmarkCategory("in all"), Benchmark(Baseline = true)]
    public (long Participants, long Eligible) LinqSums() => (_rows.Sum(row => (long)row.Participants), _rows.Sum(row => (long)row.Eligible));

    [BenchmarkCategory("in all"), Benchmark]
    public ParticipationCount Sum() => ParticipationCount.Sum(_counts);

    private readonly record struct Row(int County, int Participants, int Eligible);
}
