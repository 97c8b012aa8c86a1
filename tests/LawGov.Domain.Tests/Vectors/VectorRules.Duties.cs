using System.Text.Json;
using LawGov.Domain.Duties;

namespace LawGov.Domain.Tests.Vectors;

internal static partial class VectorRules
{
    private static FirstResponsiblePersonFacts FirstResponsiblePerson(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Body = Body(facts),
        Holder = Read(facts, "holder", value => value.GetString()!),
    };
}
