using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was what may harm stability or safety assessed as controllable before the discussion (风险评估)?</summary>
internal static class RiskAssessed
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-10",
        new("可能造成不利影响的经评估为可控", "What may do harm is assessed as controllable"),
        new(
            "可能对社会稳定、公共安全等造成不利影响的，应当评估风险；不可控的，采取措施确保可控后方可作出决策。按照其他规定已经评估的，记为已评估，不重复。同一轮次有不同结论的，以哪次为准须载明。",
            "What may harm social stability or public safety is assessed; where the risk is not controllable, no decision before " +
                "measures make it so. An assessment under other rules counts and is not repeated. Where two of one round differ, " +
                "which one counts must be stated."),
        DecisionLaw.Procedure,
        RiskAssessment,
        static folding => folding.Held(RiskAssessment),
        DecisionKeys.Risky, DecisionKeys.DayOf(RiskAssessment), DecisionKeys.OutcomeOf(RiskAssessment),
        DecisionKeys.DayOf(CollectiveDiscussion), DecisionKeys.DayOf(Publication));
}
