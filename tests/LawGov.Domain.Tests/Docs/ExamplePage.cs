using System.Runtime.CompilerServices;
using System.Text;

namespace LawGov.Domain.Tests.Docs;

/// <summary>What a page with an example is written of: headings, the code that ran, and what came of it.</summary>
internal static class ExamplePage
{
    internal static void Say(this StringBuilder page, string heading, string text) => page.Append(heading).Append("\n\n").Append(text.ReplaceLineEndings("\n")).Append("\n\n");

    /// <summary>Prints the lines of the caller's file between two markers.</summary>
    internal static void Code(this StringBuilder page, string name, [CallerFilePath] string file = "")
    {
        var lines = Repository.Read($"tests/LawGov.Domain.Tests/Docs/{Path.GetFileName(file)}").Split('\n').Select(line => line.TrimEnd('\r'));
        var shown = lines.SkipWhile(line => line.Trim() != $"// <{name}>").Skip(1).TakeWhile(line => line.Trim() != $"// </{name}>").ToList();
        page.Append("```csharp\n").AppendJoin('\n', shown.Select(line => line.Length > 8 ? line[8..] : "")).Append("\n```\n\n");
    }

    internal static void Texts(this StringBuilder page, IEnumerable<string> texts) => page.Append("```text\n").AppendJoin('\n', texts).Append("\n```\n\n");
}
