using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a special group heard through organisations and representatives (听取特定群体意见)?</summary>
internal static class GroupHeard
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-08",
        new("与特定群体座谈协商", "A special group is heard through its representatives"),
        new(
            "涉及特定群体利益的，应当与相关人民团体、社会组织以及群众代表进行沟通协商；只向个人征求意见、只采取其他方式的，不能代替。依法不予公开的，" +
                "条例没有规定可以不与群体代表沟通，仍列为应当进行。",
            "Where the interests of a special group are touched, organisations and representatives of the group are talked with; asking " +
                "individuals or other forms alone do not replace it. The Regulation does not free from it what is by law not to be " +
                "disclosed."),
        DecisionLaw.Procedure,
        GroupTalk,
        static folding => folding.Held(GroupTalk),
        DecisionKeys.Group, DecisionKeys.DayOf(GroupTalk), DecisionKeys.DayOf(CollectiveDiscussion), DecisionKeys.DayOf(Publication));
}
