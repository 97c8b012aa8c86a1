using System.Diagnostics;

namespace LawGov.Domain.Samples.Tests.Docs;

/// <summary>
/// The machine of a stranger: a checkout as it was built, beside it an empty folder for each page, a home and a package cache of their own, and a feed that has
/// what the library depends on, from the cache of this machine, so that nothing is fetched. Deleted after the tests.
/// </summary>
public sealed class TutorialFolder : IDisposable
{
    private static readonly string[] Dependencies = ["nodatime", "ardalis.guardclauses"];
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private readonly string _root = Directory.CreateTempSubdirectory("tutorial").FullName;
    private readonly Dictionary<string, (string Folder, string Output)> _packed = new(StringComparer.Ordinal);

    public TutorialFolder()
    {
        WhyNot = !File.Exists("/bin/sh") ? "the commands of the page are run by /bin/sh, which is not here"
            : new[] { "net8.0", "net10.0" }.FirstOrDefault(target => !File.Exists(Built(target))) is { } target ? $"the library is not built for {target} in {Configuration}: dotnet build"
            : Feed();
        if (WhyNot is null) { Checkout(); }
    }

    /// <summary>Why the commands cannot be run here; null where they can.</summary>
    public string? WhyNot { get; }

    /// <summary>An empty folder beside the checkout.</summary>
    public string Empty(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>Runs a command of a page. What packs is run once: the other page gets the packages of the first, which are the same.</summary>
    public (int Code, string Output, string Errors) Run(string folder, string command)
    {
        if (!command.StartsWith("dotnet pack ", StringComparison.Ordinal)) { return Shell(folder, command, Stranger()); }

        if (_packed.TryGetValue(command, out var first))
        {
            Copy(Path.Combine(first.Folder, "packages"), Path.Combine(folder, "packages"), _ => true);
            return (0, first.Output, "");
        }

        var run = Shell(folder, command, Packing());
        if (run.Code == 0) { _packed[command] = (folder, run.Output); }

        return run;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Built(string target) => Path.Combine(Sample.Root, "src/LawGov.Domain.SystemTextJson/bin", Configuration, target, "LawGov.Domain.SystemTextJson.dll");

    /// <summary>Packs what is built, as this configuration built it; the version needs no history of the checkout.</summary>
    private static Dictionary<string, string> Packing() => new(StringComparer.Ordinal)
    {
        ["NoBuild"] = "true", ["Configuration"] = Configuration, ["DOTNET_CLI_DISABLE_PUBLISH_AND_PACK_RELEASE"] = "true",
        ["MinVerVersionOverride"] = "0.1.0-tutorial", ["NuGetAudit"] = "false", ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    private static (int Code, string Output, string Errors) Shell(string folder, string command, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) { start.Environment[name] = value; }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result);
    }

    private static void Copy(string from, string to, Func<string, bool> takes)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => takes(Path.GetRelativePath(from, file))))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>Warnings are errors, so that a program of the page has none. A compiler of its own does not wait for what others compile.</summary>
    private Dictionary<string, string> Stranger() => new(StringComparer.Ordinal)
    {
        ["HOME"] = Path.Combine(_root, "home"), ["DOTNET_CLI_HOME"] = Path.Combine(_root, "home"), ["NUGET_PACKAGES"] = Path.Combine(_root, "cache"),
        ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["TreatWarningsAsErrors"] = "true", ["UseSharedCompilation"] = "false", ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_TieredPGO"] = "0",
    };

    /// <summary>The feed and the configuration that names it; a reason where the cache of this machine lacks something.</summary>
    private string? Feed()
    {
        string cache = Shell(_root, "dotnet nuget locals global-packages --list", []).Output.Split(": ", 2)[^1].Trim();
        foreach (string id in Dependencies)
        {
            var packages = Directory.Exists(Path.Combine(cache, id)) ? Directory.GetFiles(Path.Combine(cache, id), $"{id}.*.nupkg", SearchOption.AllDirectories) : [];
            if (packages.Length == 0) { return $"the package cache of this machine does not have {id}"; }

            foreach (string package in packages) { File.Copy(package, Path.Combine(Empty("feed"), Path.GetFileName(package)), overwrite: true); }
        }

        File.WriteAllText(
            Path.Combine(Empty("home/.nuget/NuGet"), "NuGet.Config"),
            $"""<configuration><packageSources><add key="feed" value="{Path.Combine(_root, "feed")}" /></packageSources></configuration>""");
        return null;
    }

    /// <summary>What packing takes: the sources, and of what was built the one configuration.</summary>
    private void Checkout()
    {
        string checkout = Empty("LawGov.Domain");
        foreach (string file in (string[])["Directory.Build.props", "Directory.Packages.props", "global.json"]) { File.Copy(Path.Combine(Sample.Root, file), Path.Combine(checkout, file)); }

        Copy(Path.Combine(Sample.Root, "src"), Path.Combine(checkout, "src"), file => file.Split(Path.DirectorySeparatorChar) is not [_, "bin" or "obj", var built, ..] || built == Configuration);
    }
}
