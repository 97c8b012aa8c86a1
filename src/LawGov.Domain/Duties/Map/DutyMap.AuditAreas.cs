using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <content>What is wrong with one area on one tier, day by day, and what a row that was not taken in leaves unknown of it.</content>
public sealed partial class DutyMap
{
    /// <summary>What is wrong with one area on one tier, stretch by stretch of the same answer.</summary>
    private IEnumerable<DutyIssue> Look(int area, DutyTier tier, DayRange within)
    {
        var about = _papers.LeftOut.About(area, tier);
        int from = within.Start;
        foreach (var (days, holding) in Joined(_table.Within(HoldingTable.SlotOf(area, tier, Part.Lead), within)))
        {
            if (days.Start > from)
            {
                foreach (var issue in Look(area, tier, new(from, days.Start), default, about)) { yield return issue; }
            }

            foreach (var issue in Look(area, tier, days, holding, about)) { yield return issue; }

            from = days.End;
        }

        if (from < within.End)
        {
            foreach (var issue in Look(area, tier, new(from, within.End), default, about)) { yield return issue; }
        }
    }

    /// <summary>Days on which the same assignment decides are looked at together, whoever is in its post: the post says who.</summary>
    private static IEnumerable<(DayRange Days, Holding Value)> Joined(IEnumerable<(DayRange Days, Holding Value)> stretches)
    {
        (DayRange Days, Holding Value)? open = null;
        foreach (var (days, holding) in stretches)
        {
            if (
                open is var (before, same)
                    && before.End == days.Start
                    && same.Assignment is not null
                    && ReferenceEquals(same.Assignment, holding.Assignment)
                    && same.AreaIndex == holding.AreaIndex)
            {
                open = (new(before.Start, days.End), same);
                continue;
            }

            if (open is { } ended) { yield return ended; }

            open = (days, holding);
        }

        if (open is { } last) { yield return last; }
    }

    /// <summary>A stretch on which several claim a duty is parted where the claims change.</summary>
    private IEnumerable<DutyIssue> Look(int area, DutyTier tier, DayRange days, Holding holding, LeftOut[] about)
    {
        (DayRange Days, DutyAssignment Value)[] claims = holding.AreaIndex < 0
            ? []
            : [.. Assigned(HoldingTable.SlotOf(holding.AreaIndex, tier, Part.Lead), holding, days)];
        return claims.Length == 0 ? Look(area, tier, days, holding, about, []) : Sweep.Over(
            Array.ConvertAll(claims, claim => claim.Days),
            active => active.Select(index => claims[index].Value).ToValueList())
            .SelectMany(part => Look(area, tier, part.Days, holding, about, [.. part.Value.Select(claim => (part.Days, claim))]));
    }

    /// <summary>Rows not taken in that decide come first: where one may, nothing else is known.</summary>
    private IEnumerable<DutyIssue> Look(
        int area, DutyTier tier, DayRange days, Holding holding, LeftOut[] about, (DayRange Days, DutyAssignment Value)[] claims)
    {
        DutyAssignment[] rows = [.. claims.Select(claim => claim.Value).DistinctBy(claim => claim.Post)];
        var effects = about.ToLookup(row => _papers.LeftOut.EffectOf(row, area, holding.AreaIndex, rows));
        LeftOut[] deciding = [.. effects[LeftOutEffect.Decides], .. _papers.LeftOut.Moving(area, rows)];
        LeftOut[] lifting = [.. effects[LeftOutEffect.Lifts]], spoiling = [.. effects[LeftOutEffect.Spoils]];
        foreach (var (part, found) in Parts(days, deciding))
        {
            if (!found.IsEmpty) { yield return DutyIssues.LeftOut(Areas[area], tier, part.ToSpan(), found, null); }
            else if (rows.All(row => row.Part == Part.Nobody) || (holding.State == HoldingState.Conflict && holding.Assignment is null))
            {
                var wrong = Lifted(area, tier, part, lifting, null, rest => LookAtClaims(area, tier, rest, holding.AreaIndex, rows));
                foreach (var issue in wrong)
                {
                    yield return issue;
                }
            }
            else
            {
                foreach (var issue in LookAtPosts(area, tier, part, claims, lifting, spoiling)) { yield return issue; }
            }
        }
    }

    /// <summary>Nobody was given the duty, or several were: who is in post does not matter.</summary>
    private IEnumerable<DutyIssue> LookAtClaims(int area, DutyTier tier, DayRange days, int decided, DutyAssignment[] rows)
    {
        var posts = rows.Select(row => row.Post).Where(post => !post.IsNone).Order().ToValueList();
        var nobody = Array.Find(rows, row => row.Part == Part.Nobody);
        if (!posts.IsEmpty)
        {
            yield return nobody is not null ? DutyIssues.Contradicted(Areas[area], tier, days.ToSpan(), posts, nobody)
                : Array.TrueForAll(rows, row => !row.IsMarked)
                    ? DutyIssues.LeadUnmarked(Areas[area], tier, days.ToSpan(), posts, Areas[decided].Path)
                    : DutyIssues.TwoLeads(Areas[area], tier, days.ToSpan(), posts, Areas[decided].Path);
            yield break;
        }

        var scopes = Scopes.Where(scope => IsWithin(scope, area, tier)).Select(scope => DayRange.Of(scope.Span)).ToArray();
        int from = days.Start;
        foreach (var (divided, _) in Sweep.Over(scopes, _ => true))
        {
            var inside = divided.Intersect(days);
            if (inside.IsEmpty) { continue; }

            if (inside.Start > from) { yield return ScopeNotStated(area, tier, new(from, inside.Start)); }

            yield return DutyIssues.Gap(Areas[area], tier, inside.ToSpan(), nobody);
            from = inside.End;
        }

        if (from < days.End) { yield return ScopeNotStated(area, tier, new(from, days.End)); }
    }

    private DutyIssue ScopeNotStated(int area, DutyTier tier, DayRange days) => DutyIssues.ScopeNotStated(
        Areas[area],
        tier,
        days.ToSpan(),
        _papers.LeftOut.Scopes.Where(row => !row.Days.Intersect(days).IsEmpty).ToValueList());

    private bool IsWithin(ScopeRow scope, int area, DutyTier tier)
        => (scope.Tiers.IsEmpty || scope.Tiers.Contains(tier))
            && (scope.Areas.IsEmpty || scope.Areas.Any(around => AreaPath.Parse(around).Contains(Areas[area].Path)));

    private IEnumerable<DutyIssue> LookAtPosts(
        int area, DutyTier tier, DayRange days, (DayRange Days, DutyAssignment Value)[] claims, LeftOut[] lifting, LeftOut[] spoiling)
    {
        var wrong = new List<DayRange>();
        foreach (var (assigned, assignment) in claims)
        {
            var timeline = Posts.TimelineOf(assignment.Post);
            var about = _papers.LeftOut.About(assignment.Post);
            foreach (var (held, occupancy) in timeline.Within(assigned.Intersect(days)))
            {
                var issue = DutyIssues.OfPost(Areas[area], tier, held.ToSpan(), assignment, occupancy);
                bool isSure = issue is not (null or { Kind: DutyIssueKind.PersonUnknown or DutyIssueKind.Absence });
                if (about.Length == 0 && lifting.Length == 0) // as nearly always: no row that was not taken in may be about it
                {
                    if (isSure) { wrong.Add(held); }

                    if (issue is not null) { yield return issue; }

                    continue;
                }

                var persons = about.ToLookup(row => LeftOutRows.EffectOf(row, occupancy, assignment.Post, timeline));
                if (!isSure)
                {
                    // an absent holder still answers: a row may put somebody in his place, or beside him
                    LeftOut[] beside = issue is { Kind: DutyIssueKind.Absence } ? lifting : [];
                    LeftOut[] changing = [.. beside, .. persons[LeftOutEffect.Lifts], .. persons[LeftOutEffect.Spoils]];
                    foreach (var (part, found) in Parts(held, changing))
                    {
                        if (!found.IsEmpty) { yield return DutyIssues.LeftOut(Areas[area], tier, part.ToSpan(), found, assignment); }
                        else if (issue is not null)
                        {
                            yield return DutyIssues.OfPost(Areas[area], tier, part.ToSpan(), assignment, occupancy)!;
                        }
                    }

                    continue;
                }

                foreach (
                    var lifted in Lifted(
                        area,
                        tier,
                        held,
                        [.. lifting, .. persons[LeftOutEffect.Lifts]],
                        assignment,
                        rest =>
                        {
                            wrong.Add(rest);
                            return [DutyIssues.OfPost(Areas[area], tier, rest.ToSpan(), assignment, occupancy)!];
                        }))
                {
                    yield return lifted;
                }
            }
        }

        if (spoiling.Length == 0) { yield break; }

        // what is wrong stays wrong, whatever is put beside it
        int from = days.Start;
        foreach (var (known, _) in Sweep.Over(wrong.ToArray(), _ => true).Append((new(days.End, days.End), true)))
        {
            foreach (var (part, found) in Parts(new(from, known.Start), spoiling))
            {
                if (!found.IsEmpty) { yield return DutyIssues.LeftOut(Areas[area], tier, part.ToSpan(), found, null); }
            }

            from = known.End;
        }
    }

    /// <summary>What is wrong, but for the days on which a row that was not taken in could put it right.</summary>
    private IEnumerable<DutyIssue> Lifted(
        int area, DutyTier tier, DayRange days, LeftOut[] lifting, DutyAssignment? assignment, Func<DayRange, IEnumerable<DutyIssue>> wrong)
        => Parts(days, lifting).SelectMany(
            part => part.Found.IsEmpty
                ? wrong(part.Days)
                : [DutyIssues.LeftOut(Areas[area], tier, part.Days.ToSpan(), part.Found, assignment)]);

    /// <summary>Parts some days by the rows not taken in that may be about them.</summary>
    private static IEnumerable<(DayRange Days, ValueList<LeftOut> Found)> Parts(DayRange days, LeftOut[] rows)
    {
        if (days.IsEmpty) { yield break; }

        LeftOut[] meeting = [.. rows.Where(row => !row.Days.Intersect(days).IsEmpty)];
        int from = days.Start;
        foreach (
            var (part, found) in Sweep.Over(
                Array.ConvertAll(meeting, row => row.Days.Intersect(days)),
                active => active.Select(index => meeting[index]).ToValueList()))
        {
            if (part.Start > from) { yield return (new(from, part.Start), default); }

            yield return (part, found);
            from = part.End;
        }

        if (from < days.End) { yield return (new(from, days.End), default); }
    }
}
