using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
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

    public Rule Rule() => RuleCatalogue.All.Single(rule => rule.Id == RuleId);

    public Finding Evaluate() => Prepare()();

    /// <summary>Reads the facts once, so that what is left to do is the rule's own work.</summary>
    public Func<Finding> Prepare()
    {
        var (rule, facts) = (Rule(), Stated());
        return () => rule.TryEvaluate(facts, Context) ?? throw new InvalidDataException($"{this}: the rule does not look at {facts}.");
    }

    /// <summary>The facts as the JSON package reads them.</summary>
    public IFacts Stated() => Facts.Deserialize<IFacts>(Dialect)!;

    /// <summary>The same case with one fact that is unknown.</summary>
    public Vector Without(string fact)
        => this with { Facts = JsonSerializer.SerializeToElement(Facts.EnumerateObject().Where(member => member.Name != fact).ToDictionary(member => member.Name, member => member.Value)) };

    /// <summary>The members that are facts: not its kind and name, for which day, year or organ the question is asked, nor whether a figure is printed as a fall.</summary>
    public IEnumerable<string> FactNames => Facts.EnumerateObject().Select(member => member.Name).Except(["kind", "id", "on", "year", "organ", "isFall"]);

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
        changed.TryAdd("id", "vector");
        foreach (var (name, value) in change)
        {
            if (value is null) { changed.Remove(name); }
            else { changed[name] = value.DeepClone(); }
        }

        return JsonSerializer.SerializeToElement(changed);
    }

    private static ValueList<string> Texts(JsonNode? list) => (list?.AsArray() ?? []).Select(text => text!.GetValue<string>()).ToValueList();
}
