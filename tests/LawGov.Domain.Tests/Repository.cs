namespace LawGov.Domain.Tests;

/// <summary>The checkout that the tests were built from: some of them read its sources and documents.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LawGov.Domain.sln"))) { return folder.FullName; }
        }

        throw new DirectoryNotFoundException("Expected LawGov.Domain.sln above the test's own folder.");
    }
}
