using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>Who holds each duty from change to change, laid out flat: the room for fast answers.</summary>
/// <remarks>
/// A slot is an area, a tier and a part. It holds only what is assigned to its own area; where nothing is, the nearest area around it
/// that has something is asked. So the table grows with the assignments, not with the areas below them.
/// </remarks>
internal sealed class HoldingTable
{
    private const int SlotsOfAnArea = 6; // three tiers, two parts

    private readonly int[] _offsets; // the stretches of a slot are those from its offset up to the next one
    private readonly int[] _first; // the slot itself where it has stretches, else the nearest one around it that has; -1 = none
    private readonly int[] _around; // the nearest one around it that has stretches; -1 = none
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly Holding[] _holdings;

    internal HoldingTable(DutyAreas areas, DutyAssignment[] ordered, PostRegister posts)
    {
        int slots = areas.Count * SlotsOfAnArea;
        var stretches = new List<(DayRange Days, Holding Value)>(ordered.Length);
        (_offsets, _first, _around) = (new int[slots + 1], new int[slots], new int[slots]);
        int next = 0;
        for (int slot = 0; slot < slots; slot++)
        {
            _offsets[slot] = stretches.Count;
            int from = next;
            while (next < ordered.Length && SlotOf(areas, ordered[next]) == slot) { next++; }

            Add(stretches, slot / SlotsOfAnArea, ordered.AsSpan(from..next), posts);
            int parent = areas.Parents[slot / SlotsOfAnArea];
            _around[slot] = parent < 0 ? -1 : _first[(parent * SlotsOfAnArea) + (slot % SlotsOfAnArea)];
            _first[slot] = stretches.Count > _offsets[slot] ? slot : _around[slot];
        }

        _offsets[slots] = stretches.Count;
        (_starts, _ends, _holdings) = (
            [.. stretches.Select(stretch => stretch.Days.Start)],
            [.. stretches.Select(stretch => stretch.Days.End)],
            [.. stretches.Select(stretch => stretch.Value)]);
    }

    internal static int SlotOf(DutyAreas areas, DutyAssignment assignment)
        => SlotOf(areas.IndexOf(assignment.Area), assignment.Tier, assignment.Part);

    /// <summary>A row that gives a duty to nobody stands where the leads do, and shuts out those of wider areas as they would.</summary>
    internal static int SlotOf(int area, DutyTier tier, Part part)
        => (area * SlotsOfAnArea) + (((int)tier - 1) * 2) + (part == Part.Partner ? 1 : 0);

    /// <summary>The answer of one day.</summary>
    internal Holding On(int slot, int day)
    {
        for (int at = _first[slot]; at >= 0; at = _around[at])
        {
            int found = StretchOf(at, day);
            if (found >= 0) { return _holdings[found]; }
        }

        return default;
    }

    /// <summary>The answers of one day for every area: each from its own stretches, else from the area around it, which comes before
    /// it.</summary>
    internal void On(DutyTier tier, int day, ReadOnlySpan<int> parents, Span<Holding> answers)
    {
        for (int area = 0; area < answers.Length; area++)
        {
            int slot = SlotOf(area, tier, Part.Lead);
            int found = _first[slot] == slot ? StretchOf(slot, day) : -1;
            answers[area] = found >= 0 ? _holdings[found] : parents[area] >= 0 ? answers[parents[area]] : default;
        }
    }

    /// <summary>Lists the answers within some days from change to change; days on which nobody was given the duty are not among
    /// them.</summary>
    internal IEnumerable<(DayRange Days, Holding Value)> Within(int slot, DayRange days) => WithinOrAround(_first[slot], days);

    private IEnumerable<(DayRange Days, Holding Value)> WithinOrAround(int slot, DayRange days)
    {
        if (slot < 0 || days.IsEmpty) { yield break; }

        int from = days.Start;
        for (int i = _offsets[slot]; i < _offsets[slot + 1] && _starts[i] < days.End; i++)
        {
            var own = new DayRange(_starts[i], _ends[i]).Intersect(days);
            if (own.IsEmpty) { continue; }

            foreach (var stretch in WithinOrAround(_around[slot], new(from, own.Start))) { yield return stretch; }

            yield return (own, _holdings[i]);
            from = own.End;
        }

        foreach (var stretch in WithinOrAround(_around[slot], new(from, days.End))) { yield return stretch; }
    }

    private int StretchOf(int slot, int day)
    {
        int low = _offsets[slot], end = _offsets[slot + 1], high = end;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_ends[middle] > day) { high = middle; }
            else { low = middle + 1; }
        }

        return low < end && _starts[low] <= day ? low : -1;
    }

    private static void Add(
        List<(DayRange Days, Holding Value)> stretches,
        int area,
        ReadOnlySpan<DutyAssignment> assignments,
        PostRegister posts)
    {
        if (assignments.IsEmpty) { return; }

        DutyAssignment[] own = [.. assignments];
        var spans = Array.ConvertAll(own, assignment => DayRange.Of(assignment.Span));
        var added = new List<(DayRange Days, Holding Value)>();
        foreach (var (days, claim) in Sweep.Over<Claim>(spans, active => Claim.Of(own, active)))
        {
            if (claim.Assignment is null or { Part: Part.Nobody })
            {
                added.Add((days, new(claim.State, area, default, claim.Assignment)));
                continue;
            }

            foreach (var (held, occupancy) in posts.TimelineOf(claim.Assignment.Post).Within(days))
            {
                Sweep.Add(added, held, new(occupancy.State, area, occupancy.Person, claim.Assignment));
            }
        }

        stretches.AddRange(added);
    }

    /// <summary>What the assignments of some days come to: one post, several together, or several that exclude each other.</summary>
    private readonly record struct Claim(HoldingState State, DutyAssignment? Assignment)
    {
        internal static Claim Of(DutyAssignment[] own, List<int> active)
        {
            var first = own[active[0]];
            if (active.TrueForAll(index => own[index].Post == first.Post)) { return new(HoldingState.None, first); }

            bool together = first.Part == Part.Partner || active.TrueForAll(index => own[index].IsJoint);
            return new(together ? HoldingState.Joint : HoldingState.Conflict, null);
        }
    }
}
