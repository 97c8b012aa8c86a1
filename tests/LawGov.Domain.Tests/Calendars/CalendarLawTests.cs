using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;

namespace LawGov.Domain.Tests.Calendars;

public class CalendarLawTests
{
    [Theory]
    [InlineData("2007-12-31", 10, "CN-PHM-1999")]
    [InlineData("2008-01-01", 11, "CN-PHM-2007")]
    [InlineData("2013-12-31", 11, "CN-PHM-2007")]
    [InlineData("2014-01-01", 11, "CN-PHM-2013")]
    [InlineData("2024-12-31", 11, "CN-PHM-2013")]
    [InlineData("2025-01-01", 13, "CN-PHM-2024")]
    public void StatutoryHolidays_AroundEachChange_HaveTheDaysOfTheTextInForce(string on, int total, string key)
    {
        LawBook.National.On(CalendarLaw.StatutoryHolidays, Days.Day(on)).InForce(out var days, out var basis).Should().BeTrue();

        (days.Total, basis!.Key).Should().Be((total, key));
    }
}
