using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>Is the exact rate at or above its target (参与率达到目标)?</summary>
/// <remarks>
/// Decided by the counts alone: a printed 85.00% may stand for less than 85%, and a printed rate that contradicts the counts must not
/// outweigh them. Equal to the target is reached. The target's own basis is cited; no national text sets one.
/// </remarks>
public static class TargetReached
{
    private static readonly MessageTemplate Reached = new(
        "应参加{eligible}人，参加{participants}人，参与率不低于目标{target}",
        "{participants} of {eligible} is at or above the target of {target}");

    private static readonly MessageTemplate Missed = new(
        "应参加{eligible}人，参加{participants}人，参与率低于目标{target}；至少须有{needed}人参加方可达到目标",
        "{participants} of {eligible} is below the target of {target}; at least {needed} would reach it");

    private static readonly MessageTemplate NoTarget = new("未设定参与率目标", "no rate to be reached was set");

    private static readonly MessageTemplate TargetNotStated = new("未载明参与率目标", "no target is stated");

    private static readonly MessageTemplate CountsNotStated = new(
        "目标：{target}；参加人数：{participants}；应参加人数：{eligible}；公布的参与率：{rate}。仅凭公布的百分比不能精确判定",
        "target {target}, participants {participants}, base {eligible}, printed rate {rate}: a printed percentage alone does not decide it exactly");

    private static readonly MessageTemplate NoRate = new(
        "目标：{target}；参加人数：{participants}；应参加人数：{eligible}。不能计算参与率",
        "the target is {target}; participants {participants} and base {eligible} make no rate");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-02",
        new("参与率达到目标", "The rate of participation reaches its target"),
        new(
            "按参加人数和应参加人数精确判定，等于目标的为达到；仅有公布的百分比的，未能判定。目标的依据由提供者说明，没有全国统一的目标。",
            "Decided exactly by participants and base; a rate equal to the target reaches it. A printed percentage alone leaves it undetermined. What sets the target is for the caller to say: there is no national target."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, ParticipationFacts facts, RuleContext context)
    {
        if (facts.Target.State == FactState.None) { return rule.NotApplicable(facts.Id, NoTarget.With()); }

        if (!facts.Target.Known(out var target)) { return rule.Undetermined(facts.Id, TargetNotStated.With(), ParticipationKeys.Target); }

        var reported = facts.Reported;
        bool took = reported.Participants.Known(out long participants), should = reported.Eligible.Known(out long eligible);
        if (!took || !should)
        {
            var because = CountsNotStated.With(
                ("target", target.AtLeast), ("participants", reported.SayParticipants()), ("eligible", reported.SayEligible()), ("rate", reported.SayRate()));
            return rule.Undetermined(facts.Id, because, took ? null : ParticipationKeys.Participants, should ? null : ParticipationKeys.Eligible);
        }

        if (eligible == 0 || participants > eligible)
        {
            return rule.Undetermined(
                facts.Id,
                NoRate.With(("target", target.AtLeast), ("participants", participants), ("eligible", eligible)),
                ParticipationKeys.Participants,
                ParticipationKeys.Eligible);
        }

        return new ParticipationCount(participants, eligible).Rate.IsAtLeast(target.AtLeast)
            ? rule.Met(facts.Id, Reached.With(("participants", participants), ("eligible", eligible), ("target", target.AtLeast)), target.Basis)
            : rule.Breached(
                facts.Id,
                Missed.With(("participants", participants), ("eligible", eligible), ("target", target.AtLeast), ("needed", Needed(eligible, target.AtLeast))),
                target.Basis);
    }

    /// <summary>The fewest participants that reach the target.</summary>
    private static long Needed(long eligible, Percentage target)
        => CountFitting.Participants(eligible, new(target.ToRatio(), true, new(1, 1), true)).Min!.Value;
}
