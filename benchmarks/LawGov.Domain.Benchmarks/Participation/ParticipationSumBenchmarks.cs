using BenchmarkDotNet.Attributes;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Benchmarks.Participation;

/// <summary>What do exact sums cost, in all, beside the LINQ that a user would write?</summary>
/// <remarks>
/// LINQ checks nothing: a negative count, or more participants than base, goes into its sums.
/// </remarks>
[MemoryDiagnoser]
public class ParticipationSumBenchmarks
{
    private Row[] _rows = [];
    private ParticipationCount[] _counts = [];

    [Params(100_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2_023);
        _rows = new Row[Rows];
        _counts = new ParticipationCount[Rows];
        for (int row = 0; row < Rows; row++)
        {
            int eligible = random.Next(1, 4_000), participants = random.Next(0, eligible + 1);
            _rows[row] = new(participants, eligible);
            _counts[row] = new(participants, eligible);
        }
    }

    [Benchmark(Baseline = true)]
    public (long Participants, long Eligible) LinqSums() => (_rows.Sum(row => (long)row.Participants), _rows.Sum(row => (long)row.Eligible));

    [Benchmark]
    public ParticipationCount Sum() => ParticipationCount.Sum(_counts);

    private readonly record struct Row(int Participants, int Eligible);
}
