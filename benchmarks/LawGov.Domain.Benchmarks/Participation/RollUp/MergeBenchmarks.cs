using BenchmarkDotNet.Attributes;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Benchmarks.Participation.RollUp;

/// <summary>What does merging two parts cost, beside two dictionaries and the bare sum of the bytes of both?</summary>
[MemoryDiagnoser]
public class MergeBenchmarks
{
    private readonly PartialHeader _header = new("竞赛", Time.DateSpan.Year(2023), RateBase.ByRegister, "2023");
    private RowColumns _rows = RowColumns.Of(0, RowOrder.Random, 1);
    private ParticipationAggregator _first = new(0), _second = new(0);
    private ParticipationPartial? _part, _other;
    private Dictionary<int, (long Participants, long Eligible, long With, long Rows)> _sums = [], _others = [];
    private long[] _bytes = [];

    [Params(RowColumns.Counties, 46_000)]
    public int Groups { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _rows = RowColumns.Of(Groups * 4, RowOrder.Sorted, Groups);
        (_first, _second) = (new(Groups), new(Groups));
        _first.Add(_rows.Group, _rows.Participants, _rows.Eligible);
        _second.Add(_rows.Group, _rows.Participants, _rows.Eligible);
        (_part, _other) = (_first.ToPartial(_header, new("a")), _second.ToPartial(_header, new("b")));
        _sums = Enumerable.Range(0, Groups).ToDictionary(group => group, group => (_first[group].Count.Participants, _first[group].Count.Eligible, _first[group].RowsWithParticipants, _first[group].Rows));
        _others = new(_sums);
        _bytes = new long[Groups * 8];
    }

    [Benchmark(Baseline = true)]
    public long Limit()
    {
        var sum = System.Runtime.Intrinsics.Vector256<long>.Zero;
        for (int at = 0; at < _bytes.Length; at += 4) { sum += System.Runtime.Intrinsics.Vector256.LoadUnsafe(ref _bytes[at]); }

        return System.Runtime.Intrinsics.Vector256.Sum(sum);
    }

    [Benchmark]
    public ParticipationAggregator Aggregators() => _first.Combine(_second);

    [Benchmark]
    public ParticipationPartial Partials() => _part!.Combine(_other!);

    [Benchmark]
    public int Dictionaries()
    {
        var both = new Dictionary<int, (long Participants, long Eligible, long With, long Rows)>(_sums);
        foreach (var (group, other) in _others)
        {
            both.TryGetValue(group, out var sum);
            both[group] = (sum.Participants + other.Participants, sum.Eligible + other.Eligible, sum.With + other.With, sum.Rows + other.Rows);
        }

        return both.Count;
    }
}
