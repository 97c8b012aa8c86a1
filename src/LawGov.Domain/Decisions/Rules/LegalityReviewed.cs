using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a decision reviewed for legality before it was discussed (合法性审查先于集体讨论)?</summary>
internal static class LegalityReviewed
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-01",
        new("合法性审查先于集体讨论", "Legality review comes before the discussion"),
        new(
            "决策草案未经合法性审查或者经审查不合法的，不得提交讨论；探索性改革可以在说明风险后提交，但仍须审查。征求意见不能代替审查。同一轮次或者以后轮次有不同结论的，以哪次为准须载明，否则未能判定。",
            "A draft that was not reviewed, or was found unlawful, must not be submitted for discussion; an exploratory reform may be, " +
                "with its risks stated, but must be reviewed all the same. Asking for opinions does not replace a review. Where two " +
                "of one round or a later one differ, which one counts must be stated, else it is undetermined."),
        DecisionLaw.Procedure,
        LegalityReview,
        static folding => folding.Held(LegalityReview),
        DecisionKeys.DayOf(LegalityReview), DecisionKeys.OutcomeOf(LegalityReview), DecisionKeys.Exploratory,
        DecisionKeys.DayOf(CollectiveDiscussion), DecisionKeys.DayOf(Publication));
}
