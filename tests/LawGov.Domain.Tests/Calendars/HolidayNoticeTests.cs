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
        var calendar = WorkCalendar.StateCouncil.With(Notice(off: ["2027-01-01", "2027-02-05"], worked: ["2027-01-30"]));

        calendar.AnnouncedThrough.Should().Be(new LocalDate(2027, 12, 31));
        calendar[new LocalDate(2027, 1, 30)].Should().Match<CalendarDay>(day => day.Kind == DayKind.MakeUpWorkday && day.Certainty == Certainty.Final && day.Notice!.Number == "测试1号");
        calendar.AddWorkdaysWithBounds(new(2027, 1, 4), 20).Should().Match<BoundedDate>(date => date.Earliest == date.Latest);
        WorkCalendar.StateCouncil.AnnouncedThrough.Should().Be(new LocalDate(2026, 12, 31), "the calendar it was added to stays");
    }

    [Fact]
    public void With_ANoticeThatContradictsAnother_NamesTheDayUnlessItRevises()
    {
        Refuse.Argument(() => WorkCalendar.StateCouncil.With(Notice(off: ["2026-10-10"], worked: [])), "notice", "2026-10-10", "国办发明电〔2025〕7号");
        WorkCalendar.StateCouncil.With(Notice(off: ["2026-10-10"], worked: [], revises: true)).IsWorkday(new(2026, 10, 10)).Should().BeFalse();
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
