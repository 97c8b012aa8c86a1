using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a decision taken by collective discussion before it was published (集体讨论决定)?</summary>
internal static class CollectivelyDiscussed
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-03",
        new("公布以前经集体讨论决定", "A decision is discussed collectively before it is published"),
        new(
            "重大行政决策应当经集体讨论，由行政首长在集体讨论的基础上作出决定；不是表决。未通过的讨论不算。",
            "A major decision is discussed collectively, and the head decides on the basis of the discussion: it is not a vote. A " +
                "discussion at which it was not adopted does not count."),
        DecisionLaw.Procedure,
        CollectiveDiscussion,
        static folding => folding.Held(CollectiveDiscussion),
        DecisionKeys.DayOf(CollectiveDiscussion), DecisionKeys.OutcomeOf(CollectiveDiscussion), DecisionKeys.DayOf(Publication));
}
