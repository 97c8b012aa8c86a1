using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training;

/// <summary>What is known of a unit's list of the law that its leaders should know (领导干部应知应会清单事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LawListFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;

    /// <summary>What the findings are about: the unit, or its list.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => TrainingParts.List;

    /// <summary>The day asked about; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>All texts on the list (清单所列的法律、法规、规章); none where it is known that there is no list.</summary>
    public Fact<ValueList<StudyText>> Texts { get; init; }

    /// <summary>Returns the subject, the day and the kind of body, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Body}";
}
