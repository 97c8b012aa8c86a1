using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>What would put several issues right at once (整改措施): one appointment, one row of the division, one decision.</summary>
/// <remarks>At most one of the rows is there. What it leaves blank is to be completed: the person appointed, the post that leads, the
/// decision. None is there where the remedy is a decision between rows that stand already.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyRemedy
{
    /// <summary>What is to be done.</summary>
    public required Message Text { get; init; }

    /// <summary>The issues that it puts right, in the order of the audit.</summary>
    public required ValueList<DutyIssue> Issues { get; init; }

    /// <summary>The days of all of them, from the first to the last, half-open.</summary>
    public required DateSpan Span { get; init; }

    /// <summary>The row of the division to be completed, corrected or withdrawn; null where another is.</summary>
    public AssignmentRow? Assignment { get; init; }

    /// <summary>The row of holders to be completed; null where another is.</summary>
    public IncumbentRow? Incumbent { get; init; }

    /// <summary>The row of stand-ins to be completed; null where another is.</summary>
    public StandInRow? StandIn { get; init; }

    /// <summary>The scope to be confirmed, with its paper; null where another row is.</summary>
    public ScopeRow? Scope { get; init; }

    /// <summary>Returns what is to be done, in Chinese.</summary>
    public override string ToString() => Text.ToString();
}
