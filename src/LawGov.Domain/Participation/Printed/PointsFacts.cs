using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Two rates and the percentage points between them (百分点事实): 由59.7%升至61.74%，提高2.04个百分点.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PointsFacts : IFacts, IPartedFacts
{
    private readonly Fact<PrintedFigure> _from;
    private readonly Fact<PrintedFigure> _to;
    private readonly Fact<PrintedFigure> _points;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.Points;

    /// <summary>The rate before, as printed (原比率); none where there is none.</summary>
    /// <exception cref="ArgumentException">The figure is not a percentage.</exception>
    public Fact<PrintedFigure> From { get => _from; init => _from = Rate(value, nameof(From)); }

    /// <summary>The rate after, as printed (现比率); none where there is none.</summary>
    /// <exception cref="ArgumentException">The figure is not a percentage.</exception>
    public Fact<PrintedFigure> To { get => _to; init => _to = Rate(value, nameof(To)); }

    /// <summary>The points between them, as printed (百分点): 2.04个百分点, 下降2.04个百分点, or the number alone; negative for a fall, none where
    /// the rate did not change. They are rounded to their last printed digit, as the rates are that they lie
    /// between.</summary>
    /// <exception cref="ArgumentException">The figure has a unit and it is not the percentage point.</exception>
    public Fact<PrintedFigure> Points
    {
        get => _points;
        init => _points = value.Known(out var points) && !points.IsPoints && !points.Unit.IsNone
            ? throw new ArgumentException($"Expected percentage points, not {points}.", nameof(Points))
            : value;
    }

    /// <summary>Whether the text says that the rate fell (下降, 降低): points printed without a sign are then negative. It belongs to the
    /// figure as printed: where it is unknown, the sign alone says it.</summary>
    public Fact<bool> IsFall { get; init; }

    private static Fact<PrintedFigure> Rate(Fact<PrintedFigure> value, string name)
        => value.Known(out var rate) && rate.HasNumber && !rate.IsPercentage
            ? throw new ArgumentException($"Expected a percentage, not {rate}.", name)
            : value;
}
