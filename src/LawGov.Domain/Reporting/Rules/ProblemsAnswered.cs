using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Has each problem that the report names a measure of its plan (问题均有对应措施)?</summary>
internal static class ProblemsAnswered
{
    private static readonly Basis Practice = Basis.Practice(new(
        "报告列出的问题在下一年度计划中有对应措施", "a problem that a report names has a measure in its plan"));

    private static readonly ListWords Words = new(
        new("有对应措施", "with a measure of the plan"), new("在计划中没有对应措施", "without a measure in the plan"), "个");

    internal static Bilingual Items { get; } = new("报告列出的问题", "problems that the report names");

    internal static Message NoProblems { get; }
        = new MessageTemplate("经确认，报告没有列出问题", "it is known that the report names no problem").With();

    internal static Rule<ReportPlanFacts> Rule { get; } = new(
        "REPT-09",
        new("报告列出的问题均有对应措施", "Each problem that the report names has a measure in its plan"),
        new(
            "报告列出的每个问题与下一年度计划的措施对应：所列措施载于计划的为有措施，确认没有的为不符合；计划没有措施的，每个问题都没有。对应关系由使用者认定，字面相近只作提示，不计入。措施是否足以解决问题不判断。没有全国性规定作此要求，依据为一般做法。",
            "Each problem that the report names against the measures of its plan: answered where a measure named for it stands in the "
                + "plan, " +
                "not met where it is known that none does; a plan without measures answers none. Which measure answers which problem is " +
                "stated by the caller: likeness of words is a hint and never counts. Whether a measure is enough is not judged. No "
                    + "national " +
                "text asks for it: the basis is practice."),
        static (c, facts) => c.Listed(facts.Problems, ReportingKeys.Problems, NoProblems, out var problems)
            ?? Judge(c, facts, Tally<ReportProblem>.Of(problems, facts, static (problem, facts) => StateOf(problem, facts))))
    {
        Asks = [ReportingKeys.Problems, ReportingKeys.PlannedMeasures, ReportingKeys.AnsweredBy],
    };

    /// <summary>A measure counts where it is known to stand in the plan; of one that does not stand there either is wrong.</summary>
    private static FactState StateOf(ReportProblem problem, ReportPlanFacts facts)
    {
        if (problem.AnsweredBy.State == FactState.None || facts.Measures.State == FactState.None) { return FactState.None; }

        var measures = facts.Measures.ValueOr([]);
        bool stands = problem.AnsweredBy.ValueOr([]).Any(name => measures.Any(measure => measure.Name == name));
        return stands ? FactState.Known : FactState.Unknown;
    }

    private static Finding Judge(Case c, ReportPlanFacts facts, Tally<ReportProblem> tally) => c.Each(
        Items,
        tally,
        static problem => problem.Name,
        Words,
        facts.Measures.IsUnknown ? ReportingKeys.PlannedMeasures : ReportingKeys.AnsweredBy,
        Practice);
}
