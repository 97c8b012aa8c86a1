namespace LawGov.Domain.Text;

/// <summary>The two languages of every text (语言).</summary>
public enum Language
{
    /// <summary>Simplified Chinese (简体中文), the language of the official texts.</summary>
    Chinese = 0,

    /// <summary>English (英文), a reading aid.</summary>
    English = 1,
}
