using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Findings.Judging;
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

    /// <summary>20 working days from 2027-01-04 end between 27 January and 1 February; 60 days later the bounds are as far apart.</summary>
    [Fact]
    public void After_TheEndOfAProjectedDeadline_CarriesCertaintyAndBounds()
    {
        var chain = TimeLimit.Days(60).After(TimeLimit.Workdays(20).After(new(2027, 1, 4), Calendar));

        (chain.Earliest, chain.Due, chain.Latest, chain.Certainty).Should().Be((new(2027, 3, 28), new(2027, 4, 1), new(2027, 4, 2), Certainty.Projected));
        (chain.Start, chain.Previous!.Start).Should().Be((new LocalDate(2027, 1, 31), new LocalDate(2027, 1, 4)));
    }

    /// <summary>
    /// From 27 January: 28, 29, 30 and 31 may be worked, the break runs from 5 to 12 February at the longest, and what is worked before it is not worked after. From 1 February: 2–4 February and, when
    /// 11 and 12 are off and nothing is given back by then, 15 and 16 February.
    /// </summary>
    [Fact]
    public void After_TheEndOfAProjectedDeadline_CountsWorkdaysFromBothBounds()
    {
        var first = TimeLimit.Workdays(20).After(new(2027, 1, 4), Calendar);
        var chain = TimeLimit.Workdays(5).After(first);

        chain.Earliest.Should().Be(Calendar.AddWorkdaysWithBounds(new(2027, 1, 27), 5).Earliest).And.Be(new LocalDate(2027, 2, 1));
        chain.Latest.Should().Be(Calendar.AddWorkdaysWithBounds(new(2027, 2, 1), 5).Latest).And.Be(new LocalDate(2027, 2, 16));
        chain.Due.Should().Be(Calendar.AddWorkdays(new(2027, 1, 31), 5));
    }

    [Fact]
    public void After_TheEndOfAFinalDeadline_IsWhatItsLastDayGives()
    {
        var first = TimeLimit.Workdays(20).After(new(2025, 9, 22), Calendar, Article26);
        var chain = TimeLimit.Days(60).Rolling(RollOver.ByLaw).AfterOn(first, Basis.Internal(new("办法", "measures")));

        (chain.Start, chain.Earliest, chain.Due, chain.Latest, chain.Certainty).Should().Be((new(2025, 10, 24), new(2025, 12, 23), new(2025, 12, 23), new(2025, 12, 23), Certainty.Final));
        (chain.Basis, chain.Previous!.Basis).Should().Be((Basis.Internal(new("办法", "measures")), Basis.Law(Article26)));
        TimeLimit.Days(0).After(first).Due.Should().Be(first.Due);
        Refuse.Null(() => TimeLimit.Days(1).After(null!), "previous");
        Refuse.Null(() => TimeLimit.Days(1).After(null!, Article26), "previous");
        Refuse.Null(() => TimeLimit.Days(1).After(first, null!), "citation");
        Refuse.Null(() => TimeLimit.Days(1).AfterOn(first, null!), "basis");
        Refuse.OutOfRange(() => TimeLimit.Years(80).After(first), "limit", "2100-12-31");
    }

    /// <summary>The first ends on 31 December, provisional; by 7 January, projected, it is no surer than either.</summary>
    [Theory]
    [InlineData(7, Certainty.Provisional)]
    [InlineData(8, Certainty.Projected)]
    public void After_AProvisionalDeadline_IsNoSurerThanIt(int days, Certainty certainty)
    {
        var first = TimeLimit.Workdays(5).After(new(2026, 12, 24), Calendar);

        (first.Due, first.Certainty).Should().Be((new LocalDate(2026, 12, 31), Certainty.Provisional));
        TimeLimit.Days(days).Rolling(days == 7 ? RollOver.None : RollOver.ByLaw).After(first).Certainty.Should().Be(certainty);
    }

    /// <summary>What would settle a date is the notice of the year on its way, whatever earlier year is not announced either.</summary>
    [Theory]
    [InlineData("2026-12-10", 20, "calendar.notice-2027")]
    [InlineData("2027-01-04", 20, "calendar.notice-2027")]
    [InlineData("2028-04-12", 20, "calendar.notice-2028")]
    public void YearNotAnnounced_OfADeadlineWithBounds_IsThatOnItsWay(string start, int count, string key)
    {
        var deadline = TimeLimit.Workdays(count).After(Days.Day(start), Calendar);

        DueWindow.Of(deadline).Between!.Id.Should().Be(key);
        DueWindow.Of(TimeLimit.Days(700).After(deadline)).Between!.Id.Should().Be(key);
        DueWindow.Of(TimeLimit.Years(1).Rolling(RollOver.ByLaw).After(new(2027, 2, 4), Calendar)).Between.Should().BeNull("4 February 2028 is worked whatever is arranged");
    }

    /// <summary>24 December 2026 is a Thursday: the Friday after is worked in any arrangement seen so far, and still no notice has said so.</summary>
    [Theory]
    [InlineData("2026-12-22", "2026-12-23", Certainty.Final)]
    [InlineData("2026-12-24", "2026-12-25", Certainty.Provisional)]
    [InlineData("2026-12-25", "2026-12-28", Certainty.Provisional)] // a Saturday that no law has worked
    [InlineData("2026-12-31", "2027-01-04", Certainty.Projected)]
    public void After_ALimitThatRollsOverAtTheEndOfTheYear_IsAsSureAsItsDays(string start, string due, Certainty certainty)
    {
        var deadline = TimeLimit.Days(1).Rolling(RollOver.ByLaw).After(Days.Day(start), Calendar);

        (deadline.Due, deadline.Certainty).Should().Be((Days.Day(due), certainty));
    }

    [Fact]
    public void ToText_OfAChain_SaysBothLimitsWithTheBasisOfEach()
    {
        var first = TimeLimit.Workdays(20).After(new(2027, 1, 4), Calendar, Article26);
        var chain = TimeLimit.Days(60).After(first, Instruments.OpenInformation2019.Article(33).Cite(Application.Direct));

        chain.ToText(Language.Chinese).Should().Be(first.ToText(Language.Chinese)
            + "自前一期限届满时起算；依据《政府信息公开条例》第三十三条，期限为60日，届满当日不计，至2027年4月1日届满（放假安排尚未公布，为推算日期，最早2027年3月28日，最迟2027年4月2日）。");
        chain.ToText(Language.English).Should().StartWith(first.ToText(Language.English) + " From the end of that limit on, by ").And.EndWith(
            "Art. 33, the limit is 60 days, that day not counted; it ends with 2027-04-01 (projected, since the arrangement is not announced: 2027-03-28 at the earliest, 2027-04-02 at the latest).");
        TimeLimit.Days(1).After(first).ToText(Language.Chinese).Should().Contain("自前一期限届满时起算，期限为1日");
    }

    [Fact]
    public void Steps_OfAChain_ShowBothEachCountedFromOne()
    {
        var first = TimeLimit.Workdays(5).After(new(2025, 9, 24), Calendar);
        var steps = TimeLimit.Days(3).After(first).Steps.ToList();

        first.Due.Should().Be(new LocalDate(2025, 9, 30));
        steps.Select(step => (step.Day.Date.Day, step.Count)).Should().Equal((25, 1), (26, 2), (27, 2), (28, 3), (29, 4), (30, 5), (1, 1), (2, 2), (3, 3));
    }

    [Fact]
    public void Recompute_OfAChain_DerivesTheWholeChainAnew()
    {
        var chain = TimeLimit.Days(60).After(TimeLimit.Workdays(20).After(new(2027, 1, 4), Calendar));
        var change = chain.Recompute(Calendar.With(Notices.Whole2027));

        (change.BecameFinal, change.BoundsChanged, change.IsUnchanged, change.Days).Should().Be((true, true, false, 0));
        (change.After.Due, change.After.Previous!.Certainty, change.After.Calendar).Should().Be((new LocalDate(2027, 4, 1), Certainty.Final, Calendar.With(Notices.Whole2027)));
        change.ToText(Language.Chinese).Should().Be("日期未变，仍为2027年4月1日，由推算转为确定");
    }

    [Fact]
    public void Restore_OfAChain_KeepsItsPartsAndRefusesWhatContradictsItsStart()
    {
        var chain = TimeLimit.Days(60).After(TimeLimit.Workdays(20).After(new(2027, 1, 4), Calendar), Article26);
        var first = chain.Previous!;
        var restored = Deadline.Restore(first, TimeLimit.Days(60), Date("2027-04-01", "2027-03-28", "2027-04-02", Certainty.Projected), Basis.Law(Article26));

        restored.Should().Be(chain);
        restored.Recompute(Calendar).IsUnchanged.Should().BeTrue();
        Refuse.Argument(() => Stored("2027-04-01", "2027-04-01", "2027-04-01", Certainty.Final), "date", "no surer than Projected");
        Refuse.Argument(() => Stored("2027-04-01", "2027-01-26", "2027-04-02", Certainty.Projected), "date", "2027-01-27"); // before the earliest end of the first
        Refuse.Argument(() => Stored("2027-01-30", "2027-01-28", "2027-04-02", Certainty.Projected), "date");               // before its last day
        Refuse.Argument(() => Stored("2027-01-31", "2027-01-28", "2027-01-31", Certainty.Projected), "date");               // before its latest
        Refuse.Null(() => Deadline.Restore(null!, TimeLimit.Days(60), default, null), "previous");

        Deadline Stored(string date, string earliest, string latest, Certainty certainty) => Deadline.Restore(first, TimeLimit.Days(60), Date(date, earliest, latest, certainty), null);
    }

    [Fact]
    public void Restore_DaysOfAnotherCalendarOrOutOfRange_AreRefusedByName()
    {
        LocalDate day = new(2027, 2, 5), julian = day.WithCalendar(CalendarSystem.Julian);

        Refuse.Argument(() => Deadline.Restore(day, TimeLimit.Days(0), new(day, julian, day, Certainty.Projected), Calendar), "date", "Julian");
        Refuse.Argument(() => Deadline.Restore(julian, TimeLimit.Days(0), new(day, day, day, Certainty.Projected), Calendar), "start", "Julian");
        Refuse.OutOfRange(() => Deadline.Restore(day, TimeLimit.Days(0), new(day, day, new(2101, 1, 1), Certainty.Projected), Calendar), "date", "2100-12-31");
        Refuse.OutOfRange(() => Deadline.Restore(day, TimeLimit.Days(0), new(day, day, day, (Certainty)3), Calendar), "date", "Final");
        Refuse.Argument(() => Deadline.Restore(day, TimeLimit.Days(0), new(day, day.PlusDays(-1), day, Certainty.Projected), Calendar), "date", "2027-02-04");
        Refuse.Null(() => Deadline.Restore(day, TimeLimit.Days(0), new(day, day, day, Certainty.Final), null!), "calendar");
    }

    [Fact]
    public void Equals_OfDeadlines_IsByValueAndByEveryPart()
    {
        var deadline = Chain(Calendar, 20, 60, Article26);
        Deadline[] others =
        [
            Chain(Calendar, 20, 60, null),
            Chain(Calendar, 20, 61, Article26),
            Chain(Calendar, 19, 61, Article26),
            Chain(Calendar.OnlyAnnounced(), 20, 60, Article26),
            TimeLimit.Days(60).After(deadline.Start, Calendar, Article26),
        ];

        deadline.Should().Be(Chain(WorkCalendar.Of(StateCouncilNotices.All.Reverse()), 20, 60, Article26));
        deadline.GetHashCode().Should().Be(Chain(WorkCalendar.Of(StateCouncilNotices.All.Reverse()), 20, 60, Article26).GetHashCode());
        others.Append(deadline).Distinct().Should().HaveCount(6);

        static Deadline Chain(WorkCalendar calendar, int workdays, int days, Citation? citation)
        {
            var first = TimeLimit.Workdays(workdays).After(new(2025, 9, 22), calendar);
            return citation is null ? TimeLimit.Days(days).After(first) : TimeLimit.Days(days).After(first, citation);
        }
    }

    /// <summary>Date, earliest, latest and certainty before and after; what each sentence says.</summary>
    public static TheoryData<BoundedDate, BoundedDate, string, string> Changes => new()
    {
        { Date("2027-02-01"), Date("2027-02-01"), "未变，仍为2027年2月1日", "unchanged, still 2027-02-01" },
        { Date("2027-02-01"), Date("2027-02-02"), "顺延1日，由2027年2月1日变为2027年2月2日", "extended by 1 day, from 2027-02-01 to 2027-02-02" },
        { Date("2027-02-01"), Date("2027-01-30"), "提前2日，由2027年2月1日变为2027年1月30日", "shortened by 2 days, from 2027-02-01 to 2027-01-30" },
        { Wide, Date("2027-01-31"), "日期未变，仍为2027年1月31日，由推算转为确定", "the date is still 2027-01-31, projected before and final now" },
        { Wide, Date("2027-02-01"), "顺延1日，由2027年1月31日变为2027年2月1日，由推算转为确定", "extended by 1 day, from 2027-01-31 to 2027-02-01, projected before and final now" },
        { Wide, Date("2027-01-31", "2027-01-29", "2027-02-01", Certainty.Projected), "日期未变，仍为2027年1月31日，最早由2027年1月27日变为2027年1月29日，最迟由2027年2月1日变为2027年2月1日", "the date is still 2027-01-31, the earliest from 2027-01-27 to 2027-01-29, the latest from 2027-02-01 to 2027-02-01" },
        { Wide, Date("2027-01-30", "2027-01-27", "2027-01-31", Certainty.Projected), "提前1日，由2027年1月31日变为2027年1月30日，最早由2027年1月27日变为2027年1月27日，最迟由2027年2月1日变为2027年1月31日", "shortened by 1 day, from 2027-01-31 to 2027-01-30, the earliest from 2027-01-27 to 2027-01-27, the latest from 2027-02-01 to 2027-01-31" },
        { Wide, Wide with { Certainty = Certainty.Provisional }, "日期未变，仍为2027年1月31日，由推算转为暂定，最早2027年1月27日，最迟2027年2月1日", "the date is still 2027-01-31, projected before and provisional now: 2027-01-27 at the earliest, 2027-02-01 at the latest" },
        { Date("2027-01-31"), Wide, "日期未变，仍为2027年1月31日，由确定转为推算，最早2027年1月27日，最迟2027年2月1日", "the date is still 2027-01-31, final before and projected now: 2027-01-27 at the earliest, 2027-02-01 at the latest" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_OfDateBoundsAndCertainty_SaysEach(BoundedDate before, BoundedDate after, string chinese, string english)
    {
        var change = new DeadlineChange(Stored(before), Stored(after), Period.DaysBetween(before.Date, after.Date));

        change.ToText(Language.Chinese).Should().Be(chinese);
        change.ToText(Language.English).Should().Be(english);
        change.ToString().Should().Be(chinese);
        change.IsUnchanged.Should().Be(before == after);
        change.BoundsChanged.Should().Be((before.Earliest, before.Latest) != (after.Earliest, after.Latest));
        change.BecameFinal.Should().Be(before.Certainty != Certainty.Final && after.Certainty == Certainty.Final);
        (change.IsExtended, change.IsShortened).Should().Be((after.Date > before.Date, after.Date < before.Date));

        static Deadline Stored(BoundedDate date) => Deadline.Restore(new(2027, 1, 4), TimeLimit.Workdays(20), date, Calendar);
    }

    private static BoundedDate Wide => Date("2027-01-31", "2027-01-27", "2027-02-01", Certainty.Projected);

    private static BoundedDate Date(string date) => Date(date, date, date, Certainty.Final);

    private static BoundedDate Date(string date, string earliest, string latest, Certainty certainty) => new(Days.Day(date), Days.Day(earliest), Days.Day(latest), certainty);

    [Fact]
    public void Limits_OutOfRange_NameTheBounds()
    {
        Refuse.OutOfRange(() => TimeLimit.Workdays(-1), "count", "0 to 10000");
        Refuse.OutOfRange(() => TimeLimit.Months(1201), "count", "0 to 1200");
        Refuse.OutOfRange(() => TimeLimit.Years(90).After(new(2026, 1, 1), Calendar), "limit", "2001-01-01 to 2100-12-31");
    }
}
