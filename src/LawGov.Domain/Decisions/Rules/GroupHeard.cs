using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a special group heard through organisations and representatives (听取特定群体意见)?</summary>
internal static class GroupHeard
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-08",
        new("与特定群体座谈协商", "A special group is heard through its representatives"),
        new(
            "涉及特定群体利益的，应当与相关人民团体、社会组织以及群众代表进行沟通协商；只向个人征求意见、只采取其他方" +
                "式的，不能代替。政府的决策直接适用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "Where the interests of a special group are touched, organisations and representatives of the group are " +
                "talked with; asking individuals or other forms alone do not replace it. Applies directly to decisions of " +
                "governments, by reference to those of departments and townships; not to Party bodies and schools; for " +
                "dispatched bodies that is not confirmed."),
        (c, file) => DecisionGates.Procedure(c, file)
            ?? c.Of(new DecisionFolding(c, file).Held(ProcedureStepKind.GroupTalk)))
    {
        Provisions = [.. DecisionLaw.Procedure.Provisions, DecisionBases.ProvisionOf(ProcedureStepKind.GroupTalk)],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.Group,
            DecisionKeys.DayOf(ProcedureStepKind.GroupTalk),
            DecisionKeys.DayOf(ProcedureStepKind.CollectiveDiscussion),
            DecisionKeys.DayOf(ProcedureStepKind.Publication),
        ],
    };
}
