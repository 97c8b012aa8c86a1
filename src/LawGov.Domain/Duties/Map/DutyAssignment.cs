using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>A duty that is given to a post over a span of days (职责分工): made by <see cref="DutyMapBuilder"/> from a row without
/// faults.</summary>
public sealed record DutyAssignment
{
    internal DutyAssignment(
        AreaPath area,
        DutyTier tier,
        Part part,
        DutyKind kind,
        PostId post,
        DateSpan span,
        Basis basis,
        bool isJoint,
        Reorganization? through = null)
    {
        Area = area;
        Tier = tier;
        Part = part;
        Kind = kind;
        Post = post;
        Span = span;
        Basis = basis;
        IsJoint = isJoint;
        Through = through;
    }

    /// <summary>The area; those within it inherit the duty where they have none of their own.</summary>
    public AreaPath Area { get; }

    /// <summary>The tier.</summary>
    public DutyTier Tier { get; }

    /// <summary>Whether the post leads or works along.</summary>
    public Part Part { get; }

    /// <summary>In which way the duty is given.</summary>
    public DutyKind Kind { get; }

    /// <summary>The post.</summary>
    public PostId Post { get; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; }

    /// <summary>The paper that gives the duty.</summary>
    public Basis Basis { get; }

    /// <summary>Whether it is one of several leads that were made to answer together (共同负责), each for its own part.</summary>
    public bool IsJoint { get; }

    /// <summary>The reorganization by which the post came to the duty; null where a row gave it.</summary>
    public Reorganization? Through { get; }
}
