using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>A value that need not be there, held as an object so that its default is not taken for nothing.</summary>
internal sealed record Boxed<T>(T Value)
    where T : struct;

internal static class Boxed
{
    internal static Codec<Boxed<T>> Of<T>(Codec<T> codec)
        where T : struct
        => new BoxedCodec<T>(codec);

    internal static Boxed<T>? From<T>(T? value)
        where T : struct
        => value is { } known ? new(known) : null;

    private sealed class BoxedCodec<T>(Codec<T> codec) : Codec<Boxed<T>>
        where T : struct
    {
        internal override Bilingual Expected => codec.Expected;

        internal override bool TellsTitle => codec.TellsTitle;

        internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out Boxed<T>? value)
        {
            value = codec.TryRead(json, at, out var read) ? new(read) : null;
            return value is not null;
        }

        internal override void Describe(Utf8JsonWriter json) => codec.Describe(json);

        internal override void Write(Pen pen, Boxed<T> value) => codec.Write(pen, value.Value);
    }
}
