using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>Is the base of the rate stated (载明应参加人数)?</summary>
/// <remarks>
/// A report that prints no base leaves it unknown, hence undetermined: the base may stand elsewhere. Breached needs somebody to say
/// that none was published at all (the fact is none).
/// </remarks>
public static class BaseStated
{
    private static readonly MessageTemplate Stated = new("载明的应参加人数为{eligible}人", "the base is stated: {eligible}");

    private static readonly MessageTemplate Nowhere = new("经确认，应参加人数未公布；公布的参与率：{rate}，无从核对", "it is known that no base was published: the rate ({rate}) cannot be checked");

    private static readonly MessageTemplate NotStated = new("报告未载明应参加人数", "the report does not state how many should have taken part");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-04",
        new("载明应参加人数", "The base of the rate is stated"),
        new(
            "报告未载明的，未能判定：应参加人数可能载于其他材料；确认任何材料均未公布的，判定为不符合。",
            "A report without the base leaves it undetermined, for the base may stand elsewhere; breached only where it is known that none was published."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, ParticipationFacts facts, RuleContext context)
    {
        var eligible = facts.Reported.PrintedEligible;
        return eligible.State switch
        {
            FactState.Known => rule.Met(facts.Id, Stated.With(("eligible", facts.Reported.SayEligible())), ParticipationPractice.RateHasBase),
            FactState.None => rule.Breached(facts.Id, Nowhere.With(("rate", facts.Reported.SayRate())), ParticipationPractice.RateHasBase),
            _ => rule.Undetermined(facts.Id, NotStated.With(), ParticipationKeys.Eligible),
        };
    }
}
