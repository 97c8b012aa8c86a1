using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Text;

/// <summary>A fixed text in both languages (双语文本).</summary>
/// <remarks>Neither side is blank. <see cref="ToString"/> gives the Chinese side, which governs.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Bilingual : IBilingualText
{
    /// <summary>Pairs a Chinese text with its English reading.</summary>
    /// <param name="chinese">As an official would write it.</param>
    /// <param name="english">Plain English.</param>
    /// <exception cref="ArgumentException">A side is missing or blank.</exception>
    public Bilingual(string chinese, string english)
    {
        Chinese = Guard.Against.NullOrWhiteSpace(chinese);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>The Chinese text.</summary>
    public string Chinese { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither of the two.</exception>
    public string ToText(Language language) => Guard.Against.Undeclared(language) == Language.Chinese ? Chinese : English;

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => Chinese;
}
