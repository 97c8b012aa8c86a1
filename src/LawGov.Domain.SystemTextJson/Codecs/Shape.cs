using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>An object with named members, each declared once: how it is written, read and made.</summary>
/// <remarks>Strict: a member that is not known, or stands twice, is a fault, as is one that is missing and must be there.</remarks>
internal sealed class Shape<T> : Codec<T>
    where T : notnull
{
    private readonly List<Member> _members = [];
    private readonly string? _kind;
    private readonly string? _definition;
    private readonly Func<Slots, T> _make;

    /// <param name="title">What it is.</param>
    /// <param name="declare">Declares the members, and returns how the object is made of them.</param>
    /// <param name="kind">What the member "kind" says that goes before the others; null where there is none.</param>
    /// <param name="definition">Under which name a schema defines it once for all places; null where each describes it.</param>
    internal Shape(Bilingual title, Func<Shape<T>, Func<Slots, T>> declare, string? kind = null, string? definition = null)
    {
        (Title, _kind, _definition) = (title, kind, definition);
        Expected = new($"{title.Chinese}对象{{…}}", $"{title.English} as an object {{…}}");
        _make = declare(this);
    }

    private Bilingual Title { get; }

    internal override Bilingual Expected { get; }

    /// <summary>A member that must be there.</summary>
    internal Slot<TValue> Required<TValue>(string name, Codec<TValue> codec, Func<T, TValue> get)
        where TValue : notnull
        => Add(new Member<TValue>(name, codec, get, isRequired: true));

    /// <summary>A member that need not be there.</summary>
    internal Slot<TValue> Optional<TValue>(string name, Codec<TValue> codec, Func<T, TValue?> get)
        where TValue : class
        => Add(new Member<TValue>(name, codec, get));

    /// <summary>A fact: not there where it is unknown.</summary>
    internal Slot<Fact<TValue>> Fact<TValue>(string name, Codec<TValue> codec, Func<T, Fact<TValue>> get, FactKey? key = null)
        where TValue : notnull
        => Add(new Member<Fact<TValue>>(name, new FactCodec<TValue>(codec), get, key: key));

    /// <summary>A list: not there where it is empty.</summary>
    internal Slot<ValueList<TItem>> Several<TItem>(
        string name, Codec<TItem> item, Func<T, ValueList<TItem>> get, int most = int.MaxValue)
        where TItem : notnull
        => Add(new Member<ValueList<TItem>>(name, new ListCodec<TItem>(item, most), get));

    /// <summary>A name that is written unless it is the default of its type.</summary>
    internal Slot<TName> Stated<TName>(string name, Func<T, TName> get)
        where TName : struct, Enum
        => Add(new Member<TName>(name, new NameCodec<TName>(), get));

    /// <summary>A flag that is written where it is set.</summary>
    internal Slot<bool> Set(string name, Func<T, bool> get) => Add(new Member<bool>(name, Values.Flag, get));

    internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out T? value)
    {
        int before = at.Faults.Count;
        value = default;
        return ReadMembers(json, at) is { } slots && at.Faults.Count == before && TryMake(slots, at, before, out value);
    }

    /// <summary>Reads what can be read: a member that cannot is noted, and left at the default of its type.</summary>
    internal bool TryReadSome(JsonElement json, Place at, [NotNullWhen(true)] out T? value)
    {
        int before = at.Faults.Count;
        value = default;
        return ReadMembers(json, at) is { } slots && TryMake(slots, at, before, out value);
    }

    /// <summary>Null where it is not an object at all.</summary>
    private Slots? ReadMembers(JsonElement json, Place at)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Wrong(json, at);
            return null;
        }

        var slots = new Slots(_members.Count);
        bool kindSeen = false;
        int before = at.Faults.Count;
        foreach (var property in json.EnumerateObject())
        {
            if (at.Faults.Count - before > Faults.Listed) { break; } // nobody reads on in such an object

            if (IndexOf(property) is var index && index < 0)
            {
                Stray(property, at, ref kindSeen);
                continue;
            }

            var member = _members[index];
            if (!slots.Claim(index)) { at.Faults.NoteTwice(at.Member(member.Name), member.Name); }
            else { member.Read(property.Value, at.Member(member.Name), slots, index); }
        }

        for (int i = 0; i < _members.Count; i++)
        {
            if (_members[i].IsRequired && !slots.IsClaimed(i)) { at.Faults.NoteMissing(at, _members[i].Name, _members[i].Expected); }
        }

        return slots;
    }

    private bool TryMake(Slots slots, Place at, int before, [NotNullWhen(true)] out T? value)
    {
        value = default;
        try
        {
            value = _make(slots);
            return true;
        }
        catch (ArgumentException trouble)
        {
            if (at.Faults.Count == before) { at.Faults.NoteRefused(PlaceOf(trouble, at), trouble); } // else it follows from what was noted

            return false;
        }
    }

    internal override void Write(Pen pen, T value)
    {
        pen.StartObject();
        if (_kind is not null)
        {
            pen.Name("kind");
            pen.Word(_kind);
        }

        foreach (var member in _members) { member.Write(pen, value); }

        pen.EndObject();
    }

    internal override void Describe(Utf8JsonWriter json)
    {
        if (_definition is null) { DescribeMembers(json); }
        else { json.WriteString("$ref", "#/$defs/" + _definition); }
    }

    /// <summary>Writes the definition that all places refer to.</summary>
    internal void Define(Utf8JsonWriter json)
    {
        json.WriteStartObject(_definition!);
        DescribeMembers(json);
        json.WriteEndObject();
    }

    internal override bool TellsTitle => _definition is null;

    private void DescribeMembers(Utf8JsonWriter json)
    {
        json.WriteString("title", $"{Title.Chinese} / {Title.English}");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        if (_kind is not null)
        {
            json.WriteStartObject("kind");
            json.WriteString("const", _kind);
            json.WriteEndObject();
        }

        foreach (var member in _members)
        {
            json.WriteStartObject(member.Name);
            if (member.Key is { } key)
            {
                json.WriteString("title", $"{key.Name.Chinese} / {key.Name.English}");
                json.WriteString("description", $"{key.Question.Chinese} / {key.Question.English}");
            }
            else if (!member.TellsTitle && MemberTitles.Of(member.Name) is { } title)
            {
                json.WriteString("title", $"{title.Chinese} / {title.English}");
            }

            member.Describe(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        if (_kind is not null) { json.WriteStringValue("kind"); }

        foreach (var member in _members.Where(member => member.IsRequired)) { json.WriteStringValue(member.Name); }

        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>The first member that states a fact and says nothing yet; null where no member does.</summary>
    internal string? MemberOf(FactKey key, T owner)
    {
        string? any = null;
        foreach (var member in _members.Where(member => key.Equals(member.Key)))
        {
            any ??= member.Name;
            if (!Says(member, owner)) { return member.Name; }
        }

        return any;
    }

    private static bool Says(Member member, T owner)
    {
        byte[] written = Pen.Write(pen =>
        {
            pen.StartObject();
            member.Write(pen, owner);
            pen.EndObject();
        });
        return written.Length > 2; // {}
    }

    /// <summary>The member that the library names, where it is one: Target, PrintedRate.</summary>
    private Place PlaceOf(ArgumentException trouble, Place at)
    {
        string name = trouble.ParamName ?? "";
        name = name.StartsWith("Printed", StringComparison.Ordinal) ? name["Printed".Length..] : name;
        var member = _members.Find(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return member is null ? at : at.Member(member.Name);
    }

    private int IndexOf(JsonProperty property)
    {
        try
        {
            return _members.FindIndex(member => property.NameEquals(member.Name));
        }
        catch (InvalidOperationException)
        {
            return -1; // its name is half of a surrogate pair
        }
    }

    private void Stray(JsonProperty property, Place at, ref bool kindSeen)
    {
        string name = NameOf(property);
        bool isKind = _kind is not null && name == "kind";
        if (!isKind) { at.Faults.NoteUnknown(at.Member(name), name, _members.Select(member => member.Name)); }
        else if (kindSeen) { at.Faults.NoteTwice(at.Member(name), name); }
        else if (property.Value.ValueKind != JsonValueKind.String || !property.Value.ValueEquals(_kind))
        {
            at.Faults.NoteWrong(at.Member(name), new Bilingual($"“{_kind}”", $"\"{_kind}\""), property.Value);
        }

        kindSeen |= isKind;
    }

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\\ud800"; // half of a surrogate pair, and so not a text
        }
    }

    private Slot<TValue> Add<TValue>(Member<TValue> member)
        where TValue : notnull
    {
        _members.Add(member);
        return new(_members.Count - 1);
    }

    /// <summary>A member as it is declared.</summary>
    private abstract class Member(string name, bool isRequired, FactKey? key)
    {
        internal string Name { get; } = name;

        internal bool IsRequired { get; } = isRequired;

        internal FactKey? Key { get; } = key;

        internal abstract Bilingual Expected { get; }

        internal abstract bool TellsTitle { get; }

        internal abstract void Describe(Utf8JsonWriter json);

        internal abstract void Write(Pen pen, T owner);

        internal abstract void Read(JsonElement json, Place at, Slots slots, int index);
    }

    /// <summary>What depends on the type of a member.</summary>
    /// <remarks>All are made before the first is read, so what each does is compiled when it is done.</remarks>
    private sealed class Member<TValue>(
        string name, Codec<TValue> codec, Func<T, TValue?> get, bool isRequired = false, FactKey? key = null)
        : Member(name, isRequired, key)
        where TValue : notnull
    {
        internal override Bilingual Expected => codec.Expected;

        internal override bool TellsTitle => codec.TellsTitle;

        internal override void Describe(Utf8JsonWriter json) => codec.Describe(json);

        /// <summary>What need not be there is written where it says something.</summary>
        internal override void Write(Pen pen, T owner)
        {
            var value = get(owner);
            if (!IsRequired && EqualityComparer<TValue>.Default.Equals(value, default)) { return; }

            pen.Name(Name);
            codec.Write(pen, value!);
        }

        internal override void Read(JsonElement json, Place at, Slots slots, int index)
        {
            try
            {
                if (codec.TryRead(json, at, out var value)) { slots[index] = value; }
            }
            catch (InvalidOperationException)
            {
                at.Faults.Note(at, Faults.HalfPair.With());
            }
        }
    }
}
