using CsCheck;
using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Random maps against a scan of all rows, rule by rule, for the day asked about.</summary>
public class DutyMapProperties
{
    private const int Span = 60; // days; few, so that rows meet

    private static readonly LocalDate First = new(2023, 1, 1);
    private static readonly Basis Paper = Basis.Internal(new("分工", "division"));
    private static readonly DutyTier[] Tiers = [DutyTier.Overall, DutyTier.Specific, DutyTier.Direct];

    /// <summary>Two areas in each, to depth 5: 62 areas.</summary>
    private static readonly DutyAreas Areas = DutyAreas.Of(Tree("", 1).Select(path => new DutyArea(AreaPath.Parse(path), path)));

    private static readonly Gen<DateSpan> Spans = Gen.Select(Gen.Int[0, Span - 1], Gen.Int[1, Span], Gen.Int[0, 9], (start, length, open)
        => open == 0 ? DateSpan.From(First.PlusDays(start)) : DateSpan.Between(First.PlusDays(start), First.PlusDays(start + length)));

    private static readonly Gen<string> Posts = Gen.Select(Gen.Int[0, 14], Gen.Int[0, 23], (index, seat) => index == 0 && seat < 12 ? $"岗位0·人员{seat}" : $"岗位{index}");

    private static readonly Gen<AssignmentRow> Assignments = Gen.Select(
        Gen.Int[0, 61], Gen.Int[1, 3], Gen.Int[0, 4], Posts, Spans, Gen.Int[0, 2],
        (area, tier, part, post, span, joint) => new AssignmentRow
        {
            Area = Areas[area].Path.ToString(), Tier = (DutyTier)tier, Part = part == 0 ? Part.Partner : Part.Lead, Post = post, Span = span, Basis = Paper, IsJoint = joint == 0,
        });

    private static readonly Gen<Rows> Maps = Gen.Select(
        Assignments.Array[0, 200], PostRegisterProperties.Rows(15, 12, 30, 10, 8), (assignments, posts) => new Rows(assignments, posts));

    private static readonly Gen<Rows> FullMaps = Gen.Select(Assignments.Array[200], PostRegisterProperties.Rows(15, 12, 40, 12, 12), (assignments, posts) => new Rows(assignments, posts));

    [Fact]
    public void Find_OfAnyMap_EqualsAScanOfTheRows()
        => FullMaps.Sample(rows =>
        {
            var map = rows.Build();
            for (int day = -1; day <= 2 * Span; day += 7)
            {
                foreach (var (area, tier) in Questions())
                {
                    var (on, found) = (First.PlusDays(day), map.Find(area, tier, First.PlusDays(day)));
                    var (state, person, decided) = Scan.Lead(rows, Areas[area].Path, tier, on);
                    (found.State, found.Person, found.AreaIndex).Should().Be((state, person, decided is { } path ? Areas.IndexOf(path) : -1));
                }
            }
        }, iter: 20);

    [Fact]
    public void WhoAnswers_OfAnyMap_EqualsFindAndTheScan()
        => Gen.Select(FullMaps, Gen.Int[0, 61], Gen.Int[-1, 2 * Span]).Sample((rows, area, day) =>
        {
            var (map, on) = (rows.Build(), First.PlusDays(day));
            var answer = map.WhoAnswers(Areas[area].Path, on);
            foreach (var tier in Tiers)
            {
                var found = map.Find(area, tier, on);
                (answer[tier].State, answer[tier].Person).Should().Be((found.State, found.Person));
                answer[tier].Holders.Select(holder => holder.Post).Should().BeEquivalentTo(Scan.Claims(rows, Areas[area].Path, tier, Part.Lead, on).Posts);
                answer[tier].Partners.Select(holder => holder.Post).Should().BeEquivalentTo(Scan.Claims(rows, Areas[area].Path, tier, Part.Partner, on).Posts);
                answer[tier].Rows.Should().BeEquivalentTo(map.Audit(DateSpan.Through(on, on), [tier], [Areas[area].Path]).Of(DutyIssueKind.RowLeftOut).Where(issue => issue.Area == Areas[area]).SelectMany(issue => issue.Rows).Distinct());
            }
        }, iter: 100);

    /// <summary>Leads and partners, those who claim a contested post among them, and each of several who answer together.</summary>
    [Fact]
    public void AnswersFor_EveryPersonOfAnyMap_EqualsTheScan()
        => Gen.Select(Maps, Gen.Int[0, 2 * Span]).Sample((rows, day) =>
        {
            var (map, at, naive) = (rows.Build(), First.PlusDays(day), rows.Posts.Naive);
            var forward = from question in Questions()
                          from part in new[] { Part.Lead, Part.Partner }
                          from post in Scan.Claims(rows, Areas[question.Area].Path, question.Tier, part, at).Posts
                          from person in naive.Concerned(post.ToString(), at)
                          select $"{question} {part} {person} {post}";
            var reverse = from person in Enumerable.Range(0, 12).Select(index => $"人员{index}")
                          from stretch in map.AnswersFor(new PersonId(person), DateSpan.From(First))
                          where stretch.Span.Contains(at)
                          select $"{(Areas.IndexOf(stretch.Area.Path), stretch.Tier)} {stretch.Assignment.Part} {person} {stretch.Assignment.Post}";

            reverse.Order(StringComparer.Ordinal).Should().Equal(forward.Order(StringComparer.Ordinal));
        }, iter: 15);

    [Fact]
    public void AnswersFor_EveryPostOfAnyMap_EqualsTheScan()
        => Gen.Select(Maps, Gen.Int[0, 2 * Span]).Sample((rows, day) =>
        {
            var (map, at, naive) = (rows.Build(), First.PlusDays(day), rows.Posts.Naive);
            foreach (string post in rows.Assignments.Select(row => row.Post!).Distinct())
            {
                var expected = from question in Questions()
                               from part in new[] { Part.Lead, Part.Partner }
                               let claims = Scan.Claims(rows, Areas[question.Area].Path, question.Tier, part, at).Posts
                               where claims.Contains(new(post))
                               let one = naive.On(post, at).One
                               select $"{question} {part} {one ?? "—"}";
                map.AnswersFor(new PostId(post), DateSpan.From(First)).Where(stretch => stretch.Span.Contains(at))
                    .Select(stretch => $"{(Areas.IndexOf(stretch.Area.Path), stretch.Tier)} {stretch.Assignment.Part} {stretch.Person}")
                    .Order(StringComparer.Ordinal).Should().Equal(expected.Order(StringComparer.Ordinal));
            }
        }, iter: 8);

    /// <summary>Asked on the day of the act itself, and later.</summary>
    [Fact]
    public void WhoAnsweredFor_OfAnyMap_EqualsTheScan()
        => Gen.Select(FullMaps, Gen.Int[0, 61], Gen.Int[0, Span], Gen.Int[0, 30]).Sample((rows, area, day, later) =>
        {
            var (map, naive, actOn, askedOn) = (rows.Build(), rows.Posts.Naive, First.PlusDays(day), First.PlusDays(day + later));
            var expected = from tier in Tiers
                           let claims = Scan.Claims(rows, Areas[area].Path, tier, Part.Lead, actOn)
                           where claims.Posts.Length == 1 || claims.Joint
                           from post in claims.Posts
                           from person in naive.On(post.ToString(), actOn).Persons
                           let kept = naive.IsIn(post.ToString(), person, askedOn)
                           let posts = naive.PostsOf(person, askedOn).Concat(kept ? [post.ToString()] : []).Distinct()
                           select (tier, post.ToString(), person, !kept, string.Join(' ', posts.OrderBy(name => name, StringComparer.Ordinal)));
            map.WhoAnsweredFor(Areas[area].Path, actOn, askedOn)
                .Select(then => (then.Tier, then.Then.Post.ToString(), then.Person.ToString(), then.HasLeft, string.Join(' ', then.PostsNow.Select(post => post.ToString()))))
                .Should().BeEquivalentTo(expected);
        }, iter: 100);

    [Fact]
    public void Audit_OfAnyMap_LeavesNoDayWithoutExactlyOneLeadUnreported()
        => Maps.Sample(rows =>
        {
            // a row of absences that names a post of several seats is not taken in, and what it may be about is not known
            var map = (rows with { Posts = rows.Posts with { Absences = [.. rows.Posts.Absences.Where(row => row.Person is not null)] } }).Build();
            var looked = DateSpan.Between(First, First.PlusDays(Span));
            var audit = map.Audit(looked);
            foreach (var (area, tier) in Questions().Where(question => audit.Areas.Contains(Areas[question.Area])))
            {
                for (int day = 0; day < Span; day++)
                {
                    var on = First.PlusDays(day);
                    var reported = audit.Issues.Where(issue => issue.Area == Areas[area] && issue.Tier == tier && issue.Span.Contains(on) && issue.Kind is not (DutyIssueKind.StandInWithoutBasis or DutyIssueKind.Unreachable or DutyIssueKind.LapsedStandIn))
                        .Select(issue => issue.Kind).Distinct().ToList();
                    if (reported.Contains(DutyIssueKind.RowLeftOut)) { continue; }

                    var answer = map.WhoAnswers(Areas[area].Path, on)[tier];
                    IEnumerable<HoldingState> states = answer.State == HoldingState.Joint ? answer.Holders.Select(holder => holder.State) : [answer.State];
                    reported.Should().BeEquivalentTo(states.Distinct().SelectMany(state => state switch
                    {
                        HoldingState.None => new[] { DutyIssueKind.Gap },
                        HoldingState.Conflict => [DutyIssueKind.Conflict],
                        HoldingState.Vacant => [DutyIssueKind.Vacancy],
                        HoldingState.PersonUnknown => [DutyIssueKind.PersonUnknown],
                        HoldingState.Absent => [DutyIssueKind.Absence],
                        _ => [],
                    }));
                }
            }
        }, iter: 5);

    [Fact]
    public void Build_OfRowsInAnyOrder_MakesTheSameMap()
        => Gen.Select(Maps, Gen.Int[0, 1_000]).Sample((rows, seed) =>
        {
            var numbered = rows.Numbered(); // an issue names a faulty row by the caller's number
            var map = numbered.Build();
            var other = numbered.Shuffled(seed).Build();
            other.Assignments.Should().Equal(map.Assignments);
            other.Audit(DateSpan.From(First)).Issues.Should().Equal(map.Audit(DateSpan.From(First)).Issues);
            foreach (var (area, tier) in Questions()) { other.Find(area, tier, First.PlusDays(seed % Span)).Should().Be(map.Find(area, tier, First.PlusDays(seed % Span))); }
        }, iter: 30);

    private static IEnumerable<(int Area, DutyTier Tier)> Questions() => Enumerable.Range(0, Areas.Count).SelectMany(area => Tiers.Select(tier => (area, tier)));

    private static IEnumerable<string> Tree(string around, int depth)
        => depth > 5 ? [] : new[] { "甲", "乙" }.Select(name => around + name).SelectMany(path => Tree(path + "/", depth + 1).Prepend(path));

    private sealed record Rows(AssignmentRow[] Assignments, PostRegisterProperties.PostRows Posts)
    {
        public DutyMap Build() => new DutyMapBuilder(Areas).Scope(new ScopeRow { Span = DateSpan.From(new(2000, 1, 1)), Basis = Paper }).Assign(Assignments).Incumbent(Posts.Incumbents).StandIn(Posts.StandIns).Absent(Posts.Absences).Build();

        public Rows Numbered() => new(
            [.. Assignments.Select((row, index) => row with { Row = index + 1 })],
            new(
                [.. Posts.Incumbents.Select((row, index) => row with { Row = index + 1 })],
                [.. Posts.StandIns.Select((row, index) => row with { Row = index + 1 })],
                [.. Posts.Absences.Select((row, index) => row with { Row = index + 1 })]));

        public Rows Shuffled(int seed) => new(Shuffle(Assignments, seed), new(Shuffle(Posts.Incumbents, seed), Shuffle(Posts.StandIns, seed), Shuffle(Posts.Absences, seed)));

        private static T[] Shuffle<T>(T[] rows, int seed) => [.. rows.Select((row, index) => (row, index)).OrderBy(place => (((place.index + 1L) * 7919 * (seed + 1)) % 1009, place.index)).Select(place => place.row)];
    }

    /// <summary>The naive model: for one day, from the area outwards, over all rows.</summary>
    private static class Scan
    {
        public static (HoldingState State, PersonId Person, AreaPath? Decided) Lead(Rows rows, AreaPath area, DutyTier tier, LocalDate on)
        {
            var (decided, posts, joint) = Claims(rows, area, tier, Part.Lead, on);
            if (posts.Length == 0) { return (HoldingState.None, PersonId.None, null); }

            if (posts.Length > 1) { return (joint ? HoldingState.Joint : HoldingState.Conflict, PersonId.None, decided); }

            var answer = rows.Posts.Naive.On(posts[0].ToString(), on);
            return (answer.State, answer.One is { } one ? new(one) : PersonId.None, decided);
        }

        public static (AreaPath? Decided, PostId[] Posts, bool Joint) Claims(Rows rows, AreaPath area, DutyTier tier, Part part, LocalDate on)
        {
            for (var at = area; !at.IsNone; at = at.Parent)
            {
                var claims = rows.Assignments.Where(row => row.Area == at.ToString() && row.Tier == tier && row.Part == part && row.Span.Contains(on)).ToList();
                if (claims.Count > 0) { return (at, [.. claims.Select(row => new PostId(row.Post!)).Distinct()], claims.TrueForAll(row => row.IsJoint)); }
            }

            return (null, [], false);
        }
    }
}
