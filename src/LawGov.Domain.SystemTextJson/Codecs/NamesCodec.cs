using System.Runtime.CompilerServices;
using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>One of a closed list of names, which begin with a small letter.</summary>
/// <remarks>What does not depend on the type stands in <see cref="NameList"/>, which is compiled once and not for each enum: a program that
/// reads facts once would spend most of its time on that.</remarks>
internal sealed class NameCodec<T> : Codec<T>
    where T : struct, Enum
{
    private readonly NameList _names;

    internal NameCodec(params ReadOnlySpan<T> without)
        : this(null, without) { }

    /// <summary>The same, with a word of its own for the value that is called none.</summary>
    internal NameCodec(string? none, params ReadOnlySpan<T> without)
    {
        var left = new int[without.Length];
        for (int at = 0; at < left.Length; at++) { left[at] = NumberOf(without[at]); }

        _names = new(typeof(T), none, left);
    }

    internal override Bilingual Expected => _names.Expected;

    internal override bool CanBeWrittenAsNone => _names.IndexOf(NoneText) >= 0;

    internal override bool IsWrittenAsNone(T value) => TextOf(value) == NoneText;

    internal static string NameOf(T value) => NameList.Small(
        Enum.GetName(value) ?? throw new NotSupportedException($"Expected a declared {typeof(T)}, not {value}."));

    internal override bool TryRead(JsonElement json, Place at, out T value)
    {
        int read = _names.IndexOf(json);
        value = read < 0 ? default : ValueAt(read);
        return read >= 0 || Wrong(json, at);
    }

    internal override bool TryReadText(string text, out T value)
    {
        int at = _names.IndexOf(text);
        value = at < 0 ? default : ValueAt(at);
        return at >= 0;
    }

    internal override string TextOf(T value) => _names.NameOf(NumberOf(value)) ?? NameOf(value);

    internal override void Write(Pen pen, T value) => pen.Word(TextOf(value));

    internal override void Describe(Utf8JsonWriter json) => _names.Describe(json);

    private static int NumberOf(T value) => Unsafe.As<T, int>(ref value); // as every public enum is one, which a test holds

    private T ValueAt(int at)
    {
        int number = _names.NumberAt(at);
        return Unsafe.As<int, T>(ref number);
    }
}

/// <summary>The names of an enum and their numbers, in the order of the numbers.</summary>
internal sealed class NameList
{
    private readonly (string Name, int Number)[] _names;

    internal NameList(Type type, string? none, int[] without)
    {
        var numbers = (int[])Enum.GetValuesAsUnderlyingType(type);
        string[] names = Enum.GetNames(type);
        var list = new List<(string, int)>(numbers.Length);
        for (int at = 0; at < numbers.Length; at++)
        {
            if (Array.IndexOf(without, numbers[at]) >= 0) { continue; }

            string name = Small(names[at]);
            list.Add((name == Codec<string>.NoneText ? none ?? name : name, numbers[at]));
        }

        _names = [.. list];
        string all = string.Join(", ", _names.Select(name => name.Name));
        Expected = new("下列之一：" + all, "one of " + all);
    }

    internal Bilingual Expected { get; }

    internal static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    internal int NumberAt(int at) => _names[at].Number;

    internal string? NameOf(int number) => Array.Find(_names, name => name.Number == number).Name;

    internal int IndexOf(string text) => Array.FindIndex(_names, name => name.Name == text);

    internal int IndexOf(JsonElement json)
        => json.ValueKind != JsonValueKind.String ? -1 : Array.FindIndex(_names, name => json.ValueEquals(name.Name));

    internal void Describe(Utf8JsonWriter json)
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
