using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Publicity;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Publicity;

public class ThemeDaysTests
{
    /// <summary>The last Monday of March of 2000 to 2030, and the third Saturday of September, counted on a printed calendar.</summary>
    private static readonly int[] LastMondays = [27, 26, 25, 31, 29, 28, 27, 26, 31, 30, 29, 28, 26, 25, 31, 30, 28, 27, 26, 25, 30, 29, 28, 27, 25, 31, 30, 29, 27, 26, 25];
    private static readonly int[] ThirdSaturdays = [16, 15, 21, 20, 18, 17, 16, 15, 20, 19, 18, 17, 15, 21, 20, 19, 17, 16, 15, 21, 19, 18, 17, 16, 21, 20, 19, 18, 16, 15, 21];

    private static readonly Basis Notice = Basis.Local(new("2025年宪法宣传周通知", "Notice on constitution week 2025"));

    [Fact]
    public void In_From2000To2030_AreTheDaysCountedByHand()
    {
        for (int year = 2000; year <= 2030; year++)
        {
            var expected = new List<(string, LocalDate)> { ("全国中小学生安全教育日", new(year, 3, LastMondays[year - 2000])) };
            if (year >= 2016) { expected.Add(("全民国家安全教育日", new(year, 4, 15))); }

            if (year >= 2015) { expected.Add(("环境日", new(year, 6, 5))); }

            if (year >= 2001) { expected.Add(("全民国防教育日", new(year, 9, ThirdSaturdays[year - 2000]))); }

            expected.Add(("全国消防日", new(year, 11, 9)));
            if (year >= 2012) { expected.Add(("全国交通安全日", new(year, 12, 2))); }

            if (year >= 2001) { expected.Add((year < 2014 ? "全国法制宣传日" : "国家宪法日", new(year, 12, 4))); }

            ThemeDays.In(year).Select(day => (day.Name.Chinese, day.Date)).Should().Equal(expected, $"of {year}");
            ThemeDays.In(year).Should().OnlyContain(day => day.Days.Days == 1);
        }
    }

    [Theory]
    [InlineData(1991, "")]
    [InlineData(1992, "全国消防日")]
    [InlineData(1995, "全国消防日")]
    [InlineData(1996, "全国中小学生安全教育日 全国消防日")] // 25 March 1996 was the first, a Monday
    [InlineData(1, "")]
    public void In_BeforeItsFounding_ThereIsNoSuchDay(int year, string names)
        => string.Join(' ', ThemeDays.In(year).Select(day => day.Name.Chinese)).Should().Be(names);

    /// <summary>25 March is that day in one year of seven, not in each.</summary>
    [Theory]
    [InlineData(1996, "1996-03-25")]
    [InlineData(2022, "2022-03-28")]
    [InlineData(2024, "2024-03-25")]
    [InlineData(2026, "2026-03-30")]
    public void PupilsSafetyDay_IsTheLastMonday_AndNotThe25th(int year, string day) => Of(year, "全国中小学生安全教育日").Date.Should().Be(Day(day));

    [Theory]
    [InlineData(2014, 1)]
    [InlineData(2018, 5)]
    [InlineData(2025, 12)]
    public void ConstitutionDay_OfAYear_HasItsNumber(int year, int number) => Of(year, "国家宪法日").Number.Should().Be(number);

    [Fact]
    public void Basis_OfADay_IsTheLawOnceItIsInForce()
    {
        Of(2024, "国家宪法日").Basis.Kind.Should().Be(BasisKind.Practice);
        Of(2025, "国家宪法日").Basis.Key.Should().Be("CN-LPEL-2025:13.2");
        Of(2024, "全民国防教育日").Basis.Kind.Should().Be(BasisKind.Practice);
        Of(2025, "全民国防教育日").Basis.Key.Should().Be("CN-NDEL-2024:12");
        Of(2016, "全民国家安全教育日").Basis.Key.Should().Be("CN-NSL-2015:14");
        Of(2015, "环境日").Basis.Key.Should().Be("CN-EPL-2014:12");
    }

    [Theory]
    [InlineData("2024-12-04", "2024-12-04", "2024-12-04")] // a Wednesday
    [InlineData("2021-12-04", "2021-12-03", "2021-12-06")] // a Saturday
    [InlineData("2024-09-21", "2024-09-20", "2024-09-23")] // the third Saturday, between a Friday and a Monday
    [InlineData("2025-09-20", "2025-09-19", "2025-09-22")]
    public void SchoolDays_AroundADayOff_AreTheNearestWorked(string date, string before, string after)
    {
        var day = ThemeDays.In(Day(date).Year).Single(each => each.Date == Day(date));
        day.SchoolDayBefore(WorkCalendar.StateCouncil).Should().Be(new BoundedDate(Day(before), Day(before), Day(before), Certainty.Final));
        day.SchoolDayAfter(WorkCalendar.StateCouncil).Should().Be(new BoundedDate(Day(after), Day(after), Day(after), Certainty.Final));
    }

    /// <summary>Day by day through the calendar, which knows make-up days and what is only projected.</summary>
    [Fact]
    public void SchoolDays_OfEachDayOfEachYear_EqualAWalk()
    {
        var calendar = WorkCalendar.StateCouncil;
        foreach (var day in Enumerable.Range(2001, 35).SelectMany(year => ThemeDays.In(year)))
        {
            LocalDate before = day.Date, after = day.Date;
            while (!calendar.IsWorkday(before)) { before = before.PlusDays(-1); }

            while (!calendar.IsWorkday(after)) { after = after.PlusDays(1); }

            day.SchoolDayBefore(calendar).Date.Should().Be(before);
            day.SchoolDayAfter(calendar).Date.Should().Be(after);
            day.SchoolDayAfter(calendar).Certainty.Should().Be(day.Date.Year <= 2026 ? Certainty.Final : Certainty.Projected, day.ToString());
        }
    }

    /// <summary>A school's own break is laid over the calendar.</summary>
    [Fact]
    public void SchoolDays_InABreakOfTheSchool_ComeBeforeAndAfterIt()
    {
        var calendar = WorkCalendar.StateCouncil.Overlay(Span("2024-12-02", "2024-12-07"), DayKind.LocalClosure, Notice);
        Of(2024, "国家宪法日").SchoolDayBefore(calendar).Date.Should().Be(Day("2024-11-29"));
        Of(2024, "国家宪法日").SchoolDayAfter(calendar).Date.Should().Be(Day("2024-12-09"));
    }

    [Fact]
    public void SchoolDays_OutsideTheCalendar_AreRefused()
    {
        FluentActions.Invoking(() => Of(2000, "全国消防日").SchoolDayBefore(WorkCalendar.StateCouncil)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Of(2027, "国家宪法日").SchoolDayAfter(WorkCalendar.StateCouncil.OnlyAnnounced())).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Week and month are notices of a year: none stands in a statute.</summary>
    [Fact]
    public void In_WithNotices_PutsThoseOfTheYearAmongTheDays()
    {
        ThemeDay week = new(new("宪法宣传周", "Constitution Week"), DateSpan.Through(Day("2025-12-01"), Day("2025-12-07")), Notice);
        ThemeDay turn = new(new("寒假普法月", "winter month"), DateSpan.Through(Day("2025-12-20"), Day("2026-01-20")), Notice);

        ThemeDays.In(2025, [week, turn]).Select(day => day.Name.Chinese).Should().ContainInOrder("宪法宣传周", "全国交通安全日", "国家宪法日", "寒假普法月");
        ThemeDays.In(2026, [week, turn]).Select(day => day.Name.Chinese).Should().Contain("寒假普法月").And.NotContain("宪法宣传周");
        ThemeDays.In(2024, [week, turn]).Should().Equal(ThemeDays.In(2024));
    }

    [Fact]
    public void Text_OfADayAndAWeek_SaysNumberAndDays()
    {
        Of(2025, "国家宪法日").ToText(Language.Chinese).Should().Be("第12个国家宪法日（2025年12月4日）");
        Of(2025, "国家宪法日").ToText(Language.English).Should().Be("National Constitution Day, no. 12 (2025-12-04)");
        new ThemeDay(new("宪法宣传周", "Constitution Week"), DateSpan.Through(Day("2025-12-01"), Day("2025-12-07")), Notice).ToString()
            .Should().Be("宪法宣传周（2025年12月1日至2025年12月7日）");
    }

    [Fact]
    public void ThemeDay_WithoutAnEndOrWithNumberZero_IsNamed()
    {
        var name = new Bilingual("某日", "some day");
        FluentActions.Invoking(() => new ThemeDay(name, Span("2025-12-01"), Notice)).Should().Throw<ArgumentException>().WithParameterName("days");
        FluentActions.Invoking(() => new ThemeDay(name, DateSpan.Empty, Notice)).Should().Throw<ArgumentException>().WithParameterName("days");
        Refuse.OutOfRange(() => new ThemeDay(name, DateSpan.Year(2025), Notice, 0), "number", "1", "9999");
        Refuse.OutOfRange(() => ThemeDays.In(0), "year", "1", "9998");
    }

    private static ThemeDay Of(int year, string name) => ThemeDays.In(year).Single(day => day.Name.Chinese == name);
}
