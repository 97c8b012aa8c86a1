using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was the reviewer given the working days that a review needs (必要的审查时间)?</summary>
internal static class ReviewTimeAllowed
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-02",
        new("合法性审查有必要的时间", "The legality review is given the time it needs"),
        new(
            "自送审材料齐备次日起至要求提出意见之日止计算工作日，一般不少于7个工作日；少于的列为时间不足，条例没有规定可以缩短的情形，也没有规定因此无效。没有限定日期的为符合。审查部门用了多少日不在此列。",
            "Working days from the day after the papers were complete through the day by which the opinion is wanted, in general not " +
                "less than 7; fewer are too short: the Regulation names no case in which they may be, and does not make the decision " +
                "void for it. Where no day was set it is met. How long the reviewer took is not covered."),
        DecisionLaw.ReviewWorkdays,
        LegalityReview,
        static folding => folding.Several(LegalityReview),
        DecisionKeys.PapersComplete, DecisionKeys.OpinionWanted, DecisionKeys.DayOf(LegalityReview));
}
