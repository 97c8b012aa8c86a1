using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>A division of duties by its rows, or the name of that of the whole document.</summary>
/// <param name="inline">By its rows, whatever the document shares.</param>
internal sealed class MapCodec(Codec<DutyMap> inline) : Codec<DutyMap>
{
    private const string OfBureau = "bureau";

    private static readonly MessageTemplate NoMap = new("文件中没有可读取的“dutyMap”", "the document has no \"dutyMap\" that can be read");

    internal override Bilingual Expected { get; } = new(
        $"{inline.Expected.Chinese}，或者\"{OfBureau}\"",
        $"{inline.Expected.English}, or \"{OfBureau}\"");

    internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out DutyMap? value)
    {
        if (json.ValueKind != JsonValueKind.String || !json.ValueEquals(OfBureau)) { return inline.TryRead(json, at, out value); }

        value = at.Map;
        if (value is null) { at.Faults.Note(at, NoMap.With()); }

        return value is not null;
    }

    internal override void Write(Pen pen, DutyMap value)
    {
        if (value.Equals(pen.Map)) { pen.Word(OfBureau); }
        else { inline.Write(pen, value); }
    }

    internal override void Describe(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("const", OfBureau);
        json.WriteEndObject();
        json.WriteStartObject();
        inline.Describe(json);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
