using System.Numerics;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Properties;

public class RatioProperties
{
    private static readonly BigInteger Limit = BigInteger.Pow(10, 18);

    [Fact]
    public void CompareTo_OfAnyTwo_IsTheSignOfTheCrossProducts()
        => Gen.Select(Gens.Numerators, Gens.Denominators, Gens.Numerators, Gens.Denominators).Sample((n1, d1, n2, d2) =>
        {
            int expected = ((BigInteger)n1 * d2).CompareTo((BigInteger)n2 * d1);
            Math.Sign(new Ratio(n1, d1).CompareTo(new Ratio(n2, d2))).Should().Be(expected);
            new Ratio(n1, d1).Equals(new Ratio(n2, d2)).Should().Be(expected == 0);
        }, iter: Gens.Many);

    [Fact]
    public void GetHashCode_OfAMultiple_IsTheSame()
        => Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Long[1, 1_000_000], Gen.Long[1, 1_000_000]).Sample((numerator, denominator, factor) =>
        {
            var ratio = new Ratio(numerator, denominator);
            var multiple = new Ratio(numerator * factor, denominator * factor);
            multiple.Should().Be(ratio);
            multiple.GetHashCode().Should().Be(ratio.GetHashCode());
        }, iter: Gens.Many);

    [Fact]
    public void ToPercentage_OfAnyRatio_IsTheExactQuotientRoundedOrOverflows()
        => Gen.Select(Gens.Numerators, Gens.Denominators, Gens.Decimals, Gens.Roundings).Sample((numerator, denominator, decimals, rounding) =>
        {
            var digits = Exact.Digits(numerator, denominator, decimals, rounding);
            var call = () => new Ratio(numerator, denominator).ToPercentage(decimals, rounding);
            if (BigInteger.Abs(digits) < Limit) { call().Should().Be(Percentage.FromScaled((long)digits, decimals)); }
            else { call.Should().Throw<OverflowException>(); }
        }, iter: Gens.Many);

    [Fact]
    public void ToPercentage_OnTheHalvesOfTheLastDigit_IsTheExactQuotientRounded()
        => Gen.Select(Gen.Long[-10_000, 10_000], Gen.Int[0, 6], Gens.Roundings).Sample((halves, decimals, rounding) =>
        {
            long denominator = 200 * (long)BigInteger.Pow(10, decimals);
            new Ratio(halves, denominator).ToPercentage(decimals, rounding)
                .Should().Be(Percentage.FromScaled((long)Exact.Digits(halves, denominator, decimals, rounding), decimals));
        }, iter: Gens.Many);

    [Fact]
    public void ToPercentage_WhereDecimalIsExact_IsWhatDecimalRoundsTo()
        => Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.OneOf<long>(1, 2, 4, 5, 8, 16, 20, 64, 125, 2500, 1_000_000), Gens.Decimals, Gens.Roundings)
            .Sample((numerator, denominator, decimals, rounding) =>
            {
                var way = rounding switch
                {
                    Rounding.HalfUp => MidpointRounding.AwayFromZero,
                    Rounding.HalfEven => MidpointRounding.ToEven,
                    _ => MidpointRounding.ToZero,
                };
                decimal expected = Math.Round(numerator * 100m / denominator, decimals, way);
                var printed = new Ratio(numerator, denominator).ToPercentage(decimals, rounding)!.Value;
                (printed.Scaled / (decimal)Math.Pow(10, decimals)).Should().Be(expected);
            }, iter: Gens.Many);
}
