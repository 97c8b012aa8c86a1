using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a post-evaluation made by others than the main assessor before the decision (决策后评估)?</summary>
internal static class EvaluatedByOthers
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-13",
        new("后评估不由承担主要评估工作的单位实施", "The main assessor does not make the post-evaluation"),
        new(
            "后评估可以委托第三方，决策作出前承担主要评估工作的除外。后评估可以进行，没有进行的不适用。政府的决策直接" +
                "适用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "Third parties may make it, except who did the main assessment before the decision. A post-evaluation may be " +
                "made: not applicable where none was. Applies directly to decisions of governments, by reference to those of " +
                "departments and townships; not to Party bodies and schools; for dispatched bodies that is not confirmed."),
        (c, file) => DecisionGates.Procedure(c, file)
            ?? c.Of(new DecisionFolding(c, file).Several(ProcedureStepKind.PostEvaluation)))
    {
        Provisions = [.. DecisionLaw.Procedure.Provisions, DecisionBases.ProvisionOf(ProcedureStepKind.PostEvaluation)],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.DayOf(ProcedureStepKind.PostEvaluation),
            DecisionKeys.MainAssessor,
        ],
    };
}
