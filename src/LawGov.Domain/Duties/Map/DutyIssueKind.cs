namespace LawGov.Domain.Duties.Map;

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

    /// <summary>No row says who is in the lead post (人员不明): nobody said, which is not a vacancy.</summary>
    PersonUnknown = 5,
}
