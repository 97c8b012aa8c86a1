using System.Globalization;
using System.Text;

namespace LawGov.Samples.Files;

/// <summary>Text of unknown origin as a terminal, a chart or a sentence can show it: what steers, turns or hides text becomes a visible sign.</summary>
internal static class Shown
{
    /// <summary>How much of a text a sentence quotes, in characters.</summary>
    public const int MostQuoted = 60;

    /// <summary>Writes control characters as their signs (␛), and other invisible ones by number (\u{202E}); text without any comes back as it is.</summary>
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && !IsHidden(text, first)) { first += char.IsSurrogatePair(text, first) ? 2 : 1; }

        if (first == text.Length) { return text; }

        var shown = new StringBuilder(text.Length + 16).Append(text, 0, first);
        for (int at = first; at < text.Length;)
        {
            int length = char.IsSurrogatePair(text, at) ? 2 : 1;
            if (IsHidden(text, at)) { shown.Append(Sign(length == 2 ? char.ConvertToUtf32(text, at) : text[at])); }
            else { shown.Append(text, at, length); }

            at += length;
        }

        return shown.ToString();
    }

    /// <summary>The same, and not more than a sentence quotes.</summary>
    public static string Cut(string text) => text.Length <= MostQuoted ? Of(text) : Of(text[..(char.IsHighSurrogate(text[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted)]) + "…";

    private static bool IsHidden(string text, int at) => text[at] is '\u115F' or '\u1160' or '\u3164' or '\uFFA0' // fillers, which count as letters
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;

    private static string Sign(int code) => code switch
    {
        < 0x20 => ((char)(0x2400 + code)).ToString(),
        0x7F => "␡",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{{{code:X4}}}"),
    };
}
