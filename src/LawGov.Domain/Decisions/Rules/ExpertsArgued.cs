using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a technical matter argued by experts before the discussion (专家论证)?</summary>
internal static class ExpertsArgued
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-09",
        new("专业性、技术性较强的经专家论证", "Technical matters are argued by experts"),
        new(
            "专业性、技术性较强的决策事项应当组织专家、专业机构论证；是否较强以认定为准，认定不强的不需要。",
            "A matter that is professional or technical to a high degree is argued by experts; the finding decides, and where it is " +
                "found not to be, none is needed."),
        DecisionLaw.Procedure,
        ExpertArgument,
        static folding => folding.Held(ExpertArgument),
        DecisionKeys.Technical, DecisionKeys.DayOf(ExpertArgument), DecisionKeys.DayOf(CollectiveDiscussion),
        DecisionKeys.DayOf(Publication));
}
