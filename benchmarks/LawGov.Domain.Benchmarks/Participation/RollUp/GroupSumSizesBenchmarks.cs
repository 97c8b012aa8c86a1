using BenchmarkDotNet.Attributes;

namespace LawGov.Domain.Benchmarks.Participation.RollUp;

/// <summary>The same with 100,000 rows.</summary>
[MemoryDiagnoser]
public class GroupSumsOf100KBenchmarks : GroupSumBenchmarks
{
    protected override int Rows => 100_000;
}

/// <summary>The same with ten million rows; asked for by name, see <c>docs/performance.md</c>.</summary>
[MemoryDiagnoser]
public class GroupSumsOf10MBenchmarks : GroupSumBenchmarks
{
    protected override int Rows => 10_000_000;
}
