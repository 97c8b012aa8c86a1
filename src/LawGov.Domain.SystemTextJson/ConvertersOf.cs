using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson;

/// <summary>A type by itself, as a fact, several of it, and several as a fact: each made when it is first asked for.</summary>
/// <param name="codec">How it is written.</param>
/// <param name="byItself">Whether the type itself is ours to write; texts and numbers are the serializer's.</param>
internal sealed class ConvertersOf<T>(Codec<T> codec, bool byItself = true) : JsonConverterFactory
    where T : notnull
{
    public override bool CanConvert(Type typeToConvert)
        => (byItself && typeToConvert == typeof(T))
            || typeToConvert == typeof(Fact<T>)
            || typeToConvert == typeof(ValueList<T>)
            || typeToConvert == typeof(Fact<ValueList<T>>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => typeToConvert == typeof(T) ? new CodecConverter<T>(codec)
            : typeToConvert == typeof(Fact<T>) ? Fact(codec)
            : typeToConvert == typeof(ValueList<T>) ? new CodecConverter<ValueList<T>>(new ListCodec<T>(codec))
            : Fact(new ListCodec<T>(codec));

    private static CodecConverter<Fact<TValue>> Fact<TValue>(Codec<TValue> codec)
        where TValue : notnull
        => new(new FactCodec<TValue>(codec, nullIsUnknown: true));
}
