using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>What is known of a bureau's division of duties (职责分工事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyCoverageFacts : IFacts, IPartedFacts
{
    private readonly Fact<Basis> _rule;

    /// <summary>What the finding is about: the bureau, or its division of duties.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DutyParts.Coverage;

    /// <summary>The audit of its map over the days asked about; none where it is known that duties are not divided.</summary>
    public Fact<DutyAudit> Audit { get; init; }

    /// <summary>The local or internal rule that asks for the tiers; where unknown or none, the finding rests on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }
}
