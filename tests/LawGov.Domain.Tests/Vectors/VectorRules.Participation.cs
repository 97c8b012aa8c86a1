using System.Text.Json;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Vectors;

internal static partial class VectorRules
{
    private static ParticipationFacts Participation(JsonElement facts) => new()
    {
        Id = Subject,
        Reported = new()
        {
            Participants = Read(facts, "participants", value => value.GetInt64()),
            Eligible = Read(facts, "eligible", value => value.GetInt64()),
            Rate = Read(facts, "rate", value => Percentage.Parse(value.GetString()!)),
        },
        Target = Read(facts, "target", value => new ParticipationTarget(Percentage.Parse(value.GetProperty("atLeast").GetString()!), Basis(value.GetProperty("basis")))),
        Awarded = Read(facts, "awarded", value => value.GetInt64()),
    };
}
