using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was the reviewer given the working days that a review needs (必要的审查时间)?</summary>
internal static class ReviewTimeAllowed
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-02",
        new("合法性审查有必要的时间", "The legality review is given the time it needs"),
        new(
            "自送审材料齐备次日起至要求提出意见之日止计算工作日，一般不少于7个工作日；少于的列为时间不足，条例没有规" +
                "定可以缩短的情形，也没有规定因此无效。没有限定日期的为符合。审查部门用了多少日不在此列。政府的决策直接适" +
                "用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "Working days from the day after the papers were complete through the day by which the opinion is wanted, in " +
                "general not less than 7; fewer are too short: the Regulation names no case in which they may be, and does " +
                "not make the decision void for it. Where no day was set it is met. How long the reviewer took is not " +
                "covered. Applies directly to decisions of governments, by reference to those of departments and townships; " +
                "not to Party bodies and schools; for dispatched bodies that is not confirmed."),
        (c, file) => DecisionGates.Of(c, file, DecisionLaw.ReviewWorkdays)
            ?? c.Of(new DecisionFolding(c, file).Several(ProcedureStepKind.LegalityReview)))
    {
        Provisions = [.. DecisionLaw.ReviewWorkdays.Provisions],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.PapersComplete,
            DecisionKeys.OpinionWanted,
            DecisionKeys.DayOf(ProcedureStepKind.LegalityReview),
        ],
    };
}
