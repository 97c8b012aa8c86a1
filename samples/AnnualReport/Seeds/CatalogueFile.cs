using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>The compulsory-education catalogue that comes with the program, as rows of texts.</summary>
internal sealed record CatalogueFile(string Title, string Source, string Note, ValueList<CatalogueRow> Rows)
{
    public static CatalogueFile Compulsory { get; } = JsonSerializer.Deserialize<CatalogueFile>(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "compulsory-education-catalogue.json")), ReportFile.Json)!;
}
