using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

public class EarlierDeadlineTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;

    /// <summary>20 working days from 6 February 2026 end on 12 March, 30 days on 8 March; 20 from 4 January 2027 between 27 January and 1 February.</summary>
    [Fact]
    public void EarlierDeadline_OfTwo_IsTheOneThatSurelyEndsFirstOrHasTheBoundsOfBoth()
    {
        var workdays = TimeLimit.Workdays(20).After(new(2026, 2, 6), Calendar);
        var days = TimeLimit.Days(30).After(new(2026, 2, 6), Calendar);
        var sure = new EarlierDeadline(workdays, days);
        var open = new EarlierDeadline(TimeLimit.Days(25).After(new(2027, 1, 4), Calendar), TimeLimit.Workdays(20).After(new(2027, 1, 4), Calendar));

        sure.Decisive.Should().BeSameAs(days);
        sure.DoneOn(new(2026, 3, 9)).Days.Count.Should().Be(1);
        sure.ToText(Language.Chinese).Should().Be($"{workdays}{days}以先届满者为准，至2026年3月8日届满。");
        DueWindow.OfEarlier(sure).Should().Be(DueWindow.Of(days));
        open.Decisive.Should().BeNull();
        open.Last.Should().Be(new BoundedDate(new(2027, 1, 29), new(2027, 1, 27), new(2027, 1, 29), Certainty.Projected));
        open.ToText(Language.English).Should().EndWith("Whichever ends first decides: 2027-01-29 (projected, since the arrangement is not announced: 2027-01-27 at the earliest, 2027-01-29 at the latest).");
        (DueWindow.OfEarlier(open).Between!.Id, DueWindow.OfEarlier(open).LateAfter).Should().Be(("calendar.notice-2027", new LocalDate(2027, 1, 29)));
        Refuse.Null(() => DueWindow.OfEarlier(null!), "earlier");
    }
}
