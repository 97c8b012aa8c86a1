using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>A facts document: its map is read before the facts that name it, wherever it stands.</summary>
internal sealed class DocumentCodec : Codec<FactsDocument>
{
    private const string MapName = "dutyMap";
    private const int MostAudits = 10; // of two thousand rows that all overlap one takes a second

    private static readonly MessageTemplate TooLong = new(
        "一项事实不得超过{most}字节，实为{found}字节",
        "expected at most {most} bytes of one fact, found {found}");
    private static readonly MessageTemplate TooManyAudits = new("职责分工核查不得超过{most}项", "expected at most {most} audits of duties");
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = DocumentScan.MostLevels };

    private static readonly TextCodec<string> TheFormat = new(
        new($"“{FactsDocument.Format}”", $"\"{FactsDocument.Format}\""),
        static (string text, [NotNullWhen(true)] out string? value) => (value = text) == FactsDocument.Format,
        text => text);

    private static readonly Shape<FactsDocument> Members = new(new("事实文件", "a facts document"), shape =>
    {
        shape.Optional("$schema", new Anything(), _ => null);
        shape.Required("format", TheFormat, _ => FactsDocument.Format);
        var bureau = shape.Required("bureau", Values.Unit, document => document.Bureau);
        var asOf = shape.Optional("asOf", Boxed.Of(Values.Day), document => Boxed.From(document.AsOf));
        var own = shape.Optional("own", new OwnCodec(), document => document.Own);
        var map = shape.Optional(MapName, new SharedMap(), document => document.DutyMap);
        var facts = shape.Required("facts", new FactsList(), document => document.ErrorCount == 0
            ? document.Facts
            : throw new InvalidOperationException(
                $"Expected a document without errors, not {document.ErrorCount}: what could not be read would be lost."));
        return slots => new()
        {
            Bureau = bureau[slots],
            AsOf = asOf[slots]?.Value,
            Own = own[slots],
            DutyMap = map[slots],
            Facts = facts[slots],
        };
    });

    internal static DocumentCodec Instance { get; } = new();

    internal override Bilingual Expected => Members.Expected;

    internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out FactsDocument? value)
    {
        int before = at.Faults.Count;
        return Members.TryReadSome(json, WithMap(json, at), out value) && at.Faults.Count == before;
    }

    /// <summary>Reads what can be read: what stands beside the facts, and then each fact by itself.</summary>
    internal static FactsDocument Read(ReadOnlyMemory<byte> utf8, DocumentScan scan, Place root)
    {
        using var rest = JsonDocument.Parse(scan.Rest(), Bounded);
        var at = WithMap(rest.RootElement, root);
        if (!Members.TryReadSome(rest.RootElement, at, out var document)) { document = new(); }

        var facts = new List<IFacts>();
        var list = at.Member("facts");
        int audits = 0;
        for (int i = 0; i < scan.Facts.Count; i++)
        {
            var (start, length) = scan.Facts[i];
            var place = list.Item(i);
            if (length > DocumentScan.MostBytesOfOne)
            {
                place.Faults.Note(place, TooLong.With(("most", DocumentScan.MostBytesOfOne), ("found", length)));
                continue;
            }

            using var json = JsonDocument.Parse(utf8.Slice(start, length), Bounded);
            if (Audits(json.RootElement) && ++audits > MostAudits)
            {
                place.Faults.Note(place, TooManyAudits.With(("most", MostAudits)));
                continue;
            }

            if (FactsList.TryReadOne(json.RootElement, place, out var read)) { facts.Add(read); }
        }

        return document with { Facts = facts.ToValueList() };
    }

    internal override void Write(Pen pen, FactsDocument value) => Members.Write(pen.Sharing(value.DutyMap), value);

    internal override void Describe(Utf8JsonWriter json)
    {
        Members.Describe(json);
        json.WriteStartObject("$defs");
        Legal.Basis.Define(json);
        DutyMapShapes.Tables.Define(json);
        StatisticsShapes.Row.Define(json);
        StatisticsShapes.Table.Define(json);
        json.WriteEndObject();
    }

    private static bool Audits(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object
                && json.TryGetProperty("audit", out var audit)
                && audit.ValueKind == JsonValueKind.Object;
        }
        catch (InvalidOperationException)
        {
            return false; // one of its names is half of a surrogate pair, which reading it will tell
        }
    }

    private static Place WithMap(JsonElement json, Place at)
        => json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty(MapName, out var shared)
            && DutyMapShapes.InlineMap.TryRead(shared, at.Member(MapName), out var map) ? at.Sharing(map) : at;

    /// <summary>The map of the whole document, which was read before.</summary>
    private sealed class SharedMap : Codec<DutyMap>
    {
        internal override Bilingual Expected => DutyMapShapes.InlineMap.Expected;

        internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out DutyMap? value) => (value = at.Map) is not null;

        internal override void Write(Pen pen, DutyMap value) => DutyMapShapes.InlineMap.Write(pen, value);

        internal override void Describe(Utf8JsonWriter json) => DutyMapShapes.InlineMap.Describe(json);
    }

    /// <summary>What is for an editor, and not looked at.</summary>
    private sealed class Anything : Codec<string>
    {
        internal override Bilingual Expected { get; } = new("任意JSON", "any JSON");

        internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out string? value) => (value = "") is not null;

        internal override void Write(Pen pen, string value) => throw new NotSupportedException();

        internal override void Describe(Utf8JsonWriter json) => json.WriteString("type", "string");
    }

    /// <summary>Whatever the caller keeps beside the facts; its text without blanks.</summary>
    private sealed class OwnCodec : Codec<string>
    {
        internal override Bilingual Expected { get; } = new("任意JSON", "any JSON");

        internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out string? value)
        {
            value = Quoted.Of(json);
            return true;
        }

        internal override void Write(Pen pen, string value) => pen.Raw(value);

        internal override void Describe(Utf8JsonWriter json) => json.WriteString("description", $"{Expected.Chinese} / {Expected.English}");
    }

    /// <summary>The list of facts, of which one that cannot be read costs no other.</summary>
    private sealed class FactsList : Codec<ValueList<IFacts>>
    {
        internal override Bilingual Expected { get; } = new("数组，每项为事实对象{…}", "an array of facts, each an object {…}");

        internal override bool TryRead(JsonElement json, Place at, out ValueList<IFacts> value)
        {
            value = default;
            if (json.ValueKind != JsonValueKind.Array) { return Wrong(json, at); }

            int count = json.GetArrayLength();
            if (count > FactsDocument.MostFacts)
            {
                at.Faults.Note(at, DocumentScan.TooMany.With(("most", FactsDocument.MostFacts), ("found", count)));
                return false;
            }

            var facts = new List<IFacts>(count);
            int index = 0;
            foreach (var element in json.EnumerateArray())
            {
                if (TryReadOne(element, at.Item(index++), out var read)) { facts.Add(read); }
            }

            value = facts.ToValueList();
            return true;
        }

        internal static bool TryReadOne(JsonElement json, Place at, [NotNullWhen(true)] out IFacts? facts)
        {
            try
            {
                return Kinds.Codec.TryRead(json, at, out facts);
            }
            catch (InvalidOperationException)
            {
                at.Faults.Note(at, Faults.HalfPair.With());
                facts = null;
                return false;
            }
        }

        internal override void Describe(Utf8JsonWriter json)
        {
            json.WriteString("type", "array");
            json.WriteNumber("maxItems", FactsDocument.MostFacts);
            json.WriteStartObject("items");
            Kinds.Codec.Describe(json);
            json.WriteEndObject();
        }

        internal override void Write(Pen pen, ValueList<IFacts> value)
        {
            pen.StartArray();
            foreach (var facts in value) { Kinds.Codec.Write(pen, facts); }

            pen.EndArray();
        }
    }
}
