using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Time;

/// <summary>What the degrees of certainty are called.</summary>
public static class CertaintyTexts
{
    private static readonly Bilingual[] Names = [new("推算", "projected"), new("暂定", "provisional"), new("确定", "final")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="certainty">How sure.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such degree.</exception>
    public static Bilingual Name(this Certainty certainty) => Names[(int)Guard.Against.Undeclared(certainty)];
}
