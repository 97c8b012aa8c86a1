using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Reporting;

/// <summary>What follows for this year's plan from the plan and the problems of the year before.</summary>
internal static class LastYear
{
    internal static ValueList<IFacts> Completed(ValueList<IFacts> facts, YearlyReport? before)
        => before?.Facts.OfType<ReportPlanFacts>().FirstOrDefault() is not { } last
            ? facts
            : [.. facts.Select(each => each is ReportPlanFacts plan ? Completed(plan, last) : each)];

    /// <summary>The measures planned last year are those to account for; a problem of the same name is the same problem, and one of another
    /// name may be.</summary>
    private static ReportPlanFacts Completed(ReportPlanFacts plan, ReportPlanFacts last) => plan with
    {
        LastMeasures = !plan.LastMeasures.IsUnknown ? plan.LastMeasures
            : last.Measures.Known(out var measures) ? measures.Select(measure => new LastMeasure(measure.Name, default)).ToValueList()
            : last.Measures.State == FactState.None ? Fact<ValueList<LastMeasure>>.None
            : default,
        Problems = plan.Problems.Known(out var problems)
            ? problems.Select(problem => Completed(problem, last)).ToValueList()
            : plan.Problems,
    };

    private static ReportProblem Completed(ReportProblem problem, ReportPlanFacts last)
        => !problem.StoodLastYear.IsUnknown ? problem
            : last.Problems.State == FactState.None ? problem with { StoodLastYear = false }
            : last.Problems.ValueOr([]).Any(former => former.Name == problem.Name) ? problem with { StoodLastYear = true }
            : problem;
}
