using BenchmarkDotNet.Attributes;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Duties;

/// <summary>What do a million answers cost in one call, one by one, and by scans?</summary>
[MemoryDiagnoser]
public class ManyAnswersBenchmarks
{
    private const int Many = 1_000_000;

    private static readonly LocalDate On = new(2023, 6, 12);

    private readonly int[] _areas = new int[Many];
    private readonly Holding[] _answers = new Holding[Many];
    private DutyMap _map = null!;
    private ScannedDuties _scan = null!;
    private AreaPath[] _paths = null!;

    [GlobalSetup]
    public void Setup()
    {
        var rows = DutyRows.Of(assignments: 200, areas: 60, Basis.Internal(new("分工", "division of duties")));
        _map = rows.Build();
        _scan = new(rows);
        _paths = [.. Enumerable.Range(0, _map.Areas.Count).Select(index => _map.Areas[index].Path)];
        for (int i = 0; i < Many; i++) { _areas[i] = (int)(i * 7919L % _map.Areas.Count); }
    }

    [Benchmark(Baseline = true)]
    public int Scans()
    {
        int held = 0;
        foreach (int area in _areas) { held += _scan.Person(_paths[area], DutyTier.Direct, On) is null ? 0 : 1; }

        return held;
    }

    [Benchmark]
    public int OneByOne()
    {
        int held = 0;
        foreach (int area in _areas) { held += _map.Find(area, DutyTier.Direct, On).Person.IsNone ? 0 : 1; }

        return held;
    }

    [Benchmark]
    public Holding InOneCall()
    {
        _map.Find(_areas, DutyTier.Direct, On, _answers);
        return _answers[^1];
    }
}
