using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Did the head speak last, and are other views and the head's reasons recorded (末位发言、如实记录)?</summary>
internal static class DiscussionRecorded
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-04",
        new("行政首长最后发言，不同意见载明", "The head speaks last, and other views are recorded"),
        new(
            "行政首长最后发表意见；不同意见如实载明；作出的决定与多数人意见不一致的，在会上说明理由。每次会议分别判断。",
            "The head speaks last; other views are entered in the record; where the head decides against the majority, reasons are " +
                "given at the meeting. Each meeting is judged."),
        DecisionLaw.Procedure,
        CollectiveDiscussion,
        static folding => folding.Several(CollectiveDiscussion),
        DecisionKeys.HeadLast, DecisionKeys.DissentRecorded, DecisionKeys.AgainstMajority, DecisionKeys.MajorityReason,
        DecisionKeys.DayOf(CollectiveDiscussion));
}
