using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

public class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly Basis Closure = Basis.Internal(new("停办通知", "closure"));

    [Theory]
    [InlineData("2025-09-22", 20, "2025-10-24")]
    [InlineData("2026-09-14", 20, "2026-10-16")]
    [InlineData("2026-01-26", 20, "2026-02-28")] // a worked Saturday
    [InlineData("2026-03-02", 7, "2026-03-11")]
    [InlineData("2026-03-07", 7, "2026-03-17")]  // from a Saturday
    [InlineData("2025-10-24", -20, "2025-09-22")]
    [InlineData("2025-10-04", 0, "2025-10-04")]  // off, and stays
    public void AddWorkdays_CountedByHand_GivesTheDay(string start, int count, string day)
        => Calendar.AddWorkdays(Days.Day(start), count).Should().Be(Days.Day(day));

    [Theory]
    [InlineData("2019-03-01", "2019-04-29")]
    [InlineData("2019-03-21", "2019-04-29")]
    [InlineData("2019-03-22", "2019-04-28")] // the day the revision was issued
    public void AsKnownOn_AroundTheRevisionOf2019_GivesWhatWasKnown(string known, string due)
        => Calendar.AsKnownOn(Days.Day(known)).AddWorkdays(new(2019, 4, 8), 15).Should().Be(Days.Day(due));

    [Theory]
    [InlineData("2001-12-28", 2001)] // the notice for 2002 has no issue date: known from 2001-12-29, the first day it names
    [InlineData("2001-12-29", 2002)]
    [InlineData("2002-12-31", 2002)]
    [InlineData("2003-01-01", 2003)]
    public void AsKnownOn_ANoticeWithoutIssueDate_KnowsItFromTheFirstDayItNames(string known, int through)
        => Calendar.AsKnownOn(Days.Day(known)).AnnouncedThrough.Should().Be(new LocalDate(through, 12, 31));

    [Theory]
    [InlineData("2026-12-23", Certainty.Final)]
    [InlineData("2026-12-24", Certainty.Provisional)]
    [InlineData("2026-12-31", Certainty.Provisional)]
    [InlineData("2027-01-01", Certainty.Projected)]
    public void Indexer_AroundTheLastAnnouncedDays_SaysHowSureItIs(string day, Certainty certainty)
        => Calendar[Days.Day(day)].Certainty.Should().Be(certainty);

    [Fact]
    public void Dates_OutsideTheRange_AreRefusedWithTheRange()
    {
        Refuse.OutOfRange(() => Calendar.IsWorkday(new(2000, 12, 31)), "date", "2001-01-01 to 2100-12-31", "2000-12-31");
        Refuse.OutOfRange(() => Calendar[new LocalDate(2101, 1, 1)], "date", "2001-01-01 to 2100-12-31");
        Refuse.OutOfRange(() => Calendar.AddWorkdays(new(2100, 12, 31), 1), "count", "2001-01-01 to 2100-12-31");
        Refuse.OutOfRange(() => Calendar.AddWorkdays(new(2001, 1, 2), -1), "count", "2001-01-01 to 2100-12-31");
        Refuse.OutOfRange(() => Calendar.AddWorkdays(new(2026, 1, 1), int.MaxValue), "count", "2001-01-01 to 2100-12-31");
        Refuse.OutOfRange(() => Calendar.AddWorkdays(new(2026, 1, 1), int.MinValue), "count", "2001-01-01 to 2100-12-31");
    }

    [Fact]
    public void Dates_OfAnotherCalendar_AreRefusedByName()
        => Refuse.Argument(() => Calendar.IsWorkday(new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.Julian)), "date", "Julian");

    [Fact]
    public void OnlyAnnounced_BeyondTheLastNotice_SaysFromWhichDayOnAndWhy()
    {
        var strict = Calendar.OnlyAnnounced();

        strict.AddWorkdays(new(2026, 12, 1), 20).Should().Be(new LocalDate(2026, 12, 29));
        Refuse.OutOfRange(() => strict.AddWorkdays(new(2026, 12, 20), 20), "count", "2027-01-01", "no arrangement is announced");
        Refuse.OutOfRange(() => strict[new LocalDate(2027, 1, 1)], "date", "2027-01-01");
        Refuse.OutOfRange(() => strict.AddWorkdaysWithBounds(new(2026, 12, 21), 8), "count", "2027-01-01"); // at the latest 2027-01-04
    }

    [Fact]
    public void Overlay_OfAClosure_ChangesItsDaysAloneAndKeepsItsBasis()
    {
        var closed = Calendar.Overlay(DateSpan.Through(new(2026, 3, 9), new(2026, 3, 10)), DayKind.LocalClosure, Closure);

        closed[new LocalDate(2026, 3, 9)].Should().Match<CalendarDay>(day => day.Kind == DayKind.LocalClosure && day.Closure == Closure);
        closed.AddWorkdays(new(2026, 3, 6), 1).Should().Be(new LocalDate(2026, 3, 11));
        Calendar.AddWorkdays(new(2026, 3, 6), 1).Should().Be(new LocalDate(2026, 3, 9));
        closed.Version.Should().Contain("7号, 1 local #");
        Refuse.OutOfRange(() => Calendar.Overlay(DateSpan.Year(2026), DayKind.Weekend, Closure), "kind", "LocalClosure");
        Refuse.Argument(() => Calendar.Overlay(DateSpan.Empty, DayKind.LocalClosure, Closure), "span");
    }

    [Fact]
    public void FirstAndLastWorkday_AroundABreak_StepOverIt()
    {
        Calendar.FirstWorkdayOnOrAfter(new(2025, 10, 1)).Should().Be(new LocalDate(2025, 10, 9));
        Calendar.LastWorkdayOnOrBefore(new(2025, 10, 8)).Should().Be(new LocalDate(2025, 9, 30));
        Calendar.FirstWorkdayOnOrAfter(new(2025, 10, 11)).Should().Be(new LocalDate(2025, 10, 11), "a Saturday worked");
    }

    [Fact]
    public void AddWorkdays_OfManyInOneCall_AreThoseOfEachAndNeedRoom()
    {
        LocalDate[] starts = [new(2025, 9, 22), new(2026, 1, 26)], due = new LocalDate[2];
        Calendar.AddWorkdays(starts, 20, due);

        due.Should().Equal(new LocalDate(2025, 10, 24), new LocalDate(2026, 2, 28));
        Action act = () => Calendar.AddWorkdays(starts, 20, new LocalDate[1]);
        act.Should().Throw<ArgumentException>().WithParameterName("results").WithMessage("*2 results*not 1*");
    }

    [Fact]
    public void StatutoryDays_AsText_AreTheSameInEveryCulture()
        => new StatutoryDays(-1, 4, 2, true).ToString().Should().Be("13 days (Spring Festival 4 from -1, Labour Day 2, lunar three True)");

    [Fact]
    public void Version_OfACalendar_SaysWhichNoticesItContainsAndHashesItsAnswers()
    {
        Calendar.ToString().Should().Be(Calendar.Version).And.MatchRegex("^30 notices through 2026, newest 国办发明电〔2025〕7号 #[0-9a-f]{12}$");
        Calendar.OnlyAnnounced().Version.Should().Contain("7号, announced only #");
        WorkCalendar.Of([]).Version.Should().MatchRegex("^no notice #[0-9a-f]{12}$");
        WorkCalendar.Of(StateCouncilNotices.All).Version.Should().Be(Calendar.Version, "the same content, built anew");
    }

    /// <summary>Each differs from each: by days under one number, kind, festival, issue date, title, revising, local arrangements and their basis, and by refusing.</summary>
    [Fact]
    public void Version_OfCalendarsThatCanAnswerDifferently_Differs()
    {
        LocalDate day = new(2027, 3, 6);
        NoticeDay worked = new(day, DayArrangement.Worked, Festivals.None);
        WorkCalendar[] calendars =
        [
            Calendar,
            Calendar.OnlyAnnounced(),
            Calendar.AsKnownOn(new(2026, 1, 1)).With(Notices.Whole2027),
            Calendar.With(Named(worked)),
            Calendar.With(Named(worked with { Date = day.PlusDays(1) })),
            Calendar.With(Named(worked with { Arrangement = DayArrangement.Off })),
            Calendar.With(Named(worked with { Festivals = Festivals.Qingming })),
            Calendar.With(Named(worked, number: "2号")),
            Calendar.With(Named(worked, number: "")),
            Calendar.With(Named(worked, number: null)),
            Calendar.With(Named(worked, issued: "2026-11-21")),
            Calendar.With(Named(worked, issued: null)),
            Calendar.With(Named(worked, title: new("测试", "another"))),
            Calendar.With(Named(worked, revises: true)),
            Calendar.Overlay(DateSpan.Through(day, day), DayKind.MakeUpWorkday, Closure),
            Calendar.Overlay(DateSpan.Through(day, day), DayKind.LocalClosure, Closure),
            Calendar.Overlay(DateSpan.Through(day, day), DayKind.LocalClosure, Basis.Internal(new("停办通知", "closing"))),
            Calendar.Overlay(DateSpan.Through(day, day), DayKind.LocalClosure, Basis.Local(new("停办通知", "closure"))),
            Calendar.Overlay(DateSpan.Through(day, day.PlusDays(1)), DayKind.LocalClosure, Closure),
        ];

        calendars.Select(calendar => calendar.Version[^12..]).Should().OnlyHaveUniqueItems();
        calendars.Distinct().Should().HaveCount(calendars.Length);

        static HolidayNotice Named(NoticeDay day, string? number = "1号", string? issued = "2026-11-20", Bilingual? title = null, bool revises = false)
            => HolidayNotice.Create(number, issued is null ? null : Days.Day(issued), title ?? new("测试", "test"), [day], revises);
    }

    [Fact]
    public void Equals_OfCalendarsBuiltApart_IsByContent()
    {
        var one = Calendar.With(Notices.Make(["01-01"])).Overlay(DateSpan.Year(2027), DayKind.LocalClosure, Closure);
        var other = Calendar.With(Notices.Make(["01-01"])).Overlay(DateSpan.Year(2027), DayKind.LocalClosure, Basis.Internal(new("停办通知", "closure")));

        one.Should().Be(other).And.NotBeSameAs(other);
        (one.GetHashCode(), one.Version).Should().Be((other.GetHashCode(), other.Version));
        one.Equals(one.OnlyAnnounced()).Should().BeFalse();
        one.Should().NotBe(null).And.NotBe("calendar");
    }

    [Fact]
    public void AddWorkdaysWithBounds_OfManyInOneCall_AreThoseOfEachAndNeedRoom()
    {
        var starts = Enumerable.Range(0, 800).Select(new LocalDate(2026, 1, 1).PlusDays).ToArray();
        var results = new BoundedDate[starts.Length];
        foreach (int count in (int[])[-20, 0, 20])
        {
            Calendar.AddWorkdaysWithBounds(starts, count, results);
            results.Should().Equal(starts.Select(start => Calendar.AddWorkdaysWithBounds(start, count)));
        }

        Action act = () => Calendar.AddWorkdaysWithBounds(starts, 20, new BoundedDate[1]);
        act.Should().Throw<ArgumentException>().WithParameterName("results").WithMessage("*800 results*not 1*");
    }

    /// <summary>8 February is a statutory Monday; the last two days of the break are taken from working days, and two weekend days near it are worked.</summary>
    [Fact]
    public void CountWorkdaysWithBounds_OverTheSpringFestivalOf2027_HasWhatMayBeTakenAndGivenBack()
    {
        var days = Calendar.CountWorkdaysWithBounds(new(2027, 2, 4), new(2027, 2, 14));

        days.Should().Be(new BoundedCount(1, 0, 4, Certainty.Projected));
        days.ToString().Should().Be("1 (0…4)");
        Calendar.CountWorkdaysWithBounds(new(2027, 2, 14), new(2027, 2, 4)).Should().Be(new BoundedCount(-1, -4, 0, Certainty.Projected));
    }

    [Fact]
    public void CountWorkdaysWithBounds_OfAnnouncedDays_IsOneNumber()
    {
        Calendar.CountWorkdaysWithBounds(new(2025, 9, 22), new(2025, 10, 24)).Should().Be(new BoundedCount(20, 20, 20, Certainty.Final));
        Calendar.CountWorkdaysWithBounds(new(2025, 10, 24), new(2025, 9, 22)).Should().Be(new BoundedCount(-20, -20, -20, Certainty.Final));
        Calendar.CountWorkdaysWithBounds(new(2027, 3, 1), new(2027, 3, 1)).ToString().Should().Be("0");
        Calendar.CountWorkdaysWithBounds(new(2026, 12, 22), new(2026, 12, 24)).Certainty.Should().Be(Certainty.Provisional);
        Refuse.OutOfRange(() => Calendar.OnlyAnnounced().CountWorkdaysWithBounds(new(2026, 12, 22), new(2027, 1, 1)), "through", "2027-01-01");
    }

    [Fact]
    public void Overlay_LaidLater_HoldsOverAnEarlierOne()
    {
        var span = DateSpan.Through(new(2026, 3, 7), new(2026, 3, 8));
        var closed = Calendar.Overlay(span, DayKind.MakeUpWorkday, Closure).Overlay(DateSpan.Through(new(2026, 3, 8), new(2026, 3, 8)), DayKind.LocalClosure, Closure);

        closed[new LocalDate(2026, 3, 7)].Should().Match<CalendarDay>(day => day.Kind == DayKind.MakeUpWorkday && day.Closure == Closure);
        closed[new LocalDate(2026, 3, 8)].Kind.Should().Be(DayKind.Weekend);
        closed.Overlays.Should().HaveCount(2);
    }

    [Fact]
    public void Overlay_WithoutEnd_RunsToTheLastDayCovered()
    {
        var closed = Calendar.Overlay(DateSpan.From(new(2100, 12, 30)), DayKind.LocalClosure, Closure);

        closed[new LocalDate(2100, 12, 31)].Kind.Should().Be(DayKind.LocalClosure);
        closed.IsWorkday(new(2100, 12, 29)).Should().Be(Calendar.IsWorkday(new(2100, 12, 29)));
        Refuse.OutOfRange(() => Calendar.Overlay(DateSpan.From(new(2000, 12, 31)), DayKind.LocalClosure, Closure), "span", "2001-01-01");
        Refuse.OutOfRange(() => Calendar.Overlay(DateSpan.Through(new(2100, 12, 31), new(2101, 1, 1)), DayKind.LocalClosure, Closure), "span", "2100-12-31");
        Refuse.Null(() => Calendar.Overlay(DateSpan.Year(2026), DayKind.LocalClosure, null!), "basis");
    }
}
