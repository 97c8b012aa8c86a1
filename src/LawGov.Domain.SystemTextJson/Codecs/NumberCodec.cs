using System.Globalization;
using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>A whole number within bounds, both included.</summary>
internal sealed class NumberCodec<T>(long least, long most, Func<long, T> of, Func<T, long> number) : Codec<T>
    where T : struct
{
    internal override Bilingual Expected { get; } = new(
        string.Create(CultureInfo.InvariantCulture, $"{least}至{most}的整数"),
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));

    internal override bool TryRead(JsonElement json, Place at, out T value)
    {
        value = default;
        if (json.ValueKind != JsonValueKind.Number || !json.TryGetInt64(out long read) || read < least || read > most)
        {
            return Wrong(json, at);
        }

        value = of(read);
        return true;
    }

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
    }

    internal override void Write(Pen pen, T value) => pen.Number(number(value));
}
