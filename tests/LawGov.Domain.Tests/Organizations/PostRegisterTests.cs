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

    [Theory]
    [InlineData(StandInKind.InCharge)]
    [InlineData(StandInKind.Acting)]
    [InlineData(StandInKind.Alternate)]
    public void On_WhoStandsInAndIsThenAppointed_StandsInUntilThen(StandInKind kind)
    {
        var posts = PostRegister.Of(
            [Holds("局长", "张", DateSpan.Between(new(2023, 1, 1), new(2023, 4, 1))), Holds("局长", "王", DateSpan.From(new(2023, 6, 12)))],
            [Acts("局长", "王", kind, DateSpan.Between(new(2023, 4, 1), new(2024, 1, 1)), Decision)]);

        posts.Errors.Should().BeEmpty();
        (posts.On(Director, new(2023, 6, 11)).State, posts.On(Director, new(2023, 6, 11)).Person).Should().Be((HoldingState.StandIn, new("王")));
        (posts.On(Director, new(2023, 6, 12)).State, posts.On(Director, new(2023, 6, 12)).Person).Should().Be((HoldingState.InPost, new("王")));
        posts.StandIns.Single().Span.Should().Be(DateSpan.Between(new(2023, 4, 1), new(2023, 6, 12)));
    }

    [Fact]
    public void On_AnAlternateWithoutAnEndWhoIsThenAppointed_IsAStandingOneUntilThen()
    {
        var posts = PostRegister.Of(
            [Holds("局长", "张", DateSpan.Between(new(2023, 1, 1), new(2023, 6, 12))), Holds("局长", "王", DateSpan.From(new(2023, 6, 12)))],
            [Acts("局长", "王", StandInKind.Alternate, DateSpan.From(new(2023, 1, 1)), Decision)]);

        posts.On(Director, new(2023, 5, 1)).Person.Should().Be(new PersonId("张"), "nobody is recorded as absent");
    }

    [Fact]
    public void Errors_OfAbsences_NameTheCallersOwnNumber()
        => PostRegister.Of([], [], [new AbsenceRow { Row = 17, Person = "张" }, new AbsenceRow { Span = DateSpan.From(new(2023, 1, 1)) }]).Errors
            .Select(error => (error.Row, error.Fault)).Should().Equal((2, PostRowFault.PersonMissing), (17, PostRowFault.DaysMissing));

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
        (!timeline.HasOverlaps, timeline.Gaps(DateSpan.Year(2023)).IsEmpty).Should().Be((true, true));
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
            "任职第1行：岗位缺失或者写法有误：空白",
            "任职第1行：人员缺失或者写法有误：空白",
            "任职第1行：日期缺失：空白",
            "任职第3行：与前一行日期重叠：张",
            "代行职务第1行：代行职务方式应为代理、主持工作或者AB角；所填：未说明",
            "代行职务第2行：代行职务方式应为代理、主持工作或者AB角；所填：9",
            "代行职务第4行：任职人不能代行本人职务：张");
        register.Errors.Select(error => PostRegister.TakesIn(error.Fault)).Should().Equal(false, false, false, true, false, false, false);
        (register.Incumbencies.Count, register.StandIns.Count).Should().Be((2, 1));
        register.On(Director, new(2024, 5, 1)).Person.Should().Be(new PersonId("张"), "the row that overlaps is taken in");
    }

    [Theory]
    [InlineData("2023-05-31", HoldingState.InPost, "甲")] // nobody absent: the pair changes nothing
    [InlineData("2023-06-01", HoldingState.StandIn, "乙")] // 甲 absent
    [InlineData("2023-06-10", HoldingState.Absent, "甲")] // both absent: the holder still answers, and is said to be absent
    [InlineData("2023-06-15", HoldingState.InPost, "甲")] // 乙 alone absent
    public void On_AStandingPair_ActsInTheAbsenceOfTheOtherAlone(string on, HoldingState state, string person)
    {
        var register = PostRegister.Of(
            [Holds("一科科长", "甲", DateSpan.Year(2023)), Holds("二科科长", "乙", DateSpan.Year(2023))],
            [Acts("一科科长", "乙", StandInKind.Alternate, DateSpan.From(new(2023, 1, 1))), Acts("二科科长", "甲", StandInKind.Alternate, DateSpan.From(new(2023, 1, 1)))],
            [Away("甲", DateSpan.Between(new(2023, 6, 1), new(2023, 6, 15))), Away("乙", DateSpan.Between(new(2023, 6, 10), new(2023, 6, 20)))]);

        var held = register.On(new("一科科长"), Day(on));
        (held.State, held.Person, held.InPost.Single()).Should().Be((state, new PersonId(person), new PersonId("甲")));
        held.IsCircular.Should().Be(state == HoldingState.Absent);
        register.PostsOf(new("乙"), Day(on)).Select(post => post.ToString()).Should().BeEquivalentTo(state == HoldingState.StandIn ? ["一科科长", "二科科长"] : new[] { "二科科长" });
    }

    [Fact]
    public void On_AMutualPairForAYear_NeverSwapsTheTwo()
    {
        var register = PostRegister.Of(
            [Holds("一科科长", "甲", DateSpan.Year(2023)), Holds("二科科长", "乙", DateSpan.Year(2023))],
            [Acts("一科科长", "乙", StandInKind.Alternate, DateSpan.Year(2023)), Acts("二科科长", "甲", StandInKind.Alternate, DateSpan.Year(2023))]);

        register.On(new("一科科长"), new(2023, 5, 1)).Person.Should().Be(new PersonId("甲"));
        register.On(new("二科科长"), new(2023, 5, 1)).Person.Should().Be(new PersonId("乙"));
        register.StandIns.Should().OnlyContain(row => row.IsStanding);
    }

    [Theory]
    [InlineData("2023-08-01", HoldingState.StandIn, "乙")] // the days of the row are the absence
    [InlineData("2023-08-31", HoldingState.StandIn, "乙")]
    [InlineData("2023-09-01", HoldingState.InPost, "甲")]
    public void On_AnAlternateForStatedDays_ActsOnThem(string on, HoldingState state, string person)
    {
        var register = PostRegister.Of([Holds("科长", "甲", DateSpan.Year(2023))], [Acts("科长", "乙", StandInKind.Alternate, DateSpan.Between(new(2023, 8, 1), new(2023, 9, 1)))]);

        (register.On(new("科长"), Day(on)).State, register.On(new("科长"), Day(on)).Person).Should().Be((state, new PersonId(person)));
    }

    [Fact]
    public void On_AnAlternateWhoseDaysHoldARecordedAbsence_ActsInThatAlone()
    {
        var august = Acts("科长", "乙", StandInKind.Alternate, DateSpan.Between(new(2023, 8, 1), new(2023, 9, 1)));
        var register = PostRegister.Of([Holds("科长", "甲", DateSpan.Year(2023))], [august], [Away("甲", DateSpan.Between(new(2023, 8, 10), new(2023, 8, 12)))]);
        var said = PostRegister.Of([Holds("科长", "甲", DateSpan.Year(2023))], [august with { IsStanding = true }]);

        new[] { 9, 10, 11, 12 }.Select(day => register.On(new("科长"), new(2023, 8, day)).Person.ToString()).Should().Equal("甲", "乙", "乙", "甲");
        said.On(new("科长"), new(2023, 8, 10)).Person.Should().Be(new PersonId("甲"));
    }

    [Fact]
    public void On_AnAbsentStandIn_IsFollowedToWhoeverStandsInForHim()
    {
        IncumbentRow[] holders = [Holds("一科科长", "甲", DateSpan.Year(2023)), Holds("二科科长", "乙", DateSpan.Year(2023)), Holds("三科科长", "丙", DateSpan.Year(2023)), Holds("四科科长", "丁", DateSpan.Year(2023))];
        var always = DateSpan.From(new(2023, 1, 1));
        StandInRow[] chain = [Acts("一科科长", "乙", StandInKind.Alternate, always), Acts("二科科长", "丙", StandInKind.Alternate, always), Acts("三科科长", "丁", StandInKind.Alternate, always)];

        var held = PostRegister.Of(holders, chain, [Away("甲", DateSpan.Year(2023)), Away("乙", DateSpan.Year(2023)), Away("丙", DateSpan.Year(2023))]).On(new("一科科长"), new(2023, 5, 1));
        (held.State, held.Person, held.StandIns.Single().Post).Should().Be((HoldingState.StandIn, new PersonId("丁"), new PostId("三科科长")));
        held.Absent.Select(person => person.ToString()).Should().Equal("甲", "乙", "丙");
        held.IsCircular.Should().BeFalse();

        var circle = PostRegister.Of(holders, [.. chain[..2], Acts("三科科长", "乙", StandInKind.Alternate, always)], [Away("甲", DateSpan.Year(2023)), Away("乙", DateSpan.Year(2023)), Away("丙", DateSpan.Year(2023))])
            .On(new("一科科长"), new(2023, 5, 1));
        (circle.State, circle.Person, circle.StandIns.IsEmpty, circle.IsCircular).Should().Be((HoldingState.Absent, new PersonId("甲"), true, true));
    }

    [Fact]
    public void On_AnAbsentPerson_IsAbsentFromEveryPost()
    {
        var register = PostRegister.Of(
            [Holds("副局长", "甲", DateSpan.Year(2023)), Holds("督学", "甲", DateSpan.Year(2023))],
            [Acts("副局长", "乙", StandInKind.Alternate, DateSpan.From(new(2023, 1, 1)))],
            [new AbsenceRow { Post = "督学", Span = DateSpan.Between(new(2023, 6, 1), new(2023, 7, 1)) }]); // by a post: whoever holds it

        register.On(new("副局长"), new(2023, 6, 15)).Person.Should().Be(new PersonId("乙"));
        (register.On(new("督学"), new(2023, 6, 15)).State, register.On(new("督学"), new(2023, 7, 1)).State).Should().Be((HoldingState.Absent, HoldingState.InPost));
    }

    [Theory]
    [InlineData("2023-05-31", HoldingState.StandIn, "李")] // vacant: 李 is in charge
    [InlineData("2023-06-01", HoldingState.InPost, "张")] // the first day of the new holder
    [InlineData("2023-09-10", HoldingState.StandIn, "李")] // 张 is absent
    public void On_SomebodyInCharge_LapsesWhenAHolderComes(string on, HoldingState state, string person)
    {
        var register = PostRegister.Of(
            [Holds("局长", "张", DateSpan.From(new(2023, 6, 1)))],
            [Acts("局长", "李", StandInKind.InCharge, DateSpan.From(new(2023, 1, 1)))],
            [Away("张", DateSpan.Between(new(2023, 9, 10), new(2023, 9, 20)))]);

        var held = register.On(Director, Day(on));
        (held.State, held.Person, held.Lapsed.Count).Should().Be((state, new PersonId(person), state == HoldingState.InPost ? 1 : 0));
    }

    /// <summary>The same person was found by a pair first, and that a decision led to him too was forgotten.</summary>
    [Fact]
    public void On_OnePersonFoundByAPairAndByADecision_IsAConflictBesideTheHolder()
    {
        var posts = PostRegister.Of(
            [Holds("局长", "张", DateSpan.From(new(2023, 1, 1))), Holds("副局长", "李", DateSpan.From(new(2023, 1, 1))), Holds("副局长", "王", DateSpan.From(new(2023, 1, 1)))],
            [
                Acts("局长", "王", StandInKind.Alternate, DateSpan.Between(new(2023, 2, 1), new(2023, 3, 1))),
                Acts("局长", "李", StandInKind.InCharge, DateSpan.From(new(2023, 2, 3))),
                Acts("副局长", "赵", StandInKind.Acting, DateSpan.From(new(2023, 1, 1))),
            ],
            [new AbsenceRow { Person = "李", Span = DateSpan.From(new(2023, 2, 1)) }, new AbsenceRow { Person = "王", Span = DateSpan.From(new(2023, 2, 1)) }]);

        var held = posts.On(Director, new(2023, 2, 5));

        held.StandIns.Select(row => row.Person).Distinct().Should().Equal(new PersonId("赵"));
        held.State.Should().Be(HoldingState.Conflict);
    }

    [Fact]
    public void On_SomebodyInChargeSinceAHolderWasInPost_ActsOnItsDaysAndWithoutAnEndIsAConflict()
    {
        IncumbentRow[] holder = [Holds("局长", "张", DateSpan.Year(2023))];

        PostRegister.Of(holder, [Acts("局长", "李", StandInKind.InCharge, DateSpan.Between(new(2023, 6, 1), new(2023, 7, 1)))]).On(Director, new(2023, 6, 1)).Person.Should().Be(new PersonId("李"));
        PostRegister.Of(holder, [Acts("局长", "李", StandInKind.InCharge, DateSpan.From(new(2023, 6, 1)))]).On(Director, new(2023, 6, 1)).State.Should().Be(HoldingState.Conflict);
    }

    [Fact]
    public void On_SomebodyActingBesideAHolder_IsAConflictUnlessTheHolderIsAbsent()
    {
        var register = PostRegister.Of([Holds("局长", "张", DateSpan.Year(2023))], [Acts("局长", "李", StandInKind.Acting, DateSpan.Year(2023))], [Away("张", DateSpan.Between(new(2023, 6, 1), new(2023, 7, 1)))]);

        (register.On(Director, new(2023, 5, 31)).State, register.On(Director, new(2023, 5, 31)).Person).Should().Be((HoldingState.Conflict, PersonId.None));
        register.On(Director, new(2023, 6, 1)).Person.Should().Be(new PersonId("李"));
    }

    [Fact]
    public void On_APostOfSeveralSeats_HasAsManyHoldersTogetherAndNoMore()
    {
        var register = PostRegister.Of(
            [
                Holds("副局长", "甲", DateSpan.Year(2023)) with { Seats = 2 },
                Holds("副局长", "乙", DateSpan.Between(new(2023, 2, 1), new(2024, 1, 1))) with { Seats = 2 },
                Holds("副局长", "丙", DateSpan.Between(new(2023, 9, 1), new(2024, 1, 1))) with { Seats = 2 },
            ],
            [Acts("副局长·乙", "丁", StandInKind.Alternate, DateSpan.From(new(2023, 1, 1)))],
            [Away("乙", DateSpan.Between(new(2023, 6, 1), new(2023, 7, 1)))]);

        (register.On(Deputy, new(2023, 1, 31)).State, register.On(Deputy, new(2023, 1, 31)).Person).Should().Be((HoldingState.InPost, new PersonId("甲")));
        (register.On(Deputy, new(2023, 2, 1)).State, register.On(Deputy, new(2023, 2, 1)).ToString()).Should().Be((HoldingState.Joint, "乙、甲"));
        (register.On(Deputy, new(2023, 6, 1)).State, register.On(Deputy, new(2023, 6, 1)).ToString()).Should().Be((HoldingState.Joint, "丁、甲"));
        register.On(Deputy, new(2023, 9, 1)).State.Should().Be(HoldingState.Conflict, "three in two seats");
        var seat = Deputy.Seat(new("乙"));
        new[] { new LocalDate(2023, 1, 31), new LocalDate(2023, 2, 1), new LocalDate(2023, 6, 1) }.Select(on => register.On(seat, on).ToString()).Should().Equal("空缺", "乙", "丁");
        register.PostsOf(new("乙"), new(2023, 3, 1)).Should().Equal(Deputy);
    }

    [Fact]
    public void Of_RowsWithFaultsOfSeatsOrAbsences_ReportsThem()
        => PostRegister.Of(
                [Holds("副局长", "甲", DateSpan.Year(2023)) with { Seats = 0 }, Holds("一小\u200B校长", "甲 ", DateSpan.Year(2023))],
                null,
                [new AbsenceRow(), new AbsenceRow { Post = "局长", Span = DateSpan.Year(2023) }])
            .Errors.Select(error => error.ToText(Language.Chinese)).Should().Equal(
                "任职第1行：职数应为1以上；所填：0",
                "任职第2行：岗位缺失或者写法有误：一小〔U+200B〕校长",
                "任职第2行：人员缺失或者写法有误：甲〔U+0020〕",
                "缺席第1行：人员缺失或者写法有误：空白",
                "缺席第1行：日期缺失：空白",
                "缺席第2行：人员缺失或者写法有误：局长");

    /// <summary>The long row is the later one of the table: it is named, once; of two short ones that share days the later as well.</summary>
    [Fact]
    public void Of_OneLongRowOverTwoShortOnes_NamesEachThatIsLaterThanOneItMeets()
    {
        var january = Holds("局长", "张", DateSpan.Between(new(2023, 1, 10), new(2023, 2, 1)));
        var alsoJanuary = Holds("局长", "张", DateSpan.Between(new(2023, 1, 20), new(2023, 2, 1)));
        var year = Holds("局长", "张", DateSpan.Year(2023));
        var march = Holds("局长", "张", DateSpan.Between(new(2023, 3, 1), new(2023, 4, 1)));

        Overlapping(january, march, year).Should().Equal(3);
        Overlapping(year, january, march).Should().Equal(2, 3);
        Overlapping(january, alsoJanuary, year).Should().Equal(2, 3);
        Overlapping(january, year, alsoJanuary, march).Should().Equal(2, 3, 4);
        Overlapping(january, march).Should().BeEmpty();
        static IEnumerable<long> Overlapping(params IncumbentRow[] rows) => PostRegister.Of(rows).Errors.Select(error => error.Row);
    }

    /// <summary>Twice the rows, about twice the memory, in a post that all of them hold at once.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_OnePostForThousands_AllocatesInProportion(bool open)
    {
        IncumbentRow[] rows = [.. Enumerable.Range(0, 4_000).Select(index => new LocalDate(2010, 1, 1).PlusDays(index))
            .Select((day, index) => Holds("督学", $"人{index}", open ? DateSpan.From(day) : DateSpan.Between(day, day.PlusDays(3_000))))];

        long half = Allocation.Of(() => PostRegister.Of(rows[..2_000]), enough: long.MaxValue), whole = Allocation.Of(() => PostRegister.Of(rows), enough: long.MaxValue);
        whole.Should().BeLessThan(half * 23 / 10).And.BeLessThan(20_000_000);
    }

    [Fact]
    public void Of_RowsInAnyOrder_MakesTheSameRegister()
    {
        IncumbentRow[] rows = [Holds("局长", "张", DateSpan.Year(2022)), Holds("局长", "李", DateSpan.Year(2023)), Holds("副局长", "王", DateSpan.Year(2023))];

        PostRegister.Of(rows.AsEnumerable().Reverse()).Incumbencies.Should().Equal(PostRegister.Of(rows).Incumbencies);
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

    private static AbsenceRow Away(string person, DateSpan span) => new() { Person = person, Span = span };

    private static IncumbentRow Holds(string post, string person, DateSpan span) => new() { Post = post, Person = person, Span = span };

    private static StandInRow Acts(string post, string person, StandInKind kind, DateSpan span, Basis? basis = null)
        => new() { Post = post, Person = person, Kind = kind, Span = span, Basis = basis };
}
