using BenchmarkDotNet.Attributes;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Benchmarks.Participation;

/// <summary>What does ranking rates cost, with shared places, beside sorting them by a comparer that divides decimals?</summary>
/// <remarks>The peer sorts and gives no places; its quotients are rounded to 28 digits. Bases are 1 to 4,000, so that many rates are shared.</remarks>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private ParticipationCount[] _counts = [];
    private ParticipationCount[] _sorted = [];
    private UnitReport[] _reports = [];
    private int[] _places = [];

    [Params(1_000, 1_000_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2_023);
        _counts = new ParticipationCount[Units];
        _sorted = new ParticipationCount[Units];
        _places = new int[Units];
        _reports = new UnitReport[Units];
        for (int unit = 0; unit < Units; unit++)
        {
            int eligible = random.Next(1, 4_000);
            _counts[unit] = new(random.Next(0, eligible + 1), eligible);
            _reports[unit] = new(new UnitId("school-" + unit), _counts[unit]);
        }
    }

    [Benchmark(Baseline = true)]
    public ParticipationCount DecimalComparer()
    {
        _counts.CopyTo(_sorted, 0);
        Array.Sort(_sorted, (left, right) => Quotient(right).CompareTo(Quotient(left)));
        return _sorted[Units / 2];
    }

    [Benchmark]
    public int PlacesOfCounts() => Ranking.PlacesOf(_counts, Ties.SharedSkip, 1, _places);

    [Benchmark]
    public Ranking RankingOfReports() => Ranking.Of(_reports, Ties.SharedSkip, 1);

    private static decimal Quotient(ParticipationCount count) => (decimal)count.Participants / count.Eligible;
}
