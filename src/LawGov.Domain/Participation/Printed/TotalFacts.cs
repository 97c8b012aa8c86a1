using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A total and its parts as printed (合计与分项事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TotalFacts : IFacts, IPartedFacts
{
    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.Total;

    /// <summary>The total as printed; none where no total is printed.</summary>
    public Fact<PrintedFigure> Total { get; init; }

    /// <summary>The parts as printed; none where it has no parts.</summary>
    public Fact<ValueList<PrintedPart>> Parts { get; init; }

    /// <summary>Whether the list names every part (分项是否列全); a list that does not may add up to less. Not asked of one part alone (其中),
    /// which is taken for one of several unless it is stated to be all.</summary>
    public Fact<bool> Exhaustive { get; init; }
}
