using FluentAssertions;
using LawGov.Domain.Law;
using NodaTime;

namespace LawGov.Domain.Tests.Findings;

public class RuleContextTests
{
    [Fact]
    public void Law_NotSaid_IsTheNationalBook() => TestRules.Context.Law.Should().BeSameAs(LawBook.National);

    [Fact]
    public void Law_Null_IsRefused() => Refuse.Null(() => TestRules.Context with { Law = null! }, "value");

    [Fact]
    public void AsOf_OfAnotherCalendar_IsRefused()
        => Refuse.Argument(() => TestRules.Context with { AsOf = new LocalDate(2024, 3, 1).WithCalendar(CalendarSystem.Julian) }, "AsOf", "Julian");

    [Fact]
    public void ToString_GivesTheDayTheCalendarAndTheLaw()
        => (TestRules.Context with { AsOf = new(2024, 3, 1) }).ToString().Should().StartWith("2024-03-01; ").And.EndWith($"; {LawBook.National}");
}
