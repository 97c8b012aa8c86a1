using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>Something that an audit of duties found, with its days and its remedy (核查问题).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyIssue
{
    /// <summary>What it is.</summary>
    public required DutyIssueKind Kind { get; init; }

    /// <summary>The area; null of a stand-in or a post, which may answer for many; of duties not kept apart the second of the
    /// two.</summary>
    public DutyArea? Area { get; init; }

    /// <summary>The tier; unstated of a stand-in, and of a post without duties.</summary>
    public DutyTier Tier { get; init; }

    /// <summary>The days, half-open, within those looked at.</summary>
    public required DateSpan Span { get; init; }

    /// <summary>The posts concerned; empty of a gap.</summary>
    public required ValueList<PostId> Posts { get; init; }

    /// <summary>The assignment that decided, that decides nothing, that expressly gives the duty to nobody, or that begins before its
    /// paper; null otherwise.</summary>
    public DutyAssignment? Assignment { get; init; }

    /// <summary>The one who stands in; null for the other kinds.</summary>
    public StandIn? StandIn { get; init; }

    /// <summary>The faults of the rows that were not taken in and may be about it; empty where no row was.</summary>
    public ValueList<RowError<DutyRowFault>> Rows => LeftOut.SelectMany(row => row.Errors).ToValueList();

    /// <summary>A post with nearly the same name that has duties and nobody in it: a hint that the name was misspelt, nothing more; none
    /// where there is none.</summary>
    public PostId Similar { get; init; }

    /// <summary>The rows that were not taken in and may be about it.</summary>
    internal ValueList<LeftOut> LeftOut { get; init; }

    /// <summary>The area whose rows decide, where no one assignment does; none otherwise.</summary>
    internal AreaPath Decided { get; init; }

    /// <summary>The row as a remedy would have it; null where the kind of issue says it.</summary>
    internal AssignmentRow? Remedied { get; init; }

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
    /// <summary>Within the scope of a paper a tier of an area is given to no post, or expressly to nobody (未明确责任岗位).</summary>
    Gap = 0,

    /// <summary>Two leads, or two persons in the lead post, claim it equally; or it is given to a post and expressly to nobody
    /// (责任冲突).</summary>
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

    /// <summary>No row gives the duty, and it is not stated whether the paper divides it (分工范围未载明): a gap that is not known.</summary>
    ScopeNotStated = 8,

    /// <summary>A row that was not taken in for a fault may be about it, and could change the verdict (行有错误).</summary>
    RowLeftOut = 9,

    /// <summary>Several posts are named, and none is marked as lead (未标明牵头岗位).</summary>
    LeadUnmarked = 10,

    /// <summary>Somebody is in a post that no row gives a duty (岗位未载明职责).</summary>
    PostWithoutDuties = 11,

    /// <summary>Two areas that must be kept apart are led by one post, or by one person in two posts (不相容职责未分设).</summary>
    NotApart = 12,

    /// <summary>A row begins before the first day of the paper on which it rests (早于文件日期).</summary>
    BeforePaper = 13,
}
