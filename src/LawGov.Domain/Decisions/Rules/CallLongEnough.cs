using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Did each open call for comments run 30 days, or give the reason in the call (公开征求意见期限)?</summary>
internal static class CallLongEnough
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-05",
        new("公开征求意见期限足够", "An open call for comments runs long enough"),
        new(
            "期限一般不少于30日；因情况紧急等原因缩短的，应当在征求意见时说明理由。首日是否计入没有规定：两种算法都" +
                "满的为符合，都不满的为不符合，其余未能判定。几轮分别判断，天数不相加。没有公开征求意见的不适用，可以采取" +
                "其他方式。政府的决策直接适用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "In general not less than 30 days; a shorter period needs its reason in the call itself. Whether the first " +
                "day counts is not said: enough by both readings is met, too short by both is breached, else undetermined. " +
                "Rounds are judged each and do not add. Not applicable where no call was made: other forms may be chosen. " +
                "Applies directly to decisions of governments, by reference to those of departments and townships; not to " +
                "Party bodies and schools; for dispatched bodies that is not confirmed."),
        (c, file) => DecisionGates.Of(c, file, DecisionLaw.CommentDays)
            ?? c.Of(new DecisionFolding(c, file).Several(ProcedureStepKind.OpenCall)))
    {
        Provisions = [.. DecisionLaw.CommentDays.Provisions],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.DayOf(ProcedureStepKind.OpenCall),
            DecisionKeys.CallStart,
            DecisionKeys.CallEnd,
            DecisionKeys.CallCounting,
            DecisionKeys.CallReason,
            DecisionKeys.CallReasonInCall,
        ],
    };
}
