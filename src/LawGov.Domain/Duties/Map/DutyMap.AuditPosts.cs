using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <content>What is wrong with posts and papers: posts without duties, duties in one hand, rows before their paper.</content>
public sealed partial class DutyMap
{
    private const int ComparedNames = 1_000_000; // beyond so many pairs no slip is looked for

    /// <summary>Posts in which somebody is though no row gives them a duty: perhaps the name was misspelt.</summary>
    private IEnumerable<DutyIssue> WithoutDuties(DateSpan span)
    {
        var given = _assignments.Where(assignment => assignment.Span.Overlaps(span)).Select(assignment => assignment.Post).ToHashSet();
        // a duty of the post is one of each seat; where a seat has duties of its own, the others are asked one by one
        var seats = Posts.Incumbencies.Where(row => Posts.PlaceOf(row) != row.Post).Select(row => (row.Post, Seat: Posts.PlaceOf(row)))
            .Distinct().ToLookup(row => row.Seat, row => row.Post);
        var bySeat = seats.Where(seat => given.Contains(seat.Key)).SelectMany(seat => seat).ToHashSet();
        var held = Posts.Incumbencies.Select(row => (Post: bySeat.Contains(row.Post) ? Posts.PlaceOf(row) : row.Post, row.Span))
            .Concat(Posts.StandIns.Where(row => !bySeat.Contains(row.Post)).Select(row => (row.Post, row.Span)))
            .Where(row => row.Span.Overlaps(span) && seats[row.Post].Append(row.Post)
                .All(post => !given.Contains(post) && !_papers.LeftOut.MayGiveDuties(post)))
            .GroupBy(row => row.Post, row => row.Span.Intersect(span)).OrderBy(post => post.Key).ToList();
        if (held.Count == 0) { yield break; }

        // a post that is known to be held is not a slip for another one
        PostId[] unheld = [.. given.Where(post => !post.IsNone && Posts.TimelineOf(post) == PostTimeline.NotStated).Order()];
        foreach (var post in held)
        {
            var similar = (long)held.Count * unheld.Length > ComparedNames ? default : NameSlips.Nearest(post.Key, unheld);
            yield return DutyIssues.WithoutDuties(post.Key, Hull(post), similar);
        }
    }

    private static DateSpan Hull(IEnumerable<DateSpan> spans) => spans.Select(DayRange.Of)
        .Aggregate((one, other) => new(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End))).ToSpan();

    /// <summary>Two areas that must be apart, led by one post or one person on the same days.</summary>
    private IEnumerable<DutyIssue> NotApart(DateSpan span, int[] looked, DutyTier[] tiers)
    {
        foreach (var row in _papers.Apart.Where(row => tiers.Contains(row.Tier)))
        {
            var (first, second) = (Areas[Areas.IndexOf(AreaPath.Parse(row.First!))], Areas[Areas.IndexOf(AreaPath.Parse(row.Second!))]);
            var hands = Hands(first.Path, row.Tier, span, looked);
            foreach (var (hand, days) in Hands(second.Path, row.Tier, span, looked).OrderBy(hand => hand.Key))
            {
                foreach (var (both, posts) in Both(hands.GetValueOrDefault(hand), days, inTwoPosts: !hand.Person.IsNone))
                {
                    yield return DutyIssues.NotApart(row, first, second, both.ToSpan(), posts, hand.Person);
                }
            }
        }
    }

    /// <summary>Which posts lead anything within an area, day by day, and which persons do, in whatever posts.</summary>
    private Dictionary<(PersonId Person, PostId Post), List<(DayRange Days, PostId Post)>> Hands(
        AreaPath around, DutyTier tier, DateSpan span, int[] looked)
    {
        var hands = new Dictionary<(PersonId, PostId), List<(DayRange, PostId)>>();
        foreach (int area in looked.Where(area => around.Contains(Areas[area].Path)))
        {
            foreach (var (days, holding) in _table.Within(HoldingTable.SlotOf(area, tier, Part.Lead), DayRange.Of(span)))
            {
                foreach (var (assigned, assignment) in Assigned(HoldingTable.SlotOf(holding.AreaIndex, tier, Part.Lead), holding, days))
                {
                    if (assignment.Part == Part.Nobody) { continue; }

                    Add((default, assignment.Post), assigned, assignment.Post);
                    foreach (var (held, occupancy) in Posts.TimelineOf(assignment.Post).Within(assigned))
                    {
                        if (!occupancy.Person.IsNone) { Add((occupancy.Person, default), held, assignment.Post); }
                    }
                }
            }
        }

        return hands;

        void Add((PersonId, PostId) hand, DayRange days, PostId post)
        {
            if (!hands.TryGetValue(hand, out var of)) { hands.Add(hand, of = []); }

            of.Add((days, post));
        }
    }

    /// <summary>The days in both lists; of a person only those in two posts, for the one post says it already.</summary>
    private static IEnumerable<(DayRange Days, ValueList<PostId> Posts)> Both(
        List<(DayRange Days, PostId Post)>? first, List<(DayRange Days, PostId Post)> second, bool inTwoPosts)
    {
        if (first is null) { yield break; }

        var (own, others) = (Union(first), Union(second));
        foreach (var (days, posts) in own)
        {
            foreach (var (othersDays, othersPosts) in others)
            {
                var both = days.Intersect(othersDays);
                var all = posts.Union(othersPosts).Order().ToValueList();
                if (!both.IsEmpty && (all.Count > 1 || !inTwoPosts)) { yield return (both, all); }
            }
        }

        static List<(DayRange Days, ValueList<PostId> Posts)> Union(List<(DayRange Days, PostId Post)> of)
            => Sweep.Over(
                of.Select(entry => entry.Days).ToArray(),
                active => active.Select(index => of[index].Post).Distinct().Order().ToValueList());
    }

    /// <summary>Rows that begin before the first day of the paper on which they rest; what a reorganization carried over is not
    /// asked.</summary>
    private IEnumerable<DutyIssue> BeforePaper(DateSpan span, int[] looked, DutyTier[] tiers)
        => _assignments.Where(row => row.Through is null && row.Span.Overlaps(span) && tiers.Contains(row.Tier))
            .Where(row => looked.Any(area => row.Area.Contains(Areas[area].Path) || Areas[area].Path.Contains(row.Area)))
            .Select(row => (Row: row, Paper: _papers.Of(row.Basis)))
            .Where(row => row.Paper is not null)
            .Select(row => (row.Row, row.Paper, Days: row.Row.Span.Intersect(span), First: DutyPapers.FirstDay(row.Paper!)))
            .Where(row => row.Days.Start < row.First.Day)
            .Select(row => DutyIssues.BeforePaper(
                Areas[Areas.IndexOf(row.Row.Area)],
                row.Row,
                row.Days.Intersect(DateSpan.Between(row.Days.Start, row.First.Day)),
                row.First));
}
