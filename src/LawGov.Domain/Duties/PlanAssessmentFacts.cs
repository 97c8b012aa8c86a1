using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>What is known of the yearly plan and the yearly assessment (部署和考核事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PlanAssessmentFacts : IFacts, IPartedFacts
{
    private readonly Fact<Basis> _rule;

    /// <summary>What the finding is about: the bureau, or its yearly plan.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DutyParts.PlanAssessment;

    /// <summary>The targets that the yearly plan sets for law-based government, by name; none where it sets none.</summary>
    public Fact<ValueList<string>> Planned { get; init; }

    /// <summary>The targets that the yearly assessment looks at, by the same names; none where it looks at none.</summary>
    public Fact<ValueList<string>> Assessed { get; init; }

    /// <summary>The local or internal rule that asks for it; where unknown or none, the finding rests on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }
}
