using LawGov.Domain.Findings;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Is the number eligible stated (载明应参加人数)?</summary>
internal static class EligibleStated
{
    internal static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-04",
        new("载明应参加人数", "The number eligible is stated"),
        new(
            "报告未载明的，未能判定：应参加人数可能载于其他材料；确认任何材料均未公布的，判定为不符合。",
            "A report that does not state the number eligible leaves it undetermined, for it may be stated elsewhere; breached only "
                + "where it is known that it was not published at all."),
        static (c, facts) => c.Stated(facts.Reported.PrintedEligible, ParticipationKeys.Eligible, ParticipationPractice.RateHasBase))
    {
        Asks = [ParticipationKeys.Eligible],
    };
}
