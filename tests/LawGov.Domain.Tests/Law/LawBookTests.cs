using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Law;

public class LawBookTests
{
    private static readonly LawParameter<int> NoNationalText = new("test.local-only", new("地方期限", "local limit"));

    [Theory]
    [InlineData("2008-04-30", Selection.NotYet, 0, null)]
    [InlineData("2008-05-01", Selection.InForce, 15, "CN-OGIR-2007:24")]
    [InlineData("2019-05-14", Selection.InForce, 15, "CN-OGIR-2007:24")]
    [InlineData("2019-05-15", Selection.InForce, 20, "CN-OGIR-2019:33.2")]
    [InlineData("9999-12-31", Selection.InForce, 20, "CN-OGIR-2019:33.2")]
    public void On_AroundEachChangeOfLaw_GivesTheTextInForce(string on, Selection state, int limit, string? key)
        => Ask(LawBook.National, TestLaw.ReplyLimit, on).Should().Be((state, limit, key));

    [Theory]
    [InlineData("2019-12-31", Selection.InForce, 20, "CN-OGIR-2019:33.2")]
    [InlineData("2020-01-01", Selection.InForce, 10, "local:某省政务公开办法（某政令1号）")]
    [InlineData("2020-12-31", Selection.InForce, 10, "local:某省政务公开办法（某政令1号）")]
    [InlineData("2021-01-01", Selection.InForce, 20, "CN-OGIR-2019:33.2")]
    public void On_AroundAnOverlay_GivesTheNationalValueOutsideItsDays(string on, Selection state, int limit, string key)
        => Ask(LawBook.National.With(TestLaw.ReplyLimit, Local("2020-01-01", "2021-01-01", 10)), TestLaw.ReplyLimit, on).Should().Be((state, limit, key));

    [Theory]
    [InlineData("2019-12-31", 20)]
    [InlineData("2020-01-01", 10)]
    [InlineData("2020-06-30", 10)]
    [InlineData("2020-07-01", 7)]
    [InlineData("2020-07-31", 7)]
    [InlineData("2020-08-01", 10)] // the earlier overlay shows again
    [InlineData("2021-01-01", 20)]
    public void With_LaidTwice_TheLaterWinsOnItsDaysAlone(string on, int limit)
        => Ask(
            LawBook.National
                .With(TestLaw.ReplyLimit, Local("2020-01-01", "2021-01-01", 10))
                .With(TestLaw.ReplyLimit, Local("2020-07-01", "2020-08-01", 7)),
            TestLaw.ReplyLimit,
            on).Value.Should().Be(limit);

    [Theory]
    [InlineData("2019-12-31", Selection.NotYet)]
    [InlineData("2020-01-01", Selection.InForce)]
    [InlineData("2020-12-31", Selection.InForce)]
    [InlineData("2021-01-01", Selection.Lapsed)]
    public void On_AfterTheOnlyOverlayEnded_HasLapsed(string on, Selection state)
        => Ask(LawBook.National.With(NoNationalText, Local("2020-01-01", "2021-01-01", 10)), NoNationalText, on).State.Should().Be(state);

    [Theory]
    [InlineData("2018-12-31", Selection.NotYet)]
    [InlineData("2019-01-01", Selection.InForce)]
    [InlineData("2019-12-31", Selection.InForce)]
    [InlineData("2020-01-01", Selection.Lapsed)]     // a gap between two texts
    [InlineData("2020-12-31", Selection.Lapsed)]
    [InlineData("2021-01-01", Selection.Unsettled)]
    [InlineData("2021-12-31", Selection.Unsettled)]
    [InlineData("2022-01-01", Selection.Lapsed)]
    public void On_AroundGapsAndOpenValues_TellsTheStates(string on, Selection state)
    {
        var open = DatedValue<int>.Unsettled(Span("2021-01-01", "2022-01-01"), TestLaw.OpenInformation2019.Whole.Cite(Application.Direct));
        var parameter = new LawParameter<int>("test.gap", new("期限", "limit"), Local("2019-01-01", "2020-01-01", 1), open);
        Ask(LawBook.National, parameter, on).State.Should().Be(state);
    }

    [Fact]
    public void On_AnUnsettledOverlay_HidesTheNationalValue()
    {
        var open = DatedValue<int>.Unsettled(Span("2020-01-01"), TestLaw.OpenInformation2019.Whole.Cite(Application.Direct));
        Ask(LawBook.National.With(TestLaw.ReplyLimit, open), TestLaw.ReplyLimit, "2020-01-01").Should().Be((Selection.Unsettled, 0, "CN-OGIR-2019"));
    }

    [Fact]
    public void On_AParameterWithoutNationalText_IsNotYet()
        => Ask(LawBook.National, NoNationalText, "2020-01-01").Should().Be((Selection.NotYet, 0, null));

    [Fact]
    public void With_Always_LeavesTheBookAsItIs()
    {
        LawBook.National.With(TestLaw.ReplyLimit, Local("2020-01-01", null, 10)).Should().NotBeSameAs(LawBook.National);
        LawBook.National.Overlaid.IsEmpty.Should().BeTrue();
        Ask(LawBook.National, TestLaw.ReplyLimit, "2020-01-01").Value.Should().Be(20);
    }

    [Fact]
    public void OnAndWith_AKeyLaidForAnotherType_NameParameterAndKey()
    {
        var book = LawBook.National.With(TestLaw.ReplyLimit, Local("2020-01-01", null, 10));
        var twin = new LawParameter<string>("test.reply-limit", new("同名", "of the same key"));
        Refuse.Argument(() => book.On(twin, Day("2020-01-01")), "parameter", "\"test.reply-limit\"");
        Refuse.Argument(() => book.With(twin, new DatedValue<string>(Span("2020-01-01"), "x", TestLaw.Local)), "parameter", "\"test.reply-limit\"");
    }

    [Fact]
    public void With_TwoValuesOnOneDay_NamesTheDays()
        => Refuse.Argument(
            () => LawBook.National.With(TestLaw.ReplyLimit, Local("2020-01-01", null, 10), Local("2021-01-01", "2022-01-01", 7)),
            "values",
            "2021-01-01/2022-01-01");

    [Fact]
    public void OnAndWith_WithAPartMissing_NameThePart()
    {
        Refuse.Null(() => LawBook.National.On<int>(null!, Day("2020-01-01")), "parameter");
        Refuse.Null(() => LawBook.National.With<int>(null!), "parameter");
        Refuse.Null(() => LawBook.National.With(TestLaw.ReplyLimit, [null!]), "values");
    }

    [Fact]
    public void Overlaid_ListsTheKeysInOrder()
    {
        var book = LawBook.National
            .With(TestLaw.ReplyLimit, Local("2020-01-01", null, 10))
            .With(NoNationalText, Local("2020-01-01", null, 10));
        book.Overlaid.Should().Equal("test.local-only", "test.reply-limit");
        book.ToString().Should().EndWith(", overlaid: test.local-only, test.reply-limit");
    }

    [Fact]
    public void Overlaid_AfterLayingNothing_IsEmpty() => LawBook.National.With(TestLaw.ReplyLimit).Overlaid.IsEmpty.Should().BeTrue();

    [Fact]
    public void ToString_OfTheNationalBook_SaysHowFarTheLawWasRead()
        => LawBook.National.ToString().Should().EndWith($"{LawBook.ReviewedThrough.Year}-{LawBook.ReviewedThrough.Month:00}-{LawBook.ReviewedThrough.Day:00}");

    [Fact]
    public void Version_OfTheNationalBook_SaysHowFarTheLawWasRead() => LawBook.National.Version.Should().Be(LawBook.National.ToString());

    [Fact]
    public void Version_OfAnOverlay_NamesTheKeyAndAHashThatIsTheSameOnEveryMachine()
        => LawBook.National.With(TestLaw.ReplyLimit, Local("2020-01-01", null, 10)).Version
            .Should().Be($"{LawBook.National}, overlaid: test.reply-limit #66c9f3969f80"); // by a program of its own, after the documentation

    [Fact]
    public void Version_OfOverlaysThatDiffer_Differs()
    {
        var limit = new LawParameter<TimeLimit>("test.time-limit", new("期限", "limit"));
        var days = new DatedValue<TimeLimit>(Span("2020-01-01"), TimeLimit.Days(5), TestLaw.Local);
        var rolling = new DatedValue<TimeLimit>(Span("2020-01-01"), TimeLimit.Days(5).Rolling(RollOver.ByAnalogy), TestLaw.Local);
        var cited = TestLaw.OpenInformation2019.Whole.Cite(Application.Direct);
        string[] versions =
        [
            LawBook.National.Version,
            Of(Local("2020-01-01", null, 10)),
            Of(Local("2020-01-01", null, 11)),
            Of(Local("2020-01-02", null, 10)),
            Of(Local("2020-01-01", "2021-01-01", 10)),
            Of(Local("2020-01-01", "2021-01-01", 10), Local("2022-01-01", "2023-01-01", 10)),
            Of(Local("2020-01-01", "2021-01-01", 10), Local("2022-01-01", null, 10)),
            Of(new DatedValue<int>(Span("2020-01-01"), 10, TestLaw.Internal)),
            Of(new DatedValue<int>(Span("2020-01-01"), 10, cited)),
            Of(new DatedValue<int>(Span("2020-01-01"), 10, TestLaw.OpenInformation2019.Whole.Cite(Application.Unstated))),
            Of(DatedValue<int>.Unsettled(Span("2020-01-01"), cited)),
            LawBook.National.With(NoNationalText, Local("2020-01-01", null, 10)).Version,
            LawBook.National.With(limit, days).Version,
            LawBook.National.With(limit, rolling).Version,
        ];
        versions.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Version_OfOneEffectiveForm_IsTheSameHoweverItWasLaid()
    {
        string once = Of(Local("2020-01-01", "2021-01-01", 10), Local("2021-01-01", "2022-01-01", 7));
        Of(Local("2021-01-01", "2022-01-01", 7), Local("2020-01-01", "2021-01-01", 10)).Should().Be(once);
        Of(Local("2020-01-01", "2020-05-01", 10), Local("2020-05-01", "2021-01-01", 10), Local("2021-01-01", "2022-01-01", 7)).Should().Be(once);
        LawBook.National
            .With(TestLaw.ReplyLimit, Local("2020-03-01", "2020-04-01", 99)) // hidden by the next
            .With(TestLaw.ReplyLimit, Local("2020-01-01", "2022-01-01", 10))
            .With(TestLaw.ReplyLimit, Local("2021-01-01", "2022-01-01", 7))
            .Version.Should().Be(once);
    }

    [Fact]
    public void Version_OfTwoKeys_DoesNotDependOnWhichWasLaidFirst()
    {
        var (one, other) = (Local("2020-01-01", null, 10), Local("2020-01-01", null, 7));
        LawBook.National.With(TestLaw.ReplyLimit, one).With(NoNationalText, other).Version
            .Should().Be(LawBook.National.With(NoNationalText, other).With(TestLaw.ReplyLimit, one).Version);
    }

    private static string Of(params DatedValue<int>[] values) => LawBook.National.With(TestLaw.ReplyLimit, values).Version;

    private static DatedValue<int> Local(string start, string? end, int value) => new(Span(start, end), value, TestLaw.Local);

    private static (Selection State, int Value, string? Key) Ask(LawBook book, LawParameter<int> parameter, string on)
    {
        var selected = book.On(parameter, Day(on));
        selected.InForce(out int value, out var basis).Should().Be(selected.State == Selection.InForce).And.Be(basis is not null);
        return (selected.State, value, selected.Basis?.Key);
    }
}
