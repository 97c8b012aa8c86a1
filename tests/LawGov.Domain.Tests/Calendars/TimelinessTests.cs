using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

public class TimelinessTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;

    /// <summary>20 working days from 6 February 2026 end on Thursday 12 March.</summary>
    [Theory]
    [InlineData("2026-02-01", true, 0, 0, "2026年2月1日，按期")] // before the event: nothing is late
    [InlineData("2026-03-11", true, 0, 0, "2026年3月11日，按期")]
    [InlineData("2026-03-12", true, 0, 0, "2026年3月12日，按期")]
    [InlineData("2026-03-13", false, 1, 1, "2026年3月13日，逾期1日（1个工作日）")]
    [InlineData("2026-03-15", false, 3, 1, "2026年3月15日，逾期3日（1个工作日）")]
    [InlineData("2026-03-16", false, 4, 2, "2026年3月16日，逾期4日（2个工作日）")]
    public void DoneOn_AroundTheLastDay_IsInTimeOrSoManyDaysLate(string done, bool inTime, int days, int workdays, string text)
    {
        var outcome = TimeLimit.Workdays(20).After(new(2026, 2, 6), Calendar).DoneOn(Days.Day(done));

        (outcome.IsInTime, outcome.Days, outcome.Workdays).Should().Be((inTime, Sure(days), Sure(workdays)));
        outcome.ToText(Language.Chinese).Should().Be(text);
    }

    /// <summary>The limit ends between 27 January and 1 February 2027, printed as the 31st; 5 February is the first day of the festival.</summary>
    [Theory]
    [InlineData("2027-01-27", true, 0, 0, 0, "2027-01-27: in time")]
    [InlineData("2027-01-28", null, 0, 0, 1, "2027-01-28: whether it is late depends on an arrangement not announced; 1 day late at most (1 working day)")]
    [InlineData("2027-02-01", null, 1, 0, 5, "2027-02-01: whether it is late depends on an arrangement not announced; 5 days late at most (5 working days)")]
    [InlineData("2027-02-02", false, 2, 1, 6, "2027-02-02: 2 days late (2 working days), 1 day at least and 6 days at most, depending on an arrangement not announced")]
    public void DoneOn_AgainstAProjectedEnd_IsOpenBetweenItsBounds(string done, bool? inTime, int days, int fewest, int most, string text)
    {
        var outcome = TimeLimit.Workdays(20).After(new(2027, 1, 4), Calendar).DoneOn(Days.Day(done));

        outcome.IsInTime.Should().Be(inTime);
        (outcome.Days.Count, outcome.Days.Fewest, outcome.Days.Most).Should().Be((days, fewest, most));
        outcome.ToText(Language.English).Should().Be(text);
    }

    [Fact]
    public void DoneOn_EveryDayUnderAnArrangementThatComesOut_LiesWithinWhatWasSaid()
    {
        var projected = TimeLimit.Workdays(20).After(new(2027, 1, 4), Calendar);
        var announced = projected.Recompute(Calendar.With(Notices.Whole2027)).After;
        for (var day = new LocalDate(2027, 1, 20); day.Month < 4; day = day.PlusDays(1))
        {
            Timeliness said = projected.DoneOn(day), came = announced.DoneOn(day);
            if (said.IsInTime is { } sure) { came.IsInTime.Should().Be(sure); }

            came.Days.Count.Should().BeInRange(said.Days.Fewest, said.Days.Most);
            came.Workdays.Count.Should().BeInRange(said.Workdays.Fewest, said.Workdays.Most);
        }
    }

    [Fact]
    public void Of_WhatIsWrong_IsRefusedByName()
    {
        BoundedDate due = new(new(2026, 3, 12), new(2026, 3, 12), new(2026, 3, 12), Certainty.Final);

        Refuse.Null(() => Timeliness.Of(new(2026, 3, 12), due, null!), "calendar");
        Refuse.Argument(() => Timeliness.Of(new LocalDate(2026, 3, 12).WithCalendar(CalendarSystem.Julian), due, Calendar), "done", "Julian");
    }

    private static BoundedCount Sure(int count) => new(count, count, count, Certainty.Final);
}
