using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>Texts in quotes, the same on every runtime: what JSON asks for is escaped, and what steers a terminal or a script.</summary>
internal static class Quoted
{
    internal static string Of(string text) => Append(new(text.Length + 2), text).ToString();

    /// <summary>JSON without blanks between its parts, its texts as they are here and its numbers as they stood.</summary>
    /// <exception cref="InvalidOperationException">A text holds half of a surrogate pair.</exception>
    internal static string Of(JsonElement element) => Append(new(), element).ToString();

    private static StringBuilder Append(StringBuilder json, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.Append('{');
                foreach (var member in element.EnumerateObject())
                {
                    Append(json.Append(json[^1] == '{' ? "" : ","), member.Name).Append(':');
                    Append(json, member.Value);
                }

                return json.Append('}');
            case JsonValueKind.Array:
                json.Append('[');
                foreach (var item in element.EnumerateArray()) { Append(json.Append(json[^1] == '[' ? "" : ","), item); }

                return json.Append(']');
            case JsonValueKind.String: return Append(json, element.GetString()!);
            default: return json.Append(element.GetRawText());
        }
    }

    /// <exception cref="NotSupportedException">The text holds half of a surrogate pair.</exception>
    private static StringBuilder Append(StringBuilder json, string text)
    {
        json.Append('"');
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c is '"' or '\\') { json.Append('\\').Append(c); }
            else if (char.IsControl(c) || c is '\u2028' or '\u2029') { json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"); }
            else if (!char.IsSurrogate(c)) { json.Append(c); }
            else if (char.IsSurrogatePair(text, at)) { json.Append(c).Append(text[++at]); }
            else { throw new NotSupportedException("Expected a text without half of a surrogate pair, which no JSON can hold."); }
        }

        return json.Append('"');
    }
}
