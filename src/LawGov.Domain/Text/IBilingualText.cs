using System.Text.Json.Serialization;

namespace LawGov.Domain.Text;

/// <summary>Something that can be said in both languages (双语文本).</summary>
/// <remarks>Whatever implements it can stand as a figure in a <see cref="Message"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public interface IBilingualText
{
    /// <summary>Returns the text in a language; culture never changes it.</summary>
    /// <param name="language">Which of the two languages.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither of the two.</exception>
    string ToText(Language language);
}
