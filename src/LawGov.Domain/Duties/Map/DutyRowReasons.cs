using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>What is wrong with a row, in words.</summary>
internal static class DutyRowReasons
{
    private static readonly MessageTemplate AreaMissing = new("事项缺失或者写法有误：{value}", "the area is missing or is not a path: {value}");
    private static readonly MessageTemplate AreaUndeclared = new("事项未列入清单：{value}", "the area is not declared: {value}");
    private static readonly MessageTemplate TierUnstated = new(
        "责任层级应为统筹、具体或者直接；所填：{value}",
        "the tier must be overall, specific or direct; stated: {value}");
    private static readonly MessageTemplate PartUnstated = new(
        "牵头、配合或者暂无以外的写法：{value}",
        "the part must be lead, partner or nobody, or left unmarked; stated: {value}");
    private static readonly MessageTemplate PostMissing = new("岗位缺失或者写法有误：{value}", "the post is missing or is not a name: {value}");
    private static readonly MessageTemplate DaysMissing = new("日期缺失：{value}", "the days are missing: {value}");
    private static readonly MessageTemplate BasisMissing = new("依据缺失：{value}", "the basis is missing: {value}");
    private static readonly MessageTemplate LiaisonLeads = new("联系不能作为牵头：{value}", "a liaison cannot lead: {value}");
    private static readonly MessageTemplate KindUnstated = new(
        "方式未说明或者不存在；所填：{value}",
        "the kind is not stated or does not exist; stated: {value}");
    private static readonly MessageTemplate SamePost = new("岗位不能承接自身：{value}", "a post cannot take over from itself: {value}");
    private static readonly MessageTemplate Overlap = new("与前一行日期重叠：{value}", "shares days with an earlier row: {value}");
    private static readonly MessageTemplate NothingToTakeOver = new("没有可承接的分工：{value}", "has no duties to give up: {value}");

    private static readonly MessageTemplate GroupMissing = new("领导小组名称缺失：{value}", "the group is missing: {value}");
    private static readonly MessageTemplate RoleUnstated = new(
        "小组职务应为组长、常务副组长、副组长、成员、办公室主任或者办公室设在；所填：{value}",
        "the role must be head, executive deputy head, deputy head, member, director or seat of the office; stated: {value}");

    private static readonly MessageTemplate PostNamed = new(
        "载明暂无的行不应填写岗位：{value}",
        "a row that gives the duty to nobody names a post: {value}");

    private static readonly MessageTemplate DatesOutOfOrder = new(
        "印发、公开日期早于成文日期：{value}",
        "published before the day it is dated: {value}");

    private static readonly MessageTemplate AreasOverlap = new(
        "两个事项相互包含，不能分设：{value}",
        "one of the two areas lies within the other: {value}");

    private static readonly MessageTemplate PostForgotten = new(
        "{value}仍有分工，未载明由哪个岗位承接",
        "still has duties, and no post is stated that takes them over: {value}");

    /// <summary>The reason of a fault; a register of posts has reasons of its own.</summary>
    internal static MessageTemplate Of(DutyRowFault fault) => fault switch
    {
        DutyRowFault.AreaMissing => AreaMissing,
        DutyRowFault.AreaUndeclared => AreaUndeclared,
        DutyRowFault.TierUnstated => TierUnstated,
        DutyRowFault.PartUnstated => PartUnstated,
        DutyRowFault.PostMissing => PostMissing,
        DutyRowFault.DaysMissing => DaysMissing,
        DutyRowFault.BasisMissing => BasisMissing,
        DutyRowFault.LiaisonLeads => LiaisonLeads,
        DutyRowFault.KindUnstated => KindUnstated,
        DutyRowFault.SamePost => SamePost,
        DutyRowFault.Overlap => Overlap,
        DutyRowFault.PostForgotten => PostForgotten,
        DutyRowFault.GroupMissing => GroupMissing,
        DutyRowFault.RoleUnstated => RoleUnstated,
        DutyRowFault.PostNamed => PostNamed,
        DutyRowFault.DatesOutOfOrder => DatesOutOfOrder,
        DutyRowFault.AreasOverlap => AreasOverlap,
        _ => NothingToTakeOver,
    };
}
