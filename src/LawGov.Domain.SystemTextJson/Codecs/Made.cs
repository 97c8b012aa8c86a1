using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>Something that is made of something else and written as that: an order of heads as the list of its turns.</summary>
internal sealed class Made<T, TOf>(Codec<TOf> of, Func<TOf, T> make, Func<T, TOf> parts) : Codec<T>
    where T : notnull
    where TOf : notnull
{
    internal override Bilingual Expected => of.Expected;

    internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (!of.TryRead(json, at, out var read)) { return false; }

        try
        {
            value = make(read);
            return true;
        }
        catch (ArgumentException trouble)
        {
            at.Faults.NoteRefused(at, trouble);
            return false;
        }
    }

    internal override void Describe(Utf8JsonWriter json) => of.Describe(json);

    internal override void Write(Pen pen, T value) => of.Write(pen, parts(value));
}
