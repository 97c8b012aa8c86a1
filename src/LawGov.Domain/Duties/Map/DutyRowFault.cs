namespace LawGov.Domain.Duties.Map;

/// <summary>What is wrong with a row (行错误).</summary>
public enum DutyRowFault
{
    /// <summary>The area is missing, or is not a path (事项缺失或者写法有误).</summary>
    AreaMissing = 0,

    /// <summary>The area is not declared (事项未列入清单).</summary>
    AreaUndeclared = 1,

    /// <summary>The tier is not stated (未说明层级).</summary>
    TierUnstated = 2,

    /// <summary>What is stated of lead or partner is not one of them (牵头或者配合写法有误).</summary>
    PartUnstated = 3,

    /// <summary>A post is missing, or is not a name (岗位缺失或者写法有误).</summary>
    PostMissing = 4,

    /// <summary>The person is missing, or is not a name (人员缺失或者写法有误).</summary>
    PersonMissing = 5,

    /// <summary>There are no days, or the first day is missing (日期缺失).</summary>
    DaysMissing = 6,

    /// <summary>There is no basis (依据缺失).</summary>
    BasisMissing = 7,

    /// <summary>A liaison (联系) is said to lead (联系不能作为牵头).</summary>
    LiaisonLeads = 8,

    /// <summary>The kind is not stated or not known (未说明方式).</summary>
    KindUnstated = 9,

    /// <summary>A post is said to take over from itself (岗位不能承接自身).</summary>
    SamePost = 10,

    /// <summary>The same post and person, or the same post and duty, stand in an earlier row for some of the days: the row is taken in,
    /// and the days count once (日期重叠).</summary>
    Overlap = 11,

    /// <summary>Who holds a post on the first of the days is said to stand in for himself (任职人不能代行本人职务).</summary>
    SamePerson = 12,

    /// <summary>The post that should give its duties up has none on that day: the row is taken in and changes nothing
    /// (没有可承接的分工).</summary>
    NothingToTakeOver = 13,

    /// <summary>The number of seats of a post is below 1 (职数有误).</summary>
    SeatsWrong = 14,

    /// <summary>A post of a unit that is merged or abolished still has duties, because no row says who takes them over: the row is taken
    /// in, and the duties stay with the post (单位的岗位未列入承接).</summary>
    PostForgotten = 15,

    /// <summary>The leading group is missing (领导小组名称缺失).</summary>
    GroupMissing = 16,

    /// <summary>What the post is in the group is not stated (未说明小组职务).</summary>
    RoleUnstated = 17,

    /// <summary>A row that gives the duty to nobody names a post (载明暂无的行不应填写岗位).</summary>
    PostNamed = 18,

    /// <summary>A paper is said to be published before the day it is dated (印发日期早于成文日期).</summary>
    DatesOutOfOrder = 19,

    /// <summary>Of two areas to be kept apart one lies within the other (两个事项相互包含).</summary>
    AreasOverlap = 20,
}
