using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a post-evaluation made by others than the main assessor before the decision (决策后评估)?</summary>
internal static class EvaluatedByOthers
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-13",
        new("后评估不由承担主要评估工作的单位实施", "The main assessor does not make the post-evaluation"),
        new(
            "后评估可以委托第三方，决策作出前承担主要评估工作的除外。后评估可以进行，没有进行的不适用。",
            "Third parties may make it, except who did the main assessment before the decision. A post-evaluation may be made: not " +
                "applicable where none was."),
        DecisionLaw.Procedure,
        PostEvaluation,
        static folding => folding.Several(PostEvaluation),
        DecisionKeys.DayOf(PostEvaluation), DecisionKeys.MainAssessor);
}
