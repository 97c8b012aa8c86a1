using FluentAssertions;
using LawGov.Domain.Time;
using static LawGov.Domain.Tests.Days;
using NodaTime;

namespace LawGov.Domain.Tests.Time;

public class TimelineTests
{
    private static readonly Timeline<string> Leaders = Timeline<string>.Of(
        new(Span("2023-07-01"), "丙"),
        new(Span("2023-01-01", "2023-04-01"), "甲"),
        new(Span("2023-03-01", "2023-06-01"), "乙"));

    [Fact]
    public void Of_EntriesInAnyOrder_SortsByFirstDay() => Leaders.Entries.Select(entry => entry.Value).Should().Equal("甲", "乙", "丙");

    [Fact]
    public void Of_EntriesOfOneFirstDay_KeepsTheirOrder()
        => Timeline<int>.Of(new(Span("2023-01-01"), 2), new(Span("2023-01-01", "2023-02-01"), 1), new(Span("2023-01-01"), 3))
            .Entries.Select(entry => entry.Value).Should().Equal(2, 1, 3);

    [Fact]
    public void Of_AnEmptySpan_NamesItsValue()
        => Refuse.Argument(() => Timeline<string>.Of(new TimelineEntry<string>(DateSpan.Empty, "甲")), "entries", "\"甲\"");

    [Theory]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-01-01", "甲")]
    [InlineData("2023-02-28", "甲")]
    [InlineData("2023-03-01", null)]  // two at once
    [InlineData("2023-03-31", null)]
    [InlineData("2023-04-01", "乙")]
    [InlineData("2023-05-31", "乙")]
    [InlineData("2023-06-01", null)]  // nobody
    [InlineData("2023-06-30", null)]
    [InlineData("2023-07-01", "丙")]
    public void TryGetValue_AroundEachChange_GivesTheOneValue(string day, string? leader)
    {
        Leaders.TryGetValue(Day(day), out string found).Should().Be(leader is not null);
        if (leader is not null) { found.Should().Be(leader); }
    }

    [Theory]
    [InlineData("2022-12-31")]
    [InlineData("2023-02-28", "甲")]
    [InlineData("2023-03-01", "甲", "乙")]
    [InlineData("2023-04-01", "乙")]
    [InlineData("2023-06-01")]
    [InlineData("2099-01-01", "丙")]
    public void On_ADay_ListsEveryValue(string day, params string[] leaders) => Leaders.On(Day(day)).Should().Equal(leaders);

    [Fact]
    public void Overlaps_OfTwoEntries_NamesDaysAndValues()
        => Leaders.Overlaps.Should().Equal(new TimelineOverlap<string>(Span("2023-03-01", "2023-04-01"), "甲", "乙"));

    [Fact]
    public void Overlaps_OfThreeEntries_ListsEachPair()
        => Timeline<int>.Of(new(Span("2023-01-01"), 1), new(Span("2023-02-01"), 2), new(Span("2023-03-01"), 3)).Overlaps
            .Select(overlap => (overlap.Span.Start, overlap.First, overlap.Second))
            .Should().Equal((Day("2023-02-01"), 1, 2), (Day("2023-03-01"), 1, 3), (Day("2023-03-01"), 2, 3));

    /// <summary>Pairs are found while they are walked through: entries that all meet cost no more than entries.</summary>
    [Fact]
    public void Of_EntriesThatAllOverlap_AllocatesInProportion()
    {
        TimelineEntry<int>[] entries = [.. Enumerable.Range(0, 4_000).Select(index => new TimelineEntry<int>(DateSpan.From(new LocalDate(2010, 1, 1).PlusDays(index)), index))];

        long half = Allocation.Of(() => Timeline<int>.Of(entries.AsSpan(..2_000))), whole = Allocation.Of(() => Timeline<int>.Of(entries));
        whole.Should().BeLessThan(half * 23 / 10);
        Timeline<int>.Of(entries).HasOverlaps.Should().BeTrue();
        Timeline<int>.Of(entries).Overlaps.Take(2).Select(overlap => (overlap.First, overlap.Second)).Should().Equal((0, 1), (0, 2));
    }

    [Fact]
    public void Overlaps_OfAdjoiningEntries_AreNone()
        => Timeline<int>.Of(new(Span("2023-01-01", "2023-02-01"), 1), new(Span("2023-02-01"), 2)).HasOverlaps.Should().BeFalse();

    [Theory]
    [InlineData("2023-01-01/2024-01-01", "[2023-06-01/2023-07-01]")]
    [InlineData("2022-01-01/..", "[2022-01-01/2023-01-01, 2023-06-01/2023-07-01]")]
    [InlineData("2023-06-10/2023-06-20", "[2023-06-10/2023-06-20]")]
    [InlineData("2023-01-01/2023-06-01", "[]")]
    [InlineData("2023-01-01/2023-06-02", "[2023-06-01/2023-06-02]")]
    [InlineData("2022-12-31/2023-01-01", "[2022-12-31/2023-01-01]")]
    public void Gaps_WithinASpan_AreTheDaysOfNobody(string within, string gaps) => Leaders.Gaps(DateSpan.Parse(within)).ToString().Should().Be(gaps);

    [Fact]
    public void Gaps_WithinNoDays_AreNone() => Leaders.Gaps(DateSpan.Empty).IsEmpty.Should().BeTrue();

    [Fact]
    public void Empty_Always_IsOneGap()
    {
        Timeline<int>.Empty.Gaps(Span("2023-01-01")).Should().Equal(Span("2023-01-01"));
        Timeline<int>.Empty.TryGetValue(Day("2023-01-01"), out _).Should().BeFalse();
        Timeline<int>.Empty.On(Day("2023-01-01")).IsEmpty.Should().BeTrue();
        Timeline<int>.Empty.HasOverlaps.Should().BeFalse();
    }
}
