using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>One of several forms: which one is read, the JSON itself tells, and which one is written, the value.</summary>
internal sealed class AnyOf<T>(
    Bilingual expected, Func<JsonElement, Codec<T>> toRead, Func<T, Codec<T>> toWrite, params Codec<T>[] forms) : Codec<T>
    where T : notnull
{
    internal override Bilingual Expected => expected;

    internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out T? value)
        => toRead(json).TryRead(json, at, out value);

    internal override void Write(Pen pen, T value) => toWrite(value).Write(pen, value);

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        foreach (var form in forms)
        {
            json.WriteStartObject();
            form.Describe(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
