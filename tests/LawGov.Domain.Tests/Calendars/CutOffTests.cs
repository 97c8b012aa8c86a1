using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

/// <summary>Off from 15 to 23 February 2026, 14 February worked.</summary>
public class CutOffTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;

    [Theory]
    [InlineData("2026-02-13", 17, 30, "2026-02-13", "2026-02-13")]
    [InlineData("2026-02-13", 17, 31, "2026-02-14", "2026-02-14")] // a Saturday worked
    [InlineData("2026-02-14", 17, 31, "2026-02-15", "2026-02-24")]
    [InlineData("2026-02-15", 10, 0, "2026-02-15", "2026-02-15")]  // a day off, before the hour: its own day
    public void CutOff_AroundTheHour_CountsForTheDayOrTheNext(string date, int hour, int minute, string nextDay, string nextWorkday)
    {
        var act = Days.Day(date).At(new(hour, minute));

        new CutOff(new(17, 30), ToNextWorkday: false).DayOf(act, Calendar).Date.Should().Be(Days.Day(nextDay));
        new CutOff(new(17, 30), ToNextWorkday: true).DayOf(act, Calendar).Date.Should().Be(Days.Day(nextWorkday));
        new CutOff(new(17, 30), ToNextWorkday: true).ToString().Should().Be("17:30以后的，按次一工作日计");
    }

    [Fact]
    public void CutOff_BeforeAProjectedBreak_HasBounds()
    {
        var day = new CutOff(new(17, 30), ToNextWorkday: true).DayOf(new LocalDate(2027, 2, 4).At(new(18, 0)), Calendar);

        day.Certainty.Should().Be(Certainty.Projected);
        day.Latest.Should().BeGreaterThan(day.Earliest);
        Refuse.Null(() => new CutOff(default, true).DayOf(new LocalDate(2026, 1, 5).AtMidnight(), null!), "calendar");
    }
}
