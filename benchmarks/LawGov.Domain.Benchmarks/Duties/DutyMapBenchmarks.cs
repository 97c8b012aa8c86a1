using BenchmarkDotNet.Attributes;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Duties;

/// <summary>What does it cost to ask who answers, beside a scan of the assignments with the last match winning?</summary>
[MemoryDiagnoser]
public class DutyMapBenchmarks
{
    private static readonly Basis Paper = Basis.Internal(new("分工", "division of duties"));
    private static readonly LocalDate On = new(2023, 6, 12);

    private DutyMap _map = null!;
    private ScannedDuties _scan = null!;
    private AreaPath[] _paths = null!;
    private int _next;

    [GlobalSetup]
    public void Setup()
    {
        var rows = DutyRows.Of(assignments: 200, areas: 60, Paper);
        _map = rows.Build();
        _scan = new(rows);
        _paths = [.. Enumerable.Range(0, _map.Areas.Count).Select(index => _map.Areas[index].Path)];
        for (int area = 0; area < _paths.Length; area++)
        {
            if (_map.Find(area, DutyTier.Direct, On).Person.ToString() is var person && person != (_scan.Person(_paths[area], DutyTier.Direct, On) ?? "—"))
            {
                throw new InvalidOperationException($"Map and scan differ on {_paths[area]}: {person}.");
            }
        }
    }

    [Benchmark(Baseline = true)] public string? Scan() => _scan.Person(_paths[Next()], DutyTier.Direct, On);

    [Benchmark] public Holding FindByIndex() => _map.Find(Next(), DutyTier.Direct, On);

    [Benchmark] public Holding FindByPath() => _map.Find(_paths[Next()], DutyTier.Direct, On);

    [Benchmark] public DutyAnswer WhoAnswers() => _map.WhoAnswers(_paths[Next()], On);

    private int Next() => _next = _next + 1 < _paths.Length ? _next + 1 : 0;
}
