using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>Looks through a JSON text for what its own reader lets pass and later stumbles over: halves of characters, written as escapes.</summary>
internal static class JsonTexts
{
    /// <summary>How deep objects and arrays may be nested; reports need seven levels.</summary>
    public const int Deepest = 64;

    /// <exception cref="JsonException">The text is not JSON, or holds half a character; it says where.</exception>
    public static void Check(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Deepest });
        long line = 0, lineStart = 0, counted = 0;
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped) { continue; }

            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException)
            {
                for (; counted < reader.TokenStartIndex; counted++)
                {
                    if (utf8[(int)counted] == (byte)'\n') { (line, lineStart) = (line + 1, counted + 1); }
                }

                throw new BadJsonTextException(line, reader.TokenStartIndex - lineStart);
            }
        }
    }
}

/// <summary>A text in JSON that holds half a character.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Thrown and caught in this program, always with a place.")]
internal sealed class BadJsonTextException(long line, long bytePosition) : JsonException("a text holds half of a surrogate pair.", path: null, line, bytePosition);
