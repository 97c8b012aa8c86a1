using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson;

/// <summary>What the serializer asks of a codec: the first fault becomes the exception.</summary>
internal sealed class CodecConverter<T>(Codec<T> codec) : JsonConverter<T>
    where T : notnull
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var faults = new Faults();
        try
        {
            if (codec.TryRead(json.RootElement, Place.Root(faults), out var value)) { return value; }
        }
        catch (InvalidOperationException)
        {
            faults.Note(Place.Root(faults), Faults.HalfPair.With());
        }

        throw First(faults);
    }

    /// <summary>A key of a dictionary, where the value is a text.</summary>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.GetString()!;
        if (codec.TryReadText(text, out var value)) { return value; }

        var faults = new Faults();
        faults.NoteWrong(Place.Root(faults), codec.Expected, $"\"{Found.Cut(text)}\"");
        throw First(faults);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WritePropertyName(codec.TextOf(value)
            ?? throw new NotSupportedException($"Expected a key that is written as a text, not a {typeof(T)}."));

    /// <summary>The exception has the path of the whole; the message names the rest of it within this value.</summary>
    private static JsonException First(Faults faults)
    {
        var first = faults.Errors[0];
        string rest = first.Path == "$" ? "" : first.Path[1..].TrimStart('.') + ": ";
        return new(rest + first.Reason.ToText(Language.Chinese) + " / " + rest + first.Reason.ToText(Language.English));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => codec.Write(new(writer), value);
}
