using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>A value that prints as a text and reads what it prints.</summary>
internal sealed class TextCodec<T>(
    Bilingual expected,
    TextCodec<T>.Reader read,
    Func<T, string> print,
    Func<long, T>? ofNumber = null,
    Func<T, T>? normal = null,
    bool mayBeEmpty = false,
    string? pattern = null,
    Predicate<string>? saysNothing = null,
    bool mayName = false)
    : Codec<T>
    where T : notnull
{
    internal delegate bool Reader(string text, [NotNullWhen(true)] out T? value);

    internal override Bilingual Expected => expected;

    internal override bool CanBeWrittenAsNone => read(NoneText, out _);

    internal override bool IsWrittenAsNone(T value) => print(value) == NoneText;

    internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (json.ValueKind == JsonValueKind.String && Found.Text(json) is { } text && TryReadText(text, out value)) { return true; }

        if (ofNumber is not null && json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out long number) && number >= 0)
        {
            value = ofNumber(number);
            return true;
        }

        return Wrong(json, at);
    }

    internal override bool SaysNothing(JsonElement json)
        => saysNothing is not null && json.ValueKind == JsonValueKind.String && Found.Text(json) is { } text && saysNothing(text);

    internal override void Describe(Utf8JsonWriter json)
    {
        if (ofNumber is null) { json.WriteString("type", "string"); }
        else
        {
            json.WriteStartArray("type");
            json.WriteStringValue("string");
            json.WriteStringValue("integer");
            json.WriteEndArray();
            json.WriteNumber("minimum", 0);
        }

        if (!mayBeEmpty) { json.WriteNumber("minLength", 1); }

        if (pattern is not null) { json.WriteString("pattern", pattern); }

        json.WriteString("description", $"{expected.Chinese} / {expected.English}");
    }

    internal override bool TryReadText(string text, [NotNullWhen(true)] out T? value) => read(text, out value);

    /// <exception cref="NotSupportedException">The text would be read back as something else.</exception>
    internal override string TextOf(T value)
    {
        value = normal is null ? value : normal(value);
        string text = print(value);
        return read(text, out var back) && back.Equals(value)
            ? text
            : throw new NotSupportedException($"\"{Found.Cut(text)}\" would not be read back: expected {expected.English}.");
    }

    /// <summary>A day or a figure holds no name, whatever somebody is called.</summary>
    internal override void Write(Pen pen, T value)
    {
        if (mayName) { pen.Text(TextOf(value)); }
        else { pen.Word(TextOf(value)); }
    }
}
