using BenchmarkDotNet.Attributes;
using LawGov.Domain.Decisions;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Benchmarks.Decisions;

/// <summary>What do reason, basis and question cost, over a file of forty steps? DecisionLedgerTests holds both to the same verdicts.</summary>
[MemoryDiagnoser]
public class DecisionLedgerBenchmarks
{
    [Benchmark(Baseline = true)]
    public Verdict[] ListOfIfs() => DecisionIfs.Judge(DecisionIfs.FortySteps, DecisionIfs.Context.AsOf);

    [Benchmark]
    public Ledger<ProcedureStepKind> Ledger() => DecisionLedger.Of(DecisionIfs.FortySteps, DecisionIfs.Context);
}
