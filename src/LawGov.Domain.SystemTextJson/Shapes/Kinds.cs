using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Every kind of facts by its name and by its type.</summary>
internal static class Kinds
{
    private static readonly Dictionary<string, FactsShape> ByName = All.ToDictionary(shape => shape.Kind, StringComparer.Ordinal);
    private static readonly Dictionary<Type, FactsShape> ByType = All.ToDictionary(shape => shape.Type);
    private static readonly Bilingual AFact = new("事实对象{…}", "a fact as an object {…}");
    private static readonly Bilingual AKind = new("下列之一：" + string.Join(", ", ByName.Keys), "one of " + string.Join(", ", ByName.Keys));

    internal static FactsShape[] All
        =>
        [
            .. ParticipationShapes.All,
            .. DutyShapes.All,
            .. DisclosureShapes.All,
            .. StatisticsShapes.All,
            .. RequestShapes.All,
            .. DecisionShapes.All,
            .. CollectiveShapes.All,
            .. PenaltyShapes.All,
            .. FieldShapes.All,
            .. SchoolShapes.All,
            .. TrainingShapes.All,
            .. PublicityShapes.All,
            .. DisputeShapes.All,
            .. ReportingShapes.All,
        ];

    /// <summary>The kind of facts; null where they are not the library's.</summary>
    internal static FactsShape? Of(IFacts facts) => ByType.GetValueOrDefault(facts.GetType());

    /// <summary>Facts of whatever kind, which they say themselves.</summary>
    internal static Codec<IFacts> Codec { get; } = new FactsCodec();

    private sealed class FactsCodec : Codec<IFacts>
    {
        internal override Bilingual Expected => AFact;

        internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out IFacts? value)
        {
            value = null;
            if (json.ValueKind != JsonValueKind.Object)
            {
                at.Faults.NoteWrong(at, AFact, json);
                return false;
            }

            if (!json.TryGetProperty("kind", out var kind))
            {
                at.Faults.NoteMissing(at, "kind", AKind);
                return false;
            }

            if (kind.ValueKind == JsonValueKind.String && Found.Text(kind) is { } name && ByName.TryGetValue(name, out var shape))
            {
                return shape.TryRead(json, at, out value);
            }

            at.Faults.NoteWrong(at.Member("kind"), AKind, kind);
            return false;
        }

        internal override void Describe(Utf8JsonWriter json)
        {
            json.WriteStartArray("oneOf");
            foreach (var shape in All)
            {
                json.WriteStartObject();
                shape.Describe(json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        internal override void Write(Pen pen, IFacts value)
        {
            if (!ByType.TryGetValue(value.GetType(), out var shape))
            {
                throw new NotSupportedException($"Expected facts of the library, not {value.GetType()}: they have no kind.");
            }

            shape.Write(pen, value);
        }
    }
}
