using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>Something that an audit of duties found, with its days and what would mend it (核查问题).</summary>
public sealed record DutyIssue
{
    /// <summary>What it is.</summary>
    public required DutyIssueKind Kind { get; init; }

    /// <summary>The area; null of a stand-in, who may answer for many.</summary>
    public DutyArea? Area { get; init; }

    /// <summary>The tier; unstated of a stand-in.</summary>
    public DutyTier Tier { get; init; }

    /// <summary>The days, half-open, within those looked at.</summary>
    public required DateSpan Span { get; init; }

    /// <summary>The posts concerned; empty of a gap.</summary>
    public required ValueList<PostId> Posts { get; init; }

    /// <summary>The assignment that decided, or that decides nothing; null otherwise.</summary>
    public DutyAssignment? Assignment { get; init; }

    /// <summary>The one who stands in; null of the others.</summary>
    public StandIn? StandIn { get; init; }

    /// <summary>What is wrong.</summary>
    public required Message Reason { get; init; }

    /// <summary>What would mend it.</summary>
    public required Message Mend { get; init; }

    /// <summary>Returns the kind, the days and the reason, in Chinese.</summary>
    public override string ToString() => $"{Kind.Name().Chinese} {Span}：{Reason}";
}
