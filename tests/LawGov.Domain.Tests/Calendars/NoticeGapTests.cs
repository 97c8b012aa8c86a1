using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

/// <summary>Whether a notice arranges its year as a whole, and what holds where it does not.</summary>
public class NoticeGapTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly HolidayNotice[] Yearly = [.. StateCouncilNotices.All.Where(notice => !notice.Revises)];
    private const Festivals AllButNewYear = Festivals.SpringFestival | Festivals.Qingming | Festivals.LabourDay | Festivals.DragonBoat | Festivals.MidAutumn | Festivals.NationalDay;

    [Fact]
    public void Gaps_OfTheArrangementsOf2001To2026_AreNone_AsEachWasAnnounced()
    {
        Calendar.Gaps.Should().BeEmpty();
        foreach (var notice in StateCouncilNotices.All)
        {
            var known = Calendar.AsKnownOn(notice.KnownFrom);
            (known.Gaps.Count, known.AnnouncedThrough).Should().Be((0, new LocalDate(notice.Year, 12, 31)), notice.ToString());
        }
    }

    /// <summary>Dropping a weekend day off changes nothing, but for Mid-Autumn 2015, a Sunday and the only day named of it; each other day is missed.</summary>
    [Fact]
    public void Gaps_OfARealNoticeThatLacksOneDay_SayWhichFestivalOrHowManyDays()
    {
        foreach (var notice in Yearly.Where(notice => notice.Year % 3 == 0 || notice.Year is 2020 or 2009 or 2001))
        {
            foreach (var day in notice.Days.Where((_, place) => place % Tries.Step == 0))
            {
                var calendar = WorkCalendar.Of(Yearly.Select(each => each == notice ? Notices.Without(each, one => one == day) : each));
                bool weekend = day.Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
                var statutory = Calendar[day.Date].Statutory;
                NoticeGap[] expected = day.Arrangement == DayArrangement.Worked ? [new(notice.Year, Festivals.None, -1)]
                    : day.Date == new LocalDate(2015, 9, 27) ? [new(2015, Festivals.MidAutumn, 0)]
                    : weekend ? []
                    : [new(notice.Year, statutory, statutory == Festivals.None ? 1 : 0)];

                calendar.Gaps.Should().Equal(expected, $"without {day}");
                calendar.AnnouncedThrough.Should().Be(new LocalDate(expected.Length == 0 ? 2026 : notice.Year == 2001 ? 2026 : notice.Year - 1, 12, 31));
            }
        }
    }

    [Fact]
    public void With_AWholeNoticeOfTheNextYear_AnnouncesItAndTheEndOfDecember()
    {
        var calendar = Calendar.With(Notices.Whole2027);

        (calendar.Gaps.Count, calendar.AnnouncedThrough).Should().Be((0, new LocalDate(2027, 12, 31)));
        calendar[new LocalDate(2026, 12, 31)].Certainty.Should().Be(Certainty.Final);
        calendar[new LocalDate(2027, 12, 23)].Certainty.Should().Be(Certainty.Final);
        calendar[new LocalDate(2027, 12, 24)].Certainty.Should().Be(Certainty.Provisional);
        calendar[new LocalDate(2028, 1, 1)].Certainty.Should().Be(Certainty.Projected);
        calendar.AddWorkdaysWithBounds(new(2027, 1, 4), 20).Should().Be(new BoundedDate(new(2027, 1, 31), new(2027, 1, 31), new(2027, 1, 31), Certainty.Final));
    }

    [Fact]
    public void With_ANoticeOfNewYearAlone_LeavesTheYearProjected()
    {
        var calendar = Calendar.With(Notices.Make(["01-01…01-03"]));

        calendar.AnnouncedThrough.Should().Be(new LocalDate(2026, 12, 31));
        calendar.Gaps.Should().Equal(new NoticeGap(2027, AllButNewYear, 0));
        calendar[new LocalDate(2027, 1, 3)].Certainty.Should().Be(Certainty.Final);
        calendar[new LocalDate(2027, 1, 4)].Certainty.Should().Be(Certainty.Projected);
        calendar[new LocalDate(2026, 12, 31)].Certainty.Should().Be(Certainty.Provisional);
        calendar.AddWorkdaysWithBounds(new(2027, 1, 4), 20).Should().Be(
            new BoundedDate(new(2027, 1, 31), new(2027, 1, 28), new(2027, 2, 1), Certainty.Projected),
            "Saturday 9 January cannot be worked for New Year any more; without the notice 27 January was possible");
        calendar.AddWorkdaysWithBounds(new(2026, 12, 10), 20).Should().Be(
            new BoundedDate(new(2027, 1, 8), new(2027, 1, 8), new(2027, 1, 8), Certainty.Projected),
            "New Year is arranged, and no other festival is near; without the notice 9 January was possible");
    }

    /// <summary>That 1 January is off is law; it says nothing of how New Year is arranged.</summary>
    [Fact]
    public void With_ANoticeOfOneStatutoryDay_ChangesNoDeadline()
    {
        var calendar = Calendar.With(Notices.Make(["01-01"]));

        calendar.AddWorkdaysWithBounds(new(2027, 1, 4), 20).Should().Be(new BoundedDate(new(2027, 1, 31), new(2027, 1, 27), new(2027, 2, 1), Certainty.Projected));
        calendar.AddWorkdaysWithBounds(new(2026, 12, 10), 20).Should().Be(new BoundedDate(new(2027, 1, 8), new(2027, 1, 8), new(2027, 1, 9), Certainty.Projected));
        calendar[new LocalDate(2027, 1, 1)].Certainty.Should().Be(Certainty.Final);
        Refuse.OutOfRange(() => calendar.OnlyAnnounced().AddWorkdays(new(2027, 1, 1), 1), "count", "2027-01-02");
    }

    /// <summary>30 January and 20 February are worked, not 31 January and 13 February as usual: 12–15, 18–22, 25–30 January, 1–4 and 15 February.</summary>
    [Fact]
    public void With_ANoticeOfSpringFestivalAlone_HasItAsNamedAndNotAsUsual()
    {
        var calendar = Calendar.With(Notices.Make(["02-05…02-12", "+01-30", "+02-20"]));

        calendar.IsWorkday(new(2027, 1, 31)).Should().BeFalse();
        calendar.IsWorkday(new(2027, 2, 13)).Should().BeFalse();
        calendar.AddWorkdaysWithBounds(new(2027, 1, 11), 20).Should().Be(new BoundedDate(new(2027, 2, 15), new(2027, 2, 15), new(2027, 2, 15), Certainty.Projected));
    }

    /// <summary>Weekdays worked: 15 in January from the 11th, 1–4 and 15–26 February; two weekend days between 22 January and 22 February are still to be named.</summary>
    [Fact]
    public void With_ABreakWithoutTheDaysWorkedForIt_CountsThemWithoutKnowingThem()
    {
        var calendar = Calendar.With(Notices.Make(["02-05…02-12"]));

        calendar.Gaps.Should().Equal(new NoticeGap(2027, Festivals.NewYear | AllButNewYear & ~Festivals.SpringFestival, -2));
        calendar.CountWorkdaysWithBounds(new(2027, 1, 10), new(2027, 2, 28)).Should().Be(new BoundedCount(31, 31, 31, Certainty.Projected));
        calendar.CountWorkdaysWithBounds(new(2027, 2, 4), new(2027, 2, 28)).Should().Match<BoundedCount>(days => days.Fewest == 10 && days.Most == 12);
    }

    [Fact]
    public void Certainty_OfWhatIsCountedOverNamedDaysAlone_IsFinal()
    {
        var calendar = Calendar.With(Notices.Make(["02-05…02-12", "+01-31"]));

        calendar.AddWorkdaysWithBounds(new(2027, 1, 30), 1).Should().Be(new BoundedDate(new(2027, 1, 31), new(2027, 1, 31), new(2027, 1, 31), Certainty.Final));
        calendar.AddWorkdaysWithBounds(new(2027, 1, 29), 1).Certainty.Should().Be(Certainty.Projected, "Saturday 30 January is not named");
    }

    [Theory]
    [InlineData("2026-11-20", Festivals.NewYear)]
    [InlineData("2027-01-01", Festivals.NewYear)]
    [InlineData("2027-01-02", Festivals.None)] // as in 2001: New Year was over when the notice was issued
    public void Gaps_OfANoticeWithoutNewYear_NameItUnlessItWasOver(string issued, Festivals missing)
        => Calendar.With(Notices.Make(Notices.Of2027.Skip(1), issued)).Gaps.Should().Equal(missing == Festivals.None ? [] : [new NoticeGap(2027, missing, 0)]);

    [Fact]
    public void Gaps_OfANoticeWithoutAnotherFestivalThatIsOver_NameIt()
        => Calendar.With(Notices.Make(Notices.Of2027.Where(days => days != "04-03…04-05"), "2027-04-20")).Gaps.Should().Equal(new NoticeGap(2027, Festivals.Qingming, 0));

    [Fact]
    public void Gaps_OfTwoNoticesThatArrangeTheYearTogether_AreNone()
    {
        var spring = Notices.Make(Notices.Of2027.Take(5), number: "测试1号");
        var calendar = Calendar.With(spring).With(Notices.Make(Notices.Of2027.Skip(5), "2027-04-10", "测试2号"));

        Calendar.With(spring).Gaps.Should().ContainSingle().Which.Missing.Should().Be(Festivals.LabourDay | Festivals.DragonBoat | Festivals.MidAutumn | Festivals.NationalDay);
        (calendar.Gaps.Count, calendar.AnnouncedThrough).Should().Be((0, new LocalDate(2027, 12, 31)));
    }

    [Fact]
    public void Gaps_OfWhatALaterNoticeMakesWhole_AreNone()
    {
        var calendar = Calendar.With(Notices.Make(Notices.Of2027.Where(days => days != "+10-09")));

        calendar.Gaps.Should().Equal(new NoticeGap(2027, Festivals.None, -1));
        calendar.With(Notices.Make(["+10-09"], "2027-08-01", "测试2号", revises: true)).Gaps.Should().BeEmpty();
    }

    [Fact]
    public void Gaps_OfAWeekWithoutItsWeekend_AreNone()
        => Calendar.With(Notices.Make(["01-01", "02-05", "02-08…02-12", "+01-31", "+02-13", "04-05", "05-03…05-05", "+05-08", "06-09", "09-15", "10-01", "10-04…10-07", "+09-26", "+10-09"]))
            .Gaps.Should().BeEmpty("weekend days off need not be named");

    [Fact]
    public void With_ANoticeThatNamesDaysOfTheDecemberBefore_HasThemFinalAndTheYearBeforeStaysWhole()
    {
        var calendar = Calendar.With(Notices.Make(["2026-12-30…2026-12-31", "01-01", "+2026-12-26", "+2026-12-27"]));

        calendar.Gaps.Select(gap => gap.Year).Should().Equal(2027);
        calendar.Notices[^1].Year.Should().Be(2027);
        calendar[new LocalDate(2026, 12, 31)].Should().Match<CalendarDay>(day => day.Kind == DayKind.AdjustedRestDay && day.Certainty == Certainty.Final);
        calendar[new LocalDate(2026, 12, 29)].Certainty.Should().Be(Certainty.Provisional);
        calendar.AddWorkdaysWithBounds(new(2026, 12, 25), 1).Should().Be(new BoundedDate(new(2026, 12, 26), new(2026, 12, 26), new(2026, 12, 26), Certainty.Final));
    }

    [Fact]
    public void Of_NoticesWithoutOneYear_ProjectsThatYearAlone()
    {
        var calendar = WorkCalendar.Of(StateCouncilNotices.All.Where(notice => notice.Year != 2010));

        calendar.AnnouncedThrough.Should().Be(new LocalDate(2009, 12, 31));
        Enumerable.Range(0, 4).Select(i => calendar[Days.Day(((string[])["2009-12-23", "2009-12-24", "2010-12-31", "2011-01-01"])[i])].Certainty)
            .Should().Equal(Certainty.Final, Certainty.Provisional, Certainty.Projected, Certainty.Final);
        calendar.AddWorkdaysWithBounds(new(2011, 1, 4), 60).Should().Be(Calendar.AddWorkdaysWithBounds(new(2011, 1, 4), 60));
        Refuse.OutOfRange(() => calendar.OnlyAnnounced().AddWorkdays(new(2009, 12, 1), 300), "count", "2010-01-01", "no arrangement is announced");
        Refuse.OutOfRange(() => calendar.OnlyAnnounced().CountWorkdays(new(2009, 12, 1), new(2011, 2, 1)), "through", "2010-01-01");
        calendar.OnlyAnnounced().AddWorkdays(new(2011, 1, 4), 60).Should().Be(Calendar.AddWorkdays(new(2011, 1, 4), 60));
    }

    [Fact]
    public void AnnouncedThrough_OfOneYearAlone_IsItsEnd()
    {
        WorkCalendar.Of([Notices.Whole2027]).AnnouncedThrough.Should().Be(new LocalDate(2027, 12, 31));
        WorkCalendar.Of([]).AnnouncedThrough.Should().BeNull();
    }

    public static TheoryData<NoticeGap, string, string> Sentences => new()
    {
        { new(2027, Festivals.Qingming | Festivals.NationalDay, 0), "2027年放假安排不完整，未载明清明节、国庆节；未载明的日期仍为推算", "the arrangement of 2027 is incomplete, Qingming, National Day not named; what is not named stays projected" },
        { new(2027, Festivals.None, 1), "2027年放假安排不完整，上班比法定多1日，缺相应的放假日；未载明的日期仍为推算", "the arrangement of 2027 is incomplete, 1 day more worked than by statute and none off for them; what is not named stays projected" },
        { new(2027, Festivals.MidAutumn, -2), "2027年放假安排不完整，未载明中秋节，放假比法定多2日，缺相应的上班日；未载明的日期仍为推算", "the arrangement of 2027 is incomplete, Mid-Autumn not named, 2 days more off than by statute and none worked for them; what is not named stays projected" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void ToText_OfAGap_SaysWhatIsMissing(NoticeGap gap, string chinese, string english)
    {
        gap.ToText(Language.Chinese).Should().Be(chinese);
        gap.ToText(Language.English).Should().Be(english);
        gap.ToString().Should().Be(chinese);
    }
}
