using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>Do the awarded stay within the participants (获奖人数不超过参加人数)?</summary>
/// <remarks>People, not prizes: somebody with two prizes counts once. The award rate is printed half-up with two decimals.</remarks>
public static class AwardsWithinParticipants
{
    private static readonly MessageTemplate Within = new(
        "参加{participants}人，获奖{awarded}人，获奖率为{rate}（四舍五入，保留两位小数）",
        "{awarded} of {participants} participants were awarded: {rate} (half-up, two decimals)");

    private static readonly MessageTemplate NobodyOfNobody = new("无人参加，无人获奖", "nobody took part, nobody was awarded");

    private static readonly MessageTemplate Above = new(
        "获奖{awarded}人，比参加的{participants}人多{surplus}人",
        "{awarded} were awarded, {surplus} more than the {participants} who took part");

    private static readonly MessageTemplate NoAwards = new("没有评奖", "there were no awards");

    private static readonly MessageTemplate NotStated = new(
        "参加人数：{participants}；获奖人数：{awarded}。无法比较",
        "participants {participants}, awarded {awarded}: they cannot be compared");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-05",
        new("获奖人数不超过参加人数", "The awarded do not exceed the participants"),
        new(
            "按人计，不按奖项计。获奖率为获奖人数除以参加人数，精确计算，四舍五入保留两位小数；没有评奖的，不适用。",
            "Counts people, not prizes. The award rate is awarded over participants, exact, printed half-up with two decimals; not applicable without awards."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, ParticipationFacts facts, RuleContext context)
    {
        if (facts.Awarded.State == FactState.None) { return rule.NotApplicable(facts.Id, NoAwards.With()); }

        bool given = facts.Awarded.Known(out long awarded), took = facts.Reported.Participants.Known(out long participants);
        if (!given || !took)
        {
            var because = NotStated.With(("participants", facts.Reported.SayParticipants()), ("awarded", facts.Awarded.Say()));
            return rule.Undetermined(facts.Id, because, took ? null : ParticipationKeys.Participants, given ? null : ParticipationKeys.Awarded);
        }

        if (awarded > participants)
        {
            return rule.Breached(
                facts.Id,
                Above.With(("participants", participants), ("awarded", awarded), ("surplus", awarded - participants)),
                ParticipationPractice.PartWithinWhole);
        }

        var judged = new AwardCount(awarded, participants).Rate.ToPercentage(2, Rounding.HalfUp) is { } rate
            ? Within.With(("participants", participants), ("awarded", awarded), ("rate", rate))
            : NobodyOfNobody.With();
        return rule.Met(facts.Id, judged, ParticipationPractice.PartWithinWhole);
    }
}
