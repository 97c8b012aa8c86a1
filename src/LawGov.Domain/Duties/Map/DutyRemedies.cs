using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>Groups the issues of an audit by what puts them right.</summary>
internal static class DutyRemedies
{
    /// <summary>Issues of one kind that ask for the same thing; where their days are apart, each time asks for a remedy of its
    /// own.</summary>
    internal static ValueList<DutyRemedy> Of(DutyAreas areas, IReadOnlyList<DutyIssue> issues)
        => issues.Select((issue, place) => (Issue: issue, Place: place)).GroupBy(placed => KeyOf(placed.Issue)).SelectMany(ByDays)
            .OrderBy(group => group[0].Place)
            .Select(group => Of(areas, group.Select(placed => placed.Issue).ToValueList())).ToValueList();

    internal static AssignmentRow RowOf(DutyAssignment given) => new()
    {
        Area = given.Area.ToString(),
        Tier = given.Tier,
        Part = given.IsMarked ? given.Part : Part.Unstated,
        Kind = given.Kind,
        Post = given.Post.IsNone ? null : given.Post.ToString(),
        Span = given.Span,
        Basis = given.Basis,
        IsJoint = given.IsJoint,
    };

    private static StandInRow RowOf(StandIn acted, DateSpan span)
        => new() { Post = acted.Post.ToString(), Person = acted.Person.ToString(), Kind = acted.Kind, Span = span, Basis = acted.Basis };

    private static (DutyIssueKind Kind, string About, DutyTier Tier) KeyOf(DutyIssue issue) => issue.Kind switch
    {
        DutyIssueKind.Gap when issue.Assignment is { } nobody => (issue.Kind, nobody.Area + "；" + nobody.Basis.Key, issue.Tier),
        DutyIssueKind.Gap => (issue.Kind, Root(issue.Area!.Path), issue.Tier),
        DutyIssueKind.Conflict or DutyIssueKind.LeadUnmarked when !issue.Decided.IsNone
            => (issue.Kind, $"{issue.Decided}；{Posts(issue)}", issue.Tier),
        DutyIssueKind.Conflict or DutyIssueKind.Vacancy or DutyIssueKind.Absence or DutyIssueKind.PersonUnknown
            or DutyIssueKind.PostWithoutDuties
            => (issue.Kind, Posts(issue), default),
        DutyIssueKind.StandInWithoutBasis or DutyIssueKind.LapsedStandIn
            => (issue.Kind, $"{Posts(issue)}；{issue.StandIn!.Person}；{issue.StandIn.Kind}；{issue.StandIn.Span}", default),
        DutyIssueKind.ScopeNotStated => (issue.Kind, "", issue.Tier),
        DutyIssueKind.RowLeftOut
            => (issue.Kind, string.Join('；', issue.LeftOut.Select(row => $"{row.Errors[0].Table}{row.Errors[0].Row}")), default),
        DutyIssueKind.NotApart => (issue.Kind, issue.Area!.Path + "；" + issue.Reason["first"], issue.Tier),
        _ => (issue.Kind, $"{issue.Area!.Path}；{Posts(issue)}；{issue.Assignment!.Span}；{issue.Assignment.Basis.Key}", issue.Tier),
    };

    private static string Posts(DutyIssue issue) => string.Join('、', (IEnumerable<PostId>)issue.Posts);

    private static string Root(AreaPath path) => path.Parent.IsNone ? path.ToString() : Root(path.Parent);

    /// <summary>Parts a group where none of its issues holds on the days between; what is not a matter of days stays together.</summary>
    private static IEnumerable<List<(DutyIssue Issue, int Place)>> ByDays(
        IGrouping<(DutyIssueKind Kind, string About, DutyTier Tier), (DutyIssue Issue, int Place)> group)
    {
        if (group.Key.Kind is DutyIssueKind.ScopeNotStated or DutyIssueKind.RowLeftOut) { return [[.. group]]; }

        var ordered = group.OrderBy(placed => placed.Issue.Span.Start).ToList();
        var parts = new List<List<(DutyIssue Issue, int Place)>>();
        int end = int.MinValue;
        foreach (var placed in ordered)
        {
            var days = DayRange.Of(placed.Issue.Span);
            if (parts.Count == 0 || days.Start > end) { parts.Add([]); }

            parts[^1].Add(placed);
            end = Math.Max(end, days.End);
        }

        return parts.Select(part => part.OrderBy(placed => placed.Place).ToList());
    }

    private static DutyRemedy Of(DutyAreas areas, ValueList<DutyIssue> issues)
    {
        var first = issues[0];
        var span = new DayRange(
            issues.Min(issue => DayRange.Of(issue.Span).Start),
            issues.Max(issue => DayRange.Of(issue.Span).End)).ToSpan();
        var remedy = new DutyRemedy { Text = first.Remedy, Issues = issues, Span = span };
        string? post = first.Posts.Count == 1 ? first.Posts[0].ToString() : null;
        return first.Kind switch
        {
            DutyIssueKind.Gap => OfGaps(areas, remedy),
            DutyIssueKind.Vacancy or DutyIssueKind.PersonUnknown => remedy with { Incumbent = new() { Post = post, Span = span } },
            DutyIssueKind.Conflict when first.Decided.IsNone => remedy with { Incumbent = new() { Post = post, Span = span } },
            DutyIssueKind.Conflict or DutyIssueKind.LeadUnmarked => remedy with { Assignment = Lead(first.Decided, first.Tier, span) },
            DutyIssueKind.Absence => remedy with { StandIn = new() { Post = post, Span = span } },
            DutyIssueKind.StandInWithoutBasis => remedy with { StandIn = RowOf(first.StandIn!, first.StandIn!.Span) },
            DutyIssueKind.LapsedStandIn when first.StandIn!.Span.Start < first.Span.Start => remedy with
            {
                StandIn = RowOf(first.StandIn, DateSpan.Between(first.StandIn.Span.Start, first.Span.Start)),
            },
            DutyIssueKind.Unreachable => remedy with { Assignment = RowOf(first.Assignment!) },
            DutyIssueKind.ScopeNotStated => remedy with
            {
                Scope = first.LeftOut.Count == 1 ? (ScopeRow)first.LeftOut[0].Row : new()
                {
                    Tiers = [first.Tier],
                    Areas = issues.Select(issue => issue.Area!.Path.ToString()).Distinct().ToValueList(),
                    Span = span,
                },
            },
            DutyIssueKind.RowLeftOut when first.LeftOut.Count == 1 => remedy with
            {
                Assignment = first.LeftOut[0].Row as AssignmentRow,
                Incumbent = first.LeftOut[0].Row as IncumbentRow,
                StandIn = first.LeftOut[0].Row as StandInRow,
            },
            DutyIssueKind.PostWithoutDuties => remedy with { Assignment = new() { Post = post, Span = span } },
            DutyIssueKind.NotApart => remedy with { Assignment = Lead(first.Area!.Path, first.Tier, span) },
            DutyIssueKind.BeforePaper => remedy with { Assignment = first.Remedied },
            _ => remedy,
        };
    }

    /// <summary>One lead of the closest area around all of them fills every gap: on these days nothing in it or around it
    /// decides.</summary>
    private static DutyRemedy OfGaps(DutyAreas areas, DutyRemedy remedy)
    {
        var first = remedy.Issues[0];
        var around = first.Assignment?.Area ?? remedy.Issues.Select(issue => issue.Area!.Path).Aggregate(Common);
        return remedy with
        {
            Text = DutyIssues.NameLeadOf(areas[areas.IndexOf(around)], first.Tier),
            Assignment = Lead(around, first.Tier, remedy.Span),
        };
    }

    private static AreaPath Common(AreaPath one, AreaPath other) => one.Contains(other) ? one : Common(one.Parent, other);

    private static AssignmentRow Lead(AreaPath area, DutyTier tier, DateSpan span)
        => new() { Area = area.ToString(), Tier = tier, Part = Part.Lead, Span = span };
}
