using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties;

/// <summary>What is known of a list of powers and duties, and of who does the work (权责清单事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ResponsibilityListFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<Basis> _rule;

    /// <summary>What the finding is about: the bureau, or its list.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DutyParts.ResponsibilityList;

    /// <summary>The day asked about.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>The items of the list; none where the bureau has no list.</summary>
    public Fact<ValueList<ResponsibilityItem>> Items { get; init; }

    /// <summary>The division of duties; none where it is known that duties are not divided.</summary>
    public Fact<DutyMap> Map { get; init; }

    /// <summary>The local or internal rule that asks for it; where unknown or none, the finding rests on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Returns the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";
}
