using System.Text.Json;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Proactive;

namespace LawGov.Domain.Tests.Vectors;

internal static partial class VectorRules
{
    private static ProactiveDisclosureFacts Proactive(JsonElement facts) => new()
    {
        Id = Subject,
        Body = Body(facts),
        Formed = Read(facts, "formed", Day),
        Published = Read(facts, "published", Day),
    };

    private static PublicationRolesFacts PublicationRoles(JsonElement facts) => new()
    {
        Id = Subject,
        Manager = Read(facts, "manager", value => value.GetString()!),
        Reviewer = Read(facts, "reviewer", value => value.GetString()!),
        Publisher = Read(facts, "publisher", value => value.GetString()!),
        Rule = Read(facts, "rule", Basis),
    };
}
