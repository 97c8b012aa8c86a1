namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>A register of the sample's requests, made once and only read; deleted when the tests end.</summary>
internal static class SampleRegister
{
    private static readonly Lazy<string> Made = new(Make);

    public static string Path => Made.Value;

    private static string Make()
    {
        string folder = Directory.CreateTempSubdirectory("register").FullName, path = System.IO.Path.Combine(folder, "register.db");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Sample.Run("DisclosureDesk", "import", System.IO.Path.Combine(Sample.Root, "samples", "DisclosureDesk", "data", "requests.csv"), "--db", path);
        return path;
    }
}
