using CsCheck;
using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Comparisons of intervals against a naive model that tries every number.</summary>
public class JudgingFigureProperties
{
    private const int Beyond = 45; // past the ends of every bounded interval tried, which stand for numbers without end

    private static readonly Gen<CountInterval> Counts = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 15], Gen.Int[0, 5], (min, length, form) => form switch
    {
        0 => CountInterval.Empty,
        1 => CountInterval.AtLeast(min),
        _ => CountInterval.Between(min, min + length),
    });

    private static readonly Gen<Ratio> Bounds = Gen.Select(Gen.Int[-6, 12], Gen.Int[1, 4], (numerator, denominator) => new Ratio(numerator, denominator));

    private static readonly Gen<RatioInterval> Rates = Gen.Select(Bounds, Bounds, Gen.Bool, Gen.Bool, Gen.Int[0, 5], (one, other, includesLow, includesHigh, form) =>
        form == 0 ? default
        : form == 1 ? RatioInterval.From(one, includesLow)
        : one == other ? RatioInterval.Only(one)
        : new RatioInterval(one < other ? one : other, includesLow, one < other ? other : one, includesHigh));

    [Fact]
    public void ReachesAndStaysWithin_OfAnyCounts_AreWhatEveryPairSays()
        => Gen.Select(Counts, Counts).Sample(
            (number, threshold) =>
            {
                var pairs = Numbers(number).SelectMany(count => Numbers(threshold).Select(other => (Count: count, Threshold: other))).ToList();
                number.Reaches(threshold).Should().Be(Agreed(pairs.Select(pair => pair.Count >= pair.Threshold)), $"{number} reaches {threshold}");
                number.StaysWithin(threshold).Should().Be(Agreed(pairs.Select(pair => pair.Count <= pair.Threshold)), $"{number} stays within {threshold}");
            },
            iter: 3_000);

    [Fact]
    public void Reaches_OfAnyRates_IsWhatEveryRatioSays()
        => Gen.Select(Rates, Gen.OneOf(Bounds, Gen.Const(Ratio.Undefined))).Sample(
            (rate, threshold) =>
            {
                // Bounds and thresholds are twelfths: between two of them lies a 24th, and the last of them stand for rates without end.
                var ratios = Enumerable.Range(-24 * 8, 24 * 24).Select(at => new Ratio(at, 24)).Where(rate.Contains);
                rate.Reaches(threshold).Should().Be(threshold.IsUndefined ? null : Agreed(ratios.Select(ratio => ratio >= threshold)), $"{rate} reaches {threshold}");
            },
            iter: Gens.Many);

    [Fact]
    public void Reaches_AtTheEndsOf64Bits_DoesNotOverflow()
    {
        const long Largest = long.MaxValue - 1;
        CountInterval.Only(Largest).Reaches(CountInterval.Only(Largest)).Should().BeTrue();
        CountInterval.Only(Largest).Reaches(CountInterval.AtLeast(long.MaxValue)).Should().BeFalse();
        CountInterval.AtLeast(long.MaxValue).Reaches(CountInterval.Between(0, Largest)).Should().BeTrue();
        CountInterval.AtLeast(long.MaxValue).Reaches(CountInterval.AtLeast(0)).Should().BeNull();
        CountInterval.Between(0, Largest).StaysWithin(CountInterval.Only(Largest)).Should().BeTrue();
        RatioInterval.Only(new(long.MaxValue, 1)).Reaches(new(long.MaxValue, 1)).Should().BeTrue();
        RatioInterval.Only(new(long.MinValue, 1)).Reaches(new(long.MaxValue, 1)).Should().BeFalse();
        RatioInterval.From(new(long.MinValue, 1), includesLow: false).Reaches(new(long.MaxValue, 1)).Should().BeNull();
    }

    private static IEnumerable<long> Numbers(CountInterval counts) => Enumerable.Range(0, Beyond).Select(count => (long)count).Where(counts.Contains);

    /// <summary>What all say; null where they differ, and where there is none to say it.</summary>
    private static bool? Agreed(IEnumerable<bool> answers)
    {
        var said = answers.Distinct().ToList();
        return said.Count == 1 ? said[0] : null;
    }
}
