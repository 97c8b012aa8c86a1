using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a measure that touches operators reviewed for fair competition before issue (公平竞争审查)?</summary>
internal static class FairCompetitionReviewed
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-11",
        new("涉及经营者的措施出台前经公平竞争审查", "Measures that touch operators are reviewed before issue"),
        new(
            "涉及经营者经济活动的规范性文件和具体政策措施，未经公平竞争审查，或者经审查不符合标准又不适用例外规定的，" +
                "不得出台（2024年8月1日起）；不以重大行政决策为限。部门的措施由起草单位审查，政府的由市场监管部门会" +
                "同起草单位审查。以公布之日适用规定；此前的规定未经确认。适用于政府及其部门，其他单位未经确认。",
            "Documents and measures that touch the economic activity of operators are not issued without review, or " +
                "where they are not in line with the standards and no exception applies (since 2024-08-01), major decisions " +
                "or not. Departments review their own drafts, those of governments are reviewed by the department of market " +
                "regulation with the drafter. The day of publication selects the law; what was in force before is not " +
                "confirmed. Applies to governments and their departments; for other bodies that is not confirmed."),
        (c, file) => DecisionGates.FairReview(c, file)
            ?? c.Of(new DecisionFolding(c, file).Held(ProcedureStepKind.FairCompetitionReview)))
    {
        Provisions = [.. DecisionLaw.FairReview.Provisions],
        AppliesTo = DecisionGates.ToMeasures,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Governing,
            DecisionKeys.Operators,
            DecisionKeys.DayOf(ProcedureStepKind.FairCompetitionReview),
            DecisionKeys.OutcomeOf(ProcedureStepKind.FairCompetitionReview),
            DecisionKeys.DayOf(ProcedureStepKind.Publication),
        ],
    };
}
