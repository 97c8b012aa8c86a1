using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a decision taken by collective discussion before it was published (集体讨论决定)?</summary>
internal static class CollectivelyDiscussed
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-03",
        new("公布以前经集体讨论决定", "A decision is discussed collectively before it is published"),
        new(
            "重大行政决策应当经集体讨论，由行政首长在集体讨论的基础上作出决定；不是表决。未通过的讨论不算。政府的决策" +
                "直接适用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "A major decision is discussed collectively, and the head decides on the basis of the discussion: it is not " +
                "a vote. A discussion at which it was not adopted does not count. Applies directly to decisions of " +
                "governments, by reference to those of departments and townships; not to Party bodies and schools; for " +
                "dispatched bodies that is not confirmed."),
        (c, file) => DecisionGates.Procedure(c, file)
            ?? c.Of(new DecisionFolding(c, file).Held(ProcedureStepKind.CollectiveDiscussion)))
    {
        Provisions = [.. DecisionLaw.Procedure.Provisions, DecisionBases.ProvisionOf(ProcedureStepKind.CollectiveDiscussion)],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.DayOf(ProcedureStepKind.CollectiveDiscussion),
            DecisionKeys.OutcomeOf(ProcedureStepKind.CollectiveDiscussion),
            DecisionKeys.DayOf(ProcedureStepKind.Publication),
        ],
    };
}
