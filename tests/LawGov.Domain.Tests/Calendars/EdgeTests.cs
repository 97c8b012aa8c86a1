using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

/// <summary>The days at the edges of limits, counted by hand: off from 15 to 23 February 2026, 14 and 28 February worked.</summary>
public class EdgeTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly Basis Own = Basis.Internal(new("公示办法", "rules on publicity"));
    private static readonly FactKey Reading = new("test.reading", new("首日", "the first day"), new("首日是否计入？", "Does the first day count?"), new("本单位", "the body"));

    public static TheoryData<TimeLimit, string, string, string> Periods => new()
    {
        { TimeLimit.Days(30), "2026-01-05", "2026-02-03", "2026-02-04" },
        { TimeLimit.Days(1), "2026-01-05", "2026-01-05", "2026-01-06" },
        { TimeLimit.Workdays(5), "2026-02-13", "2026-02-26", "2026-02-27" },                            // 13, 14, 24, 25, 26
        { TimeLimit.Workdays(5), "2026-03-01", "2026-03-06", "2026-03-06" },                            // a Sunday does not count either way
        { TimeLimit.Days(15).Rolling(RollOver.ByLaw), "2026-02-08", "2026-02-24", "2026-02-24" },       // the 22nd and 23rd, both off
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void PublicPeriod_InBothReadings_EndsOnTheDaysCountedByHand(TimeLimit limit, string first, string counted, string notCounted)
    {
        var both = PublicPeriod.Of(limit, Days.Day(first), Calendar);

        (both.WithFirstDay.Due, both.WithoutFirstDay.Due).Should().Be((Days.Day(counted), Days.Day(notCounted)));
        (both.Last.Earliest, both.Last.Date, both.Last.Latest).Should().Be((Days.Day(counted), Days.Day(notCounted), Days.Day(notCounted)));
        PublicPeriod.Of(limit, Days.Day(first), Calendar, DayCounting.Counted).Last.Date.Should().Be(Days.Day(counted));
        PublicPeriod.Of(limit, Days.Day(first), Calendar, DayCounting.NotCounted).Last.Should().Be(both.WithoutFirstDay.Bounded);
    }

    [Theory]
    [InlineData("2026-02-02", false, false, false)]
    [InlineData("2026-02-03", null, true, false)]
    [InlineData("2026-02-04", true, true, true)]
    public void IsLongEnough_OfThirtyDays_DependsOnTheReadingOnOneDay(string last, bool? notSettled, bool? counted, bool? notCounted)
    {
        bool?[] answers = [.. Enum.GetValues<DayCounting>().Select(reading => PublicPeriod.Of(TimeLimit.Days(30), new(2026, 1, 5), Calendar, reading).IsLongEnough(Days.Day(last)))];

        answers.Should().Equal(notSettled, counted, notCounted);
    }

    [Fact]
    public void ToText_OfAPublicPeriod_ShowsBothReadingsOrTheOneChosen()
    {
        PublicPeriod.Of(TimeLimit.Days(30), new(2026, 1, 5), Calendar, basis: Own).ToText(Language.Chinese)
            .Should().Be("自2026年1月5日起公示，不少于30日，依据内部制度《公示办法》：首日计入的，最早至2026年2月3日届满；首日不计入的，最早至2026年2月4日届满。");
        PublicPeriod.Of(TimeLimit.Days(30), new(2026, 1, 5), Calendar, DayCounting.NotCounted).ToText(Language.English)
            .Should().Be("Public from 2026-01-05 on for at least 30 days, the first day not counted: through 2026-02-04 at least.");
        PublicPeriod.Of(TimeLimit.Workdays(20), new(2027, 1, 5), Calendar, DayCounting.Counted).ToText(Language.Chinese)
            .Should().Be("自2027年1月5日起公示，不少于20个工作日，首日计入，最早至2027年1月31日届满（放假安排尚未公布，为推算日期，最早2027年1月27日，最迟2027年2月1日）。");
    }

    public static TheoryData<TimeLimit, string, string> LeadTimes => new()
    {
        { TimeLimit.Days(7), "2026-03-12", "2026-03-05" },
        { TimeLimit.Workdays(7), "2026-03-03", "2026-02-14" },  // 2 March, 28, 27, 26, 25, 24 February and Saturday the 14th
        { TimeLimit.Workdays(1), "2026-02-24", "2026-02-14" },
        { TimeLimit.Months(1), "2026-03-31", "2026-02-28" },
        { TimeLimit.Years(1), "2024-02-29", "2023-02-28" },
    };

    [Theory]
    [MemberData(nameof(LeadTimes))]
    public void LeadTime_InBothReadings_IsTheDayCountedBackByHandOrTheOneBefore(TimeLimit limit, string on, string counted)
    {
        var day = Days.Day(counted);
        var both = LeadTime.Of(limit, Days.Day(on), Calendar);

        (both.Last.Earliest, both.Last.Date, both.Last.Latest).Should().Be((day.PlusDays(-1), day.PlusDays(-1), day));
        LeadTime.Of(limit, Days.Day(on), Calendar, DayCounting.Counted).Last.Date.Should().Be(day);
        LeadTime.Of(limit, Days.Day(on), Calendar, DayCounting.NotCounted).Last.Latest.Should().Be(day.PlusDays(-1));
    }

    [Fact]
    public void LeadTime_OverTheSpringFestival_ShowsEachDayBack()
    {
        var lead = LeadTime.Of(TimeLimit.Workdays(7), new(2026, 3, 3), Calendar, DayCounting.Counted);
        var steps = lead.Steps.ToList();

        steps.Select(step => step.Day.Date).Should().Equal(Enumerable.Range(1, 17).Select(days => new LocalDate(2026, 3, 3).PlusDays(-days)));
        steps.Where(step => step.IsCounted).Select(step => step.Day.Date.Day).Should().Equal(2, 28, 27, 26, 25, 24, 14);
        lead.ToText(Language.Chinese).Should().Be("事项定于2026年3月3日，应提前7个工作日，事项当日不计，办理当日计入，其间10日不计入、调休上班2日计入，最迟为2026年2月14日。");
        LeadTime.Of(TimeLimit.Days(7), new(2026, 3, 12), Calendar, basis: Own).ToText(Language.Chinese)
            .Should().Be("事项定于2026年3月12日，应提前7日，依据内部制度《公示办法》，事项当日不计：办理当日计入的，最迟为2026年3月5日；办理当日不计入的，最迟为2026年3月4日。");
        LeadTime.Of(TimeLimit.Days(7), new(2026, 3, 12), Calendar, DayCounting.NotCounted).ToText(Language.English)
            .Should().Be("The event is on 2026-03-12, to be preceded by 7 days, that day not counted and the day of the act not counted: 2026-03-04 at the latest.");
        LeadTime.Of(TimeLimit.Days(7), new(2026, 3, 12), Calendar).Steps.Select(step => (step.Day.Date.Day, step.IsCounted)).Should().EndWith([(5, true), (4, false)]);
        LeadTime.Of(TimeLimit.Months(1), new(2026, 3, 31), Calendar, DayCounting.Counted).Steps.Single().ToText(Language.Chinese).Should().EndWith("届满");
    }

    /// <summary>As the notice then arranges, 13 February is worked, 5–12 are off, and 1–4 February make five.</summary>
    [Fact]
    public void LeadTime_InAProjectedYear_HasBoundsThatHoldWhatIsThenAnnounced()
    {
        var projected = LeadTime.Of(TimeLimit.Workdays(5), new(2027, 2, 15), Calendar, DayCounting.Counted);
        var announced = LeadTime.Of(TimeLimit.Workdays(5), new(2027, 2, 15), Calendar.With(Notices.Whole2027), DayCounting.Counted);

        announced.Last.Date.Should().Be(new LocalDate(2027, 2, 1));
        announced.Last.Date.Should().BeGreaterThanOrEqualTo(projected.Last.Earliest).And.BeLessThanOrEqualTo(projected.Last.Latest);
        projected.Last.Certainty.Should().Be(Certainty.Projected);
        projected.ToText(Language.Chinese).Should().Contain("推算");
        DueWindow.Of(projected.Last, CalendarKeys.NoticeOf(2027)).SureThrough.Should().Be(projected.Last.Earliest);
    }

    [Theory]
    [InlineData("2026-03-04", true, "2026年3月4日，按期")]
    [InlineData("2026-03-05", null, "2026年3月5日，是否逾期取决于所取的算法，至多逾期1日（1个工作日）")]
    [InlineData("2026-03-06", false, "2026年3月6日，逾期2日（2个工作日），至少1日，至多2日，取决于所取的算法")]
    public void DoneOn_AgainstALeadTimeInBothReadings_IsOpenOnOneDay(string done, bool? inTime, string text)
    {
        var outcome = LeadTime.Of(TimeLimit.Days(7), new(2026, 3, 12), Calendar).DoneOn(Days.Day(done));

        outcome.IsInTime.Should().Be(inTime);
        outcome.ToText(Language.Chinese).Should().Be(text);
    }

    [Fact]
    public void Before_ADayNamed_TakesItInOrNotOrLeavesItOpen()
    {
        LocalDate day = new(2026, 1, 31), eve = new(2026, 1, 30);

        BoundedDate.Before(day).Should().Be(new BoundedDate(eve, eve, day, Certainty.Final));
        BoundedDate.Before(day, DayCounting.Counted).Latest.Should().Be(day);
        BoundedDate.Before(day, DayCounting.NotCounted).Latest.Should().Be(eve);
        DueWindow.Of(BoundedDate.Before(day), Reading).Should().Be(DueWindow.Through(eve, day, Reading));
        DueWindow.Of(BoundedDate.Before(day, DayCounting.Counted), Reading).Should().Be(DueWindow.Through(day));
        Timeliness.Of(day, BoundedDate.Before(day), Calendar).IsInTime.Should().BeNull();
    }

    [Fact]
    public void WhatIsWrong_IsRefusedByName()
    {
        LocalDate day = new(2026, 1, 5), julian = day.WithCalendar(CalendarSystem.Julian);

        Refuse.Argument(() => PublicPeriod.Of(TimeLimit.Months(1), day, Calendar), "atLeast", "days or working days");
        Refuse.OutOfRange(() => PublicPeriod.Of(TimeLimit.Days(0), day, Calendar), "atLeast", "1 to 10000");
        Refuse.OutOfRange(() => PublicPeriod.Of(TimeLimit.Days(1), day, Calendar, (DayCounting)3), "firstDay", "NotSettled");
        Refuse.Argument(() => PublicPeriod.Of(TimeLimit.Days(1), julian, Calendar), "first", "Julian");
        Refuse.Null(() => PublicPeriod.Of(TimeLimit.Days(1), day, null!), "calendar");
        Refuse.Argument(() => LeadTime.Of(TimeLimit.Days(1).Rolling(RollOver.ByLaw), day, Calendar), "limit", "does not move");
        Refuse.OutOfRange(() => LeadTime.Of(TimeLimit.Workdays(0), day, Calendar), "limit", "1 to 10000");
        Refuse.OutOfRange(() => LeadTime.Of(TimeLimit.Days(4), new(2001, 1, 5), Calendar), "limit", "2001-01-01");
        Refuse.Argument(() => LeadTime.Of(TimeLimit.Days(1), julian, Calendar), "on", "Julian");
        Refuse.Null(() => LeadTime.Of(TimeLimit.Days(1), day, null!), "calendar");
        Refuse.OutOfRange(() => BoundedDate.Before(new(2001, 1, 1)), "day", "2001-01-01");
        Refuse.OutOfRange(() => BoundedDate.Before(day, (DayCounting)3), "theDay", "NotSettled");
        Refuse.Null(() => DueWindow.Of(BoundedDate.Before(day), null!), "between");
    }
}
