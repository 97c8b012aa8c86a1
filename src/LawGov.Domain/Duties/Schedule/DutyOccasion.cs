using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Schedule;

/// <summary>A task on a day on which it is due, and who must do it (应办事项).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyOccasion
{
    internal DutyOccasion(DutyTask task, LocalDate due, TierAnswer owedBy)
    {
        Task = task;
        Due = due;
        OwedBy = owedBy;
    }

    /// <summary>The task.</summary>
    public DutyTask Task { get; }

    /// <summary>The day on which it is due.</summary>
    public LocalDate Due { get; }

    /// <summary>Who answers on that day: a post, or why nobody does.</summary>
    public TierAnswer OwedBy { get; }

    /// <summary>Returns the day, the task and who must do it, the same in every culture.</summary>
    public override string ToString() => $"{Due.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Task.Title.Chinese} {OwedBy}";
}
