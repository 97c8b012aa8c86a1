using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Text;

/// <summary>What the labels of texts are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] LanguagesNamed = [new("中文", "Chinese"), new("英文", "English")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="language">A language.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this Language language) => LanguagesNamed[(int)Guard.Against.Undeclared(language)];
}
