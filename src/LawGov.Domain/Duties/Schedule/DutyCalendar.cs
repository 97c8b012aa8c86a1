using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Schedule;

/// <summary>What each post must do in a period, day by day (责任日历).</summary>
/// <remarks>Days are those of the tasks as given: none is moved off a rest day. Who must do a task is asked of the map on the day on which
/// it is due.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyCalendar
{
    private DutyCalendar(ValueList<DutyOccasion> occasions, ValueList<DutyTask> undeclared)
    {
        Occasions = occasions;
        Undeclared = undeclared;
    }

    /// <summary>What is due, in the order of days; on one day in the order of the tasks.</summary>
    public ValueList<DutyOccasion> Occasions { get; }

    /// <summary>The tasks of areas that the map does not know: they fall to nobody, and they stand here so that none is lost.</summary>
    public ValueList<DutyTask> Undeclared { get; }

    /// <summary>Lists what is due within a period.</summary>
    /// <param name="map">Who answers for what.</param>
    /// <param name="within">The period, half-open; it must end.</param>
    /// <param name="tasks">The tasks.</param>
    /// <exception cref="ArgumentNullException">There is no map, or a task is null.</exception>
    /// <exception cref="ArgumentException">The period has no end.</exception>
    public static DutyCalendar Of(DutyMap map, DateSpan within, params IEnumerable<DutyTask> tasks)
    {
        Guard.Against.Null(map);
        DutyTask[] all = [.. Guard.Against.Null(tasks).Select(task => Guard.Against.Null(task, nameof(tasks)))];
        var end = within.End ?? throw new ArgumentException("Expected a period that ends.", nameof(within));
        var declared = all.Where(task => map.Areas.IndexOf(task.Area) >= 0);
        return new(
            declared.SelectMany(
                task
                    => within.IsEmpty
                    ? []
                    : task.DueFrom(within.Start, end).Select(due => new DutyOccasion(task, due, map.WhoAnswers(task.Area, due)[task.Tier])))
                .OrderBy(occasion => occasion.Due).ToValueList(),
            all.Where(task => map.Areas.IndexOf(task.Area) < 0).ToValueList());
    }

    /// <summary>Lists what a post must do, also where the policy of the map leads to it.</summary>
    /// <param name="post">The post.</param>
    public IEnumerable<DutyOccasion> OwedBy(PostId post)
        => Occasions.Where(occasion => occasion.OwedBy.Answering.Holders.Any(holder => holder.Post == post));

    /// <summary>Lists what a person must do, in post or in somebody's stead, also where the policy of the map leads to the
    /// person.</summary>
    /// <param name="person">The person.</param>
    public IEnumerable<DutyOccasion> OwedBy(PersonId person)
        => Occasions.Where(occasion => !person.IsNone && occasion.OwedBy.Answering.Holders.Any(holder => holder.Person == person));

    /// <summary>Lists what is due and known to fall to nobody: nobody has the duty, the posts are vacant, or it is claimed twice, and no
    /// policy leads on.</summary>
    public IEnumerable<DutyOccasion> OwedByNobody()
        => Occasions.Where(occasion => occasion.OwedBy.Answering is { HasSomebody: false, State: not HoldingState.PersonUnknown });
}
