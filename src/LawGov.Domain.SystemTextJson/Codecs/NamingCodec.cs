using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>A value that names a person, or may: what is written is noted for the mask.</summary>
internal sealed class NamingCodec<T>(Codec<T> inner, Action<Mask, T> note) : Codec<T>
    where T : notnull
{
    internal override Bilingual Expected => inner.Expected;

    internal override bool CanBeWrittenAsNone => inner.CanBeWrittenAsNone;

    internal override bool IsWrittenAsNone(T value) => inner.IsWrittenAsNone(value);

    internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out T? value) => inner.TryRead(json, at, out value);

    internal override void Describe(Utf8JsonWriter json) => inner.Describe(json);

    internal override string? TextOf(T value) => inner.TextOf(value);

    internal override bool TryReadText(string text, [NotNullWhen(true)] out T? value) => inner.TryReadText(text, out value);

    internal override void Write(Pen pen, T value)
    {
        if (pen.Mask is { } mask) { note(mask, value); }

        inner.Write(pen, value);
    }
}
