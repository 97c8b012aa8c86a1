using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties;

/// <summary>What is known of the laws that a body enforces and of who publicizes them (谁执法谁普法事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record EnforcedLawFacts : IFacts, IPartedFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly LocalDate _on;

    /// <summary>What the finding is about: the body, or its list.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DutyParts.EnforcedLaws;

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

/// <summary>A law that a body enforces, and who publicizes it (执法依据及其普法责任).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record EnforcedLaw
{
    /// <summary>Describes one.</summary>
    /// <param name="title">The title of the law, regulation or rule; book marks around it are taken off.</param>
    /// <param name="publicizedBy">Who answers for publicizing it, by name or post; none where it is known that nobody does.</param>
    /// <exception cref="ArgumentException">The title is missing or blank, or the name is blank: an empty cell is unknown, see
    /// <c>Fact.From</c>.</exception>
    public EnforcedLaw(string title, Fact<string> publicizedBy)
    {
        Title = Guard.Against.NullOrWhiteSpace(Guard.Against.Null(title).Trim('《', '》'), nameof(title));
        PublicizedBy = publicizedBy.NotBlank(nameof(publicizedBy));
    }

    /// <summary>The title of the law, regulation or rule.</summary>
    public string Title { get; }

    /// <summary>Who answers for publicizing it.</summary>
    public Fact<string> PublicizedBy { get; }
}
