using System.Text;
using System.Text.Json.Nodes;

namespace LawGov.Domain.SystemTextJson.Tests.Serving;

/// <summary>Bodies as they come: good ones, damaged ones, and ones made to do harm. The same number gives the same body.</summary>
internal sealed class Hostile(int number)
{
    private const string Lone = "\uE000"; // stands for half a surrogate pair, which no writer writes

    private static readonly string[] Values =
    [
        "null", "true", "false", "[]", "{}", "0", "-1", "1", "5", "1e400", "-0.0", "12345678901234567890", "9223372036854775807", "2147483647", "-2147483648", "\"\"", "\" \"", "\"none\"",
        "{\"is\":\"none\"}", "{\"is\":5}", "\"—\"", "\"0\"", "\"0%\"", "\"无\"", "\"999999999999999999\"", "\"9999999999999999.99%\"", "\"9223372036854775807人\"", "\"约9亿亿人\"", "\"每999年999次\"", "\"千分之三\"",
        "\"0001-01-01\"", "\"2001-01-01\"", "\"2100-12-31\"", "\"9999-12-31\"", "\"-9998-01-01\"", "\"2023-02-29\"", $"\"{Lone}\"", $"\"a{Lone}\"", "\"\\u0000\"", "\"\\u202E\"", "\"a/b\"", "\"department\"", "\"𠮷\"",
        "{\"workdays\":10000}", "{\"days\":10000,\"rolling\":\"byAnalogy\"}", "{\"years\":100}", "{\"months\":1200}", "[null]", "[[[[]]]]", "{\"kind\":\"local\"}", "2001", "2099", "2100", "1.5",
    ];

    private readonly Random _dice = new(number);

    internal byte[] Body() => (number % 12) switch
    {
        0 => Encoding.UTF8.GetBytes(Document.Whole),
        1 => Bytes()[.._dice.Next(Bytes().Length)],
        2 => Flipped(),
        3 => NotUtf8(),
        4 => Encoding.UTF8.GetBytes(Deep()),
        5 => Encoding.UTF8.GetBytes(Days()),
        6 => Encoding.UTF8.GetBytes(OfAnotherKind()),
        7 => Encoding.UTF8.GetBytes(Doubled()),
        8 => Encoding.UTF8.GetBytes(_dice.Next(4) switch { 0 => "", 1 => Values[_dice.Next(Values.Length)], 2 => "\uFEFF" + Document.Whole, _ => "[" + Document.Whole + "]" }),
        _ => Encoding.UTF8.GetBytes(Changed(1 + _dice.Next(4))),
    };

    private static byte[] Bytes() => Encoding.UTF8.GetBytes(Document.Whole);

    /// <summary>Some of the facts: one that is refused would hide what the others do.</summary>
    private JsonObject Some()
    {
        var whole = JsonNode.Parse(Document.Whole)!.AsObject();
        var facts = whole["facts"]!.AsArray();
        for (int left = 1 + _dice.Next(6); facts.Count > left;) { facts.RemoveAt(_dice.Next(facts.Count)); }

        return whole;
    }

    private byte[] Flipped()
    {
        byte[] bytes = Bytes();
        for (int times = 1 + _dice.Next(3); times > 0; times--) { bytes[_dice.Next(bytes.Length)] ^= (byte)(1 << _dice.Next(8)); }

        return bytes;
    }

    private byte[] NotUtf8()
    {
        byte[] bytes = Bytes();
        bytes[_dice.Next(bytes.Length)] = (byte)(0x80 + _dice.Next(0x80));
        return _dice.Next(2) == 0 ? bytes : Encoding.Unicode.GetBytes(Document.Whole);
    }

    private string Deep()
    {
        int levels = _dice.Next(1, 5_000);
        string open = _dice.Next(2) == 0 ? "[" : "{\"a\":";
        return _dice.Next(2) == 0 ? string.Concat(Enumerable.Repeat(open, levels)) : $$"""{ "format": "lawgov.facts/1", "bureau": "x", "facts": {{new string('[', levels)}}{{new string(']', levels)}} }""";
    }

    /// <summary>Every day, or every second one, at an end of what is counted, or all of them on one day.</summary>
    private string Days()
    {
        string[] ends = ["0001-01-01", "2001-01-01", "2001-01-02", "2026-12-31", "2100-12-31", "2100-12-30", "9999-12-31", "2008-05-01", "2019-05-15"];
        string end = ends[_dice.Next(ends.Length)], other = ends[_dice.Next(ends.Length)];
        var whole = Some();
        foreach (var (parent, key) in Places(whole).Where(place => Text(place) is [_, _, _, _, '-', _, _, '-', _, _]).ToList()) { Set(parent, key, _dice.Next(3) == 0 ? other : end); }

        if (_dice.Next(2) == 0) { foreach (var (parent, key) in Places(whole).Where(place => place.Key is "year").ToList()) { Set(parent, key, _dice.Next(2) == 0 ? 2001 : 2099); } }

        return whole.ToJsonString();
    }

    private string OfAnotherKind()
    {
        var whole = Some();
        var facts = whole["facts"]!.AsArray();
        var one = facts[_dice.Next(facts.Count)]!;
        one["kind"] = _dice.Next(3) == 0 ? "unknown" : facts[_dice.Next(facts.Count)]!["kind"]!.GetValue<string>();
        return whole.ToJsonString();
    }

    /// <summary>Every fact twice, the second with another's values: contradictory, and under one name.</summary>
    private string Doubled()
    {
        var whole = Some();
        var facts = whole["facts"]!.AsArray();
        foreach (var one in facts.Select(fact => fact!.DeepClone()).ToList()) { facts.Add(one); }

        Shuffle(whole);
        return whole.ToJsonString();
    }

    /// <summary>Values put in the place of others that look alike: a day for a day, a figure for a figure.</summary>
    private void Shuffle(JsonObject whole)
    {
        var places = Places(whole).Where(place => place.Key is not ("kind" or "format" or "$schema")).GroupBy(place => (Text(place) is null, Text(place)?.Length == 10, Text(place)?.Any(char.IsDigit)));
        foreach (var alike in places.Select(group => group.ToList()).ToList())
        {
            for (int times = _dice.Next(alike.Count); times > 0; times--)
            {
                var (from, to) = (alike[_dice.Next(alike.Count)], alike[_dice.Next(alike.Count)]);
                if (Get(from) is JsonValue value) { Set(to.Parent, to.Key, value.DeepClone()); }
            }
        }
    }

    private string Changed(int times)
    {
        var whole = Some();
        for (; times > 0; times--)
        {
            var places = Places(whole).ToList();
            var (parent, key) = places[_dice.Next(places.Count)];
            if (_dice.Next(4) == 0 && parent is JsonObject owner) { owner.Remove((string)key); }
            else { Set(parent, key, "\uE001" + _dice.Next(Values.Length)); }
        }

        string text = whole.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (int value = Values.Length - 1; value >= 0; value--)
        {
            foreach (string mark in (string[])["\uE001", "\\uE001"]) { text = text.Replace($"\"{mark}{value}\"", Values[value], StringComparison.Ordinal); }
        }

        return text.Replace(Lone, "\\ud800", StringComparison.Ordinal);
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(member => Places(member.Value).Prepend((owner, member.Key))),
        JsonArray list => list.SelectMany((item, at) => Places(item).Prepend((list, at))),
        _ => [],
    };

    private static JsonNode? Get((JsonNode Parent, object Key) place) => place.Key is string name ? place.Parent[name] : place.Parent[(int)place.Key];

    private static string? Text((JsonNode Parent, object Key) place) => Get(place) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static void Set(JsonNode parent, object key, JsonNode value)
    {
        if (key is string name) { parent[name] = value; }
        else { parent[(int)key] = value; }
    }
}
