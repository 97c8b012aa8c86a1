using System.Text.Json;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;

namespace LawGov.Domain.Tests.Vectors;

internal static partial class VectorRules
{
    private static YearlyReportFacts YearlyReport(JsonElement facts) => new()
    {
        Id = Subject,
        Year = facts.GetProperty("year").GetInt32(),
        Body = Body(facts),
        Level = Read(facts, "level", value => Enum.Parse<DivisionLevel>(value.GetString()!, ignoreCase: true)),
        Reported = Read(facts, "reported", Day),
        Published = Read(facts, "published", Day),
    };
}
