using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using FluentAssertions;

namespace LawGov.Domain.Tests.Architecture;

/// <summary>Which folder may use which: downwards only, and on the ground floor to the left.</summary>
public partial class FloorTests
{
    private static readonly string[] GroundFloor = ["Internal", "Collections", "Text", "Time", "Figures"];

    private static readonly string[] Contexts =
        ["Participation", "Duties", "Disclosure", "Decisions", "Publicity", "Training", "Schools", "Enforcement", "Disputes"];

    // Read when a test asks: the folders are listed whenever tests are looked for, and reading the assembly takes over a second.
    private static readonly Lazy<ArchUnitNET.Domain.Architecture> Built = new(() => new ArchLoader().LoadAssemblies(typeof(Domain.Reporting.RuleCatalogue).Assembly).Build());

    private static readonly string SourceRoot = Repository.PathOf("src/LawGov.Domain");

    public static TheoryData<string> Folders
        => [.. Directory.GetDirectories(SourceRoot).Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Usings_OfAFolder_PointOnlyWhereItMay(string folder)
        => Directory.EnumerateFiles(Path.Combine(SourceRoot, folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Using().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(used => used != folder)
            .Should().BeSubsetOf(MayUse(folder));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Types_OfAFolder_DependOnlyOnWhatItMayUse(string folder)
        => Built.Value.Types
            .Where(type => FolderOf(type.Namespace?.FullName) == folder)
            .SelectMany(type => type.Dependencies).Where(dependency => dependency.Target is not GenericParameter) // taken for one another by name
            .Select(dependency => (From: dependency.Origin.FullName, To: dependency.Target.FullName, Folder: FolderOf(dependency.Target.Namespace?.FullName)))
            .Where(arrow => arrow.Folder.Length > 0 && arrow.Folder != folder && !MayUse(folder).Contains(arrow.Folder))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Folders))]
    public void Namespaces_OfAFolder_AreItsPathsSubFoldersToo(string folder)
        => Directory.EnumerateFiles(Path.Combine(SourceRoot, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !("\n" + File.ReadAllText(file)).Contains($"\nnamespace LawGov.Domain.{Path.GetRelativePath(SourceRoot, Path.GetDirectoryName(file)!).Replace('/', '.')};\n", StringComparison.Ordinal))
            .Should().BeEmpty();

    private static string[] MayUse(string folder) => folder switch
    {
        _ when GroundFloor.Contains(folder) => GroundFloor[..Array.IndexOf(GroundFloor, folder)],
        "Law" => GroundFloor,
        "Calendars" or "Organizations" => [.. GroundFloor, "Law"],
        "Findings" => [.. GroundFloor, "Law", "Calendars", "Organizations"],
        _ when Contexts.Contains(folder) => [.. GroundFloor, "Law", "Calendars", "Organizations", "Findings"],
        "Reporting" => [.. GroundFloor, "Law", "Calendars", "Organizations", "Findings", .. Contexts],
        _ => throw new InvalidOperationException($"The folder {folder} stands on no floor."),
    };

    private static string FolderOf(string? @namespace)
        => @namespace?.StartsWith("LawGov.Domain.", StringComparison.Ordinal) == true ? @namespace["LawGov.Domain.".Length..].Split('.')[0] : "";

    [GeneratedRegex(@"^using (?:static )?LawGov\.Domain\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
