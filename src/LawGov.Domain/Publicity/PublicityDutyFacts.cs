using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Publicity;

/// <summary>What is known of how a state organ publicizes the law that it enforces (普法责任制事实): its list by law and section, its plan of
/// the year, its teaching by cases.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PublicityDutyFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;

    /// <summary>What the findings are about: the body.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => PublicityParts.Duties;

    /// <summary>The day asked about; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The list of publicity duties (普法责任清单); none where it is known that there is no list.</summary>
    public Fact<ValueList<PublicityDuty>> Duties { get; init; }

    /// <summary>Whether there is a plan of publicity for the year of the day (年度普法计划).</summary>
    public Fact<bool> YearPlan { get; init; }

    /// <summary>Whether law was taught by cases in that year (以案释法); a low number is not a breach.</summary>
    public Fact<bool> CasesTaught { get; init; }

    /// <summary>Returns the subject, the day and the kind of body, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Body}";
}

/// <summary>A law on the list of publicity duties, and the section that publicizes it (普法责任清单事项).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PublicityDuty : IBilingualText
{
    /// <summary>Lists one.</summary>
    /// <param name="law">The title of the law, regulation or rule; book marks around it are taken off.</param>
    /// <param name="section">The section that publicizes it; none where it is known that the list names none.</param>
    /// <exception cref="ArgumentException">The title is missing or blank, or the section is blank.</exception>
    public PublicityDuty(string law, Fact<string> section)
    {
        Law = Guard.Against.NullOrWhiteSpace(Guard.Against.Null(law).Trim('《', '》'), nameof(law));
        Section = section.NotBlank(nameof(section));
    }

    /// <summary>The title of the law.</summary>
    public string Law { get; }

    /// <summary>The section that publicizes it.</summary>
    public Fact<string> Section { get; }

    /// <inheritdoc/>
    public string ToText(Language language) => language == Language.Chinese ? $"《{Law}》" : Law;

    /// <summary>Returns the law and the section, the same in every culture.</summary>
    public override string ToString() => $"《{Law}》 {Section}";
}
