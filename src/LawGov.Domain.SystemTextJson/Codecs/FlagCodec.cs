using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>Yes or no.</summary>
internal sealed class FlagCodec : Codec<bool>
{
    internal override Bilingual Expected { get; } = new("true或者false", "true or false");

    internal override bool TryRead(JsonElement json, Place at, out bool value)
    {
        value = json.ValueKind == JsonValueKind.True;
        return json.ValueKind is JsonValueKind.True or JsonValueKind.False || Wrong(json, at);
    }

    internal override void Describe(Utf8JsonWriter json) => json.WriteString("type", "boolean");

    internal override void Write(Pen pen, bool value) => pen.Flag(value);
}
