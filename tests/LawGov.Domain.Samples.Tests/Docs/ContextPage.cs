using System.Runtime.CompilerServices;
using System.Text;

namespace LawGov.Domain.Samples.Tests.Docs;

/// <summary>What a page on a context is written of: headings, the code that ran, cut out of its file between #region and #endregion, and what came of it.</summary>
internal sealed class ContextPage([CallerFilePath] string file = "")
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString().TrimEnd() + "\n";

    public void Say(string heading, string text) => _text.Append(heading).Append("\n\n").Append(text.ReplaceLineEndings("\n")).Append("\n\n");

    public void Code(string name)
    {
        var lines = Sample.Read($"tests/LawGov.Domain.Samples.Tests/Docs/{Path.GetFileName(file)}").Split('\n');
        var shown = lines.SkipWhile(line => line.Trim() != $"#region {name}").Skip(1).TakeWhile(line => line.Trim() != "#endregion");
        _text.Append("```csharp\n").AppendJoin('\n', shown.Select(line => line.Length > 8 ? line[8..] : "")).Append("\n```\n\n");
    }

    public void Texts(params IEnumerable<string> texts) => _text.Append("```text\n").AppendJoin('\n', texts).Append("\n```\n\n");
}
