using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>A list of values. One that cannot be read is noted, and the others are looked at.</summary>
internal sealed class ListCodec<T>(Codec<T> item) : Codec<ValueList<T>>
    where T : notnull
{
    internal override Bilingual Expected { get; } = new($"数组，每项为{item.Expected.Chinese}", $"an array, each item {item.Expected.English}");

    internal override bool TryRead(JsonElement json, Place at, out ValueList<T> value)
    {
        value = default;
        if (json.ValueKind != JsonValueKind.Array) { return Wrong(json, at); }

        var items = new List<T>(json.GetArrayLength());
        bool whole = true;
        int index = 0, before = at.Faults.Count;
        foreach (var element in json.EnumerateArray())
        {
            if (at.Faults.Count - before > Faults.Listed) { break; } // nobody reads on in such a list

            if (item.TryRead(element, at.Item(index++), out var read)) { items.Add(read); }
            else { whole = false; }
        }

        value = items.ToValueList();
        return whole;
    }

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item.Describe(json);
        json.WriteEndObject();
    }

    internal override void Write(Pen pen, ValueList<T> value)
    {
        pen.StartArray();
        foreach (var one in value) { item.Write(pen, one); }

        pen.EndArray();
    }
}
