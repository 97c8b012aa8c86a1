using BenchmarkDotNet.Attributes;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Enforcement;

/// <summary>What do ten thousand ledgers with their reasons cost beside a hand-written list of ifs that comes to the same states?</summary>
[MemoryDiagnoser]
public class PenaltyLedgerBenchmarks
{
    private const int Cases = 10_000;

    private readonly (PenaltyCase Facts, LocalDate AsOf)[] _cases = [.. Enumerable.Range(0, Cases).Select(PlainPenalty.Case)];

    [Benchmark(Baseline = true)]
    public int TenThousandByIfs()
    {
        int bad = 0;
        foreach (var (facts, asOf) in _cases)
        {
            foreach (var state in PlainPenalty.StatesOf(facts, asOf)) { bad += state >= StepState.Missing ? 1 : 0; }
        }

        return bad;
    }

    [Benchmark]
    public int TenThousandLedgers()
    {
        int bad = 0;
        foreach (var (facts, asOf) in _cases)
        {
            foreach (var entry in PenaltyLedger.Of(facts, new RuleContext { AsOf = asOf }).Entries) { bad += entry.State >= StepState.Missing ? 1 : 0; }
        }

        return bad;
    }
}
