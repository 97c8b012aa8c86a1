using FluentAssertions;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

/// <summary>The embedded table against the rows that were typed in from the notices and checked against ten other sources.</summary>
public class HolidayTableTests
{
    [Fact]
    public void EveryRow_OfTheTypedNotices_StandsInTheCalendar()
    {
        foreach (string[] row in Rows("holiday-rows.csv"))
        {
            var day = WorkCalendar.StateCouncil[Days.Day(row[0])];
            string notice = day.Date == new LocalDate(2001, 1, 1) ? "" : day.Notice?.Number ?? "";
            string festival = day.Festivals == Festivals.Commemoration ? "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日" : day.Festivals.Name().Chinese;
            (day.IsWorkday ? "work" : "off", notice).Should().Be((row[1], row[3]), row[0]);
            festival.Split('、').Should().BeEquivalentTo(row[2].Split('、'), row[0]);
            (day.Statutory == Festivals.None ? [] : day.Statutory.Name().Chinese.Split('、')).Should().BeEquivalentTo(row[4].Length == 0 ? [] : row[4].Split('、'), row[0]);
        }
    }

    [Fact]
    public void EveryDayOff_OfTheTable_FollowsTheWeekendOrARow()
    {
        var named = Rows("holiday-rows.csv").Select(row => Days.Day(row[0])).ToHashSet();
        for (var day = new LocalDate(2001, 1, 1); day <= new LocalDate(2026, 12, 31); day = day.PlusDays(1))
        {
            if (!named.Contains(day)) { WorkCalendar.StateCouncil.IsWorkday(day).Should().Be(day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)); }
        }
    }

    /// <summary>Year, workdays, make-up workdays, weekend days off, statutory days, other weekdays off: counted from the rows.</summary>
    [Theory]
    [InlineData(2001, 245, 8, 96, 10, 6)]
    [InlineData(2007, 242, 7, 96, 10, 10)]
    [InlineData(2008, 246, 5, 97, 11, 7)]
    [InlineData(2013, 238, 12, 90, 11, 14)]
    [InlineData(2014, 245, 5, 96, 11, 8)]
    [InlineData(2015, 244, 5, 94, 11, 11)]
    [InlineData(2019, 244, 6, 98, 11, 6)]
    [InlineData(2020, 243, 6, 94, 10, 13)]
    [InlineData(2024, 243, 8, 94, 11, 10)]
    [InlineData(2025, 243, 5, 98, 13, 6)]
    [InlineData(2026, 242, 6, 95, 13, 9)]
    public void Kinds_OfAYear_AreAsCounted(int year, int workdays, int makeUps, int weekends, int statutory, int adjusted)
    {
        var kinds = Enumerable.Range(0, Period.DaysBetween(new(year, 1, 1), new(year + 1, 1, 1))).Select(i => WorkCalendar.StateCouncil[new LocalDate(year, 1, 1).PlusDays(i)].Kind).ToList();

        Enum.GetValues<DayKind>().Select(kind => kinds.Count(each => each == kind)).Should().Equal(workdays, makeUps, weekends, statutory, adjusted, 0);
    }

    [Fact]
    public void WorkedDays_OfEveryYear_AreAsPublishedWithTheRows()
    {
        int[] worked = [253, 249, 251, 252, 251, 251, 249, 251, 250, 250, 250, 249, 250, 250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248];

        for (int year = 2001; year <= 2026; year++)
        {
            int first = WorkCalendar.StateCouncil.IsWorkday(new(year, 1, 1)) ? 1 : 0;
            (first + WorkCalendar.StateCouncil.CountWorkdays(new(year, 1, 1), new(year, 12, 31))).Should().Be(worked[year - 2001], $"{year}");
        }
    }

    [Fact]
    public void RevisedDays_AsKnownTheDayBeforeAndOnTheDay_AreWhatEachNoticeMadeOfThem()
    {
        foreach (string[] row in Rows("revised-days.csv"))
        {
            var (date, known) = (Days.Day(row[0]), Days.Day(row[3]));
            Kind(WorkCalendar.StateCouncil.AsKnownOn(known.PlusDays(-1)), date).Should().Be(row[1], row[0]);
            Kind(WorkCalendar.StateCouncil.AsKnownOn(known), date).Should().Be(row[2], row[0]);
        }
    }

    private static string Kind(WorkCalendar calendar, LocalDate date)
    {
        bool weekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday, worked = calendar.IsWorkday(date);
        return worked != weekend && calendar[date].Notice is not { } ? "ordinary"
            : worked ? weekend ? "work" : "ordinary"
            : weekend && calendar[date].Notice!.Days.Single(day => day.Date == date).Arrangement == DayArrangement.AsUsual ? "ordinary" : "off";
    }

    private static IEnumerable<string[]> Rows(string file)
        => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Calendars", "Data", file)).Skip(1).Select(line => line.Split(','));
}
