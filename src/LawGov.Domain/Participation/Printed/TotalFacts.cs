using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A total and its parts as printed (合计与分项事实).</summary>
public sealed record TotalFacts : IFacts
{
    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The total as printed; none where no total is printed.</summary>
    public Fact<PrintedFigure> Total { get; init; }

    /// <summary>The parts as printed; none where it has no parts.</summary>
    public Fact<ValueList<PrintedPart>> Parts { get; init; }
}
