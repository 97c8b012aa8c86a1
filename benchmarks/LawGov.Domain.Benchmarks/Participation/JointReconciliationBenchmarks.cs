using BenchmarkDotNet.Attributes;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Benchmarks.Participation;

/// <summary>What does it cost to hold ten relations of twenty figures against each other at once?</summary>
/// <remarks>The baseline judges the same relations one after the other, each as a report of its own.</remarks>
[MemoryDiagnoser]
public class JointReconciliationBenchmarks
{
    private static readonly FigureRelation[] Relations =
    [
        new(FigureRelationKind.Total, [0, 1, 2, 3], isExhaustive: true),
        new(FigureRelationKind.Share, [1, 0, 4]),
        new(FigureRelationKind.Share, [2, 0, 5]),
        new(FigureRelationKind.Share, [3, 0, 6]),
        new(FigureRelationKind.RatesSum, [4, 5, 6]),
        new(FigureRelationKind.Growth, [0, 7, 8]),
        new(FigureRelationKind.CarryOver, [9, 10, 11, 12]),
        new(FigureRelationKind.Points, [13, 14, 15]),
        new(FigureRelationKind.DerivedBase, [16, 17]),
        new(FigureRelationKind.Subset, [18, 19]),
    ];

    private PrintedFigure[] _figures = [];

    [Params("exact", "wide", "fault")]
    public string Report { get; set; } = "exact";

    [GlobalSetup]
    public void Read()
    {
        string whole = Report == "wide" ? "约113件" : "113件", second = Report == "fault" ? "23件" : "32件";
        string text = $"{whole} 58件 {second} 23件 51.33% 28.32% 20.35% 98件 增长15.3% 3件 50件 51件 2件 59.7% 61.74% 2.04个百分点 20665人 72.04% 31所 12所";
        _figures = [.. text.Split(' ').Select(PrintedFigure.Parse)];
    }

    [Benchmark(Baseline = true)]
    public int OneByOne()
    {
        int feasible = 0;
        foreach (var relation in Relations) { feasible += JointReconciliation.Of(_figures, [relation]).Outcome == JointOutcome.Feasible ? 1 : 0; }

        return feasible;
    }

    [Benchmark]
    public JointReconciliation AtOnce() => JointReconciliation.Of(_figures, Relations);
}
