using CsCheck;
using FluentAssertions;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Properties;

public class DateSpanProperties
{
    [Fact]
    public void Intersect_OfAnyTwo_HoldsTheDaysThatBothHold()
        => Gen.Select(Gens.Spans, Gens.Spans).Sample((left, right) =>
        {
            var both = left.Intersect(right);
            Gens.Days.Where(both.Contains).Should().Equal(Gens.Days.Where(day => left.Contains(day) && right.Contains(day)));
            both.Equals(DateSpan.Empty).Should().Be(!Gens.Days.Any(both.Contains));
            left.Overlaps(right).Should().Be(!both.IsEmpty);
            both.Should().Be(right.Intersect(left));
        }, iter: Gens.Many);

    [Fact]
    public void Contains_OfAnySpan_CountsItsDays()
        => Gens.Spans.Sample(span =>
        {
            var days = Gens.Days.Where(span.Contains).ToList();
            if (span.End is null)
            {
                days.Should().Equal(Gens.Days.Where(day => day >= span.Start)).And.NotBeEmpty();
                return;
            }

            days.Should().HaveCount(span.Days!.Value);
            if (days.Count == 0) { return; }

            (days[0], days[^1]).Should().Be((span.Start, span.Last!.Value));
        }, iter: Gens.Many);

    [Fact]
    public void Parse_OfWhatIsPrinted_GivesItBack()
        => Gens.Spans.Where(span => !span.IsEmpty).Sample(span => DateSpan.Parse(span.ToString()).Should().Be(span), iter: Gens.Many);
}
