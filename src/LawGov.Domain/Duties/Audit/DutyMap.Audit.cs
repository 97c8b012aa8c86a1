using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties;

/// <content>What is wrong with the map.</content>
public sealed partial class DutyMap
{
    /// <summary>Looks for areas and days without exactly one lead on each tier, stand-ins without basis, and assignments without effect.</summary>
    /// <param name="span">The days; the end may be open.</param>
    /// <param name="areas">Declared areas; without any, all that have none within them.</param>
    /// <exception cref="ArgumentException">There are no days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An area is not declared.</exception>
    public DutyAudit Audit(DateSpan span, params IEnumerable<AreaPath> areas)
    {
        if (span.IsEmpty) { throw new ArgumentException("Expected a span with at least one day.", nameof(span)); }

        int[] looked = [.. areas.Select(area => Areas.Declared(area, nameof(areas))).Distinct().Order()];
        if (looked.Length == 0) { looked = [.. Areas.Leaves.Select(area => Areas.IndexOf(area.Path))]; }

        var issues = new List<DutyIssue>();
        var effective = new HashSet<DutyAssignment>();
        foreach (int area in looked)
        {
            for (var tier = DutyTier.Overall; tier <= DutyTier.Direct; tier++) { Audit(area, tier, DayRange.Of(span), issues, effective); }
        }

        issues.AddRange(StandIns.Where(standIn => standIn.Basis is null && standIn.Span.Overlaps(span)).Select(standIn => DutyIssues.WithoutBasis(standIn, span)));
        issues.AddRange(_assignments
            .Where(assignment => assignment.Part == Part.Lead && assignment.Span.Overlaps(span) && !effective.Contains(assignment))
            .Where(assignment => looked.Any(area => assignment.Area.Contains(Areas[area].Path)))
            .Select(assignment => DutyIssues.Unreachable(assignment, Areas[Areas.IndexOf(assignment.Area)], span)));
        return new(span, looked.Select(area => Areas[area]).ToValueList(), issues.ToValueList());
    }

    private void Audit(int area, DutyTier tier, DayRange within, List<DutyIssue> issues, HashSet<DutyAssignment> effective)
    {
        int from = within.Start;
        foreach (var (days, holding) in _table.Within(HoldingTable.SlotOf(area, tier, Part.Lead), within))
        {
            if (days.Start > from) { issues.Add(DutyIssues.Gap(Areas[area], tier, new DayRange(from, days.Start).ToSpan())); }

            from = days.End;
            var assigned = Assigned(HoldingTable.SlotOf(holding.AreaIndex, tier, Part.Lead), holding, days).ToList();
            effective.UnionWith(assigned.Select(claim => claim.Value));
            var posts = assigned.Select(claim => claim.Value.Post).Distinct().Order().ToValueList();
            if (holding.State == HoldingState.Conflict) { issues.Add(DutyIssues.Conflict(Areas[area], tier, days.ToSpan(), posts, holding.Assignment)); }

            foreach (var (vacant, post) in VacanciesOf(holding, assigned)) { issues.Add(DutyIssues.Vacancy(Areas[area], tier, vacant.ToSpan(), post, holding.Assignment)); }
        }

        if (from < within.End) { issues.Add(DutyIssues.Gap(Areas[area], tier, new DayRange(from, within.End).ToSpan())); }
    }

    /// <summary>Of one lead its own vacancy; of leads that answer together that of each; of a conflict none, for it is not known who would answer.</summary>
    private IEnumerable<(DayRange Days, PostId Post)> VacanciesOf(Holding holding, List<(DayRange Days, DutyAssignment Value)> assigned)
        => holding.State is HoldingState.Vacant or HoldingState.Joint
            ? assigned.SelectMany(claim => TimelineOf(claim.Value.Post).Within(claim.Days)
                .Where(stretch => stretch.Value.State == HoldingState.Vacant).Select(stretch => (stretch.Days, claim.Value.Post)))
            : [];
}
