using System.Text;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Documents as a person would type them.</summary>
internal static class Document
{
    /// <summary>One fact of every kind, with every member that it can have.</summary>
    internal static string Whole { get; } = File.ReadAllText(Path.Combine(Root, "seeds", "facts-of-every-kind.json"));

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
}
