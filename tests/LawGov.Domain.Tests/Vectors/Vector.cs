using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;
using NodaTime.Text;

namespace LawGov.Domain.Tests.Vectors;

/// <summary>One worked case of a rule, as a line of a vector file holds it: the base of the file with its differences laid over.</summary>
public sealed record Vector(
    string RuleId, string Name, JsonElement Facts, RuleContext Context, Verdict Verdict, ValueList<string> Missing, ValueList<string> Bases, Bilingual? Because, bool Boundary)
{
    internal static readonly JsonSerializerOptions Dialect = new JsonSerializerOptions().ConfigureForLawGov();

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Vectors");

    public static IReadOnlyList<Vector> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read)];

    public Finding Evaluate() => Prepare()();

    /// <summary>Reads the facts once, so that what is left to do is the rule's own work.</summary>
    public Func<Finding> Prepare() => VectorRules.Prepare(RuleId, Facts, Context);

    public IFacts Stated() => VectorRules.Facts(RuleId, Facts);

    /// <summary>The same case with one fact that is unknown.</summary>
    public Vector Without(string fact)
        => this with { Facts = JsonSerializer.SerializeToElement(Facts.EnumerateObject().Where(member => member.Name != fact).ToDictionary(member => member.Name, member => member.Value)) };

    public override string ToString() => $"{RuleId} {Name}";

    internal static IEnumerable<Vector> Read(string path)
    {
        var file = JsonNode.Parse(File.ReadAllBytes(path))!.AsObject();
        var origin = file["base"]!.AsObject();
        foreach (var vector in file["vectors"]!.AsArray())
        {
            yield return Of(file["rule"]!.GetValue<string>(), origin, vector!.AsObject());
        }
    }

    private static Vector Of(string rule, JsonObject origin, JsonObject vector) => new(
        rule,
        vector["name"]!.GetValue<string>(),
        Changed(origin["facts"]!.AsObject(), vector["change"]?.AsObject() ?? []),
        new()
        {
            AsOf = LocalDatePattern.Iso.Parse((vector["asOf"] ?? origin["asOf"])!.GetValue<string>()).Value,
            Law = VectorLaw.Over(vector["law"]?.AsObject() ?? []),
        },
        Enum.Parse<Verdict>(vector["verdict"]!.GetValue<string>()),
        Texts(vector["missing"]),
        Texts(vector["bases"]),
        vector["because"] is { } because ? new(because["zh"]!.GetValue<string>(), because["en"]!.GetValue<string>()) : null,
        vector["boundary"]?.GetValue<bool>() ?? false);

    /// <summary>A member of the change takes the place of that of the base; null takes the fact away.</summary>
    private static JsonElement Changed(JsonObject facts, JsonObject change)
    {
        var changed = facts.DeepClone().AsObject();
        foreach (var (name, value) in change)
        {
            if (value is null) { changed.Remove(name); }
            else { changed[name] = value.DeepClone(); }
        }

        return JsonSerializer.SerializeToElement(changed);
    }

    private static ValueList<string> Texts(JsonNode? list) => (list?.AsArray() ?? []).Select(text => text!.GetValue<string>()).ToValueList();
}
