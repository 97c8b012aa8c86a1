namespace LawGov.Domain.Duties.Map;

/// <summary>What a post is in a leading group (领导小组职务), and so which duty it has in the group's area.</summary>
/// <remarks>
/// No national text says who answers in a leading group: this is how bureaus use them, and the basis is the paper that sets the group up.
/// <list type="table">
/// <listheader><term>role</term><description>duty</description></listheader>
/// <item><term>组长</term><description>leads on the overall tier; several (双组长) answer together</description></item>
/// <item><term>常务副组长</term><description>leads on the specific tier</description></item>
/// <item><term>副组长</term><description>on the specific tier, not marked: one alone leads, beside an executive deputy it works along, of
/// several it is not stated which leads</description></item>
/// <item><term>成员</term><description>works along on the direct tier</description></item>
/// <item><term>办公室主任</term><description>leads on the direct tier</description></item>
/// <item><term>办公室设在</term><description>the unit in which the office is set up: on the direct tier, not marked; it leads unless the
/// director of the office is named</description></item>
/// </list>
/// </remarks>
public enum GroupRole
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>Head of the group (组长).</summary>
    Head = 1,

    /// <summary>The deputy who runs it day by day (常务副组长).</summary>
    ExecutiveDeputy = 2,

    /// <summary>Deputy head (副组长).</summary>
    Deputy = 3,

    /// <summary>Member (成员).</summary>
    Member = 4,

    /// <summary>Director of the group's office (办公室主任).</summary>
    OfficeDirector = 5,

    /// <summary>The unit in which the office is set up (办公室设在).</summary>
    OfficeHost = 6,
}
