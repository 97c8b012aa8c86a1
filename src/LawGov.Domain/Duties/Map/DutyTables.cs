using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>The rows of which a map is made, as they came (分工资料): what is stored and sent in place of the map, which comes back whole
/// from them.</summary>
/// <example><code>DutyMap.Of(map.Tables) == map // true</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyTables
{
    /// <summary>The areas in which duties can be given.</summary>
    public DutyAreas Areas { get; init; } = DutyAreas.Of();

    /// <summary>The division of duties (职责分工表).</summary>
    public ValueList<AssignmentRow> Assignments { get; init; }

    /// <summary>Who holds which post (任职表).</summary>
    public ValueList<IncumbentRow> Incumbents { get; init; }

    /// <summary>Who stands in (代行职务表).</summary>
    public ValueList<StandInRow> StandIns { get; init; }

    /// <summary>Who is absent (缺席记录).</summary>
    public ValueList<AbsenceRow> Absences { get; init; }

    /// <summary>Which post takes over from which (机构调整表).</summary>
    public ValueList<ReorganizationRow> Reorganizations { get; init; }

    /// <summary>Which units cease with all their posts (单位撤并).</summary>
    public ValueList<UnitReorganizationRow> UnitsEnded { get; init; }

    /// <summary>What the papers divide (分工范围).</summary>
    public ValueList<ScopeRow> Scopes { get; init; }

    /// <summary>Which posts are in which leading groups (领导小组成员表).</summary>
    public ValueList<GroupRow> Groups { get; init; }

    /// <summary>The dates of the papers (文件日期).</summary>
    public ValueList<PaperRow> Papers { get; init; }

    /// <summary>Which areas must not lie in one hand (不相容职责).</summary>
    public ValueList<ApartRow> Apart { get; init; }

    /// <summary>The policy on tiers with nobody who answers (提级负责); null where there is none.</summary>
    public EscalationPolicy? Escalation { get; init; }

    /// <summary>Returns how many rows there are, in Chinese.</summary>
    public override string ToString() => $"事项{Areas.Count}项，分工{Assignments.Count}行，任职{Incumbents.Count}行";
}
