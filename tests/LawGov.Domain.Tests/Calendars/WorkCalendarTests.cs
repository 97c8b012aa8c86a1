using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
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
        closed.Version.Should().EndWith("1 local");
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
    public void Version_OfACalendar_SaysWhichNoticesItContains()
        => Calendar.ToString().Should().Be("30 notices through 2026, newest 国办发明电〔2025〕7号");
}
