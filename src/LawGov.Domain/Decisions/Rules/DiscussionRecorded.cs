using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Did the head speak last, and are other views and the head's reasons recorded (末位发言、如实记录)?</summary>
internal static class DiscussionRecorded
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-04",
        new("行政首长最后发言，不同意见载明", "The head speaks last, and other views are recorded"),
        new(
            "行政首长最后发表意见；不同意见如实载明；作出的决定与多数人意见不一致的，在会上说明理由。每次会议分别判断" +
                "。政府的决策直接适用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "The head speaks last; other views are entered in the record; where the head decides against the majority, " +
                "reasons are given at the meeting. Each meeting is judged. Applies directly to decisions of governments, by " +
                "reference to those of departments and townships; not to Party bodies and schools; for dispatched bodies " +
                "that is not confirmed."),
        (c, file) => DecisionGates.Procedure(c, file)
            ?? c.Of(new DecisionFolding(c, file).Several(ProcedureStepKind.CollectiveDiscussion)))
    {
        Provisions = [.. DecisionLaw.Procedure.Provisions, DecisionBases.ProvisionOf(ProcedureStepKind.CollectiveDiscussion)],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.HeadLast,
            DecisionKeys.DissentRecorded,
            DecisionKeys.AgainstMajority,
            DecisionKeys.MajorityReason,
            DecisionKeys.DayOf(ProcedureStepKind.CollectiveDiscussion),
        ],
    };
}
