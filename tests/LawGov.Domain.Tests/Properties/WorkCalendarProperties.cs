using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>The calendar against a walk day by day, over random notices and closures.</summary>
public class WorkCalendarProperties
{
    private static readonly LocalDate First = new(2027, 2, 1);
    private static readonly Basis Closure = Basis.Internal(new("停办通知", "closure"));

    private static readonly Gen<LocalDate> Dates = Gen.Int[0, 330].Select(First.PlusDays);

    /// <summary>A notice for 2027 of random weekdays off and weekend days worked, and perhaps a closure.</summary>
    private static readonly Gen<WorkCalendar> Calendars = Gen.Select(Dates.Array[1, 40], Dates, Gen.Int[0, 20], (days, start, length) =>
    {
        var named = days.Distinct().ToList();
        var notice = HolidayNotice.Create("test", new(2026, 12, 1), new("测试", "test"), named.Where(day => !IsWeekend(day)).Append(new(2027, 1, 1)), named.Where(IsWeekend));
        var calendar = WorkCalendar.StateCouncil.With(notice);
        return length == 0 ? calendar : calendar.Overlay(DateSpan.Between(start, start.PlusDays(length)), DayKind.LocalClosure, Closure);
    });

    [Fact]
    public void AddWorkdays_AnyCalendarAndCount_IsTheWalkDayByDay()
        => Gen.Select(Calendars, Dates, Gen.Int[-60, 60]).Sample(
            (calendar, start, count) => calendar.AddWorkdays(start, count).Should().Be(Walk(calendar, start, count)), iter: 300 / Tries.Part);

    [Fact]
    public void CountWorkdays_AnySpan_CountsTheDaysThatAreWorked()
        => Gen.Select(Calendars, Dates, Dates).Sample(
            (calendar, one, other) =>
            {
                var (after, through) = (LocalDate.Min(one, other), LocalDate.Max(one, other));
                int walked = Enumerable.Range(1, Period.DaysBetween(after, through)).Count(i => calendar.IsWorkday(after.PlusDays(i)));
                calendar.CountWorkdays(after, through).Should().Be(walked);
                calendar.CountWorkdays(through, after).Should().Be(-walked);
            },
            iter: 300 / Tries.Part);

    [Fact]
    public void Indexer_AnyDay_AgreesWithIsWorkday()
        => Gen.Select(Calendars, Dates).Sample((calendar, day) => calendar[day].IsWorkday.Should().Be(calendar.IsWorkday(day)), iter: 300 / Tries.Part);

    [Fact]
    public void Bounds_OfAllStartsAroundTheFirstProjectedYears_HoldTheProjectedDate()
    {
        for (var start = new LocalDate(2026, 11, 1); start < new LocalDate(2029, 1, 1); start = start.PlusDays(Tries.Step))
        {
            for (int count = -60; count <= 60; count++)
            {
                var date = WorkCalendar.StateCouncil.AddWorkdaysWithBounds(start, count);
                bool holds = date.Earliest <= date.Date && date.Date <= date.Latest;
                if (!holds) { holds.Should().BeTrue($"{start:uuuu-MM-dd} {count}: {date}"); }
            }
        }
    }

    [Fact]
    public void Bounds_WithClosuresInYearsNotAnnounced_HoldTheProjectedDate()
        => Gen.Select(Gen.Int[0, 900], Gen.Int[1, 60], Gen.Int[0, 900], Gen.Int[-60, 60]).Sample(
            (closed, length, start, count) =>
            {
                var from = new LocalDate(2027, 1, 1).PlusDays(closed);
                var calendar = WorkCalendar.StateCouncil.Overlay(DateSpan.Between(from, from.PlusDays(length)), DayKind.LocalClosure, Closure);
                var date = calendar.AddWorkdaysWithBounds(new LocalDate(2027, 1, 1).PlusDays(start), count);
                (date.Earliest <= date.Date && date.Date <= date.Latest).Should().BeTrue(date.ToString());
            },
            iter: 2_000 / Tries.Part);

    [Fact]
    public void BackwardBounds_OfYearsPretendedUnknown_HoldTheAnnouncedDate()
    {
        var announced = WorkCalendar.Of(StateCouncilNotices.All.Where(notice => !notice.Revises));
        for (int year = 2009; year <= 2026; year++)
        {
            var blind = WorkCalendar.Of(StateCouncilNotices.All.Where(notice => !notice.Revises && notice.Year < year));
            for (var start = new LocalDate(year, 1, 1); start <= new LocalDate(year, 12, 31); start = start.PlusDays(3 * Tries.Step))
            {
                for (int count = 1; count <= 60; count += 2)
                {
                    var truth = announced.AddWorkdays(start, -count);
                    var date = blind.AddWorkdaysWithBounds(start, -count);
                    bool holds = date.Earliest <= truth && truth <= date.Latest;
                    if (!holds) { holds.Should().BeTrue($"{start:uuuu-MM-dd} - {count} is {truth:uuuu-MM-dd}, projected {date}"); }
                }
            }
        }
    }

    [Fact]
    public void Bounds_AgainstTheFinalCalendar_MissOnlyAcrossTheTwoNamedDecisions()
    {
        for (int year = 2008; year <= 2026; year++)
        {
            var blind = WorkCalendar.Of(StateCouncilNotices.All.Where(notice => !notice.Revises && notice.Year < year));
            for (var start = new LocalDate(year - 1, 11, 1); start <= new LocalDate(year, 12, 31); start = start.PlusDays(Tries.Step))
            {
                foreach (int count in (int[])[1, 5, 10, 20, 40, 60, 120, 250])
                {
                    if (WorkCalendar.StateCouncil.CountWorkdays(start, new(2026, 12, 31)) < count) { continue; }

                    var truth = WorkCalendar.StateCouncil.AddWorkdays(start, count);
                    var date = blind.AddWorkdaysWithBounds(start, count);
                    if (date.Earliest <= truth && truth <= date.Latest) { continue; }

                    bool named = Spans(start, truth, new(2015, 9, 3), new(2015, 9, 6)) || Spans(start, truth, new(2020, 1, 31), new(2020, 2, 2));
                    named.Should().BeTrue($"{start:uuuu-MM-dd} + {count} is {truth:uuuu-MM-dd}, projected {date}");
                }
            }
        }
    }

    [Fact]
    public void Counting_OneDayOrMany_AllocatesNothing()
    {
        var starts = Enumerable.Range(0, 500).Select(new LocalDate(2026, 6, 1).PlusDays).ToArray();
        var results = new LocalDate[starts.Length];
        Allocation.Of(() => Count(starts, results)).Should().Be(0);
    }

    private static void Count(LocalDate[] starts, LocalDate[] results)
    {
        var calendar = WorkCalendar.StateCouncil;
        foreach (var start in starts)
        {
            calendar.AddWorkdays(start, 20);
            calendar.AddWorkdaysWithBounds(start, 20);
            calendar.AddWorkdaysWithBounds(start, -20);
            calendar.CountWorkdays(start, start.PlusDays(30));
            calendar.FirstWorkdayOnOrAfter(start);
        }

        calendar.AddWorkdays(starts, 20, results);
    }

    private static LocalDate Walk(WorkCalendar calendar, LocalDate day, int count)
    {
        for (int left = Math.Abs(count); left > 0; left -= calendar.IsWorkday(day) ? 1 : 0) { day = day.PlusDays(Math.Sign(count)); }

        return day;
    }

    private static bool Spans(LocalDate start, LocalDate end, LocalDate first, LocalDate last) => start <= last && end >= first;

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
