using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>Something that an audit of duties found, with its days and its remedy (核查问题).</summary>
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

    /// <summary>The one who stands in; null for the other kinds.</summary>
    public StandIn? StandIn { get; init; }

    /// <summary>What is wrong.</summary>
    public required Message Reason { get; init; }

    /// <summary>What would put it right (整改建议).</summary>
    public required Message Remedy { get; init; }

    /// <summary>Returns the kind, the days and the reason, in Chinese.</summary>
    public override string ToString() => $"{Kind.Name().Chinese} {Span}：{Reason}";
}

/// <summary>What an audit of duties found (核查问题类型).</summary>
public enum DutyIssueKind
{
    /// <summary>A tier of an area is given to no post (无牵头岗位).</summary>
    Gap = 0,

    /// <summary>Two leads, or two persons in the lead post, claim it equally (责任冲突).</summary>
    Conflict = 1,

    /// <summary>The lead post has nobody in it (职务空缺).</summary>
    Vacancy = 2,

    /// <summary>Somebody stands in without a stated decision (代行职务缺少依据).</summary>
    StandInWithoutBasis = 3,

    /// <summary>A lead decides for none of the innermost areas within its own, because closer ones do (分工不起作用).</summary>
    Unreachable = 4,

    /// <summary>No row says who is in the lead post (人员不明): it is not stated, which is not a vacancy.</summary>
    PersonUnknown = 5,

    /// <summary>The holder of the lead post is recorded as absent, and nobody is recorded who stands in (缺席且无人代行).</summary>
    Absence = 6,

    /// <summary>Somebody is in charge (主持工作) while a holder is in post: the arrangement lapsed on the holder's first day
    /// (主持工作已终止).</summary>
    LapsedStandIn = 7,
}
