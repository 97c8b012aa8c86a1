using CsCheck;
using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Reconciliation of figures that are not exact, against every pair of counts up to a bound.</summary>
public class PrintedReconciliationProperties
{
    private const int Largest = 130;

    private static readonly Gen<string> Counts = Gen.Select(
        Gen.Int[0, 99], // 100余 would reach beyond the pairs that are tried
        Gen.OneOf("约{0}", "近{0}", "{0}余", "{0}左右", "{0}以下", "不足{0}", "{0}"),
        (count, form) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, count));

    private static readonly Gen<string> Rates = Gen.Select(
        Gen.Int[0, 100],
        Gen.OneOf("{0}%", "{0}.5%", "{0}%以上", "超过{0}%", "{0}%左右", "{0}%以下", "近{0}%", "全覆盖"),
        (rate, form) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, rate));

    [Fact]
    public void Outcome_OfThreeFigures_IsInconsistentExactlyWhereNoPairOfCountsFits()
        => Gen.Select(Counts, Counts, Rates).Sample((participants, eligible, rate) =>
        {
            bool possible = Enum.GetValues<Rounding>().Any(rounding => Pairs(participants, eligible, rate, rounding).Any());
            var outcome = ReportedParticipation.Parse(participants, eligible, rate).Reconcile().Outcome;
            (outcome == ReconciliationOutcome.Inconsistent).Should().Be(!possible, $"{participants} of {eligible} is {rate}");
        }, iter: 500 / Tries.Part);

    [Fact]
    public void Participants_OfABaseAndARate_AreThoseOfTheFirstAndTheLastPair()
        => Gen.Select(Counts, Rates, Gens.Roundings).Sample((eligible, rate, rounding) =>
        {
            var pairs = Pairs("0以上", eligible, rate, rounding).Select(pair => pair.Participants).ToList();
            var expected = pairs.Count == 0 ? CountInterval.Empty : CountInterval.Between(pairs.Min(), pairs.Max());
            NotExact(null, eligible, rate).Participants[rounding].Should().Be(expected, $"{eligible} at {rate} {rounding}");
        }, iter: 500 / Tries.Part);

    [Fact]
    public void Eligible_OfParticipantsAndARate_AreThoseOfTheFirstAndTheLastPair()
        => Gen.Select(Counts, Rates, Gens.Roundings).Sample((participants, rate, rounding) =>
        {
            var pairs = Pairs(participants, "0以上", rate, rounding).Select(pair => pair.Eligible).ToList();
            var fit = NotExact(participants, null, rate).Eligible[rounding];
            (fit.Min <= Largest ? fit.Min : null).Should().Be(pairs.Count == 0 ? null : pairs.Min(), $"{participants} at {rate} {rounding}");
            if (fit.Max is { } most and <= Largest) { most.Should().Be(pairs.Max(), $"{participants} at {rate} {rounding}"); }
        }, iter: 500 / Tries.Part);

    // Two plain figures would take the other way through the code; a bound that says nothing keeps them on this one.
    private static Reconciliation NotExact(string? participants, string? eligible, string rate)
        => ReportedParticipation.Parse(participants ?? "0以上", eligible ?? "0以上", rate).Reconcile();

    private static IEnumerable<(long Participants, long Eligible)> Pairs(string participants, string eligible, string rate, Rounding rounding)
    {
        var took = PrintedFigure.Parse(participants).WidestCounts();
        var should = PrintedFigure.Parse(eligible).WidestCounts();
        var rates = PrintedFigure.Parse(rate).Amounts(rounding);
        return from all in Enumerable.Range(1, Largest)
               where should.Contains(all)
               from some in Enumerable.Range(0, all + 1)
               where took.Contains(some) && rates.Contains(new(some, all))
               select ((long)some, (long)all);
    }
}
