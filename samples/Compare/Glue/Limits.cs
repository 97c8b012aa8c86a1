using System.Text.Json;

namespace LawGov.Samples.Compare.Glue;

/// <summary>Legal limits in the configuration of a program.</summary>
internal sealed record Limits(int ReplyWorkdays)
{
    public static Limits Configured()
    {
        using var stream = typeof(Limits).Assembly.GetManifestResourceStream("appsettings.json")!;
        return JsonSerializer.Deserialize<Settings>(stream)!.Limits;
    }

    private sealed record Settings(Limits Limits);
}
