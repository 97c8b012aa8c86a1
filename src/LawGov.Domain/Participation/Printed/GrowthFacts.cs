using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A growth rate with the two values it is taken of, or one of them and the increase (增长率事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record GrowthFacts : IFacts, IPartedFacts
{
    private readonly Fact<PrintedFigure> _rate;
    private readonly Fact<PrintedFigure> _increase;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.Growth;

    /// <summary>The value of the period as printed (本期数); none where there is none.</summary>
    public Fact<PrintedFigure> Current { get; init; }

    /// <summary>The value of the period before as printed (上期数); none where there is none.</summary>
    public Fact<PrintedFigure> Prior { get; init; }

    /// <summary>By how much the value grew as printed (增加数), which stands in for either value; none where it did not change. Not asked for:
    /// where it is unknown it is taken as not printed.</summary>
    /// <exception cref="ArgumentException">The figure is a percentage.</exception>
    public Fact<PrintedFigure> Increase
    {
        get => _increase;
        init => _increase = value.Known(out var increase) && increase.IsPercentage
            ? throw new ArgumentException($"Expected an amount, not {increase}.", nameof(Increase))
            : value;
    }

    /// <summary>Whether the text says that the value fell (下降, 减少): a rate and an increase printed without a sign are then negative. It
    /// belongs to the figure as printed: where it is unknown, the sign alone says it.</summary>
    public Fact<bool> IsFall { get; init; }

    /// <summary>The rate of growth as printed (增长率), negative for a fall; none where none is printed: then the values are
    /// held against the increase alone, where all three are.</summary>
    /// <exception cref="ArgumentException">The figure is not a percentage.</exception>
    public Fact<PrintedFigure> Rate
    {
        get => _rate;
        init => _rate = value.Known(out var rate) && !rate.IsPercentage
            ? throw new ArgumentException($"Expected a percentage, not {rate}.", nameof(Rate))
            : value;
    }
}
