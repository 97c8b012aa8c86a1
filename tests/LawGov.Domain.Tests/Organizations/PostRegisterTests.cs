using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Organizations;

public class PostRegisterTests
{
    private static readonly Basis Decision = Basis.Internal(new("局党组会议纪要", "minutes of the leading group"));
    private static readonly PostId Director = new("局长");
    private static readonly PostId Deputy = new("副局长");

    /// <summary>The director changes on 2023-06-12; the deputy's post is empty in March and stood in for from 16 to 31 March.</summary>
    private static readonly PostRegister Posts = PostRegister.Of(
        [
            Holds("局长", "张", DateSpan.Between(new(2020, 1, 1), new(2023, 6, 12))),
            Holds("局长", "李", DateSpan.From(new(2023, 6, 12))),
            Holds("副局长", "王", DateSpan.Between(new(2021, 1, 1), new(2023, 3, 1))),
            Holds("副局长", "赵", DateSpan.From(new(2023, 4, 1))),
        ],
        [Acts("副局长", "李", StandInKind.InCharge, DateSpan.Between(new(2023, 3, 16), new(2023, 4, 1)), Decision)]);

    [Theory]
    [InlineData("2023-06-11", "张")] // the day before the change
    [InlineData("2023-06-12", "李")] // the day itself
    [InlineData("2023-06-13", "李")]
    public void On_AroundAChangeOfHolder_NamesThePersonOfThatDay(string on, string person)
    {
        var held = Posts.On(Director, Day(on));

        (held.State, held.Person).Should().Be((HoldingState.InPost, new PersonId(person)));
        held.InPost.Should().Equal(new PersonId(person));
        held.ToString().Should().Be(person);
    }

    [Theory]
    [InlineData("2023-02-28", HoldingState.InPost, "王")]
    [InlineData("2023-03-01", HoldingState.Vacant, null)]
    [InlineData("2023-03-15", HoldingState.Vacant, null)]
    [InlineData("2023-03-16", HoldingState.StandIn, "李")]
    [InlineData("2023-03-31", HoldingState.StandIn, "李")]
    [InlineData("2023-04-01", HoldingState.InPost, "赵")]
    public void On_AroundAVacancyAndAStandIn_TellsThemApart(string on, HoldingState state, string? person)
    {
        var held = Posts.On(Deputy, Day(on));

        (held.State, held.Person).Should().Be((state, person is null ? PersonId.None : new(person)));
        held.StandIns.Select(standIn => standIn.Basis).Should().Equal(state == HoldingState.StandIn ? [Decision] : []);
    }

    [Fact]
    public void On_APostThatNoRowNames_IsNotKnownAndNotVacant()
    {
        var held = Posts.On(new("总督学"), new(2023, 5, 1));

        (held.State, held.Person, held.ToString()).Should().Be((HoldingState.PersonUnknown, PersonId.None, "人员不明"));
        PostRegister.Empty.On(Director, new(2023, 5, 1)).State.Should().Be(HoldingState.PersonUnknown);
    }

    [Fact]
    public void On_ADayBeforeEveryRowOfAPost_IsAVacancy() => Posts.On(Director, new(2019, 12, 31)).State.Should().Be(HoldingState.Vacant);

    [Fact]
    public void On_TwoHoldersOrTwoStandIns_PicksNone()
    {
        var two = PostRegister.Of([Holds("局长", "张", DateSpan.Year(2023)), Holds("局长", "李", DateSpan.Between(new(2023, 6, 1), new(2023, 6, 2)))]);
        two.On(Director, new(2023, 5, 31)).Person.Should().Be(new PersonId("张"));
        (two.On(Director, new(2023, 6, 1)).State, two.On(Director, new(2023, 6, 1)).Person).Should().Be((HoldingState.Conflict, PersonId.None));
        two.On(Director, new(2023, 6, 1)).InPost.Select(person => person.ToString()).Should().BeEquivalentTo("张", "李");

        var acting = PostRegister.Of([Holds("局长", "张", DateSpan.Year(2023))], [Acts("局长", "李", StandInKind.Acting, DateSpan.Year(2023)), Acts("局长", "王", StandInKind.Alternate, DateSpan.Year(2023))]);
        acting.On(Director, new(2023, 6, 1)).State.Should().Be(HoldingState.Conflict);
    }

    [Fact]
    public void Over_AYear_ListsEveryDayOnceVacanciesAmongThem()
    {
        var timeline = Posts.Over(Deputy, DateSpan.Year(2023));

        timeline.Entries.Select(entry => (entry.Span, entry.Value.ToString())).Should().Equal(
            (DateSpan.Between(new(2023, 1, 1), new(2023, 3, 1)), "王"),
            (DateSpan.Between(new(2023, 3, 1), new(2023, 3, 16)), "空缺"),
            (DateSpan.Between(new(2023, 3, 16), new(2023, 4, 1)), "李"),
            (DateSpan.Between(new(2023, 4, 1), new(2024, 1, 1)), "赵"));
        (timeline.Overlaps.IsEmpty, timeline.Gaps(DateSpan.Year(2023)).IsEmpty).Should().Be((true, true));
        Posts.Over(Deputy, DateSpan.Empty).Entries.Should().BeEmpty();
    }

    [Fact]
    public void Over_AnOpenSpan_EndsOpen() => Posts.Over(Director, DateSpan.From(new(2023, 6, 1))).Entries[^1].Span.Should().Be(DateSpan.From(new(2023, 6, 12)));

    [Theory]
    [InlineData("2023-03-15", new string[0])] // not director yet, nor standing in
    [InlineData("2023-03-16", new[] { "副局长" })] // through a stand-in alone
    [InlineData("2023-06-12", new[] { "局长" })]
    public void PostsOf_APerson_ListsThoseHeldAndStoodInFor(string on, string[] posts)
        => Posts.PostsOf(new("李"), Day(on)).Select(post => post.ToString()).Should().Equal(posts);

    [Fact]
    public void Of_RowsWithFaults_ReportsEachWithItsTableAndNumber()
    {
        var register = PostRegister.Of(
            [new IncumbentRow(), Holds("局长", "张", DateSpan.Year(2023)), Holds("局长", "张", DateSpan.Between(new(2023, 6, 1), new(2024, 6, 1)))],
            [Acts("局长", "李", StandInKind.Unstated, DateSpan.Year(2023)), Acts("局长", "李", (StandInKind)9, DateSpan.Year(2023)), Acts("局长", "张", StandInKind.Acting, DateSpan.Year(2022)), Acts("局长", "张", StandInKind.Acting, DateSpan.Year(2023))]);

        register.Errors.Select(error => error.ToText(Language.Chinese)).Should().Equal(
            "任职第1行：岗位缺失：空白",
            "任职第1行：人员缺失：空白",
            "任职第1行：日期缺失：空白",
            "任职第3行：与前一行日期重叠：张",
            "代行职务第1行：代行职务方式应为代理、主持工作或者AB角；所填：未说明",
            "代行职务第2行：代行职务方式应为代理、主持工作或者AB角；所填：9",
            "代行职务第4行：任职人不能代行本人职务：张");
        register.Errors.Select(error => PostRegister.TakesIn(error.Fault)).Should().Equal(false, false, false, true, false, false, false);
        (register.Incumbencies.Count, register.StandIns.Count).Should().Be((2, 1));
        register.On(Director, new(2024, 5, 1)).Person.Should().Be(new PersonId("张"), "the row that overlaps is taken in");
    }

    [Fact]
    public void Of_RowsInAnyOrder_MakesTheSameRegister()
    {
        IncumbentRow[] rows = [Holds("局长", "张", DateSpan.Year(2022)), Holds("局长", "李", DateSpan.Year(2023)), Holds("副局长", "王", DateSpan.Year(2023))];

        PostRegister.Of(Enumerable.Reverse(rows)).Incumbencies.Should().Equal(PostRegister.Of(rows).Incumbencies);
    }

    [Fact]
    public void Calls_ThatAreTheCallersMistake_AreRefused()
    {
        Refuse.Null(() => PostRegister.Of(null!), "incumbents");
        Refuse.Null(() => PostRegister.Of([null!]), "incumbents");
        Refuse.Null(() => PostRegister.Of([], [null!]), "standIns");
        Refuse.Argument(() => Posts.On(Director, new LocalDate(2023, 5, 1).WithCalendar(CalendarSystem.Julian)), "on", "ISO");
        Refuse.Argument(() => Posts.PostsOf(new("李"), new LocalDate(2023, 5, 1).WithCalendar(CalendarSystem.Julian)), "on", "ISO");
    }

    private static IncumbentRow Holds(string post, string person, DateSpan span) => new() { Post = post, Person = person, Span = span };

    private static StandInRow Acts(string post, string person, StandInKind kind, DateSpan span, Basis? basis = null)
        => new() { Post = post, Person = person, Kind = kind, Span = span, Basis = basis };
}
