using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson;

/// <summary>A result is written and never read: it comes anew from the facts, so that nobody can write one that no rule found.</summary>
internal sealed class WritingConverter<T>(Written<T> written) : JsonConverter<T>
    where T : notnull
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException($"Expected facts to be read, not {typeToConvert}: results come anew from the facts.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => written.Write(new(writer), value);
}
