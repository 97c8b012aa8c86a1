using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a technical matter argued by experts before the discussion (专家论证)?</summary>
internal static class ExpertsArgued
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-09",
        new("专业性、技术性较强的经专家论证", "Technical matters are argued by experts"),
        new(
            "专业性、技术性较强的决策事项应当组织专家、专业机构论证；是否较强以认定为准，认定不强的不需要。政府的决策" +
                "直接适用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "A matter that is professional or technical to a high degree is argued by experts; the finding decides, and " +
                "where it is found not to be, none is needed. Applies directly to decisions of governments, by reference to " +
                "those of departments and townships; not to Party bodies and schools; for dispatched bodies that is not " +
                "confirmed."),
        (c, file) => DecisionGates.Procedure(c, file)
            ?? c.Of(new DecisionFolding(c, file).Held(ProcedureStepKind.ExpertArgument)))
    {
        Provisions = [.. DecisionLaw.Procedure.Provisions, DecisionBases.ProvisionOf(ProcedureStepKind.ExpertArgument)],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.Technical,
            DecisionKeys.DayOf(ProcedureStepKind.ExpertArgument),
            DecisionKeys.DayOf(ProcedureStepKind.CollectiveDiscussion),
            DecisionKeys.DayOf(ProcedureStepKind.Publication),
        ],
    };
}
