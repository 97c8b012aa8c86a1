using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Did the public take part in some form before the discussion (公众参与)?</summary>
internal static class PublicTookPart
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-07",
        new("讨论以前公众参与", "The public takes part before the discussion"),
        new(
            "除依法不予公开的外，应当采取便于社会公众参与的方式听取意见：座谈会、听证会、实地走访、书面征求意见、向社" +
                "会公开征求意见、问卷调查、民意调查等，有一种即可。公开征求意见截止才算完成。政府的决策直接适用，部门、乡" +
                "镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "Unless by law not to be disclosed, views are heard in a form fit for the public: seminars, hearings, " +
                "visits, written or open calls, questionnaires, polls; one will do. An open call is done when it is over. " +
                "Applies directly to decisions of governments, by reference to those of departments and townships; not to " +
                "Party bodies and schools; for dispatched bodies that is not confirmed."),
        (c, file) => DecisionGates.Procedure(c, file)
            ?? c.Of(new DecisionFolding(c, file).Held(ProcedureStepKind.PublicParticipation)))
    {
        Provisions = [.. DecisionLaw.Procedure.Provisions, DecisionBases.ProvisionOf(ProcedureStepKind.PublicParticipation)],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.NotPublic,
            DecisionKeys.DayOf(ProcedureStepKind.PublicParticipation),
            DecisionKeys.DayOf(ProcedureStepKind.CollectiveDiscussion),
            DecisionKeys.DayOf(ProcedureStepKind.Publication),
        ],
    };
}
