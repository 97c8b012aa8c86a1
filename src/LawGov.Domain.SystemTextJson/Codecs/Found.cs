using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>What was found, as an error shows it: on one line, cut after 60 characters, what cannot be seen by its number.</summary>
internal static class Found
{
    private const int Shown = 60;

    internal static string Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[…]",
        JsonValueKind.String => $"\"{Cut(Text(json) ?? "\\ud800")}\"",
        _ => Cut(json.GetRawText()),
    };

    /// <summary>The text; null where it holds half of a surrogate pair, which is not a text.</summary>
    internal static string? Text(JsonElement json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    internal static string Cut(string text, int most = Shown)
    {
        int length = text.Length <= most ? text.Length : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        var shown = new StringBuilder(length + 1);
        foreach (var rune in text.AsSpan(0, length).EnumerateRunes())
        {
            if (IsHidden(rune)) { shown.Append(CultureInfo.InvariantCulture, $"〔U+{rune.Value:X4}〕"); }
            else { shown.Append(rune.ToString()); }
        }

        return length < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
