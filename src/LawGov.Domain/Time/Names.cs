using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Time;

/// <summary>What the labels of time are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] CertaintiesNamed = [new("推算", "projected"), new("暂定", "provisional"), new("确定", "final")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="certainty">How sure.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this Certainty certainty) => CertaintiesNamed[(int)Guard.Against.Undeclared(certainty)];
}
