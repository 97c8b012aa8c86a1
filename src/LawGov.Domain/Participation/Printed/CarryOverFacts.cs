using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Cases carried over, received and closed in a period (结转事实): 上年结转 + 新收 − 办结 = 结转下年.</summary>
/// <remarks>None of a figure is zero of it: 上年无结转.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CarryOverFacts : IFacts, IPartedFacts
{
    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.CarryOver;

    /// <summary>Carried over from the period before, as printed (上年结转); none where nothing was.</summary>
    public Fact<PrintedFigure> Brought { get; init; }

    /// <summary>Received in the period, as printed (新收); none where nothing was.</summary>
    public Fact<PrintedFigure> Received { get; init; }

    /// <summary>Closed in the period, as printed (办结); none where nothing was.</summary>
    public Fact<PrintedFigure> Closed { get; init; }

    /// <summary>Carried over to the next period, as printed (结转下年); none where nothing was.</summary>
    public Fact<PrintedFigure> Carried { get; init; }
}
