namespace LawGov.Domain.Organizations;

/// <summary>Whether somebody holds a post, a role or a duty on a day (责任人状态).</summary>
public enum HoldingState
{
    /// <summary>The role or duty is given to no post (无人负责).</summary>
    None = 0,

    /// <summary>The holder is in post (在任).</summary>
    InPost = 1,

    /// <summary>Somebody stands in for the holder (代行职务).</summary>
    StandIn = 2,

    /// <summary>The post has nobody in it (职务空缺).</summary>
    Vacant = 3,

    /// <summary>Two posts or persons claim it equally; none of them is picked (责任冲突).</summary>
    Conflict = 4,

    /// <summary>It is given to several posts, or to the several holders of one, and each answers for its own part (共同负责).</summary>
    Joint = 5,

    /// <summary>No row says who is or was in the post (人员不明): it is not stated, which is not a vacancy.</summary>
    PersonUnknown = 6,

    /// <summary>The holder is recorded as absent and nobody is recorded who stands in (缺席且无人代行): the post is not vacant, and its holder
    /// still answers.</summary>
    Absent = 7,
}
