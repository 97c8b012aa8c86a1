using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Did the public take part in some form before the discussion (公众参与)?</summary>
internal static class PublicTookPart
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-07",
        new("讨论以前公众参与", "The public takes part before the discussion"),
        new(
            "除依法不予公开的外，应当采取便于社会公众参与的方式听取意见：座谈会、听证会、实地走访、书面征求意见、向社会公开征求意见、问卷调查、民意调查等，有一种即可。公开征求意见截止才算完成。",
            "Unless by law not to be disclosed, views are heard in a form fit for the public: seminars, hearings, visits, written or " +
                "open calls, questionnaires, polls; one will do. An open call is done when it is over."),
        DecisionLaw.Procedure,
        PublicParticipation,
        static folding => folding.Held(PublicParticipation),
        DecisionKeys.NotPublic, DecisionKeys.DayOf(PublicParticipation), DecisionKeys.DayOf(CollectiveDiscussion),
        DecisionKeys.DayOf(Publication));
}
