using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

/// <summary>Limits that stand still for some days, held against counts by hand and against a walk from day to day.</summary>
public class SuspensionTests
{
    private static readonly Bilingual Consulting = new("征求第三方意见", "consulting a third party");
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly Basis Article33 = Basis.Law(Instruments.OpenInformation2019.Article(33).Paragraph(3).Cite(Application.Direct));

    /// <summary>Received on Friday 6 February 2026, off from 15 to 23 February, 14 and 28 February worked; suspended from 11 through 25 February.</summary>
    /// <remarks>9 and 10 February count; of the days suspended 11–14, 24 and 25 would have been worked. 26 February is the third, 12 March the fourteenth, 20 March the twentieth.</remarks>
    [Fact]
    public void Suspend_OverTheSpringFestival_PassesOverWorkdaysAndMakeUpWorkdays()
    {
        var due = Received("2026-02-06").Suspend(Held("2026-02-11", "2026-02-25")).After!;
        var steps = due.Steps.ToList();

        (due.Due, due.Certainty).Should().Be((new LocalDate(2026, 3, 20), Certainty.Final));
        steps.Where(step => step.IsCounted).Select(step => step.Day.Date.ToString("MM-dd", null)).Should().Equal(
            "02-09", "02-10", "02-26", "02-27", "02-28", "03-02", "03-03", "03-04", "03-05", "03-06", "03-09", "03-10", "03-11", "03-12", "03-13", "03-16", "03-17", "03-18", "03-19", "03-20");
        steps.Where(step => step.Suspension is not null).Should().HaveCount(15).And.OnlyContain(step => !step.IsCounted);
        steps.Single(step => step.Day.Date == new LocalDate(2026, 2, 14)).ToText(Language.Chinese)
            .Should().Be("2026年2月14日，调休上班日（春节，国办发明电〔2025〕7号）：中止（征求第三方意见），不计入");
        steps.Single(step => step.Day.Date == new LocalDate(2026, 2, 11)).ToText(Language.English)
            .Should().Be("2026-02-11 workday: suspended (consulting a third party), not counted");
    }

    [Fact]
    public void ToText_OfASuspendedDeadline_SaysWhichDaysAndWhy()
    {
        var due = Received("2026-02-06").Suspend(new Suspension(Span("2026-02-11", "2026-02-25"), Consulting, Article33)).After!;

        due.ToText(Language.Chinese).Should().Be(
            "事由发生于2026年2月6日，期限为20个工作日，当日不计，其间中止15日：2026年2月11日至2026年2月25日（征求第三方意见，依据《政府信息公开条例》第三十三条第三款），其间7日不计入、调休上班1日计入，至2026年3月20日届满。");
        due.ToText(Language.English).Should().StartWith(
            "The event was on 2026-02-06; the limit is 20 working days, that day not counted, 15 days between suspended: 2026-02-11 to 2026-02-25 (consulting a third party, by ")
            .And.EndWith("), 7 days between not counted and 1 make-up workday counted; it ends with 2026-03-20.");
    }

    /// <summary>60 days from 5 January end on 6 March; 15 days suspended move them to 21 March, a Saturday, and two more after the first end to the 23rd.</summary>
    public static TheoryData<TimeLimit, string, string[], string> Limits => new()
    {
        { TimeLimit.Days(60), "2026-01-05", ["2026-02-11…2026-02-25"], "2026-03-21" },
        { TimeLimit.Days(60).Rolling(RollOver.ByLaw), "2026-01-05", ["2026-02-11…2026-02-25"], "2026-03-23" },
        { TimeLimit.Days(60), "2026-01-05", ["2026-02-11…2026-02-25", "2026-03-18…2026-03-19"], "2026-03-23" },
        { TimeLimit.Days(60), "2026-01-05", ["2026-03-06…2026-03-06"], "2026-03-07" },                              // the last day itself
        { TimeLimit.Days(60), "2026-01-05", ["2026-03-07…2026-03-20"], "2026-03-06" },                              // begins after the end
        { TimeLimit.Days(60), "2026-01-05", ["2025-12-01…2026-01-09"], "2026-03-10" },                              // began before the event: the 6th to the 9th
        { TimeLimit.Days(60), "2026-01-05", ["2025-12-01…2026-01-05"], "2026-03-06" },                              // ended before the first day counted
        { TimeLimit.Months(2), "2026-01-05", ["2026-02-11…2026-02-25"], "2026-03-20" },
        { TimeLimit.Years(1), "2024-02-29", ["2024-12-30…2025-01-03"], "2025-03-05" },                              // 28 February 2025 and five days
        { TimeLimit.Workdays(20), "2026-02-06", ["2026-02-11…2026-02-25", "2026-02-12…2026-02-19", "2026-02-20…2026-02-24"], "2026-03-20" }, // nested: counted once
        { TimeLimit.Workdays(20), "2026-02-06", ["2026-02-11…2026-02-18", "2026-02-14…2026-02-25"], "2026-03-20" }, // overlapping
        { TimeLimit.Workdays(20), "2026-02-06", ["2026-02-15…2026-02-23"], "2026-03-12" },                          // all of it off anyway
        { TimeLimit.Days(30).Rolling(RollOver.ByLaw), "2026-09-01", ["2026-10-08…2026-10-09"], "2026-10-10" },      // the day it moved to is suspended; the Saturday is worked
        { TimeLimit.Days(30).Rolling(RollOver.ByLaw), "2026-09-01", ["2026-10-02…2026-10-05"], "2026-10-08" },      // begins after the last day, and before the one it moves to
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Suspend_EachUnit_EndsOnTheDayCountedByHand(TimeLimit limit, string start, string[] held, string due)
        => limit.After(Days.Day(start), Calendar).Suspend(held.AsEnumerable().Reverse().Select(Held)).After!.Due.Should().Be(Days.Day(due));

    [Fact]
    public void Suspend_WithoutEffect_SaysThatItIsStillTheSameDay()
    {
        var answer = Received("2026-02-06").Suspend(Held("2026-03-13", "2026-03-20"));

        answer.Change!.IsUnchanged.Should().BeTrue();
        answer.ToText(Language.Chinese).Should().Be("2026年3月13日至2026年3月20日（征求第三方意见）期限中止：未变，仍为2026年3月12日");
        Received("2026-02-06").Suspend(Held("2026-02-11", "2026-02-25")).ToText(Language.English)
            .Should().Be("suspended 2026-02-11 to 2026-02-25 (consulting a third party): extended by 8 days, from 2026-03-12 to 2026-03-20");
    }

    [Fact]
    public void Suspend_NotResumed_HasNoDateYetAndSaysHowMuchIsLeft()
    {
        var open = new Suspension(DateSpan.From(new(2026, 2, 11)), Consulting);
        var answer = Received("2026-02-06").Suspend(open);

        (answer.After, answer.Change).Should().Be((null, null));
        answer.ToText(Language.Chinese).Should().Be("2026年2月11日起（征求第三方意见）期限中止：尚未恢复，届满日待定；中止前已计2个工作日，尚余18个工作日");
        answer.ToText(Language.English).Should().Be("suspended from 2026-02-11 (consulting a third party): not resumed, hence no date yet; 2 working days counted before, 18 working days left");
        TimeLimit.Days(60).After(new(2026, 1, 5), Calendar).Suspend(open).ToText(Language.Chinese).Should().EndWith("已计36日，尚余24日");
        Received("2026-01-05").Suspend(open).Change!.IsUnchanged.Should().BeTrue("20 working days from 5 January end on 2 February");
        TimeLimit.Days(30).After(Received("2026-02-06")).Suspend(open).After.Should().BeNull();
        TimeLimit.Years(60).After(new(2026, 1, 5), Calendar).Suspend(open).ToText(Language.Chinese).Should().EndWith("已计36日，尚余21,879日");
        TimeLimit.Days(30).After(Received("2026-01-05")).Suspend(open).ToText(Language.Chinese).Should().EndWith("已计8日，尚余22日");
    }

    /// <summary>The limit ends between 27 January and 1 February 2027.</summary>
    [Fact]
    public void Suspend_FromADayBetweenTheBoundsOn_DependsOnTheArrangement()
        => Received("2027-01-04").Suspend(new Suspension(DateSpan.From(new(2027, 2, 1)), Consulting)).ToText(Language.Chinese)
            .Should().EndWith("尚未恢复；中止前期限是否届满，取决于尚未公布的放假安排，届满日待定");

    /// <summary>
    /// Suspended from 11 through 20 January 2027: 5–8, 21, 22, 25–29 January are 11 days, 31 January the twelfth, 1–4 February the sixteenth, 13 February the seventeenth, 17 February the twentieth, as the notice then arranges.
    /// </summary>
    [Fact]
    public void Suspend_OverAProjectedYear_HasBoundsThatHoldWhatIsThenAnnounced()
    {
        var projected = Received("2027-01-04").Suspend(Held("2027-01-11", "2027-01-20")).After!;
        var change = projected.Recompute(Calendar.With(Notices.Whole2027));

        (projected.Due, projected.Certainty).Should().Be((new LocalDate(2027, 2, 17), Certainty.Projected));
        (change.After.Due, change.BecameFinal).Should().Be((new LocalDate(2027, 2, 17), true));
        projected.Earliest.Should().BeLessThan(projected.Due);
        projected.Latest.Should().BeGreaterThan(projected.Due);
        DueWindow.Of(projected).Between!.Id.Should().Be("calendar.notice-2027");
        projected.ToText(Language.Chinese).Should().Contain("其间中止10日").And.Contain("推算");
    }

    /// <summary>Of the days that count, those of December 2026 are announced, those of January 2028 are not.</summary>
    [Fact]
    public void YearNotAnnounced_OfALimitThatStandsStillForAYear_IsThatOfTheDaysThatCount()
    {
        var held = Received("2026-12-01").Suspend(Held("2026-12-05", "2027-12-31")).After!;

        held.Due.Year.Should().Be(2028);
        DueWindow.Of(held).Between!.Id.Should().Be("calendar.notice-2028");
    }

    /// <summary>The days in doubt, 24–31 December 2026 and the festival after, are suspended all of them.</summary>
    [Fact]
    public void Suspend_AllDaysThatAreNotAnnounced_IsFinal()
    {
        var held = TimeLimit.Days(10).Rolling(RollOver.ByLaw).After(new(2026, 12, 14), Calendar);

        held.Certainty.Should().Be(Certainty.Provisional);
        held.Suspend(Held("2026-12-01", "2026-12-01")).After!.Certainty.Should().Be(Certainty.Provisional);
        TimeLimit.Workdays(3).After(new(2026, 12, 18), Calendar).Suspend(Held("2026-12-24", "2027-03-01")).After!.Certainty.Should().Be(Certainty.Final);
    }

    [Fact]
    public void Suspend_OfAChain_CountsForEveryLimitOfIt()
    {
        var chain = TimeLimit.Days(60).After(Received("2026-02-06"));
        var held = chain.Suspend(Held("2026-02-11", "2026-02-25"), Held("2026-04-01", "2026-04-10")).After!;

        (held.Previous!.Due, held.Due).Should().Be((new LocalDate(2026, 3, 20), new LocalDate(2026, 5, 29)));
        held.Should().Be(chain.Suspend(Held("2026-04-01", "2026-04-10")).After!.Suspend(Held("2026-02-11", "2026-02-25")).After);
        held.Recompute(Calendar).IsUnchanged.Should().BeTrue();
        TimeLimit.Days(60).After(held.Previous!).Suspensions.Should().BeEmpty("another limit is not suspended with the first");
    }

    /// <summary>
    /// The first ends between 27 January and 1 February 2027, printed as the 31st. A month from 27 January ends on 27 February, from 28 to 31 January on the 28th, from 1 February on 1 March; suspended from 30 January
    /// through 3 February these are 4, 5, 5, 4, 3 and 3 March.
    /// </summary>
    [Fact]
    public void After_MonthsThatAreSuspended_HaveTheBoundsOfEveryStart()
    {
        var chain = TimeLimit.Months(1).After(Received("2027-01-04")).RestoreEvents([Held("2027-01-30", "2027-02-03")]).Recompute(Calendar).After;

        (chain.Earliest, chain.Due, chain.Latest).Should().Be((new(2027, 3, 3), new(2027, 3, 3), new LocalDate(2027, 3, 5)));
    }

    [Fact]
    public void RestoreEvents_OfASuspendedDeadline_KeepsThemAndTheDates()
    {
        var due = Received("2026-02-06").Suspend(Held("2026-02-11", "2026-02-25")).After!;
        var restored = Deadline.Restore(due.Start, due.Limit, new(due.Due, due.Earliest, due.Latest, due.Certainty), Calendar).RestoreEvents(due.Suspensions);

        restored.Should().Be(due);
        restored.Should().NotBe(Received("2026-02-06"));
        Refuse.Argument(() => restored.RestoreEvents([new(DateSpan.From(new(2026, 2, 11)), Consulting)]), "suspensions", "resumed");
    }

    [Fact]
    public void Suspensions_OfNoDaysOrOutOfRange_AreRefusedByName()
    {
        Refuse.Argument(() => new Suspension(DateSpan.Empty, Consulting), "span");
        Refuse.OutOfRange(() => new Suspension(DateSpan.From(new(1999, 1, 1)), Consulting), "span", "2001-01-01");
        Refuse.OutOfRange(() => new Suspension(DateSpan.Between(new(2099, 1, 1), new(2101, 2, 1)), Consulting), "span", "2100-12-31");
        Refuse.Null(() => new Suspension(DateSpan.From(new(2026, 1, 1)), null!), "reason");
        Refuse.Null(() => Received("2026-02-06").Suspend(null!), "suspensions");
        Refuse.Argument(() => Received("2026-02-06").Suspend([null!]), "suspensions");
    }

    private static Deadline Received(string day) => TimeLimit.Workdays(20).After(Days.Day(day), Calendar);

    private static Suspension Held(string days) => Held(days[..10], days[11..]);

    private static Suspension Held(string first, string last) => new(Span(first, last), Consulting);

    private static DateSpan Span(string first, string last) => DateSpan.Through(Days.Day(first), Days.Day(last));
}
