using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Rules that hold printed counts against each other: the verdict is the one that all counts within the figures agree on, else undetermined.</summary>
public class ThresholdRuleProperties
{
    private const int Most = 5_000; // as good as any larger number: 42 of it is below 1%

    private static readonly string[] Figures = ["0", "1", "5", "9", "10", "约9", "近9", "5余", "30余", "8以上", "超过9", "10以下", "不足6", "约40"];
    private static readonly string[] Targets = ["0%", "1%", "50%", "85%", "90%", "100%"];
    private static readonly RuleContext Today = new() { AsOf = new(2024, 3, 1) };
    private static readonly Basis Notice = Basis.Local(new("通知", "notice"));

    [Fact]
    public void TargetReached_OfAnyTwoFigures_IsWhatAllCountsWithinThemAgreeOn()
    {
        foreach (var (participants, eligible) in Pairs())
        {
            foreach (string target in Targets)
            {
                var least = Percentage.Parse(target).ToRatio();
                var facts = Facts(participants, eligible) with { Target = new OwnRule<Percentage>(Percentage.Parse(target), Notice) };
                var outcomes = Counts(participants).SelectMany(took => Counts(eligible).Where(all => all > 0 && all >= took).Select(all => new Ratio(took, all) >= least)).Distinct().ToList();

                ParticipationRules.TargetReached.Evaluate(facts, Today).Verdict.Should().Be(Agreed(outcomes), $"{participants} of {eligible} against {target}");
            }
        }
    }

    [Fact]
    public void WithinEligible_OfAnyTwoFigures_IsWhatAllCountsWithinThemAgreeOn()
    {
        foreach (var (participants, eligible) in Pairs())
        {
            var outcomes = Counts(participants).SelectMany(took => Counts(eligible).Select(all => took <= all)).Distinct().ToList();
            ParticipationRules.WithinEligible.Evaluate(Facts(participants, eligible), Today).Verdict.Should().Be(Agreed(outcomes), $"{participants} of {eligible}");
        }
    }

    [Fact]
    public void AwardsWithinParticipants_OfAnyTwoFigures_IsWhatAllCountsWithinThemAgreeOn()
    {
        foreach (var (awarded, participants) in Pairs())
        {
            var facts = Facts(participants, null) with { PrintedAwarded = PrintedFigure.Parse(awarded) };
            var outcomes = Counts(awarded).SelectMany(some => Counts(participants).Select(took => some <= took)).Distinct().ToList();
            ParticipationRules.AwardsWithinParticipants.Evaluate(facts, Today).Verdict.Should().Be(Agreed(outcomes), $"{awarded} of {participants}");
        }
    }

    [Fact]
    public void TargetReached_OfAPrintedRateAlone_IsWhatAllRatesThatPrintSoAgreeOn()
    {
        var roundings = Enum.GetValues<Rounding>();
        var rates = Enumerable.Range(0, 100_001).Select(number => new Ratio(number, 100_000)).ToLookup(rate => rate.ToPercentage(1, Rounding.HalfUp)!.Value);
        foreach (int tenths in Enumerable.Range(0, 1_001))
        {
            var printed = Percentage.FromScaled(tenths, 1);
            var near = Enumerable.Range(tenths - 1, 3).SelectMany(scaled => rates[Percentage.FromScaled(scaled, 1)]);
            foreach (var least in new[] { printed, Percentage.FromScaled(Math.Min(1_000, tenths + 1), 1), Percentage.FromScaled(Math.Max(0, tenths - 1), 1) })
            {
                var outcomes = near.Where(rate => Array.Exists(roundings, rounding => rate.ToPercentage(1, rounding) == printed)).Select(rate => rate >= least.ToRatio()).Distinct().ToList();
                var facts = new ParticipationFacts { Id = new("contest"), Reported = new() { Rate = printed }, Target = new OwnRule<Percentage>(least, Notice) };
                ParticipationRules.TargetReached.Evaluate(facts, Today).Verdict.Should().Be(Agreed(outcomes), $"{printed} against {least}");
            }
        }
    }

    private static Verdict Agreed(List<bool> outcomes) => outcomes switch { [true] => Verdict.Met, [false] => Verdict.Breached, _ => Verdict.Undetermined };

    private static IEnumerable<(string First, string Second)> Pairs() => Figures.SelectMany(first => Figures.Select(second => (first, second)));

    private static IEnumerable<long> Counts(string figure)
    {
        var counts = PrintedFigure.Parse(figure).WidestCounts();
        for (long count = counts.Min!.Value; count <= (counts.Max ?? 60); count++) { yield return count; }

        if (counts.IsUnbounded) { yield return Most; }
    }

    private static ParticipationFacts Facts(string participants, string? eligible)
        => new() { Id = new("contest"), Reported = ReportedParticipation.Parse(participants, eligible, null) };
}
