using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>Says of rows that mark neither lead nor partner which of the two they are, day by day.</summary>
internal static class PartMarks
{
    /// <summary>Beside a marked lead of the same area and tier they work along, else they lead; several leads without a mark stay
    /// several.</summary>
    /// <remarks>Asked again after a reorganization, which can take the marked lead away: what was said before is looked at anew.</remarks>
    internal static IEnumerable<DutyAssignment> Settled(IReadOnlyCollection<DutyAssignment> assignments)
    {
        if (assignments.All(given => given.IsMarked)) { return assignments; }

        var marked = assignments.Where(given => given is { IsMarked: true, Part: Part.Lead }).ToLookup(given => (given.Area, given.Tier));
        return assignments.SelectMany(
            given => given.IsMarked
                ? (IEnumerable<DutyAssignment>)[given]
                : Settled(given, [.. marked[(given.Area, given.Tier)]])).Distinct();
    }

    private static IEnumerable<DutyAssignment> Settled(DutyAssignment given, DutyAssignment[] leads)
    {
        var whole = DayRange.Of(given.Span);
        var led = Sweep.Over(
            Array.ConvertAll(leads, lead => DayRange.Of(lead.Span)),
            active => active.Exists(index => leads[index].Post == given.Post));
        int from = whole.Start;
        foreach (var (days, leadsItself) in led)
        {
            var beside = days.Intersect(whole);
            if (beside.IsEmpty) { continue; }

            if (beside.Start > from) { yield return given.As(Part.Lead, new DayRange(from, beside.Start).ToSpan()); }

            if (!leadsItself) { yield return given.As(Part.Partner, beside.ToSpan()); }

            from = beside.End;
        }

        if (from < whole.End) { yield return given.As(Part.Lead, new DayRange(from, whole.End).ToSpan()); }
    }
}
