using System.Numerics;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Properties;

/// <summary>An amount lies in the preimage of a printed figure exactly if it rounds to that figure.</summary>
public class PreimageProperties
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Preimage_OnADenseGrid_HoldsWhatRoundsToIt(int decimals)
    {
        long unit = 100 * (long)BigInteger.Pow(10, decimals);
        foreach (var rounding in Enum.GetValues<Rounding>())
        {
            for (long scaled = -6; scaled <= 6; scaled++)
            {
                var interval = Percentage.FromScaled(scaled, decimals).Preimage(rounding);
                foreach (long denominator in new[] { unit * 4, unit * 6, unit * 7 }) // quarters meet the halves, sevenths never do
                {
                    long reach = 8 * denominator / unit;
                    for (long numerator = -reach; numerator <= reach; numerator++)
                    {
                        bool rounds = Exact.Digits(numerator, denominator, decimals, rounding) == scaled;
                        if (interval.Contains(new Ratio(numerator, denominator)) != rounds)
                        {
                            Assert.Fail($"{numerator}/{denominator} and {scaled} with {decimals} decimals, {rounding}: rounds to it is {rounds}.");
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void Preimage_NextToItsBounds_HoldsWhatRoundsToIt()
        => Gen.Select(Gens.Percentages, Gens.Roundings, Gen.Long[-4, 4]).Sample((percentage, rounding, quarters) =>
        {
            // A few quarters of the last digit beside the figure itself: large digits need the 128 bits of the comparison.
            long unit = 400 * (long)BigInteger.Pow(10, percentage.Decimals);
            long numerator = (4 * percentage.Scaled) + quarters;
            percentage.Preimage(rounding).Contains(new Ratio(numerator, unit))
                .Should().Be(Exact.Digits(numerator, unit, percentage.Decimals, rounding) == percentage.Scaled);
        }, iter: Gens.Many);

    [Fact]
    public void Preimage_OfAnyRoundedRatio_HoldsTheRatio()
        => Gen.Select(Gen.Long[-100_000_000, 100_000_000], Gen.Long[1, 100_000_000], Gens.Decimals, Gens.Roundings)
            .Where((numerator, denominator, decimals, rounding) => BigInteger.Abs(Exact.Digits(numerator, denominator, decimals, rounding)) < BigInteger.Pow(10, 18))
            .Sample((numerator, denominator, decimals, rounding) =>
            {
                var ratio = new Ratio(numerator, denominator);
                ratio.ToPercentage(decimals, rounding)!.Value.Preimage(rounding).Contains(ratio).Should().BeTrue();
            }, iter: Gens.Many);
}
