using System.Text.Json;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>A fact: its value, or "none" where it is known that there is none; what is unknown is not there at all.</summary>
/// <remarks>A value that would be written as the text none stands in an object: { "is": "none" }.</remarks>
internal sealed class FactCodec<T>(Codec<T> inner, bool nullIsUnknown = false) : Codec<Fact<T>>
    where T : notnull
{
    private const string Is = "is";

    internal override Bilingual Expected => new(
        $"{inner.Expected.Chinese}；确认没有的写\"none\"",
        $"{inner.Expected.English}; \"none\" where there is none");

    internal override bool TryRead(JsonElement json, Place at, out Fact<T> value)
    {
        value = default;
        switch (json.ValueKind)
        {
            case JsonValueKind.Null when nullIsUnknown: return true;
            case JsonValueKind.String when json.ValueEquals(NoneText):
                value = Fact<T>.None;
                return true;
            case JsonValueKind.String when inner.SaysNothing(json): return true;
            case JsonValueKind.Object when inner.CanBeWrittenAsNone && IsEscaped(json, out var escaped):
                json = escaped;
                break;
        }

        if (!inner.TryRead(json, at, out var read)) { return false; }

        value = read;
        return true;
    }

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("const", NoneText);
        json.WriteEndObject();
        json.WriteStartObject();
        inner.Describe(json);
        json.WriteEndObject();
        if (inner.CanBeWrittenAsNone)
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            json.WriteStartObject(Is);
            json.WriteString("const", NoneText);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("required");
            json.WriteStringValue(Is);
            json.WriteEndArray();
            json.WriteBoolean("additionalProperties", false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal override void Write(Pen pen, Fact<T> value)
    {
        if (value.Known(out var known))
        {
            bool escapes = inner.IsWrittenAsNone(known);
            if (escapes)
            {
                pen.StartObject();
                pen.Name(Is);
            }

            inner.Write(pen, known);
            if (escapes) { pen.EndObject(); }
        }
        else if (value.State == FactState.None) { pen.Word(NoneText); }
        else { pen.Null(); }
    }

    private static bool IsEscaped(JsonElement json, out JsonElement value)
    {
        value = default;
        using var members = json.EnumerateObject().GetEnumerator();
        if (!members.MoveNext() || !members.Current.NameEquals(Is)) { return false; }

        value = members.Current.Value;
        return value.ValueKind == JsonValueKind.String && value.ValueEquals(NoneText) && !members.MoveNext();
    }
}
