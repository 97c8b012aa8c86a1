using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Two figures printed of the same thing, in two places (同一事项前后数据事实): 受理约300件 and 受理312件.</summary>
/// <remarks>That they are of the same thing, and of the same time, is for the caller to say.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RepeatedFigureFacts : IFacts, IPartedFacts
{
    private readonly Fact<string> _name;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.RepeatedFigure;

    /// <summary>What the thing is called (事项名称). Not asked for: it stands in the sentence where it is known.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Fact<string> Name { get => _name; init => _name = value.NotBlank(nameof(Name)); }

    /// <summary>Its figure where it comes first, as printed (前文数据); none where it says that there is none of it.</summary>
    public Fact<PrintedFigure> First { get; init; }

    /// <summary>Its figure where it comes again, as printed (后文数据); none where it says that there is none of it.</summary>
    public Fact<PrintedFigure> Second { get; init; }

    /// <summary>Whether the second is none of the report but what facts state, so that the sentence says so.</summary>
    internal bool IsOfTheFacts { get; init; }
}
