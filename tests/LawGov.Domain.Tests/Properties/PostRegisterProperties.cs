using CsCheck;
using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Tests.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Random registers with seats, pairs, absences and stand-ins against a scan of all rows, day by day.</summary>
public class PostRegisterProperties
{
    private const int Length = 40; // days; few, so that rows meet

    private static readonly LocalDate First = new(2023, 1, 1);

    private static readonly Gen<DateSpan> Spans = Gen.Select(Gen.Int[0, Length - 1], Gen.Int[1, Length], Gen.Int[0, 4], (start, length, open)
        => open == 0 ? DateSpan.From(First.PlusDays(start)) : DateSpan.Between(First.PlusDays(start), First.PlusDays(start + length)));

    /// <summary>A table of few posts, the first of which may have several seats.</summary>
    internal static Gen<PostRows> Rows(int posts, int persons, int held, int acted, int away)
    {
        var post = Gen.Int[0, posts - 1].Select(index => $"岗位{index}");
        var person = Gen.Int[0, persons - 1].Select(index => $"人员{index}");
        var incumbents = Gen.Select(post, person, Spans, Gen.Int[1, 5], (place, holder, span, seats) => new IncumbentRow
        {
            Post = place, Person = holder, Span = span, Seats = place != "岗位0" || seats == 1 ? null : seats,
        });
        var standIns = Gen.Select(post, person, person, Spans, Gen.Int[1, 3], Gen.Int[0, 3], (place, seat, actor, span, kind, dice) => new StandInRow
        {
            Post = place == "岗位0" && dice > 0 ? $"{place}·{seat}" : place, Person = actor, Kind = (StandInKind)kind, Span = span, IsStanding = dice == 1,
        });
        var absences = Gen.Select(post, person, Spans, Gen.Int[0, 5], (place, who, span, dice)
            => dice == 0 ? new AbsenceRow { Post = place, Span = span } : new AbsenceRow { Person = who, Span = span });
        return Gen.Select(incumbents.Array[0, held], standIns.Array[0, acted], absences.Array[0, away], (one, two, three) => new PostRows(one, two, three));
    }

    [Fact]
    public void On_OfAnyRegister_EqualsAScanOfTheRows()
        => Rows(4, 7, 12, 8, 8).Sample(rows => Compare(rows, step: 3), iter: 500 / Tries.Part);

    /// <summary>More than a stretch keeps in lists, so that these are made when they are asked for.</summary>
    [Fact]
    public void On_OfACrowd_EqualsAScanOfTheRows()
        => Rows(2, 24, 40, 5, 6).Sample(rows => Compare(rows, step: 9), iter: 30);

    [Fact]
    public void Over_OfAnyRegister_HoldsEachDayOnceAndWhatOnSays()
        => Rows(3, 6, 10, 6, 6).Sample(rows =>
        {
            var register = rows.Build();
            foreach (string post in rows.Naive.Posts)
            {
                var whole = DateSpan.Between(First.PlusDays(-2), First.PlusDays(2 * Length));
                var timeline = register.Over(new(post), whole);
                (timeline.HasOverlaps, timeline.Gaps(whole).IsEmpty).Should().Be((false, true));
                for (int day = -2; day < 2 * Length; day++)
                {
                    timeline.TryGetValue(First.PlusDays(day), out var held).Should().BeTrue();
                    held.Should().Be(register.On(new(post), First.PlusDays(day)));
                }

                for (int i = 1; i < timeline.Entries.Count; i++) { timeline.Entries[i].Value.Should().NotBe(timeline.Entries[i - 1].Value, "from change to change"); }
            }
        }, iter: 100);

    [Fact]
    public void PostsOf_OfAnyRegister_EqualsAScanOfTheRows()
        => Gen.Select(Rows(4, 7, 12, 8, 8), Gen.Int[0, Length]).Sample((rows, day) =>
        {
            var (register, on) = (rows.Build(), First.PlusDays(day));
            for (int person = 0; person < 7; person++)
            {
                register.PostsOf(new($"人员{person}"), on).Select(post => post.ToString())
                    .Should().Equal(rows.Naive.PostsOf($"人员{person}", on).OrderBy(post => post, StringComparer.Ordinal));
            }
        }, iter: 150);

    [Fact]
    public void Of_RowsInAnyOrder_MakesTheSameRegister()
        => Rows(4, 7, 12, 8, 8).Sample(rows =>
        {
            var (one, other) = (rows.Build(), rows.Reversed().Build());
            other.Incumbencies.Should().Equal(one.Incumbencies);
            other.StandIns.Should().Equal(one.StandIns);
            other.Absences.Should().Equal(one.Absences);
            foreach (string post in rows.Naive.Posts)
            {
                other.Over(new(post), DateSpan.From(First)).Entries.Should().Equal(one.Over(new(post), DateSpan.From(First)).Entries);
            }
        }, iter: 200 / Tries.Part);

    private static void Compare(PostRows rows, int step)
    {
        var register = rows.Build();
        foreach (string post in rows.Naive.Posts.Append("岗位0·人员0").Append("无此岗位"))
        {
            for (int day = -1; day <= 2 * Length; day += step)
            {
                var (on, held) = (First.PlusDays(day), register.On(new(post), First.PlusDays(day)));
                var expected = rows.Naive.On(post, on);
                string one = expected.One ?? "—";
                (held.State, held.Person.ToString(), Names(held.Persons), Names(held.InPost), Names(held.StandIns.Select(row => row.Person).Distinct()),
                    Names(held.Lapsed.Select(row => row.Person)), Names(held.Absent), held.IsCircular)
                    .Should().Be((expected.State, one, Sorted(expected.Persons), Sorted(expected.InPost), Sorted(expected.StandIns), Sorted(expected.Lapsed), Sorted(expected.Absent), expected.IsCircular),
                        "of {0} on {1}", post, on);
            }
        }
    }

    private static string Names(IEnumerable<PersonId> persons) => Sorted(persons.Select(person => person.ToString()));

    private static string Sorted(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));

    internal sealed record PostRows(IncumbentRow[] Incumbents, StandInRow[] StandIns, AbsenceRow[] Absences)
    {
        public NaivePosts Naive { get; } = new(Incumbents, StandIns, Absences);

        public PostRegister Build() => PostRegister.Of(Incumbents, StandIns, Absences);

        public PostRows Reversed() => new([.. Incumbents.Reverse()], [.. StandIns.Reverse()], [.. Absences.Reverse()]);

        public override string ToString() => string.Join(
            '\n',
            Incumbents.Select(row => $"holds {row.Post} {row.Person} {row.Span} {row.Seats}")
                .Concat(StandIns.Select(row => $"acts {row.Post} {row.Person} {row.Kind} {row.Span} {row.IsStanding}"))
                .Concat(Absences.Select(row => $"away {row.Post} {row.Person} {row.Span}")));
    }
}
