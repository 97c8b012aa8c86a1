using BenchmarkDotNet.Attributes;
using LawGov.Domain.Benchmarks.Turns;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;

namespace LawGov.Domain.Benchmarks.Participation;

/// <summary>What does ranking rates cost, with shared places, beside sorting them by a comparer that divides decimals?</summary>
/// <remarks>The peers sort and give no places; quotients of decimals are rounded to 28 digits, those of DuckDB to 17. Bases are 1 to 4,000, so that many rates are shared.</remarks>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private ParticipationCount[] _counts = [];
    private ParticipationCount[] _sorted = [];
    private UnitReport[] _reports = [];
    private int[] _places = [];
    private DuckTable? _duck;

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

    [GlobalSetup(Target = nameof(Duck))]
    public void PrepareDuck()
    {
        Prepare();
        _duck = new("participants BIGINT, eligible BIGINT", Units, (appended, row) => appended.AppendValue(_counts[row].Participants).AppendValue(_counts[row].Eligible));
    }

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    [Benchmark]
    public long Limit() => BareSum.OfBytes<ParticipationCount>(_counts);

    [Benchmark(Baseline = true)]
    public ParticipationCount DecimalComparer()
    {
        _counts.CopyTo(_sorted, 0);
        Array.Sort(_sorted, (left, right) => Quotient(right).CompareTo(Quotient(left)));
        return _sorted[Units / 2];
    }

    [Benchmark]
    public ParticipationCount OrderByDescending() => _counts.OrderByDescending(Quotient).ToArray()[Units / 2];

    [Benchmark]
    public long Duck() => _duck!.Query("SELECT rank() OVER (ORDER BY participants / eligible DESC) FROM rows");

    [Benchmark]
    public int PlacesOfCounts() => Ranking.PlacesOf(_counts, Ties.SharedSkip, 1, _places);

    [Benchmark]
    public Ranking RankingOfReports() => Ranking.Of(_reports, Ties.SharedSkip, 1);

    internal static IEnumerable<Contest> Contests()
    {
        foreach (int units in (int[])[1_000, 1_000_000])
        {
            var bench = new RankingBenchmarks { Units = units };
            bench.PrepareDuck();
            yield return new(
                "rank",
                units,
                new("limit", () => bench.Limit()),
                [],
                [
                    new("places of counts", () => bench.PlacesOfCounts()),
                    new("ranking of reports", () => bench.RankingOfReports()),
                    new("DuckDB, one thread", () => bench.Duck()),
                    new("OrderByDescending", () => bench.OrderByDescending()),
                    new("decimal comparer", () => bench.DecimalComparer()),
                ]);
            bench.Close();
        }
    }

    private static decimal Quotient(ParticipationCount count) => (decimal)count.Participants / count.Eligible;
}
