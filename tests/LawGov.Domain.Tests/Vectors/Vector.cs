using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using NodaTime.Text;

namespace LawGov.Domain.Tests.Vectors;

/// <summary>One worked case of a rule, as a vector file holds it.</summary>
public sealed record Vector(string RuleId, string Name, JsonElement Facts, RuleContext Context, Verdict Verdict, ValueList<string> Missing, ValueList<string> Bases, bool Boundary)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Vectors");

    public static IReadOnlyList<Vector> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read)];

    public Finding Evaluate() => Prepare()();

    /// <summary>Reads the facts once, so that what is left to do is the rule's own work.</summary>
    public Func<Finding> Prepare() => VectorRules.Prepare(RuleId, Facts, Context);

    /// <summary>The same case with one fact that nobody said.</summary>
    public Vector Without(string fact)
        => this with { Facts = JsonSerializer.SerializeToElement(Facts.EnumerateObject().Where(member => member.Name != fact).ToDictionary(member => member.Name, member => member.Value)) };

    public override string ToString() => $"{RuleId} {Name}";

    private static IEnumerable<Vector> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var file = document.RootElement.Clone();
        string rule = file.GetProperty("rule").GetString()!;
        foreach (var vector in file.GetProperty("vectors").EnumerateArray())
        {
            var expect = vector.GetProperty("expect");
            yield return new(
                rule,
                vector.GetProperty("name").GetString()!,
                vector.GetProperty("facts"),
                new()
                {
                    AsOf = LocalDatePattern.Iso.Parse(vector.GetProperty("asOf").GetString()!).Value,
                    Law = VectorRules.Law(vector.TryGetProperty("law", out var law) ? law : default),
                },
                Enum.Parse<Verdict>(expect.GetProperty("verdict").GetString()!),
                [.. expect.GetProperty("missing").EnumerateArray().Select(key => key.GetString()!)],
                [.. expect.GetProperty("bases").EnumerateArray().Select(key => key.GetString()!)],
                vector.TryGetProperty("boundary", out var boundary) && boundary.GetBoolean());
        }
    }
}
