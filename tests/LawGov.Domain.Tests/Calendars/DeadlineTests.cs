using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

public class DeadlineTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly Citation Article26 = Instruments.OpenInformation2019.Article(26).Cite(Application.Direct);

    public static TheoryData<TimeLimit, string, string> Limits => new()
    {
        { TimeLimit.Workdays(20), "2025-09-22", "2025-10-24" },
        { TimeLimit.Workdays(0), "2025-10-01", "2025-10-01" },
        { TimeLimit.Days(15), "2026-01-01", "2026-01-16" },
        { TimeLimit.Days(30), "2026-09-01", "2026-10-01" },                            // off, and does not move: no law says so
        { TimeLimit.Days(30).Rolling(RollOver.ByLaw), "2026-09-01", "2026-10-08" },    // the first day worked after the break
        { TimeLimit.Days(30).Rolling(RollOver.ByLaw), "2026-09-10", "2026-10-10" },    // a Saturday worked
        { TimeLimit.Months(1), "2026-01-31", "2026-02-28" },                           // no such day: the last of the month
        { TimeLimit.Months(6), "2024-08-31", "2025-02-28" },
        { TimeLimit.Months(6).Rolling(RollOver.ByLaw), "2025-04-01", "2025-10-09" },
        { TimeLimit.Years(1), "2024-02-29", "2025-02-28" },
        { TimeLimit.Years(2), "2024-05-06", "2026-05-06" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void After_EachUnit_EndsOnTheDayCountedByHand(TimeLimit limit, string start, string due)
        => limit.After(Days.Day(start), Calendar).Due.Should().Be(Days.Day(due));

    [Fact]
    public void After_ALimitInDaysWithoutRollOver_IsFinalHoweverFar()
        => TimeLimit.Days(400).After(new(2026, 12, 1), Calendar).Certainty.Should().Be(Certainty.Final);

    [Fact]
    public void After_IntoAYearNotAnnounced_HasBoundsAndSaysSo()
    {
        var deadline = TimeLimit.Workdays(20).After(new(2026, 12, 10), Calendar, Article26);

        (deadline.Earliest, deadline.Due, deadline.Latest, deadline.Certainty)
            .Should().Be((new LocalDate(2027, 1, 8), new LocalDate(2027, 1, 8), new LocalDate(2027, 1, 9), Certainty.Projected));
        deadline.ToText(Language.Chinese).Should().Contain("推算").And.Contain("最迟2027年1月9日");
    }

    [Fact]
    public void ToText_InBothLanguages_GoesFromFactToBasisToComputationToResult()
    {
        var deadline = TimeLimit.Workdays(20).After(new(2025, 9, 22), Calendar, Article26);

        deadline.ToText(Language.Chinese).Should().MatchRegex("2025年9月22日.*《政府信息公开条例》第二十六条.*20个工作日.*12日不计入.*调休上班2日计入.*2025年10月24日届满");
        deadline.ToText(Language.English).Should().MatchRegex("2025-09-22.*Art. 26.*20 working days.*12 days between not counted.*2 make-up workdays.*2025-10-24");
    }

    [Fact]
    public void ToText_OfARollOverByAnalogy_SaysThatItIsOne()
    {
        TimeLimit.Days(30).Rolling(RollOver.ByAnalogy).After(new(2026, 9, 1), Calendar).ToText(Language.Chinese).Should().Contain("顺延").And.Contain("比照适用");
        TimeLimit.Days(30).Rolling(RollOver.ByLaw).After(new(2026, 9, 1), Calendar).ToText(Language.Chinese).Should().Contain("顺延").And.NotContain("比照");
    }

    [Fact]
    public void Steps_OfWorkdays_NameEachSkippedAndMadeUpDayWithItsNotice()
    {
        var steps = TimeLimit.Workdays(6).After(new(2025, 9, 26), Calendar).Steps.ToList();

        steps.Should().HaveCount(15);
        steps.Count(step => step.IsCounted).Should().Be(6);
        steps[^1].Count.Should().Be(6);
        steps.Single(step => step.Day.Date == new LocalDate(2025, 9, 28)).ToText(Language.Chinese).Should().Be("2025年9月28日，调休上班日（中秋节、国庆节，国办发明电〔2024〕12号）：计入，第1日");
        steps.Single(step => step.Day.Date == new LocalDate(2025, 10, 6)).ToText(Language.English).Should().Be("2025-10-06 statutory holiday (Mid-Autumn, 国办发明电〔2024〕12号): not counted");
    }

    [Fact]
    public void Steps_OverANoticeWithoutIssueDate_SaySo()
        => TimeLimit.Workdays(1).After(new(2002, 2, 8), Calendar).Steps.Single().ToText(Language.Chinese).Should().Contain("文号不详").And.Contain("成文日期不详");

    [Fact]
    public void Steps_OfWhatARefusingCalendarDerived_CanBeLookedAt()
        => TimeLimit.Days(40).After(new(2026, 12, 1), Calendar.OnlyAnnounced()).Steps.Should().HaveCount(40);

    [Fact]
    public void Recompute_ByANewerCalendar_SaysExtendedShortenedOrUnchanged()
    {
        var before = Calendar.AsKnownOn(new(2019, 3, 1));

        TimeLimit.Workdays(15).After(new(2019, 4, 8), before).Recompute(Calendar).Should().Match<DeadlineChange>(change => change.IsShortened && change.Days == -1);
        TimeLimit.Workdays(18).After(new(2019, 4, 8), before).Recompute(Calendar).Should().Match<DeadlineChange>(change => change.IsExtended);
        TimeLimit.Workdays(5).After(new(2019, 4, 8), before).Recompute(Calendar).IsUnchanged.Should().BeTrue();
    }

    [Fact]
    public void Restore_FromStoredParts_KeepsThemAndFindsWhatChanged()
    {
        LocalDate start = new(2019, 4, 8), stored = new(2019, 4, 29);
        var deadline = Deadline.Restore(start, TimeLimit.Workdays(15), new(stored, stored, stored, Certainty.Final), Calendar);

        deadline.Due.Should().Be(stored);
        deadline.Recompute(Calendar).ToText(Language.Chinese).Should().Be("提前1日，由2019年4月29日变为2019年4月28日");
        Refuse.Argument(() => Deadline.Restore(start, TimeLimit.Workdays(15), new(stored, stored, new(2019, 4, 28), Certainty.Final), Calendar), "date");
    }

    [Fact]
    public void Restore_OfADueDateThatNoLawMoves_DoesNotSpeakOfRollingOver()
    {
        LocalDate stored = new(2025, 2, 10);
        var deadline = Deadline.Restore(new(2025, 1, 6), TimeLimit.Months(1), new(stored, stored, stored, Certainty.Final), Calendar);

        deadline.ToText(Language.Chinese).Should().NotContain("顺延");
        Refuse.Argument(() => Deadline.Restore(new(2025, 1, 6), TimeLimit.Months(1), new(stored, stored, stored.PlusDays(1), Certainty.Final), Calendar), "date");
    }

    [Fact]
    public void After_OnTheFirstDayCovered_NeedsNoDayBefore()
        => TimeLimit.Days(0).Rolling(RollOver.ByLaw).After(new(2001, 1, 1), Calendar).Due.Should().Be(new LocalDate(2001, 1, 2));

    [Fact]
    public void Limits_OutOfRange_NameTheBounds()
    {
        Refuse.OutOfRange(() => TimeLimit.Workdays(-1), "count", "0 to 10000");
        Refuse.OutOfRange(() => TimeLimit.Months(1201), "count", "0 to 1200");
        Refuse.OutOfRange(() => TimeLimit.Years(90).After(new(2026, 1, 1), Calendar), "limit", "2001-01-01 to 2100-12-31");
    }
}
