using System.Text;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson;

namespace LawGov.Domain.Tests.Reporting;

/// <summary>The bureaus of seeds/ as reports.</summary>
internal static class Seeds
{
    public static FactsDocument Document(string name) => Read(Repository.Read($"seeds/{name}.json"));

    public static FactsDocument Read(string json) => FactsDocument.Read(Encoding.UTF8.GetBytes(json));

    public static YearlyReport Report(string name, int year) => new() { Bureau = Document(name).Bureau, Year = year, Facts = Document(name).Facts };

    public static YearlyReport Of(params ValueList<IFacts> facts) => new() { Bureau = new("示例区教体局"), Year = 2023, Facts = facts };
}
