using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>What JSON is written with: the writer, and what the document shares.</summary>
/// <param name="json">The writer.</param>
/// <param name="map">The division of duties of the whole document, which its facts only name; null where there is none.</param>
/// <param name="mask">What stands in place of the names of persons; null where they are written.</param>
/// <param name="quotes">Whether texts are put in quotes here: the encoders of the runtime escape what its tables of Unicode do not know,
/// so that two runtimes would give two documents. In a writer of the caller's, its own encoder is asked.</param>
internal sealed class Pen(Utf8JsonWriter json, DutyMap? map = null, Mask? mask = null, bool quotes = false)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal DutyMap? Map => map;

    internal Mask? Mask => mask;

    /// <summary>Writes a document on one line, in UTF-8.</summary>
    internal static byte[] Write(Action<Pen> write, Mask? mask = null) => WriteJson(json => write(new(json, null, mask, quotes: true)));

    internal static byte[] WriteJson(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain)) { write(json); }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The same pen in a document with a map.</summary>
    internal Pen Sharing(DutyMap? shared) => new(json, shared, mask, quotes);

    /// <summary>Writes JSON as it is.</summary>
    internal void Raw(string text) => json.WriteRawValue(text, skipInputValidation: true);

    internal void StartObject() => json.WriteStartObject();

    internal void EndObject() => json.WriteEndObject();

    internal void StartArray() => json.WriteStartArray();

    internal void EndArray() => json.WriteEndArray();

    internal void Name(string name) => json.WritePropertyName(name);

    internal void Text(string text) => Word(mask?.Over(text) ?? text);

    internal void Number(long number) => json.WriteNumberValue(number);

    internal void Flag(bool flag) => json.WriteBooleanValue(flag);

    internal void Null() => json.WriteNullValue();

    /// <summary>Writes a text that names no person, such as a name of the format.</summary>
    internal void Word(string word)
    {
        if (quotes) { json.WriteRawValue(Quoted.Of(word), skipInputValidation: true); }
        else { json.WriteStringValue(word); }
    }

    internal void Word(string name, string word)
    {
        Name(name);
        Word(word);
    }

    internal void Text(string name, string text, Language language = Language.Chinese)
    {
        Name(name);
        Word(mask?.Over(text, language) ?? text);
    }

    internal void Number(string name, long number)
    {
        Name(name);
        Number(number);
    }

    internal void Flag(string name, bool flag)
    {
        Name(name);
        Flag(flag);
    }

    /// <summary>Writes a text in both languages.</summary>
    internal void Both(IBilingualText text)
    {
        StartObject();
        foreach (var language in (ReadOnlySpan<Language>)[Language.Chinese, Language.English])
        {
            Name(language == Language.Chinese ? "zh" : "en");
            Word(mask?.Over(text, language) ?? text.ToText(language));
        }

        EndObject();
    }

    internal void Both(string name, IBilingualText text)
    {
        Name(name);
        Both(text);
    }

    internal void List<T>(string name, IEnumerable<T> items, Action<Pen, T> write)
    {
        Name(name);
        StartArray();
        foreach (var item in items) { write(this, item); }

        EndArray();
    }

    /// <summary>Writes an object with a member an item.</summary>
    internal void Named<T>(string name, IEnumerable<T> items, Func<T, string> nameOf, Action<Pen, T> write)
    {
        Name(name);
        StartObject();
        foreach (var item in items)
        {
            Name(nameOf(item));
            write(this, item);
        }

        EndObject();
    }
}
