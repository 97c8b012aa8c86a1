using System.Diagnostics;
using System.Text;
using LawGov.Samples.AnnualReport;
using LawGov.Samples.Compare;
using LawGov.Samples.DeadlineDesk;
using LawGov.Samples.DisclosureDesk;
using LawGov.Samples.ParticipationBoard;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What a run of a sample printed. A run stays in this process; <see cref="Start"/> is for what only a program of its own can show.</summary>
internal sealed record Sample(int Code, string Output, string Errors)
{
    private static readonly Dictionary<string, Func<string[], TextWriter, TextWriter, int>> Commands = new(StringComparer.Ordinal)
    {
        ["AnnualReport"] = AnnualReportCommand.Run,
        ["Compare"] = CompareCommand.Run,
        ["DeadlineDesk"] = DeskCommand.Run,
        ["DisclosureDesk"] = RegisterCommand.Run,
        ["ParticipationBoard"] = BoardCommand.Run,
    };

    public static string Root { get; } = FindRoot();

    public static string Read(string relative) => File.ReadAllText(Path.Combine(Root, relative)).ReplaceLineEndings("\n");

    /// <summary>Runs the command of a sample.</summary>
    public static Sample Run(string name, params string[] arguments)
    {
        using StringWriter output = new(), errors = new();
        int code = Commands[name](arguments, output, errors);
        return new(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Starts a sample as a program, redirected. Its bytes must be UTF-8; a mark at their start would stay in the text.</summary>
    public static Task<Sample> Start(string name, params string[] arguments) => StartAt(columns: null, name, arguments);

    /// <summary>The same, for a reader with so many columns.</summary>
    public static async Task<Sample> StartAt(int? columns, string name, params string[] arguments)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, name + ".dll"))) { start.ArgumentList.Add(argument); }

        start.Environment["COLUMNS"] = columns?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["GITHUB_ACTIONS"] = "true"; // a build server shows colours, and redirected text still has none
        using var process = Process.Start(start)!;
        using MemoryStream output = new(), errors = new();
        await Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(errors));
        await process.WaitForExitAsync();
        return new(process.ExitCode, strict.GetString(output.ToArray()), strict.GetString(errors.ToArray()));
    }

    /// <summary>Runs the yearly report on a text, written to a file for the time of the run.</summary>
    public static Sample RunOn(string json, params string[] arguments) => WithFile(json, path => Run("AnnualReport", [path, .. arguments]));

    /// <summary>Writes a text to a file for the time of a run.</summary>
    public static Sample WithFile(string text, Func<string, Sample> run)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return run(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Columns of a terminal: Chinese characters and full-width marks take two.</summary>
    public static int Width(string line) => line.Sum(c => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60') ? 2 : 1);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LawGov.Domain.sln"))) { return folder.FullName; }
        }

        throw new DirectoryNotFoundException("Expected LawGov.Domain.sln above the test's own folder.");
    }
}
