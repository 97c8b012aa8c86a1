using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Does the publication explain the use made of public and expert views (说明意见采纳情况)?</summary>
internal static class UseOfViewsExplained
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-12",
        new("公布时说明意见采纳情况", "The publication explains what use was made of views"),
        new(
            "社会关注度高或者专业性、技术性强的决策，公布时应当说明公众意见、专家论证意见的采纳情况。依法不予公开的不适用。",
            "Where a decision is of general concern or technical, the publication explains what use was made of the views of the public " +
                "and of experts. Does not apply to what is by law not to be disclosed."),
        DecisionLaw.Procedure,
        Publication,
        static folding => folding.Several(Publication),
        DecisionKeys.NotPublic, DecisionKeys.GeneralConcern, DecisionKeys.Technical, DecisionKeys.ViewsExplained,
        DecisionKeys.DayOf(Publication));
}
