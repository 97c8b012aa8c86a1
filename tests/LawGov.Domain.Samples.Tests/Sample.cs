using System.Diagnostics;
using System.Text;

namespace LawGov.Domain.Samples.Tests;

/// <summary>Runs a sample as its own process, redirected, and keeps what it printed.</summary>
internal sealed record Sample(int Code, string Output, string Errors)
{
    public static string Root { get; } = FindRoot();

    public static string Read(string relative) => File.ReadAllText(Path.Combine(Root, relative)).ReplaceLineEndings("\n");

    public static Sample Run(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        foreach (string argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, name + ".dll"))) { start.ArgumentList.Add(argument); }

        start.Environment["GITHUB_ACTIONS"] = "true"; // a build server shows colours, and redirected text still has none
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
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
