using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

public class CalendarTextTests
{
    public static TheoryData<TimeLimit, string, string> Limits => new()
    {
        { TimeLimit.Workdays(1), "1个工作日", "1 working day" },
        { TimeLimit.Workdays(20), "20个工作日", "20 working days" },
        { TimeLimit.Days(1), "1日", "1 day" },
        { TimeLimit.Days(1_000), "1,000日", "1,000 days" },
        { TimeLimit.Months(1), "1个月", "1 month" },
        { TimeLimit.Months(6), "6个月", "6 months" },
        { TimeLimit.Years(1), "1年", "1 year" },
        { TimeLimit.Years(2), "2年", "2 years" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void ToText_OfALimit_HasItsUnitInTheNumber(TimeLimit limit, string chinese, string english)
        => (limit.ToText(Language.Chinese), limit.ToText(Language.English), limit.ToString()).Should().Be((chinese, english, chinese));

    [Fact]
    public void ToString_OfABoundedDate_GivesTheBoundsOnlyWhereTheyDiffer()
    {
        WorkCalendar.StateCouncil.AddWorkdaysWithBounds(new(2026, 3, 2), 1).ToString().Should().Be("2026-03-03");
        new BoundedDate(new(2027, 1, 8), new(2027, 1, 7), new(2027, 1, 9), Certainty.Projected).ToString().Should().Be("2027-01-08 (2027-01-07…2027-01-09)");
    }

    [Fact]
    public void ToString_OfADay_GivesItsDateAndKind() => WorkCalendar.StateCouncil[new LocalDate(2025, 9, 28)].ToString().Should().Be("2025-09-28 调休上班日");

    [Fact]
    public void Steps_OfMonths_AreTheLastDayAlone()
        => TimeLimit.Months(1).After(new(2026, 3, 2), WorkCalendar.StateCouncil).Steps.Select(step => (step.Day.Date, step.Count)).Should().Equal((new LocalDate(2026, 4, 2), 0));

    [Fact]
    public void ToText_OfAStep_SaysWhyTheDayIsNotWorkedAndHowSureThatIs()
    {
        var closed = WorkCalendar.StateCouncil.Overlay(DateSpan.Through(new(2026, 3, 3), new(2026, 3, 3)), DayKind.LocalClosure, Basis.Local(new("停办公告", "closure notice")));

        TimeLimit.Workdays(1).After(new(2026, 3, 2), closed).Steps.First().ToText(Language.English).Should().Be("2026-03-03 local closure (local rule: closure notice): not counted");
        TimeLimit.Workdays(1).After(new(2026, 3, 2), WorkCalendar.StateCouncil).Steps.Single().ToText(Language.English).Should().Be("2026-03-03 workday: counted, day 1");
        TimeLimit.Workdays(1).After(new(2002, 2, 8), WorkCalendar.StateCouncil).Steps.Single().ToText(Language.English)
            .Should().Contain("issue date not known, taken as known from the first day it names");
        TimeLimit.Workdays(1).After(new(2030, 3, 3), WorkCalendar.StateCouncil).Steps.Single().ToText(Language.English).Should().EndWith("(projected): counted, day 1");
    }
}
