using System.Text.Json.Serialization;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A relation among figures that the words of a report state (数据关系).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TextRelation
{
    internal TextRelation(FigureRelation relation, bool isOneOfSeveral, TextSpan span)
        => (Relation, IsOneOfSeveral, Span) = (relation, isOneOfSeveral, span);

    /// <summary>Which figures stand in which relation, by their places in <see cref="ReportText.Figures"/>.</summary>
    public FigureRelation Relation { get; }

    /// <summary>Whether the words may be read otherwise too, so that nothing is asserted of this reading alone.</summary>
    public bool IsOneOfSeveral { get; }

    /// <summary>Where the text prints what the figures make together, and that is none of them; empty elsewhere.</summary>
    internal TextSpan Sum { get; init; }

    /// <summary>From the first of its figures to the last.</summary>
    public TextSpan Span { get; }
}
