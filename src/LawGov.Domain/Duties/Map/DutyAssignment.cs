using System.Text.Json.Serialization;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>A duty that is given to a post over a span of days (职责分工): made by <see cref="DutyMapBuilder"/> from a row without
/// faults.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyAssignment
{
    internal DutyAssignment(AreaPath area, DutyTier tier, Part part, PostId post, DateSpan span, Basis basis)
    {
        Area = area;
        Tier = tier;
        Part = part;
        Post = post;
        Span = span;
        Basis = basis;
    }

    /// <summary>The area; those within it inherit the duty where they have none of their own.</summary>
    public AreaPath Area { get; private init; }

    /// <summary>The tier.</summary>
    public DutyTier Tier { get; }

    /// <summary>Whether the post leads or works along, or whether the duty is expressly given to nobody. Of a row that marks neither: lead,
    /// unless another row marks a lead of the same area and tier on these days.</summary>
    public Part Part { get; private init; }

    /// <summary>Whether the row itself marks the part (牵头、配合).</summary>
    public bool IsMarked { get; internal init; } = true;

    /// <summary>In which way the duty is given.</summary>
    public DutyKind Kind { get; internal init; }

    /// <summary>The post; none where the duty is expressly given to nobody.</summary>
    public PostId Post { get; private init; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; private init; }

    /// <summary>The paper that gives the duty.</summary>
    public Basis Basis { get; }

    /// <summary>Whether it is one of several leads that were made to answer together (共同负责), each for its own part.</summary>
    public bool IsJoint { get; internal init; }

    /// <summary>The leading group in which the post has the duty (领导小组), by its name; null where no group gives it.</summary>
    public string? Group { get; internal init; }

    /// <summary>The role of the post in that group; unstated where no group gives the duty.</summary>
    public GroupRole Role { get; internal init; }

    /// <summary>The reorganization by which the post came to the duty; null where a row gave it.</summary>
    public Reorganization? Through { get; private init; }

    internal DutyAssignment On(DateSpan span, AreaPath area) => this with { Span = span, Area = area };

    internal DutyAssignment TakenOver(DateSpan span, AreaPath area, Reorganization through)
        => this with { Span = span, Area = area, Post = through.To, Through = through };

    internal DutyAssignment As(Part part, DateSpan span) => this with { Part = part, Span = span };
}
