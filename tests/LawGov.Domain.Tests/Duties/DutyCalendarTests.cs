using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Duties;

public class DutyCalendarTests
{
    private static readonly DutyMap Map = Bureau.Builder().Build();

    [Fact]
    public void Of_AYearlyTask_IsOwedByWhoAnswersThatDay()
    {
        var calendar = DutyCalendar.Of(Map, DateSpan.Between(new(2023, 1, 1), new(2025, 1, 1)), Task(DutyTier.Overall, new(2022, 2, 28), Rhythm.Yearly));

        calendar.Occasions.Select(occasion => (occasion.Due, occasion.OwedBy.Person)).Should().Equal(
            (new LocalDate(2023, 2, 28), Bureau.Person("张")), (new LocalDate(2024, 2, 28), Bureau.Person("李")));
        calendar.OwedBy(Bureau.Person("张")).Should().HaveCount(1);
        calendar.OwedBy(new PostId("局长")).Should().HaveCount(2);
    }

    [Fact]
    public void Of_AMonthlyTaskOfThe31st_FallsOnTheLastDayWhereThereIsNone()
        => DutyCalendar.Of(Map, DateSpan.Between(new(2023, 1, 1), new(2023, 5, 1)), Task(DutyTier.Overall, new(2022, 10, 31), Rhythm.Monthly))
            .Occasions.Select(occasion => occasion.Due).Should().Equal(new(2023, 1, 31), new(2023, 2, 28), new(2023, 3, 31), new LocalDate(2023, 4, 30));

    [Theory]
    [InlineData(Rhythm.Once, 1)]
    [InlineData(Rhythm.Monthly, 12)]
    [InlineData(Rhythm.Quarterly, 4)]
    [InlineData(Rhythm.HalfYearly, 2)]
    [InlineData(Rhythm.Yearly, 1)]
    public void Of_EachRhythm_ComesDueAsOftenAsItSays(Rhythm rhythm, int times)
        => DutyCalendar.Of(Map, Bureau.Year, Task(DutyTier.Overall, new(2023, 1, 15), rhythm)).Occasions.Should().HaveCount(times);

    [Fact]
    public void Of_ATaskOnTheFirstAndTheEndDay_CountsTheFirstAlone()
        => DutyCalendar.Of(Map, DateSpan.Between(new(2023, 1, 15), new(2023, 2, 15)), Task(DutyTier.Overall, new(2023, 1, 15), Rhythm.Monthly))
            .Occasions.Select(occasion => occasion.Due).Should().Equal(new LocalDate(2023, 1, 15));

    [Fact]
    public void Of_ATaskDueWhileThePostIsEmpty_IsOwedByNobody()
        => DutyCalendar.Of(Map, Bureau.Year, Task(DutyTier.Specific, new(2023, 3, 15), Rhythm.Once, "招生")).OwedByNobody().Should().HaveCount(1);

    [Fact]
    public void Of_ATaskUnderAPolicy_IsOwedByTheTierAbove()
    {
        var map = Bureau.Builder().Build(new(Bureau.Paper, HoldingState.Vacant));

        var calendar = DutyCalendar.Of(map, Bureau.Year, Task(DutyTier.Specific, new(2023, 3, 15), Rhythm.Once, "招生"));
        calendar.OwedByNobody().Should().BeEmpty();
        calendar.OwedBy(Bureau.Person("张")).Should().HaveCount(1);
        calendar.Occasions[0].OwedBy.Because.ToText(Domain.Text.Language.Chinese).Should().EndWith("由统筹责任岗位负责：局长（张）");
    }

    [Fact]
    public void Of_AJointTaskWithNobodyInAnyPost_IsOwedByNobodyAndEscalates()
    {
        var builder = Bureau.Builder().Assign(Bureau.Give("法治", DutyTier.Specific, "甲", joint: true), Bureau.Give("法治", DutyTier.Specific, "乙", joint: true))
            .Incumbent(Bureau.Hold("甲", "郑", DateSpan.Year(2020)), Bureau.Hold("乙", "冯", DateSpan.Year(2020)));
        var task = Task(DutyTier.Specific, new(2023, 3, 15), Rhythm.Once);

        DutyCalendar.Of(builder.Build(), Bureau.Year, task).OwedByNobody().Should().HaveCount(1);
        DutyCalendar.Of(builder.Build(new(Bureau.Paper, HoldingState.Vacant)), Bureau.Year, task).OwedBy(Bureau.Person("张")).Should().HaveCount(1);
    }

    [Fact]
    public void Of_TheLastYearOfTheCalendar_Ends()
        => DutyCalendar.Of(Map, DateSpan.Between(new(9999, 1, 1), new(9999, 12, 31)), Task(DutyTier.Overall, new(2022, 12, 30), Rhythm.Monthly)).Occasions.Should().HaveCount(12);

    [Fact]
    public void Of_ATaskOfAnUndeclaredArea_KeepsItApart()
    {
        var calendar = DutyCalendar.Of(Map, Bureau.Year, Task(DutyTier.Overall, new(2023, 3, 15), Rhythm.Once, "财务"));
        (calendar.Occasions.Count, calendar.Undeclared.Count).Should().Be((0, 1));
    }

    [Fact]
    public void Of_APeriodWithoutEnd_IsRefused() => Refuse.Argument(() => DutyCalendar.Of(Map, DateSpan.From(new(2023, 1, 1))), "within");

    private static DutyTask Task(DutyTier tier, LocalDate first, Rhythm rhythm, string area = "法治")
        => new(new("报送年度报告", "submit the yearly report"), AreaPath.Parse(area), tier, first, rhythm, Bureau.Paper);
}
