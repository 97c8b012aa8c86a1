using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A share with the part and the whole it is taken of (占比事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ShareFacts : IFacts, IPartedFacts
{
    private readonly Fact<PrintedFigure> _share;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.Share;

    /// <summary>The part as printed (部分数); none where there is none.</summary>
    public Fact<PrintedFigure> Part { get; init; }

    /// <summary>The whole as printed (总数); none where there is none.</summary>
    public Fact<PrintedFigure> Whole { get; init; }

    /// <summary>The share as printed (占比), 全覆盖 among them; none where none is printed.</summary>
    /// <exception cref="ArgumentException">The figure is a count.</exception>
    public Fact<PrintedFigure> Share
    {
        get => _share;
        init => _share = value.Known(out var share) && !share.IsPercentage && share.HasNumber
            ? throw new ArgumentException($"Expected a percentage or 全覆盖, not {share}.", nameof(Share))
            : value;
    }
}
