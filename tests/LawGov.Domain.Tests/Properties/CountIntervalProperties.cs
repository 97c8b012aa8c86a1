using CsCheck;
using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Properties;

public class CountIntervalProperties
{
    private const int Beyond = 40; // past every bounded interval tried

    private static readonly Gen<CountInterval> Intervals = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 15], Gen.Int[0, 5], (min, length, form) => form switch
    {
        0 => CountInterval.Empty,
        1 => CountInterval.AtLeast(min),
        _ => CountInterval.Between(min, min + length),
    });

    [Fact]
    public void Contains_OfAnyCount_AgreesWithTheEnds()
        => Intervals.Sample(interval =>
        {
            for (long count = -1; count <= Beyond; count++)
            {
                interval.Contains(count).Should().Be(interval.Min is { } min && count >= min && !(count > interval.Max));
            }
        }, iter: Gens.Many);

    [Fact]
    public void Intersect_OfAnyTwo_HoldsWhatBothHold()
        => Gen.Select(Intervals, Intervals).Sample((left, right) =>
        {
            var both = left.Intersect(right);
            for (long count = -1; count <= Beyond; count++) { both.Contains(count).Should().Be(left.Contains(count) && right.Contains(count)); }

            both.IsUnbounded.Should().Be(left.IsUnbounded && right.IsUnbounded);
            both.Should().Be(right.Intersect(left));
        }, iter: Gens.Many);
}
