using LawGov.Domain.Time;

namespace LawGov.Domain.Duties;

/// <summary>Carries duties over from post to post, day by day of the reorganizations.</summary>
internal static class Succession
{
    /// <summary>Returns the assignments as they stand after every reorganization, in no order.</summary>
    internal static DutyAssignment[] Apply(IEnumerable<DutyAssignment> assignments, IEnumerable<Reorganization> reorganizations)
    {
        List<DutyAssignment> current = [.. assignments];
        foreach (var day in reorganizations.GroupBy(row => row.On).OrderBy(day => day.Key))
        {
            var bySender = day.ToLookup(row => row.From);
            current = [.. current.SelectMany(assignment => CarryOver(assignment, [.. bySender[assignment.Post]], current))];
        }

        return [.. current];
    }

    private static IEnumerable<DutyAssignment> CarryOver(DutyAssignment assignment, Reorganization[] rows, List<DutyAssignment> all)
    {
        var after = rows.Length == 0 ? DateSpan.Empty : assignment.Span.Intersect(DateSpan.From(rows[0].On));
        var around = rows.Where(row => row.Area.IsNone || row.Area.Contains(assignment.Area)).ToArray();
        var within = rows.Where(row => !row.Area.IsNone && row.Area != assignment.Area && assignment.Area.Contains(row.Area));
        if (after.IsEmpty)
        {
            yield return assignment;
            yield break;
        }

        if (around.Length == 0) { yield return assignment; } // the post keeps what nobody takes over
        else if (assignment.Span.Start < after.Start) { yield return With(assignment, DateSpan.Between(assignment.Span.Start, after.Start)); }

        int narrowest = around.Length == 0 ? 0 : around.Max(row => row.Area.Depth);
        foreach (var row in around.Where(row => row.Area.Depth == narrowest)) { yield return With(assignment, after, assignment.Area, row); }

        foreach (var row in within)
        {
            foreach (var span in (IEnumerable<DateSpan>)Shielded(assignment, row.Area, all).Gaps(after)) { yield return With(assignment, span, row.Area, row); }
        }
    }

    /// <summary>The days on which a closer assignment keeps the wider one from the area: on those there is nothing to take over.</summary>
    private static Timeline<DutyAssignment> Shielded(DutyAssignment wider, AreaPath area, List<DutyAssignment> all)
        => Timeline<DutyAssignment>.Of([.. all
            .Where(closer => closer.Tier == wider.Tier && closer.Part == wider.Part && closer.Area != wider.Area && wider.Area.Contains(closer.Area) && closer.Area.Contains(area))
            .Select(closer => new TimelineEntry<DutyAssignment>(closer.Span, closer))]);

    private static DutyAssignment With(DutyAssignment from, DateSpan span)
        => new(from.Area, from.Tier, from.Part, from.Kind, from.Post, span, from.Basis, from.IsJoint, from.Through);

    private static DutyAssignment With(DutyAssignment from, DateSpan span, AreaPath area, Reorganization row)
        => new(area, from.Tier, from.Part, from.Kind, row.To, span, from.Basis, from.IsJoint, row);
}
