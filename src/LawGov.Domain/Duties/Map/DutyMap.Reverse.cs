using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <content>The other way round: for what a post or person answers.</content>
public sealed partial class DutyMap
{
    /// <summary>Lists for what a post answers within some days, vacancies among them.</summary>
    /// <param name="post">The post.</param>
    /// <param name="within">The days; the end may be open.</param>
    /// <returns>Area by area, those that inherit among them, in the order of area, tier, part and day.</returns>
    public ValueList<DutyStretch> AnswersFor(PostId post, DateSpan within)
        => AnswersFor(within, (assignment, _) => assignment.Post == post);

    /// <summary>Lists for what a person answers within some days, as holder of a post or in the holder's stead.</summary>
    /// <param name="person">The person.</param>
    /// <param name="within">The days; the end may be open.</param>
    /// <returns>Area by area, those that inherit among them, in the order of area, tier, part and day. Of a contested post or duty each
    /// claimant has a stretch in conflict.</returns>
    public ValueList<DutyStretch> AnswersFor(PersonId person, DateSpan within)
        => AnswersFor(within, (_, occupancy) => occupancy.Concerns(person));

    private ValueList<DutyStretch> AnswersFor(DateSpan within, Func<DutyAssignment, Occupancy, bool> concerns)
    {
        var found = new List<DutyStretch>();
        if (within.IsEmpty) { return default; }

        for (int area = 0; area < Areas.Count; area++)
        {
            for (var tier = DutyTier.Overall; tier <= DutyTier.Direct; tier++)
            {
                Collect(area, tier, Part.Lead, DayRange.Of(within), concerns, found);
                Collect(area, tier, Part.Partner, DayRange.Of(within), concerns, found);
            }
        }

        return found.ToValueList();
    }

    private void Collect(
        int area,
        DutyTier tier,
        Part part,
        DayRange within,
        Func<DutyAssignment,
        Occupancy,
        bool> concerns,
        List<DutyStretch> found)
    {
        var held = new List<(DutyAssignment Assignment, DayRange Days, (HoldingState State, PersonId Person) Value)>();
        foreach (var (days, holding) in _table.Within(HoldingTable.SlotOf(area, tier, part), within))
        {
            foreach (var (assigned, assignment) in Assigned(HoldingTable.SlotOf(holding.AreaIndex, tier, part), holding, days))
            {
                foreach (var (stretch, occupancy) in Posts.TimelineOf(assignment.Post).Within(assigned))
                {
                    if (concerns(assignment, occupancy))
                    {
                        held.Add((assignment, stretch, (StateOf(holding, occupancy), occupancy.Person)));
                    }
                }
            }
        }

        foreach (var byAssignment in held.GroupBy(stretch => stretch.Assignment))
        {
            var joined = new List<(DayRange Days, (HoldingState State, PersonId Person) Value)>();
            foreach (var (_, days, value) in byAssignment) { Sweep.Add(joined, days, value); }

            found.AddRange(joined.Select(stretch => new DutyStretch
            {
                Area = Areas[area],
                Tier = tier,
                Span = stretch.Days.ToSpan(),
                State = stretch.Value.State,
                Assignment = byAssignment.Key,
                Person = stretch.Value.Person,
            }));
        }
    }

    /// <summary>Who is in the lead post of a tier, turn by turn; of a contested post or duty each claimant.</summary>
    internal IEnumerable<TimelineEntry<string>> Turns(AreaPath area, DutyTier tier, DateSpan within, out bool together)
    {
        together = false;
        int slot = HoldingTable.SlotOf(Areas.Declared(area, nameof(area)), tier, Part.Lead);
        var turns = new List<(DayRange Days, ValueList<string> Value)>();
        foreach (var (days, holding) in within.IsEmpty ? [] : _table.Within(slot, DayRange.Of(within)))
        {
            together |= holding.State == HoldingState.Joint;
            var claims = Assigned(HoldingTable.SlotOf(holding.AreaIndex, tier, Part.Lead), holding, days)
                .SelectMany(claim => Posts.TimelineOf(claim.Value.Post).Within(claim.Days));
            foreach (var (held, occupancy) in claims)
            {
                var claimants = occupancy.State == HoldingState.Conflict
                    ? occupancy.InPost.Concat(occupancy.StandIns.Select(standIn => standIn.Person)) : occupancy.Persons;
                Sweep.Add(turns, held, claimants.Distinct().Select(person => Words(person, occupancy)).ToValueList());
            }
        }

        return turns.SelectMany(turn => turn.Value.Select(name => new TimelineEntry<string>(turn.Days.ToSpan(), name)));

        static string Words(PersonId person, Occupancy occupancy)
            => occupancy.StandIns.FirstOrDefault(row => row.Person == person) is { } standIn
                ? $"{person}[{standIn.Kind.Name().Chinese}{(standIn.Basis is null ? "，未载明依据" : "")}]"
                : person.ToString();
    }

    /// <summary>The posts that a holding speaks of: the one that decided, or each of several, once for each day.</summary>
    private IEnumerable<(DayRange Days, DutyAssignment Value)> Assigned(int slot, Holding holding, DayRange within)
    {
        if (holding.Assignment is not null) { return [(within, holding.Assignment)]; }

        return Own(slot).GroupBy(assignment => assignment.Post).SelectMany(post =>
        {
            DutyAssignment[] rows = [.. post];
            return Sweep.Over<DutyAssignment>(Array.ConvertAll(rows, row => DayRange.Of(row.Span)), active => rows[active[0]])
                .Select(stretch => (Days: stretch.Days.Intersect(within), stretch.Value)).Where(stretch => !stretch.Days.IsEmpty);
        });
    }

    /// <summary>Several posts decide the state between them; one post has the state of who is in it.</summary>
    private static HoldingState StateOf(Holding holding, Occupancy occupancy)
        => holding.Assignment is not null ? holding.State
            : occupancy.State is HoldingState.Vacant or HoldingState.Conflict or HoldingState.PersonUnknown ? occupancy.State
            : holding.State;
}
