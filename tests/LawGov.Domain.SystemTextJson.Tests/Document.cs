using System.Text;
using System.Text.Json.Nodes;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Documents as a person would type them.</summary>
internal static class Document
{
    /// <summary>One fact of every kind, with every member that it can have.</summary>
    internal static string Whole { get; } = File.ReadAllText(Path.Combine(Root, "seeds", "facts-of-every-kind.json"));

    /// <summary>The real report and the made-up bureau.</summary>
    internal static string[] Seeds { get; } =
        [.. new[] { "shanzhou-2023.json", "example-district.json" }.Select(name => File.ReadAllText(Path.Combine(Root, "seeds", name)))];

    /// <summary>A document for each worked case of the rules, by the name of the case.</summary>
    internal static IReadOnlyList<(string Name, string Facts)> Vectors { get; } =
    [
        .. from path in Directory.EnumerateFiles(Path.Combine(Root, "tests", "LawGov.Domain.Tests", "Vectors"), "*.json", SearchOption.AllDirectories)
           let file = JsonNode.Parse(File.ReadAllText(path))!
           from vector in file["vectors"]!.AsArray()
           let facts = Changed(file["base"]!["facts"]!.AsObject(), vector["change"]?.AsObject() ?? [])
           select ($"{file["rule"]} {vector["name"]}", $$"""{ "format": "lawgov.facts/1", "bureau": "x", "asOf": {{vector["asOf"]?.ToJsonString() ?? file["base"]!["asOf"]!.ToJsonString()}}, "facts": [{{facts}}] }"""),
    ];

    /// <summary>The folder of the repository.</summary>
    internal static string Root
    {
        get
        {
            string folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "LawGov.Domain.sln"))) { folder = Path.GetDirectoryName(folder)!; }

            return folder;
        }
    }


    internal static FactsDocument Read(string json) => FactsDocument.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>A document of these facts alone.</summary>
    internal static FactsDocument Of(string facts) => Read($$"""{ "format": "lawgov.facts/1", "bureau": "x", "facts": [{{facts}}] }""");

    private static string Changed(JsonObject origin, JsonObject change)
        => new JsonObject(origin.ExceptBy(change.Select(member => member.Key), member => member.Key).Concat(change).Where(member => member.Value is not null).Append(new("id", "vector"))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString();
}
