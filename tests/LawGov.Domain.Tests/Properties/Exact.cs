using System.Numerics;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Properties;

/// <summary>The naive model of rounding: whole numbers without bounds, one line a rule.</summary>
internal static class Exact
{
    public static BigInteger Round(BigInteger numerator, BigInteger denominator, Rounding rounding)
    {
        var size = BigInteger.Abs(numerator);
        var whole = size / denominator;
        int half = (2 * (size % denominator)).CompareTo(denominator);
        bool away = rounding switch
        {
            Rounding.HalfUp => half >= 0,
            Rounding.HalfEven => half > 0 || (half == 0 && !whole.IsEven),
            _ => false,
        };
        return numerator.Sign * (whole + (away ? 1 : 0));
    }

    /// <summary>The digits that a ratio has as a percentage with so many decimals.</summary>
    public static BigInteger Digits(BigInteger numerator, BigInteger denominator, int decimals, Rounding rounding)
        => Round(numerator * 100 * BigInteger.Pow(10, decimals), denominator, rounding);
}
