using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Were the papers delivered 7 days before a hearing and the list published beforehand (听证准备)?</summary>
internal static class HearingPrepared
{
    internal static Rule<DecisionFile> Rule { get; } = new(
        "DECI-06",
        new("听证材料提前送达，名单事先公布", "Papers reach a hearing in time, and its list is published beforehand"),
        new(
            "材料在听证会7日前送达参加人（日历日）；参加人名单事先公布，没有规定天数，当日公布视为事先。听证会可以召" +
                "开，没有召开的不适用；法律、法规、规章规定应当召开的，依照其规定。参加人的最少人数没有规定。政府的决策直" +
                "接适用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。",
            "Papers are delivered to the participants 7 calendar days before the hearing; the list is published " +
                "beforehand, without a number of days, and the same day counts. A hearing may be held: not applicable where " +
                "none was; where another text asks for one, that text decides. No least number of participants is set. " +
                "Applies directly to decisions of governments, by reference to those of departments and townships; not to " +
                "Party bodies and schools; for dispatched bodies that is not confirmed."),
        (c, file) => DecisionGates.Of(c, file, DecisionLaw.HearingPapersDays)
            ?? c.Of(new DecisionFolding(c, file).Several(ProcedureStepKind.Hearing)))
    {
        Provisions = [.. DecisionLaw.HearingPapersDays.Provisions],
        AppliesTo = DecisionGates.ToMajorDecisions,
        Asks =
        [
            DecisionKeys.Body,
            DecisionKeys.Matter,
            DecisionKeys.Governing,
            DecisionKeys.DayOf(ProcedureStepKind.Hearing),
            DecisionKeys.HearingPapers,
            DecisionKeys.ListPublished,
        ],
    };
}
