using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <content>What is wrong with the map.</content>
public sealed partial class DutyMap
{
    /// <summary>Looks for areas and days without exactly one lead on each tier, stand-ins without basis, and assignments without
    /// effect.</summary>
    /// <param name="span">The days; the end may be open.</param>
    /// <param name="areas">Declared areas; without any, all that have none within them (末级事项).</param>
    /// <exception cref="ArgumentException">There are no days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An area is not declared.</exception>
    public DutyAudit Audit(DateSpan span, params IEnumerable<AreaPath> areas)
    {
        if (span.IsEmpty) { throw new ArgumentException("Expected a span with at least one day.", nameof(span)); }

        int[] looked = [.. areas.Select(area => Areas.Declared(area, nameof(areas))).Distinct().Order()];
        if (looked.Length == 0) { looked = [.. Areas.Leaves.Select(area => Areas.IndexOf(area.Path))]; }

        var issues = new List<DutyIssue>();
        foreach (int area in looked)
        {
            for (var tier = DutyTier.Overall; tier <= DutyTier.Direct; tier++) { Audit(area, tier, DayRange.Of(span), issues); }
        }

        issues.AddRange(
            Posts.StandIns.Where(standIn => standIn.Basis is null && standIn.Span.Overlaps(span))
                .Select(standIn => DutyIssues.WithoutBasis(standIn, span)));
        issues.AddRange(Posts.Lapses(span).Select(lapse => DutyIssues.Lapsed(lapse.Row, lapse.Days)));
        issues.AddRange(
            WithoutEffect(span, looked).Select(
                assignment => DutyIssues.Unreachable(assignment, Areas[Areas.IndexOf(assignment.Area)], span)));
        return new(span, looked.Select(area => Areas[area]).ToValueList(), issues.ToValueList());
    }

    private void Audit(int area, DutyTier tier, DayRange within, List<DutyIssue> issues)
    {
        int from = within.Start;
        foreach (var (days, holding) in _table.Within(HoldingTable.SlotOf(area, tier, Part.Lead), within))
        {
            if (days.Start > from) { issues.Add(DutyIssues.Gap(Areas[area], tier, new DayRange(from, days.Start).ToSpan())); }

            from = days.End;
            var assigned = Assigned(HoldingTable.SlotOf(holding.AreaIndex, tier, Part.Lead), holding, days);
            if (holding.State == HoldingState.Conflict && holding.Assignment is null)
            {
                issues.Add(
                    DutyIssues.TwoLeads(
                        Areas[area],
                        tier,
                        days.ToSpan(),
                        assigned.Select(claim => claim.Value.Post).Distinct().Order().ToValueList()));
                continue; // who would answer is not known, so neither is whether the post is filled
            }

            foreach (var (assignedOn, assignment) in assigned)
            {
                foreach (var (held, occupancy) in Posts.TimelineOf(assignment.Post).Within(assignedOn))
                {
                    if (DutyIssues.OfPost(Areas[area], tier, held.ToSpan(), assignment, occupancy) is { } issue)
                    {
                        issues.Add(issue);
                    }
                }
            }
        }

        if (from < within.End) { issues.Add(DutyIssues.Gap(Areas[area], tier, new DayRange(from, within.End).ToSpan())); }
    }

    /// <summary>Leads around the areas looked at that decide for none of these and for none of the innermost areas within their own, on
    /// any
    /// day.</summary>
    private IEnumerable<DutyAssignment> WithoutEffect(DateSpan span, int[] looked)
    {
        var leads = _assignments.Where(
            assignment
                => assignment.Part == Part.Lead
                && assignment.Span.Overlaps(span)
                && looked.Any(area => assignment.Area.Contains(Areas[area].Path)))
            .ToList();
        var effective = new HashSet<DutyAssignment>();
        foreach (
            int leaf in Areas.Leaves.Select(leaf => Areas.IndexOf(leaf.Path))
                .Union(looked)
                .Where(leaf => leads.Exists(lead => lead.Area.Contains(Areas[leaf].Path))))
        {
            for (var tier = DutyTier.Overall; tier <= DutyTier.Direct; tier++)
            {
                foreach (var (days, holding) in _table.Within(HoldingTable.SlotOf(leaf, tier, Part.Lead), DayRange.Of(span)))
                {
                    effective.UnionWith(
                        Assigned(HoldingTable.SlotOf(holding.AreaIndex, tier, Part.Lead), holding, days).Select(claim => claim.Value));
                }
            }
        }

        // the same post closer by, or in another row for the same days, is the lead all the same
        return leads.Where(lead => !effective.Contains(lead)
            && !effective.Any(
                other
                    => other.Post == lead.Post
                    && other.Tier == lead.Tier
                    && lead.Area.Contains(other.Area)
                    && other.Span.Overlaps(lead.Span)));
    }
}
