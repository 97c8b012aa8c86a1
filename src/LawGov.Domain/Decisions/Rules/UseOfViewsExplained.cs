using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Does the publication explain the use made of public and expert views (说明意见采纳情况)?</summary>
internal static class UseOfViewsExplained
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-12",
        new("公布时说明意见采纳情况", "The publication explains what use was made of views"),
        new(
            "社会关注度高或者专业性、技术性强的决策，公布时应当说明公众意见、专家论证意见的采纳情况。依法不予公开的不" +
                "适用。政府的决策直接适用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "Where a decision is of general concern or technical, the publication explains what use was made of the " +
                "views of the public and of experts. Does not apply to what is by law not to be disclosed. Applies directly " +
                "to decisions of governments, by reference to those of departments and townships; not to Party bodies and " +
                "schools; for dispatched bodies that is not confirmed."),
        (c, file) => DecisionGates.Procedure(c, file)
            ?? c.Of(new DecisionFolding(c, file).Several(ProcedureStepKind.Publication)))
    {
        Provisions = [.. DecisionLaw.Procedure.Provisions, DecisionBases.ProvisionOf(ProcedureStepKind.Publication)],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.NotPublic,
            DecisionKeys.GeneralConcern,
            DecisionKeys.Technical,
            DecisionKeys.ViewsExplained,
            DecisionKeys.DayOf(ProcedureStepKind.Publication),
        ],
    };
}
