using CsCheck;
using FluentAssertions;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Properties;

/// <summary>A timeline against a walk over every day.</summary>
public class TimelineProperties
{
    [Fact]
    public void TryGetValueAndOn_OfAnyDay_AgreeWithTheEntries()
        => Gens.Timelines.Sample(timeline =>
        {
            foreach (var day in Gens.Days)
            {
                var values = timeline.Entries.Where(entry => entry.Span.Contains(day)).Select(entry => entry.Value).ToList();
                timeline.On(day).Should().Equal(values);
                timeline.TryGetValue(day, out int value).Should().Be(values.Count == 1);
                if (values.Count == 1) { value.Should().Be(values[0]); }
            }
        });

    [Fact]
    public void Gaps_WithinAnySpan_AreTheDaysOfNoEntry()
        => Gen.Select(Gens.Timelines, Gens.Spans).Sample((timeline, within) =>
        {
            var gaps = timeline.Gaps(within);
            var uncovered = Gens.Days.Where(day => within.Contains(day) && !timeline.Entries.Any(entry => entry.Span.Contains(day)));
            Gens.Days.Where(day => gaps.Any(gap => gap.Contains(day))).Should().Equal(uncovered);
            gaps.Should().NotContain(gap => gap.IsEmpty);
            for (int i = 1; i < gaps.Count; i++) { (gaps[i - 1].End < gaps[i].Start).Should().BeTrue("gaps stand in order and never adjoin"); }

            bool openEnd = within.End is null && timeline.Entries.All(entry => entry.Span.End is not null);
            (!gaps.IsEmpty && gaps[^1].End is null).Should().Be(openEnd);
        });

    [Fact]
    public void HasOverlaps_OfAnyEntries_SaysWhetherThereIsAPair()
        => Gens.Timelines.Sample(timeline => timeline.HasOverlaps.Should().Be(timeline.Overlaps.Any()));

    [Fact]
    public void SharingDaysWithEarlier_OfAnySpans_AreThoseThatMeetOneBefore()
        => Gens.Timelines.Sample(timeline =>
        {
            var spans = timeline.Entries.Select(entry => entry.Span).OrderBy(span => span.Start.Day * 31 % 7).ToArray();
            Overlaps.SharingDaysWithEarlier(Array.ConvertAll(spans, DayRange.Of))
                .Should().Equal(Enumerable.Range(0, spans.Length).Where(place => spans.Take(place).Any(spans[place].Overlaps)));
        });

    [Fact]
    public void Overlaps_OfAnyEntries_AreThePairsThatShareADay()
        => Gens.Timelines.Sample(timeline =>
        {
            var pairs = from first in Enumerable.Range(0, timeline.Entries.Count)
                        from second in Enumerable.Range(first + 1, timeline.Entries.Count - first - 1)
                        let days = Gens.Days.Where(day => timeline.Entries[first].Span.Contains(day) && timeline.Entries[second].Span.Contains(day)).ToList()
                        where days.Count > 0
                        select (timeline.Entries[first].Value, timeline.Entries[second].Value, Days: string.Join(' ', days));
            timeline.Overlaps.Select(overlap => (overlap.First, overlap.Second, string.Join(' ', Gens.Days.Where(overlap.Span.Contains))))
                .Should().Equal(pairs);
        });
}
