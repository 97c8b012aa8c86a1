namespace LawGov.Domain.Duties.Map;

/// <summary>Of which table a row is (行类型).</summary>
public enum DutyRowKind
{
    /// <summary>The division of duties (职责分工).</summary>
    Assignment = 0,

    /// <summary>Who holds which post (任职).</summary>
    Incumbent = 1,

    /// <summary>Who stands in (代行职务).</summary>
    StandIn = 2,

    /// <summary>Which post takes over from which (机构调整).</summary>
    Reorganization = 3,

    /// <summary>Who is absent (缺席).</summary>
    Absence = 4,

    /// <summary>Which units are merged or abolished with all their posts (单位撤并).</summary>
    UnitReorganization = 5,

    /// <summary>What a paper divides (分工范围).</summary>
    Scope = 6,

    /// <summary>What a post is in a leading group (领导小组).</summary>
    Group = 7,

    /// <summary>The dates of a paper (文件日期).</summary>
    Paper = 8,

    /// <summary>Which areas must not lie in one hand (不相容职责).</summary>
    Apart = 9,
}
