using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>Carries duties over from post to post, day by day of the reorganizations.</summary>
internal sealed class Succession
{
    private readonly HashSet<Reorganization> _effective = [];
    private readonly List<DutyAssignment> _current;

    internal Succession(IEnumerable<DutyAssignment> assignments, IEnumerable<Reorganization> reorganizations)
    {
        _current = [.. assignments];
        foreach (var day in reorganizations.GroupBy(row => row.On).OrderBy(day => day.Key))
        {
            var bySender = day.ToLookup(row => row.From);
            var carried = _current.SelectMany(assignment => CarryOver(assignment, bySender)).ToList();
            _current.Clear();
            _current.AddRange(carried.Distinct());
        }
    }

    /// <summary>The assignments as they stand after every reorganization, in no order.</summary>
    internal DutyAssignment[] Assignments => [.. _current];

    /// <summary>Whether a reorganization found a duty to carry over.</summary>
    internal bool HasEffect(Reorganization row) => _effective.Contains(row);

    private IEnumerable<DutyAssignment> CarryOver(DutyAssignment assignment, ILookup<PostId, Reorganization> bySender)
    {
        Reorganization[] rows = [.. bySender[assignment.Post]];
        var after = rows.Length == 0 ? DateSpan.Empty : assignment.Span.Intersect(DateSpan.From(rows[0].On));
        if (after.IsEmpty)
        {
            yield return assignment;
            yield break;
        }

        var around = rows.Where(row => row.Area.IsNone || row.Area.Contains(assignment.Area)).ToArray();
        var within = rows.Where(row => !row.Area.IsNone && row.Area != assignment.Area && assignment.Area.Contains(row.Area));
        if (around.Length == 0) { yield return assignment; } // the post keeps what nobody takes over
        else if (assignment.Span.Start < after.Start)
        {
            yield return With(assignment, DateSpan.Between(assignment.Span.Start, after.Start), assignment.Area);
        }

        int narrowest = around.Length == 0 ? 0 : around.Max(row => row.Area.Depth);
        foreach (var row in around.Where(row => row.Area.Depth == narrowest))
        {
            yield return TakenOver(assignment, after, assignment.Area, row);
        }

        foreach (var row in within)
        {
            foreach (var span in (IEnumerable<DateSpan>)Shielded(assignment, row.Area).Gaps(after))
            {
                yield return TakenOver(assignment, span, row.Area, row);
                foreach (
                    var beside in Beside(assignment, span).SelectMany(
                        other => CarryOver(With(other, other.Span.Intersect(span), row.Area), bySender)))
                {
                    yield return beside;
                }
            }
        }
    }

    /// <summary>The others that had the wider area together with the sender: a closer assignment would shut them out, so they come down
    /// with it.</summary>
    private IEnumerable<DutyAssignment> Beside(DutyAssignment wider, DateSpan span)
        => _current.Where(
            other
                => other.Area == wider.Area
                && other.Tier == wider.Tier
                && other.Part == wider.Part
                && other.Post != wider.Post
                && other.Span.Overlaps(span));

    /// <summary>The days on which a closer assignment keeps the wider one from the area: on those there is nothing to take over.</summary>
    private Timeline<DutyAssignment> Shielded(DutyAssignment wider, AreaPath area)
        => Timeline<DutyAssignment>.Of([.. _current
            .Where(
                closer
                    => closer.Tier == wider.Tier
                    && closer.Part == wider.Part
                    && closer.Area != wider.Area
                    && wider.Area.Contains(closer.Area)
                    && closer.Area.Contains(area))
            .Select(closer => new TimelineEntry<DutyAssignment>(closer.Span, closer))]);

    private static DutyAssignment With(DutyAssignment from, DateSpan span, AreaPath area) => from.On(span, area);

    private DutyAssignment TakenOver(DutyAssignment from, DateSpan span, AreaPath area, Reorganization row)
    {
        _effective.Add(row);
        return from.TakenOver(span, area, row);
    }
}
