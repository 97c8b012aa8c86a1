using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a decision reviewed for legality before it was discussed (合法性审查先于集体讨论)?</summary>
internal static class LegalityReviewed
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-01",
        new("合法性审查先于集体讨论", "Legality review comes before the discussion"),
        new(
            "决策草案未经合法性审查或者经审查不合法的，不得提交讨论；探索性改革可以在说明风险后提交，但仍须审查。征求" +
                "意见不能代替审查。同一轮次有不同结论的，以哪次为准须载明，否则未能判定。政府的决策直接适用，部门、乡镇的" +
                "决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "A draft that was not reviewed, or was found unlawful, must not be submitted for discussion; an exploratory " +
                "reform may be, with its risks stated, but must be reviewed all the same. Asking for opinions does not " +
                "replace a review. Where two of one round differ, which one counts must be stated, else it is undetermined. " +
                "Applies directly to decisions of governments, by reference to those of departments and townships; not to " +
                "Party bodies and schools; for dispatched bodies that is not confirmed."),
        (c, file) => DecisionGates.Procedure(c, file)
            ?? c.Of(new DecisionFolding(c, file).Held(ProcedureStepKind.LegalityReview)))
    {
        Provisions = [.. DecisionLaw.Procedure.Provisions, DecisionBases.ProvisionOf(ProcedureStepKind.LegalityReview)],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.DayOf(ProcedureStepKind.LegalityReview),
            DecisionKeys.OutcomeOf(ProcedureStepKind.LegalityReview),
            DecisionKeys.Exploratory,
            DecisionKeys.DayOf(ProcedureStepKind.CollectiveDiscussion),
            DecisionKeys.DayOf(ProcedureStepKind.Publication),
        ],
    };
}
