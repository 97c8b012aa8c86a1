using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>One of a closed list of names, which begin with a small letter.</summary>
internal sealed class NameCodec<T> : Codec<T>
    where T : struct, Enum
{
    private readonly (string Name, T Value)[] _names;

    internal NameCodec(params ReadOnlySpan<T> without)
        : this(null, without) { }

    /// <summary>The same, with a word of its own for the value that is called none.</summary>
    internal NameCodec(string? none, params ReadOnlySpan<T> without)
    {
        var left = without.ToArray();
        _names = [.. Enum.GetValues<T>().Where(value => !left.Contains(value))
            .Select(value => (NameOf(value) is var name && name == NoneText ? none ?? name : name, value))];
        string list = string.Join(", ", _names.Select(name => name.Name));
        Expected = new("下列之一：" + list, "one of " + list);
    }

    internal override Bilingual Expected { get; }

    internal override bool CanBeWrittenAsNone => _names.Any(name => name.Name == NoneText);

    internal override bool IsWrittenAsNone(T value) => TextOf(value) == NoneText;

    internal static string NameOf(T value)
    {
        string name = Enum.GetName(value) ?? throw new NotSupportedException($"Expected a declared {typeof(T)}, not {value}.");
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    internal override bool TryRead(JsonElement json, Place at, out T value)
    {
        foreach (var (name, named) in _names)
        {
            if (json.ValueKind == JsonValueKind.String && json.ValueEquals(name))
            {
                value = named;
                return true;
            }
        }

        value = default;
        return Wrong(json, at);
    }

    internal override bool TryReadText(string text, out T value)
    {
        int at = Array.FindIndex(_names, name => name.Name == text);
        value = at < 0 ? default : _names[at].Value;
        return at >= 0;
    }

    internal override string TextOf(T value)
        => Array.Find(_names, name => EqualityComparer<T>.Default.Equals(name.Value, value)).Name ?? NameOf(value);

    internal override void Write(Pen pen, T value) => pen.Word(TextOf(value));

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (var (name, _) in _names) { json.WriteStringValue(name); }

        json.WriteEndArray();
    }
}

/// <summary>Any of a closed list of names, each once, in an array; none of them is the empty array.</summary>
internal sealed class NamesCodec<T> : Codec<T>
    where T : struct, Enum
{
    private static readonly T[] Single = [.. Enum.GetValues<T>().Where(value => System.Numerics.BitOperations.IsPow2(Bits(value)))];
    private readonly ListCodec<T> _list = new(new NameCodec<T>([.. Enum.GetValues<T>().Except(Single)]));

    internal override Bilingual Expected { get; } = new(
        "数组，每项为不重复的名称",
        "an array of names, each once");

    internal override bool TryRead(JsonElement json, Place at, out T value)
    {
        bool read = _list.TryRead(json, at, out var names);
        long bits = 0;
        foreach (var name in names)
        {
            if ((bits & Bits(name)) != 0) { read = Wrong(json, at); }

            bits |= Bits(name);
        }

        value = (T)Enum.ToObject(typeof(T), bits);
        return read;
    }

    internal override void Describe(Utf8JsonWriter json) => _list.Describe(json);

    internal override void Write(Pen pen, T value)
    {
        T[] names = [.. Single.Where(single => value.HasFlag(single))];
        if (names.Sum(Bits) != Bits(value)) { throw new NotSupportedException($"Expected declared values of {typeof(T)}, not {value}."); }

        _list.Write(pen, [.. names]);
    }

    private static long Bits(T value) => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
}
