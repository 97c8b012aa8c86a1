using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What is known of information and of what was done with it (公开处理事实).</summary>
public sealed record ScopeRespectedFacts : IFacts
{
    /// <summary>What the finding is about: the information as decided upon.</summary>
    public required DisclosureFacts Information { get; init; }

    /// <summary>What was done; none where it is known that nothing was done yet.</summary>
    public Fact<DisclosureHandling> Handling { get; init; }

    /// <summary>The subject of the information.</summary>
    public SubjectId Id => Information.Id;
}
