using System.Text.Json;
using LawGov.Domain.Disclosure.Catalogue;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>The compulsory-education catalogue that comes with the program, as rows of texts.</summary>
internal static class CatalogueFile
{
    public static IReadOnlyList<CatalogueRow> Rows { get; } = Read();

    private static List<CatalogueRow> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "compulsory-education-catalogue.json")));
        return [.. document.RootElement.GetProperty("rows").EnumerateArray().Select(row => new CatalogueRow
        {
            Id = row.GetProperty("id").GetString(),
            FirstLevel = row.GetProperty("firstLevel").GetString(),
            SecondLevel = row.GetProperty("secondLevel").GetString(),
            Content = row.GetProperty("content").GetString(),
            Basis = row.GetProperty("basis").GetString(),
            Limit = row.GetProperty("limit").GetString(),
            Channels = row.GetProperty("channels").GetString(),
        })];
    }
}
