using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Reconciliation against brute force: all participants ≤ eligible ≤ 300, 0–2 decimals, each rounding, in decimal arithmetic.</summary>
public class ReconciliationProperties
{
    private const int Largest = 300;

    private static readonly Rounding[] Roundings = [Rounding.HalfUp, Rounding.HalfEven, Rounding.Truncate];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void ThreeFigures_AnyCounts_AgreeExactlyAsDecimalArithmeticSays(int decimals)
    {
        for (int eligible = 1; eligible <= Largest; eligible++)
        {
            for (int participants = 0; participants <= eligible; participants++)
            {
                foreach (var rounding in Roundings)
                {
                    var printed = Print(participants, eligible, decimals, rounding);
                    var expected = printed == Print(participants, eligible, decimals, Rounding.HalfUp) || printed == Print(participants, eligible, decimals, Rounding.HalfEven)
                        ? ReconciliationOutcome.Consistent
                        : ReconciliationOutcome.ConsistentIfTruncated;
                    var outcome = new ReportedParticipation { Participants = participants, Eligible = eligible, Rate = printed }.Reconcile().Outcome;
                    if (outcome != expected) { outcome.Should().Be(expected, $"{participants}/{eligible} printed {printed} {rounding}"); }
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void BaseAndRate_AnyPrintedRate_AdmitExactlyTheParticipantsThatPrintIt(int decimals)
    {
        for (int eligible = 1; eligible <= Largest; eligible++)
        {
            var fitting = Roundings.ToDictionary(rounding => rounding, rounding
                => Enumerable.Range(0, eligible + 1).GroupBy(participants => Print(participants, eligible, decimals, rounding)).ToDictionary(group => group.Key, group => CountInterval.Between(group.Min(), group.Max())));
            for (long scaled = 0; scaled <= 100 * (long)Math.Pow(10, decimals); scaled += decimals == 2 ? 7 : 1)
            {
                var printed = Percentage.FromScaled(scaled, decimals);
                var participants = new ReportedParticipation { Eligible = eligible, Rate = printed }.Reconcile().Participants; // once for all roundings
                foreach (var rounding in Roundings)
                {
                    var (interval, expected) = (participants[rounding], fitting[rounding].GetValueOrDefault(printed));
                    if (interval != expected) { interval.Should().Be(expected, $"eligible {eligible} printed {printed} {rounding}"); }
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void ParticipantsAndRate_AnyPrintedRate_AdmitExactlyTheBasesThatPrintIt(int decimals)
    {
        for (int participants = 0; participants <= Largest; participants++)
        {
            foreach (var rounding in Roundings)
            {
                var fitting = Enumerable.Range(Math.Max(1, participants), Largest - Math.Max(1, participants) + 1)
                    .GroupBy(eligible => Print(participants, eligible, decimals, rounding));
                foreach (var group in fitting)
                {
                    var fit = new ReportedParticipation { Participants = participants, Rate = group.Key }.Reconcile();
                    var within = fit.Eligible[rounding].Intersect(CountInterval.Between(0, Largest));
                    var expected = CountInterval.Between(group.Min(), group.Max());
                    if (within != expected) { within.Should().Be(expected, $"participants {participants} printed {group.Key} {rounding}"); }
                }
            }
        }
    }

    [Fact]
    public void Rate_OfWhateverRemainsPossible_SpansExactlyTheLowestAndTheHighest()
    {
        for (int participants = 1; participants <= 60; participants++)
        {
            foreach (var rounding in Roundings)
            {
                // From 1% on, no base above 101 times the participants can print the rate.
                var fitting = Enumerable.Range(participants, 101 * participants)
                    .GroupBy(eligible => Print(participants, eligible, 0, rounding)).Where(group => group.Key.Scaled >= 1);
                foreach (var group in fitting.Where(group => group.Max() < 102 * participants - 1))
                {
                    var rate = new ReportedParticipation { Participants = participants, Rate = group.Key }.Reconcile().Rate[rounding];
                    rate.Low.Should().Be(new Ratio(participants, group.Max()));
                    rate.High.Should().Be(new Ratio(participants, group.Min()));
                }
            }
        }
    }

    private static Percentage Print(int participants, int eligible, int decimals, Rounding rounding)
    {
        // 28 digits hold every quotient of counts up to 300 far beyond the last printed one; ties are exact.
        decimal scaled = 100m * participants * (decimal)Math.Pow(10, decimals) / eligible;
        decimal whole = rounding switch
        {
            Rounding.HalfUp => Math.Round(scaled, MidpointRounding.AwayFromZero),
            Rounding.HalfEven => Math.Round(scaled, MidpointRounding.ToEven),
            _ => Math.Truncate(scaled),
        };
        return Percentage.FromScaled((long)whole, decimals);
    }
}
