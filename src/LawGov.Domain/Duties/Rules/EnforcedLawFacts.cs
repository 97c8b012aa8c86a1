using System.Globalization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Duties;

/// <summary>What is known of the laws that a body enforces and of who publicizes them (谁执法谁普法事实).</summary>
public sealed record EnforcedLawFacts
{
    /// <summary>What the finding is about: the body, or its list.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The day asked about; it selects the law.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What kind of body it is.</summary>
    public Fact<BodyKind> Body { get; init; }

    /// <summary>The laws that it enforces; none where it enforces none.</summary>
    public Fact<ValueList<EnforcedLaw>> Laws { get; init; }

    /// <summary>Returns the subject, the day and the kind of body, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Body}";
}
