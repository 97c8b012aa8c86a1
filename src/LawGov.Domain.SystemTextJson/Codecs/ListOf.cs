using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>Something that is made of a list and written as that list.</summary>
internal sealed class ListOf<T, TItem>(
    Codec<ValueList<TItem>> list, Func<ValueList<TItem>, T> make, Func<T, ValueList<TItem>> items) : Codec<T>
    where T : notnull
    where TItem : notnull
{
    internal override Bilingual Expected => list.Expected;

    internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (!list.TryRead(json, at, out var read)) { return false; }

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

    internal override void Describe(Utf8JsonWriter json) => list.Describe(json);

    internal override void Write(Utf8JsonWriter json, T value) => list.Write(json, items(value));
}
