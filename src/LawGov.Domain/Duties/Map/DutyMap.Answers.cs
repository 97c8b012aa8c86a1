using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <content>Answers with their reasons.</content>
public sealed partial class DutyMap
{
    /// <summary>Says who answers for an area on a day, tier by tier, and why.</summary>
    /// <param name="area">A declared area.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area is not declared.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public DutyAnswer WhoAnswers(AreaPath area, LocalDate on)
    {
        int index = Areas.Declared(area, nameof(area)), day = DayKey.Of(on, nameof(on));
        TierAnswer? above = null;
        var tiers = new TierAnswer[3];
        for (var tier = DutyTier.Overall; tier <= DutyTier.Direct; tier++)
        {
            tiers[tier - DutyTier.Overall] = above = Answer(index, tier, on, day, above);
        }

        return new(new(tiers));
    }

    /// <summary>Says who answered on the day of an act, and where they are now.</summary>
    /// <param name="area">A declared area.</param>
    /// <param name="actOn">The day of the act or omission.</param>
    /// <param name="askedOn">The day on which is asked where they are.</param>
    /// <returns>Each person who was in post or stood in, tier by tier; a vacancy or conflict names nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The area is not declared, or it is asked before the act.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public ValueList<PersonalResponsibility> WhoAnsweredFor(AreaPath area, LocalDate actOn, LocalDate askedOn)
    {
        if (DayKey.Of(askedOn, nameof(askedOn)) < DayKey.Of(actOn, nameof(actOn)))
        {
            throw new ArgumentOutOfRangeException(nameof(askedOn), askedOn, "Expected the day of the act or a later one.");
        }

        return WhoAnswers(area, actOn).Tiers
            .Where(answer => answer.State != HoldingState.Conflict)
            .SelectMany(answer => answer.Holders.Select(holder => (answer.Tier, Holder: holder)))
            .SelectMany(
                then => then.Holder.Persons,
                (then, person) => new PersonalResponsibility
                {
                    Tier = then.Tier,
                    Then = then.Holder,
                    Person = person,
                    PostsNow = PostsNow(then.Holder.Post, person, askedOn),
                })
            .ToValueList();
    }

    /// <summary>The posts of a person, and the seat from which the duty was held, where it is that person's still.</summary>
    private ValueList<PostId> PostsNow(PostId then, PersonId person, LocalDate askedOn)
    {
        var posts = Posts.PostsOf(person, askedOn);
        var held = Posts.On(then, askedOn);
        return !posts.Contains(then) && (held.Holds(person) || held.Concerns(person)) ? posts.Append(then).Order().ToValueList() : posts;
    }

    private TierAnswer Answer(int area, DutyTier tier, LocalDate on, int day, TierAnswer? above)
    {
        var found = _table.On(HoldingTable.SlotOf(area, tier, Part.Lead), day);
        var path = new List<DutyArea>();
        for (int at = area; at >= 0; at = Areas.ParentOf(at))
        {
            path.Add(Areas[at]);
            if (at == found.AreaIndex) { break; }
        }

        var holders = HoldersOf(found.AreaIndex, tier, Part.Lead, day);
        bool escalates = above is not null
            && Escalation is { When: var when }
            && (when.Contains(found.State) || (found.State == HoldingState.Joint && holders.All(holder => when.Contains(holder.State))));
        var partners = _table.On(HoldingTable.SlotOf(area, tier, Part.Partner), day).AreaIndex;
        return new()
        {
            Area = Areas[area],
            Tier = tier,
            On = on,
            State = found.State,
            Holders = holders,
            Partners = HoldersOf(partners, tier, Part.Partner, day),
            GivenToNobody = found.State == HoldingState.None ? found.Assignment : null,
            Path = path.ToValueList(),
            RunnersUp = RunnersUp(found.AreaIndex, tier, day),
            LeftOut = InDoubt(area, tier, on),
            EscalatedTo = escalates ? above : null,
            EscalationBasis = escalates ? Escalation!.Basis : null,
        };
    }

    /// <summary>The rows that were not taken in and could change the answer of a day, as an audit of that day finds them.</summary>
    private ValueList<LeftOut> InDoubt(int area, DutyTier tier, LocalDate on)
        => Errors.IsEmpty || on == LocalDate.MaxIsoValue ? default : Look(area, tier, DayRange.Of(DateSpan.Through(on, on)))
            .Where(issue => issue.Kind == DutyIssueKind.RowLeftOut)
            .SelectMany(issue => issue.LeftOut)
            .Distinct()
            .ToValueList();

    private ValueList<DutyHolder> HoldersOf(int area, DutyTier tier, Part part, int day)
        => area < 0
        ? default
        : Active(area, tier, part, day).Select(assignment => new DutyHolder(assignment, Posts.TimelineOf(assignment.Post).On(day)))
        .ToValueList();

    private ValueList<DutyAssignment> RunnersUp(int decided, DutyTier tier, int day)
    {
        var runnersUp = new List<DutyAssignment>();
        for (int at = decided < 0 ? -1 : Areas.ParentOf(decided); at >= 0; at = Areas.ParentOf(at))
        {
            runnersUp.AddRange(Active(at, tier, Part.Lead, day));
        }

        return runnersUp.ToValueList();
    }

    /// <summary>The assignments of an area itself to a post on a day, each post once.</summary>
    private IEnumerable<DutyAssignment> Active(int area, DutyTier tier, Part part, int day)
        => Own(HoldingTable.SlotOf(area, tier, part))
        .Where(assignment => assignment.Part == part && DayRange.Of(assignment.Span).Contains(day))
        .DistinctBy(assignment => assignment.Post);

    private ArraySegment<DutyAssignment> Own(int slot)
    {
        int from = FirstOf(slot);
        return new(_assignments, from, FirstOf(slot + 1) - from);
    }

    private int FirstOf(int slot)
    {
        int low = 0, high = _slots.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_slots[middle] >= slot) { high = middle; }
            else { low = middle + 1; }
        }

        return low;
    }
}
