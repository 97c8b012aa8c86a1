using LawGov.Domain.Collections;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <content>What is wrong with the map.</content>
public sealed partial class DutyMap
{
    private static readonly DutyTier[] AllTiers = [DutyTier.Overall, DutyTier.Specific, DutyTier.Direct];

    /// <summary>Looks at all areas that have none within them (末级事项), on all three tiers.</summary>
    /// <inheritdoc cref="Audit(DateSpan, IEnumerable{DutyTier}, IEnumerable{AreaPath})"/>
    public DutyAudit Audit(DateSpan span) => Audit(span, [], []);

    /// <summary>Looks at some areas, on all three tiers.</summary>
    /// <inheritdoc cref="Audit(DateSpan, IEnumerable{DutyTier}, IEnumerable{AreaPath})"/>
    public DutyAudit Audit(DateSpan span, params IEnumerable<AreaPath> areas) => Audit(span, [], areas);

    /// <summary>Looks for areas and days without exactly one lead on a tier, and for what else is wrong with the division.</summary>
    /// <remarks>
    /// A duty that no row gives is a gap only within a scope (<see cref="ScopeRow"/>); elsewhere it is not stated whether another paper
    /// gives it. What a row not taken in for a fault may be about is not known. Of the whole map, whatever tiers and areas are asked for:
    /// stand-ins without basis, and posts without duties.
    /// </remarks>
    /// <param name="span">The days; the end may be open.</param>
    /// <param name="tiers">The tiers to look at; without any, all three.</param>
    /// <param name="areas">Declared areas; without any, all that have none within them (末级事项).</param>
    /// <exception cref="ArgumentException">There are no days.</exception>
    /// <exception cref="ArgumentNullException">There is no list of tiers or of areas, not even an empty one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An area is not declared, or there is no such tier.</exception>
    public DutyAudit Audit(DateSpan span, IEnumerable<DutyTier> tiers, IEnumerable<AreaPath> areas)
    {
        if (span.IsEmpty) { throw new ArgumentException("Expected a span with at least one day.", nameof(span)); }

        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(areas);
        DutyTier[] lookedTiers = [.. tiers.Select(tier => Checked(tier, nameof(tiers))).Distinct().Order()];
        if (lookedTiers.Length == 0) { lookedTiers = AllTiers; }

        int[] looked = [.. areas.Select(area => Areas.Declared(area, nameof(areas))).Distinct().Order()];
        if (looked.Length == 0) { looked = [.. Areas.Leaves.Select(area => Areas.IndexOf(area.Path))]; }

        var issues = new List<DutyIssue>();
        foreach (int area in looked)
        {
            foreach (var tier in lookedTiers)
            {
                AddJoined(issues, Look(area, tier, DayRange.Of(span)).OrderBy(issue => issue.Span.Start).ThenBy(issue => issue.Kind));
            }
        }

        issues.AddRange(
            Posts.StandIns.Where(standIn => standIn.Basis is null && standIn.Span.Overlaps(span))
                .Select(standIn => DutyIssues.WithoutBasis(standIn, span)));
        issues.AddRange(Posts.Lapses(span).Select(lapse => DutyIssues.Lapsed(lapse.Row, lapse.Days)));
        issues.AddRange(
            WithoutEffect(span, looked, lookedTiers).Select(
                assignment => DutyIssues.Unreachable(assignment, Areas[Areas.IndexOf(assignment.Area)], span)));
        issues.AddRange(WithoutDuties(span));
        issues.AddRange(NotApart(span, looked, lookedTiers));
        issues.AddRange(BeforePaper(span, looked, lookedTiers));
        return new(
            this,
            span,
            lookedTiers.ToValueList(),
            looked.Select(area => Areas[area]).ToValueList(),
            issues.ToValueList(),
            DutyRemedies.Of(Areas, issues));
    }

    /// <summary>One row not taken in is one issue, whoever answers from change to change meanwhile.</summary>
    private static void AddJoined(List<DutyIssue> issues, IEnumerable<DutyIssue> found)
    {
        foreach (var issue in found)
        {
            if (
                issue.Kind == DutyIssueKind.RowLeftOut
                    && issues.Count > 0
                    && issues[^1] is var last
                    && last.Span.End == issue.Span.Start
                    && (last.Area, last.Tier, last.Assignment, last.LeftOut) == (issue.Area, issue.Tier, issue.Assignment, issue.LeftOut))
            {
                var days = new DayRange(DayRange.Of(last.Span).Start, DayRange.Of(issue.Span).End);
                issues[^1] = DutyIssues.LeftOut(issue.Area!, issue.Tier, days.ToSpan(), issue.LeftOut, issue.Assignment);
            }
            else { issues.Add(issue); }
        }
    }

    /// <summary>Leads around the areas looked at that decide for none of these and for none of the innermost areas within their own, on
    /// any day.</summary>
    private IEnumerable<DutyAssignment> WithoutEffect(DateSpan span, int[] looked, DutyTier[] tiers)
    {
        var leads = _assignments.Where(
            assignment
                => assignment.Part == Part.Lead
                && assignment.Span.Overlaps(span)
                && tiers.Contains(assignment.Tier)
                && looked.Any(area => assignment.Area.Contains(Areas[area].Path)))
            .ToList();
        var effective = new HashSet<DutyAssignment>();
        foreach (
            int leaf in Areas.Leaves.Select(leaf => Areas.IndexOf(leaf.Path))
                .Union(looked)
                .Where(leaf => leads.Exists(lead => lead.Area.Contains(Areas[leaf].Path))))
        {
            foreach (var tier in tiers)
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
