using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>A list of values. One that cannot be read is noted, and the others are looked at.</summary>
internal sealed class ListCodec<T>(Codec<T> item, int most = int.MaxValue) : Codec<ValueList<T>>
    where T : notnull
{
    private static readonly MessageTemplate TooMany = new("不得超过{most}项，实为{found}项", "expected at most {most} items, found {found}");

    internal override Bilingual Expected => new($"数组，每项为{item.Expected.Chinese}", $"an array, each item {item.Expected.English}");

    internal override bool TryRead(JsonElement json, Place at, out ValueList<T> value)
    {
        value = default;
        if (json.ValueKind != JsonValueKind.Array) { return Wrong(json, at); }

        int count = json.GetArrayLength();
        if (count > most)
        {
            at.Faults.Note(at, TooMany.With(("most", most), ("found", count)));
            return false;
        }

        var items = new List<T>(count);
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
