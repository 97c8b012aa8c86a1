using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>Do the participants stay within the base (参加人数不超过应参加人数)?</summary>
/// <remarks>Looks at the two counts alone. Where people from outside the base took part, the two numbers were counted on different terms: that is what a breach says.</remarks>
public static class WithinBase
{
    private static readonly MessageTemplate Within = new(
        "参加{participants}人，不超过应参加的{eligible}人",
        "{participants} took part, no more than the base of {eligible}");

    private static readonly MessageTemplate Above = new(
        "参加{participants}人，比应参加的{eligible}人多{surplus}人",
        "{participants} took part, {surplus} more than the base of {eligible}");

    private static readonly MessageTemplate NotStated = new(
        "参加人数：{participants}；应参加人数：{eligible}。无法比较",
        "participants {participants}, base {eligible}: they cannot be compared");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-03",
        new("参加人数不超过应参加人数", "The participants do not exceed the base"),
        new(
            "只比较参加人数和应参加人数两项。参加人数更多的，两项数据的统计口径不一致。",
            "Compares the two counts alone. More participants than base means that the two were counted on different terms."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, ParticipationFacts facts, RuleContext context)
    {
        var reported = facts.Reported;
        bool took = reported.Participants.Known(out long participants), should = reported.Eligible.Known(out long eligible);
        if (!took || !should)
        {
            var because = NotStated.With(("participants", reported.SayParticipants()), ("eligible", reported.SayEligible()));
            return rule.Undetermined(facts.Id, because, took ? null : ParticipationKeys.Participants, should ? null : ParticipationKeys.Eligible);
        }

        return participants <= eligible
            ? rule.Met(facts.Id, Within.With(("participants", participants), ("eligible", eligible)), ParticipationPractice.PartWithinWhole)
            : rule.Breached(
                facts.Id,
                Above.With(("participants", participants), ("eligible", eligible), ("surplus", participants - eligible)),
                ParticipationPractice.PartWithinWhole);
    }
}
