using System.Text.Json.Serialization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>Days on which a post or person answers for an area (履职区间).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyStretch
{
    /// <summary>The area, whether the duty is its own or inherited.</summary>
    public required DutyArea Area { get; init; }

    /// <summary>The tier.</summary>
    public required DutyTier Tier { get; init; }

    /// <summary>The days, half-open.</summary>
    public required DateSpan Span { get; init; }

    /// <summary>How the post or person answers: in post, as stand-in, jointly, in conflict with others; of a post also vacant.</summary>
    public required HoldingState State { get; init; }

    /// <summary>The assignment, with the part, the post and the paper.</summary>
    public required DutyAssignment Assignment { get; init; }

    /// <summary>Who is in the post; none where it is vacant or contested.</summary>
    public required PersonId Person { get; init; }

    /// <summary>Whether the area inherits the duty from one around it.</summary>
    public bool IsInherited => Assignment.Area != Area.Path;
}
