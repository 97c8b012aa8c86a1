using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>One part of a total (分项), by name.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PrintedPart
{
    /// <summary>Names a part.</summary>
    /// <param name="name">As printed.</param>
    /// <param name="figure">Its figure; none where there is none of it, unknown where it is not printed.</param>
    /// <exception cref="ArgumentException">The name is missing or blank.</exception>
    public PrintedPart(string name, Fact<PrintedFigure> figure)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Figure = figure.Known(out var known)
            ? known.Kind switch
            {
                PrintedFigureKind.StatedNone => Fact<PrintedFigure>.None,
                PrintedFigureKind.Unstated => Fact<PrintedFigure>.Unknown,
                _ => figure,
            }
            : figure;
    }

    /// <summary>The name as printed.</summary>
    public string Name { get; }

    /// <summary>The figure; a stated none (无) is none.</summary>
    public Fact<PrintedFigure> Figure { get; }
}
