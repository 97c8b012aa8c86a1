using BenchmarkDotNet.Attributes;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;

namespace LawGov.Domain.Benchmarks.Duties;

/// <summary>What does it cost to build a map, from a bureau's size to that of a province?</summary>
[MemoryDiagnoser]
public class BuildMapBenchmarks
{
    private DutyRows _rows = null!;

    [Params(200, 10_000)] public int Assignments { get; set; }

    [GlobalSetup] public void Setup() => _rows = DutyRows.Of(Assignments, areas: Assignments / 3, Basis.Internal(new("分工", "division of duties")));

    [Benchmark] public DutyMap Build() => _rows.Build();
}
