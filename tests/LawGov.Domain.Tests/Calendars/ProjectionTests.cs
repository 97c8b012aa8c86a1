using FluentAssertions;
using LawGov.Domain.Calendars;

namespace LawGov.Domain.Tests.Calendars;

public class ProjectionTests
{
    /// <summary>Worked by hand when the rule of projection was found: start, workdays, earliest, projected, latest.</summary>
    [Theory]
    [InlineData("2026-12-10", 20, "2027-01-08", "2027-01-08", "2027-01-09")]
    [InlineData("2027-01-04", 20, "2027-01-27", "2027-01-31", "2027-02-01")]
    [InlineData("2027-01-20", 20, "2027-02-23", "2027-02-23", "2027-02-23")]
    [InlineData("2027-03-08", 20, "2027-04-02", "2027-04-06", "2027-04-08")]
    [InlineData("2027-04-12", 20, "2027-05-12", "2027-05-12", "2027-05-14")]
    [InlineData("2027-09-08", 20, "2027-10-12", "2027-10-12", "2027-10-14")]
    [InlineData("2027-09-20", 5, "2027-09-25", "2027-09-26", "2027-09-27")]
    public void AddWorkdaysWithBounds_InTheYearNotAnnounced_GivesTheVectors(string start, int count, string earliest, string projected, string latest)
    {
        var date = WorkCalendar.StateCouncil.AddWorkdaysWithBounds(Days.Day(start), count);

        (date.Earliest, date.Date, date.Latest).Should().Be((Days.Day(earliest), Days.Day(projected), Days.Day(latest)));
    }
}
