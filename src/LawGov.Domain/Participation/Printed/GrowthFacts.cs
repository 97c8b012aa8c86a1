using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A growth rate with the two values it is taken of (增长率事实).</summary>
public sealed record GrowthFacts : IFacts
{
    private readonly Fact<PrintedFigure> _rate;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The value of the period as printed (本期数); none where there is none.</summary>
    public Fact<PrintedFigure> Current { get; init; }

    /// <summary>The value of the period before as printed (上期数); none where there is none.</summary>
    public Fact<PrintedFigure> Prior { get; init; }

    /// <summary>The rate of growth as printed (增长率), negative for a fall; none where none is printed.</summary>
    /// <exception cref="ArgumentException">The figure is not a percentage.</exception>
    public Fact<PrintedFigure> Rate
    {
        get => _rate;
        init => _rate = value.Known(out var rate) && !rate.IsPercentage
            ? throw new ArgumentException($"Expected a percentage, not {rate}.", nameof(Rate))
            : value;
    }
}
