using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Did each open call for comments run 30 days, or give the reason in the call (公开征求意见期限)?</summary>
internal static class CallLongEnough
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-05",
        new("公开征求意见期限足够", "An open call for comments runs long enough"),
        new(
            "期限一般不少于30日；因情况紧急等原因缩短的，应当在征求意见时说明理由。首日是否计入没有规定：两种算法都满的为符合，都不满的为不符合，其余未能判定。几轮分别判断，天数不相加。没有公开征求意见的不适用，可以采取其他方式。",
            "In general not less than 30 days; a shorter period needs its reason in the call itself. Whether the first day counts is " +
                "not said: enough by both readings is met, too short by both is breached, else undetermined. Rounds are judged each " +
                "and do not add. Not applicable where no call was made: other forms may be chosen."),
        DecisionLaw.CommentDays,
        OpenCall,
        static folding => folding.Several(OpenCall),
        DecisionKeys.DayOf(OpenCall), DecisionKeys.CallStart, DecisionKeys.CallEnd, DecisionKeys.CallCounting, DecisionKeys.CallReason,
        DecisionKeys.CallReasonInCall);
}
