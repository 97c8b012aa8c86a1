using System.Text.RegularExpressions;

namespace LawGov.Domain.SystemTextJson.Tests.Storing;

/// <summary>docs/storing.md: its blocks of code, and its table of values.</summary>
internal static partial class StoringPage
{
    internal static string Text { get; } = File.ReadAllText(Path.Combine(Document.Root, "docs", "storing.md")).ReplaceLineEndings("\n");

    internal static IEnumerable<string> Blocks() => Text.Split("```csharp\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]);

    /// <summary>Every region of the sources beside this one, without its indentation.</summary>
    internal static IEnumerable<string> Regions()
        => Directory.EnumerateFiles(Path.Combine(Document.Root, "tests", "LawGov.Domain.SystemTextJson.Tests", "Storing"), "*.cs")
            .SelectMany(path => Region().Matches(File.ReadAllText(path).ReplaceLineEndings("\n")))
            .Select(match => match.Groups["code"].Value.Replace("\n" + match.Groups["indent"].Value, "\n", StringComparison.Ordinal)[match.Groups["indent"].Length..]);

    /// <summary>| `Percentage` | `72.04%` `85%` | no |: the type, texts of it, and whether they sort as the values do.</summary>
    internal static IEnumerable<(string Type, string[] Texts, bool Sorts)> Values()
        => ValueRow().Matches(Text).Select(row => (row.Groups["type"].Value, row.Groups["text"].Captures.Select(text => text.Value).ToArray(), row.Groups["sorts"].Value == "yes"));

    [GeneratedRegex(@"^(?<indent> *)#region [^\n]*\n(?<code>.*?)^ *#endregion", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^\| `(?<type>\w+)` \|(?: `(?<text>[^`]+)`)+ \| (?<sorts>yes|no)\b", RegexOptions.Multiline)]
    private static partial Regex ValueRow();
}
