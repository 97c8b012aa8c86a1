using FluentAssertions;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

/// <summary>Bounds as the rule of projection defines them, day after day: the first date through which so many days can, and must, have been worked.</summary>
public class BoundsByDefinitionTests
{
    [Theory]
    [InlineData(2028)] // 1 May is a Monday; Mid-Autumn on 3 October
    [InlineData(2031)] // Mid-Autumn on 1 October: the windows of both end near each other
    [InlineData(2036)] // Mid-Autumn on 4 October
    [InlineData(2044)] // Mid-Autumn on 5 October
    public void AddWorkdaysWithBounds_WhereWindowsOverlap_IsTheFirstDateInOrder(int year)
    {
        var table = new DayTable(StateCouncilNotices.All, default);
        for (var start = new LocalDate(year, 1, 1); start.Year == year; start = start.PlusDays(Tries.Step))
        {
            int day = DayNumber.Of(start, nameof(start));
            for (int count = 1; count <= 25; count++)
            {
                var date = WorkCalendar.StateCouncil.AddWorkdaysWithBounds(start, count);
                (date.Earliest, date.Latest).Should().Be((First(table, day, count, true), First(table, day, count, false)), $"{start:uuuu-MM-dd} + {count}");
                var back = WorkCalendar.StateCouncil.AddWorkdaysWithBounds(start, -count);
                (back.Earliest, back.Latest).Should().Be((Last(table, day, count, false), Last(table, day, count, true)), $"{start:uuuu-MM-dd} - {count}");
            }
        }
    }

    [Fact]
    public void AddWorkdaysWithBounds_NearTheLastDayCovered_GivesWhatAddWorkdaysGives()
    {
        var start = new LocalDate(2100, 11, 29);

        var date = WorkCalendar.StateCouncil.AddWorkdaysWithBounds(start, 10);

        date.Date.Should().Be(WorkCalendar.StateCouncil.AddWorkdays(start, 10));
        date.Latest.Should().BeGreaterThanOrEqualTo(date.Date);
    }

    [Fact]
    public void AddWorkdaysWithBounds_NearTheFirstDayCovered_GivesWhatAddWorkdaysGives()
    {
        var blind = WorkCalendar.Of([]);
        var start = new LocalDate(2001, 1, 18);

        blind.AddWorkdaysWithBounds(start, -5).Date.Should().Be(blind.AddWorkdays(start, -5));
    }

    private static LocalDate First(DayTable table, int start, int count, bool most)
    {
        int day = start + 1;
        while (table.Worked(start + 1, day, most) < count) { day++; }

        return DayNumber.Dates[day];
    }

    private static LocalDate Last(DayTable table, int start, int count, bool most)
    {
        int day = start - 1;
        while (table.Worked(day, start - 1, most) < count) { day--; }

        return DayNumber.Dates[day];
    }
}
