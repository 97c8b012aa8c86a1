using FluentAssertions;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Time;

public class DateSpanTests
{
    private static readonly LocalDate Julian = new(2023, 1, 1, CalendarSystem.Julian);

    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public void Contains_AroundAYear_TakesFirstDayAndLast(string day, bool within)
        => DateSpan.Year(2023).Contains(Day(day)).Should().Be(within);

    [Theory]
    [InlineData("2019-05-14", false)]
    [InlineData("2019-05-15", true)]
    [InlineData("9999-12-31", true)]
    public void Contains_WithOpenEnd_HasNoLastDay(string day, bool within)
        => Span("2019-05-15").Contains(Day(day)).Should().Be(within);

    [Theory]
    [InlineData("0001-01-01")] // where the bits of the default point
    [InlineData("2023-01-01")]
    public void Contains_WhenEmpty_IsFalse(string day) => DateSpan.Empty.Contains(Day(day)).Should().BeFalse();

    [Fact]
    public void Between_TwoDays_LeavesTheSecondOut()
    {
        var span = Span("2023-03-01", "2023-03-04");
        span.Start.Should().Be(Day("2023-03-01"));
        span.End.Should().Be(Day("2023-03-04"));
        span.Last.Should().Be(Day("2023-03-03"));
        span.Days.Should().Be(3);
        span.IsEmpty.Should().BeFalse();
    }

    [Theory]
    [InlineData("2023-02-28")]
    [InlineData("2023-03-01")]
    public void Between_EndNotAfterStart_NamesEndAndStart(string end)
        => Refuse.OutOfRange(() => Span("2023-03-01", end), "end", "after 2023-03-01");

    [Fact]
    public void Through_TwoDays_TakesBoth() => DateSpan.Through(Day("2024-02-28"), Day("2024-03-01")).Days.Should().Be(3); // 28, 29, 1

    [Fact]
    public void Through_OneDay_IsOneDayLong()
        => DateSpan.Through(Day("2024-02-29"), Day("2024-02-29")).Should().Be(Span("2024-02-29", "2024-03-01"));

    [Fact]
    public void Through_LastBeforeFirst_NamesLastAndFirst()
        => Refuse.OutOfRange(() => DateSpan.Through(Day("2024-02-29"), Day("2024-02-28")), "last", "2024-02-29 or a later day");

    [Fact]
    public void Through_TheLastDayOfTheCalendar_NamesTheDayBeforeIt()
    {
        DateSpan.Through(Day("9999-12-30"), Day("9999-12-30")).Days.Should().Be(1);
        Refuse.OutOfRange(() => DateSpan.Through(Day("9999-12-30"), Day("9999-12-31")), "last", "9999-12-30");
    }

    [Fact]
    public void From_ADay_HasNoEnd()
    {
        var span = Span("2019-05-15");
        (span.End, span.Last, span.Days).Should().Be((null, null, null));
        span.IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void Empty_Always_HasNoDays()
    {
        (DateSpan.Empty.IsEmpty, DateSpan.Empty.Days, DateSpan.Empty.Last).Should().Be((true, 0, null));
        DateSpan.Empty.Should().Be(default(DateSpan));
    }

    [Theory]
    [InlineData(2023, 365)]
    [InlineData(2024, 366)]
    [InlineData(1900, 365)]
    [InlineData(2000, 366)]
    [InlineData(1, 365)]
    [InlineData(9998, 365)]
    public void Year_ByNumber_HasItsDays(int year, int days) => DateSpan.Year(year).Days.Should().Be(days);

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    public void Year_OutsideItsRange_NamesYearAndBounds(int year)
        => Refuse.OutOfRange(() => DateSpan.Year(year), "year", $"{year}", "1 to 9998");

    [Fact]
    public void Constructors_WithADayOfAnotherCalendar_NameDayAndCalendar()
    {
        Refuse.Argument(() => DateSpan.From(Julian), "start", "Julian");
        Refuse.Argument(() => DateSpan.Between(Julian, Day("2024-01-01")), "start", "Julian");
        Refuse.Argument(() => DateSpan.Between(Day("2022-01-01"), Julian), "end", "Julian");
        Refuse.Argument(() => DateSpan.Through(Julian, Day("2024-01-01")), "first", "Julian");
        Refuse.Argument(() => DateSpan.Through(Day("2022-01-01"), Julian), "last", "Julian");
    }

    [Theory]
    [InlineData("2023-01-01/2023-02-01", "2023-02-01/2023-03-01", "—")]                       // adjoining
    [InlineData("2023-01-01/2023-02-02", "2023-02-01/2023-03-01", "2023-02-01/2023-02-02")]   // one day in common
    [InlineData("2023-01-01/2023-12-31", "2023-03-01/2023-04-01", "2023-03-01/2023-04-01")]   // one within the other
    [InlineData("2023-01-01/..", "2023-03-01/2023-04-01", "2023-03-01/2023-04-01")]
    [InlineData("2023-03-15/..", "2023-03-01/2023-04-01", "2023-03-15/2023-04-01")]
    [InlineData("2023-04-01/..", "2023-03-01/2023-04-01", "—")]
    [InlineData("2023-04-01/..", "2023-03-01/..", "2023-04-01/..")]
    public void Intersect_EitherWay_GivesTheSharedDays(string left, string right, string shared)
    {
        DateSpan one = DateSpan.Parse(left), other = DateSpan.Parse(right);
        one.Intersect(other).ToString().Should().Be(shared);
        other.Intersect(one).ToString().Should().Be(shared);
        one.Overlaps(other).Should().Be(shared != "—");
        other.Overlaps(one).Should().Be(shared != "—");
    }

    [Fact]
    public void Intersect_WithEmpty_IsEmpty()
        => new[] { Span("2023-01-01"), Span("2023-01-01", "2024-01-01"), DateSpan.Empty }
            .Should().OnlyContain(span => span.Intersect(DateSpan.Empty).IsEmpty && DateSpan.Empty.Intersect(span).IsEmpty);

    [Theory]
    [InlineData("2023-01-01/2024-01-01", "2023年1月1日至2023年12月31日", "2023-01-01 to 2023-12-31")]
    [InlineData("2023-06-12/2023-06-13", "2023年6月12日", "2023-06-12")]
    [InlineData("2023-06-12/2023-06-14", "2023年6月12日至2023年6月13日", "2023-06-12 to 2023-06-13")]
    [InlineData("2019-05-15/..", "2019年5月15日起", "from 2019-05-15")]
    public void ToText_InBothLanguages_NamesTheLastDayIncluded(string span, string chinese, string english)
    {
        DateSpan.Parse(span).ToText(Language.Chinese).Should().Be(chinese);
        DateSpan.Parse(span).ToText(Language.English).Should().Be(english);
    }

    [Fact]
    public void ToText_InNoLanguage_IsRefused() => Refuse.OutOfRange(() => Span("2023-01-01").ToText((Language)2), "language", "2");

    [Theory]
    [InlineData("")]
    [InlineData("2023-01-01")]
    [InlineData("2023-01-01/")]
    [InlineData("/2023-01-01")]
    [InlineData("../2023-01-01")]
    [InlineData("2023-01-01/2023-01-01")]     // empty
    [InlineData("2023-01-02/2023-01-01")]     // backwards
    [InlineData("2023-1-1/2024-1-1")]
    [InlineData("2023-02-29/2024-01-01")]     // no such day
    [InlineData("2023-01-01/2024-01-01/..")]
    [InlineData(" 2023-01-01/..")]
    [InlineData("2023-01-01/...")]
    [InlineData("2023-01-01–2024-01-01")]
    public void Parse_OfAnotherShape_NamesTextAndShape(string text)
    {
        Refuse.Format(() => DateSpan.Parse(text), $"\"{text}\"", "2023-01-01/2024-01-01", "2019-05-15/..");
        DateSpan.TryParse(text, null, out var span).Should().BeFalse();
        span.Should().Be(DateSpan.Empty);
    }
}
