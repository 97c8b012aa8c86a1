using LawGov.Domain.Findings;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Were the papers delivered 7 days before a hearing and the list published beforehand (听证准备)?</summary>
internal static class HearingPrepared
{
    internal static Rule<DecisionFile> Rule { get; } = DecisionGates.Rule(
        "DECI-06",
        new("听证材料提前送达，名单事先公布", "Papers reach a hearing in time, and its list is published beforehand"),
        new(
            "材料在听证会7日前送达参加人（日历日）；参加人名单事先公布，没有规定天数，当日公布视为事先。听证会可以召开，没有召开的不适用；法律、法规、规章规定应当召开的，依照其规定。参加人的最少人数没有规定。",
            "Papers are delivered to the participants 7 calendar days before the hearing; the list is published beforehand, without a " +
                "number of days, and the same day counts. A hearing may be held: not applicable where none was; where another text " +
                "asks for one, that text decides. No least number of participants is set."),
        DecisionLaw.HearingPapersDays,
        Hearing,
        static folding => folding.Several(Hearing),
        DecisionKeys.DayOf(Hearing), DecisionKeys.HearingPapers, DecisionKeys.ListPublished);
}
