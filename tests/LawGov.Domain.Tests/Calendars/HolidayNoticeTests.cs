using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

public class HolidayNoticeTests
{
    private static readonly Bilingual Title = new("测试通知", "test notice");
    private static readonly LocalDate Issued = new(2026, 11, 20);

    [Fact]
    public void With_NextYearsNotice_AnnouncesTheYear()
    {
        var calendar = WorkCalendar.StateCouncil.With(Notices.Whole2027);

        calendar.AnnouncedThrough.Should().Be(new LocalDate(2027, 12, 31));
        calendar[new LocalDate(2027, 1, 31)].Should().Match<CalendarDay>(day => day.Kind == DayKind.MakeUpWorkday && day.Certainty == Certainty.Final && day.Notice!.Number == "测试1号");
        calendar.AddWorkdaysWithBounds(new(2027, 1, 4), 20).Should().Match<BoundedDate>(date => date.Earliest == date.Latest);
        WorkCalendar.StateCouncil.AnnouncedThrough.Should().Be(new LocalDate(2026, 12, 31), "the calendar it was added to stays");
    }

    [Fact]
    public void With_ANoticeThatContradictsAnother_NamesTheDayUnlessItRevises()
    {
        Refuse.Argument(() => WorkCalendar.StateCouncil.With(Notice(off: ["2026-10-10"], worked: [])), "notice", "2026-10-10", "国办发明电〔2025〕7号");
        WorkCalendar.StateCouncil.With(Notice(off: ["2026-10-10"], worked: [], revises: true)).IsWorkday(new(2026, 10, 10)).Should().BeFalse();
    }

    [Fact]
    public void TryWith_AddsWhatWithAdds_OrSaysWhyInBothLanguages()
    {
        var calendar = WorkCalendar.StateCouncil;
        calendar.TryWith(Notices.Whole2027, out var longer, out var none).Should().BeTrue();
        longer.Should().Be(calendar.With(Notices.Whole2027));
        none.Should().BeNull();

        ReasonAgainst(Notice(off: ["2026-10-10"], worked: [])).Should().Be((
            "测试1号对2026年10月10日的安排为放假，国办发明电〔2025〕7号为上班；如为修订，应当标明",
            "2026-10-10: 测试1号 makes it off, 国办发明电〔2025〕7号 worked; expected a notice that revises to say so"));
        ReasonAgainst(Notice(off: [], worked: ["2027-01-06"])).Should().Be((
            "2027年1月6日（星期三）本为工作日，测试1号应当安排周末或者放假日上班",
            "2027-01-06 is a Wednesday that is worked anyway; expected a weekend day or a day off for 测试1号 to have worked"));
        ((Action)(() => calendar.TryWith(null!, out _, out _))).Should().Throw<ArgumentNullException>();

        (string, string) ReasonAgainst(HolidayNotice notice)
        {
            calendar.TryWith(notice, out var with, out var reason).Should().BeFalse();
            with.Should().BeNull();
            return (reason!.ToText(Language.Chinese), reason.ToText(Language.English));
        }
    }

    [Theory]
    [InlineData("2027-01-06", true)]  // a Wednesday
    [InlineData("2027-02-06", false)] // a statutory Saturday: first day of the first month
    [InlineData("2027-01-09", false)] // a Saturday
    public void With_ANoticeThatWorksADay_RefusesOneThatIsWorkedAnyway(string worked, bool refused)
    {
        Func<object?> add = () => WorkCalendar.StateCouncil.With(Notice(off: ["2027-01-01"], worked: [worked]));

        if (refused) { Refuse.Argument(add, "notice", worked, "Wednesday"); }
        else { add.Should().NotThrow(); }
    }

    [Theory]
    [InlineData("2027-01-31", false)] // a Sunday that the usual pattern has worked
    [InlineData("2028-01-23", false)]
    [InlineData("2027-03-06", true)]
    public void With_ANoticeAheadOfTheYearlyOne_HasItsDaysAsNamed(string day, bool worked)
    {
        var calendar = WorkCalendar.StateCouncil.With(Notice(off: worked ? [] : [day], worked: worked ? [day] : [], revises: true));

        calendar.AnnouncedThrough.Should().Be(new LocalDate(2026, 12, 31));
        calendar.IsWorkday(Days.Day(day)).Should().Be(worked);
        calendar[Days.Day(day)].Notice!.Number.Should().Be("测试1号");
    }

    [Fact]
    public void Create_OneDayTwiceOrNone_IsRefusedByName()
    {
        Refuse.Argument(() => Notice(off: ["2027-01-01"], worked: ["2027-01-01"]), "days", "2027-01-01", "twice");
        Refuse.Argument(() => Notice(off: [], worked: []), "days", "at least one");
        Refuse.OutOfRange(() => Notice(off: ["2000-12-31"], worked: []), "days", "2001-01-01 to 2100-12-31");
        Refuse.OutOfRange(() => HolidayNotice.Create(null, null, Title, [new(new(2027, 1, 1), (DayArrangement)3, Festivals.None)], false), "days", "Worked");
        Refuse.Null(() => HolidayNotice.Create(null, null, null!, [new(new(2027, 1, 1), DayArrangement.Off, Festivals.None)], false), "title");
    }

    [Fact]
    public void Create_DaysOfTwoCalendars_IsRefusedByName()
    {
        var julian = new LocalDate(2027, 2, 5).WithCalendar(CalendarSystem.Julian);

        Refuse.Argument(() => HolidayNotice.Create(null, null, Title, [new(2027, 1, 1), julian], []), "days", "Julian");
        Refuse.Argument(() => HolidayNotice.Create(null, julian, Title, [new(2027, 1, 1)], []), "issued", "Julian");
        Refuse.Argument(() => WorkCalendar.StateCouncil.AsKnownOn(julian), "date", "Julian");
    }

    [Fact]
    public void Of_NoticesInAnyOrder_IsTheSameCalendar()
    {
        var backwards = WorkCalendar.Of(StateCouncilNotices.All.Reverse());

        (backwards.Equals(WorkCalendar.StateCouncil), backwards.Version).Should().Be((true, WorkCalendar.StateCouncil.Version));
        backwards.GetHashCode().Should().Be(WorkCalendar.StateCouncil.GetHashCode());
        backwards.IsWorkday(new(2020, 2, 1)).Should().BeFalse("the notice that revises applies after the one revised");
    }

    /// <summary>Two that revise the same day on the same day: the order of the numbers decides, not that of the call.</summary>
    [Fact]
    public void Of_TwoNoticesThatReviseOnOneDay_DoesNotDependOnTheOrderGiven()
    {
        HolidayNotice[] notices = [.. StateCouncilNotices.All, Named("2号", "2026-10-10", off: true), Named("1号", "2026-10-10", off: false)];

        WorkCalendar.Of(notices).Version.Should().Be(WorkCalendar.Of(Enumerable.Reverse(notices)).Version);
        WorkCalendar.Of(notices).IsWorkday(new(2026, 10, 10)).Should().BeFalse("2号 comes after 1号");

        static HolidayNotice Named(string number, string day, bool off)
            => HolidayNotice.Create(number, new(2026, 9, 1), Title, [new(Days.Day(day), off ? DayArrangement.Off : DayArrangement.Worked, Festivals.None)], revises: true);
    }

    [Fact]
    public void Of_NoticesThatContradict_NamesTheDayInEitherOrder()
    {
        HolidayNotice[] notices = [.. StateCouncilNotices.All, Notice(off: ["2026-10-10"], worked: [])];

        Refuse.Argument(() => WorkCalendar.Of(notices), "notices", "2026-10-10", "国办发明电〔2025〕7号");
        Refuse.Argument(() => WorkCalendar.Of(Enumerable.Reverse(notices)), "notices", "2026-10-10", "国办发明电〔2025〕7号");
        WorkCalendar.Of([.. StateCouncilNotices.All, Notice(off: ["2026-10-01"], worked: [])]).IsWorkday(new(2026, 10, 1)).Should().BeFalse("to say the same again contradicts nothing");
    }

    [Fact]
    public void Of_NullAmongTheNotices_IsRefusedByName()
    {
        Refuse.Argument(() => WorkCalendar.Of([StateCouncilNotices.All[0], null!]), "notices", "null");
        Refuse.Null(() => WorkCalendar.Of(null!), "notices");
        Refuse.Null(() => WorkCalendar.StateCouncil.With(null!), "notice");
    }

    [Fact]
    public void ToText_WithoutANumber_SaysThatItIsNotKnown()
    {
        var notice = WorkCalendar.StateCouncil[new LocalDate(2002, 2, 12)].Notice!;

        (notice.Number, notice.Issued).Should().Be((null, null));
        notice.ToText(Language.Chinese).Should().Contain("文号不详");
        notice.ToText(Language.English).Should().Contain("number not known");
    }

    private static HolidayNotice Notice(string[] off, string[] worked, bool revises = false)
        => HolidayNotice.Create("测试1号", Issued, Title, off.Select(Days.Day), worked.Select(Days.Day), revises);
}
