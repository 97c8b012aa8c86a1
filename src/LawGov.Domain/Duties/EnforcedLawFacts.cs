using System.Globalization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Duties;

/// <summary>What is known of the laws that a body enforces and of who publicizes them (谁执法谁普法事实).</summary>
public sealed record EnforcedLawFacts : IFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly LocalDate _on;

    /// <summary>What the finding is about: the body, or its list.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The day asked about; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The laws that it enforces; none where it enforces none.</summary>
    public Fact<ValueList<EnforcedLaw>> Laws { get; init; }

    /// <summary>Returns the subject, the day and the kind of body, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Body}";
}
