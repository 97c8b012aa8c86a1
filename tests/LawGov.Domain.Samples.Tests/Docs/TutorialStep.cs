using System.Text.RegularExpressions;

namespace LawGov.Domain.Samples.Tests.Docs;

/// <summary>A fenced block of the tutorial that names a file: ```csharp Program.cs is the file, ```csharp >> Program.cs its further lines, ```diff Program.cs a change to it.</summary>
internal sealed record TutorialFile(string Kind, bool IsAppended, string Name, string Text)
{
    public void WriteTo(string folder)
    {
        string path = Path.Combine(folder, Name);
        string before = IsAppended || Kind == "diff" ? File.ReadAllText(path) : "";
        File.WriteAllText(path, Kind == "diff" ? Changed(before) : before + Text);
    }

    private string Changed(string before)
    {
        (string old, string now) = (Lines('-'), Lines('+'));
        return before.Split(old).Length == 2 ? before.Replace(old, now, StringComparison.Ordinal) : throw new InvalidDataException($"Expected to find once in {Name}: {old}");
    }

    private string Lines(char sign) => string.Concat(Text.Split('\n').Where(line => line.StartsWith(sign)).Select(line => line[1..] + "\n"));
}

/// <summary>A command of the tutorial (behind "$ ") and what stands below it: all that it prints, where a line … stands for any number of lines.</summary>
internal sealed record TutorialCommand(string Command, string Printed)
{
    public Regex Pattern { get; } = new(
        "^" + string.Concat(Printed.Split('\n', StringSplitOptions.None).Select(line => line == "…" ? "(?:.*\n)*?" : Regex.Escape(line) + "\n")) + "$", RegexOptions.CultureInvariant);
}

/// <summary>The files and commands of a tutorial, in the order of the page.</summary>
internal static class TutorialPage
{
    public static IEnumerable<object> Steps(string page)
    {
        using var lines = Sample.Read(page).Split('\n').AsEnumerable().GetEnumerator();
        while (lines.MoveNext())
        {
            if (!lines.Current.StartsWith("```", StringComparison.Ordinal)) { continue; }

            (string[] info, var block) = (lines.Current[3..].Split(' '), new List<string>());
            while (lines.MoveNext() && lines.Current != "```") { block.Add(lines.Current); }

            foreach (object step in StepsOf(info, block)) { yield return step; }
        }
    }

    private static IEnumerable<object> StepsOf(string[] info, List<string> block) => info switch
    {
        ["console"] => CommandsOf(block),
        [var kind, ">>", var name] => [new TutorialFile(kind, IsAppended: true, name, string.Join('\n', block) + "\n")],
        [var kind, var name] => [new TutorialFile(kind, IsAppended: false, name, string.Join('\n', block) + "\n")],
        _ => throw new InvalidDataException($"Expected commands or the name of a file, found ```{string.Join(' ', info)}"),
    };

    private static IEnumerable<TutorialCommand> CommandsOf(List<string> block)
    {
        for (int at = 0; at < block.Count;)
        {
            string command = block[at].StartsWith("$ ", StringComparison.Ordinal) ? block[at][2..] : throw new InvalidDataException($"Expected a command, found: {block[at]}");
            string[] printed = [.. block.Skip(at + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal))];
            at += 1 + printed.Length;
            yield return new(command, string.Join('\n', printed).Trim('\n'));
        }
    }
}
