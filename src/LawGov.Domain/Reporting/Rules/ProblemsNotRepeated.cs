using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Did last year's report not name the same problems (问题没有连年重复)?</summary>
internal static class ProblemsNotRepeated
{
    private static readonly Basis Practice = Basis.Practice(new(
        "上年列出的问题当年得到解决，不再重复列出", "a problem that last year's report named is solved, and not named again"));

    private static readonly ListWords Words = new(
        new("为当年新列", "named for the first time"), new("上年报告已经列出", "named in last year's report already"), "个");

    internal static Rule<ReportPlanFacts> Rule { get; } = new(
        "REPT-13",
        new("问题没有连年重复", "No problem is named year after year"),
        new(
            "逐个核对报告列出的问题：上年报告已经列出的，为连年重复，指明第一个；是否为同一问题由使用者认定，名称完全相同的视为同一问题。重复列出不违反规定，依据为一般做法。",
            "Each problem that the report names: one that last year's report named as well is repeated, and the first is told. Whether "
                + "two are " +
                "one problem is stated by the caller; of one name they are. To repeat one breaks no rule: the basis is practice."),
        static (c, facts) => c.Listed(facts.Problems, ReportingKeys.Problems, ProblemsAnswered.NoProblems, out var problems)
            ?? c.Each(
                ProblemsAnswered.Items,
                Tally<ReportProblem>.Of(problems, static problem => StateOf(problem)),
                static problem => problem.Name,
                Words,
                ReportingKeys.StoodLastYear,
                Practice))
    {
        Asks = [ReportingKeys.Problems, ReportingKeys.StoodLastYear],
    };

    private static FactState StateOf(ReportProblem problem)
        => problem.StoodLastYear.IsUnknown ? FactState.Unknown : problem.StoodLastYear.ValueOr(false) ? FactState.None : FactState.Known;
}
