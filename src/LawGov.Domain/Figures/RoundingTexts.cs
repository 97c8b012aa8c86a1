using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>What the ways of rounding are called.</summary>
public static class RoundingTexts
{
    private static readonly Bilingual HalfUp = new("四舍五入", "half-up");
    private static readonly Bilingual HalfEven = new("四舍六入五成双", "half-even");
    private static readonly Bilingual Truncate = new("截尾", "cut off");

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="rounding">A way of rounding.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way.</exception>
    public static Bilingual Name(this Rounding rounding) => Guard.Against.Undeclared(rounding) switch
    {
        Rounding.HalfUp => HalfUp,
        Rounding.HalfEven => HalfEven,
        _ => Truncate,
    };
}
