using System.Globalization;
using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

/// <summary>Extents with ends at quarters, against the sixteenths that lie in them.</summary>
public class ExtentTests
{
    private const int Far = 64; // sixteenths: all ends lie within a fourth of it
    private const string Beyond = "9223372036854775808"; // 2^63

    [Fact]
    public void Operations_OnAnyExtents_AreThoseOnTheirNumbers()
    {
        var random = new Random(1);
        for (int i = 0; i < 150; i++)
        {
            Extent one = Any(random), other = Any(random);
            Fraction factor = new(random.Next(1, 9), 4);
            Extent sum = one.Plus(other), difference = one.Minus(other), both = one.Intersect(other), negated = one.Negated(), times = one.Times(factor);
            int[] ones = [.. In(one, Far)], others = [.. In(other, Far)];

            Eighths(In(sum, 32)).Should().Equal(Eighths(ones.SelectMany(x => others.Select(y => x + y))));
            Eighths(In(difference, 32)).Should().Equal(Eighths(ones.SelectMany(x => others.Select(y => x - y))));
            In(both, Far).Should().Equal(ones.Intersect(others));
            In(negated, Far).Should().Equal(ones.Select(x => -x).Order());
            Grid(Far).Where(x => Has(times, x * (int)factor.Numerator, 64)).Should().Equal(ones);
            one.HasZero.Should().Be(ones.Contains(0));
            one.IsOne.Should().Be(ones.Length == 1);
            one.IsEmpty.Should().Be(ones.Length == 0);
        }
    }

    [Fact]
    public void Whole_OfAnyExtent_HoldsItsWholeNumbersAndEndsAtThem()
    {
        var random = new Random(2);
        for (int i = 0; i < 150; i++)
        {
            var extent = Any(random);
            var whole = extent.Whole();
            int[] numbers = [.. In(extent, Far).Where(x => x % 16 == 0)];

            In(whole, Far).Where(x => x % 16 == 0).Should().Equal(numbers);
            whole.IsEmpty.Should().Be(numbers.Length == 0);
            if (whole.IsEmpty) { continue; }

            whole.Low.Exists.Should().Be(extent.Low.Exists);
            whole.High.Exists.Should().Be(extent.High.Exists);
            if (whole.Low.Exists) { Sixteenths(whole.Low).Should().Be((numbers[0], true)); }

            if (whole.High.Exists) { Sixteenths(whole.High).Should().Be((numbers[^1], true)); }

            int[] counts = [.. numbers.Where(x => x >= 0).Select(x => x / 16)];
            extent.Counts().Should().Be(counts.Length == 0 ? CountInterval.Empty
                : extent.High.Exists ? CountInterval.Between(counts[0], counts[^1])
                : CountInterval.AtLeast(counts[0]));
        }
    }

    [Fact]
    public void Empty_IsEmptyUnderEveryOperation()
    {
        var one = Extent.Only(1);

        Extent.Empty.Plus(one).IsEmpty.Should().BeTrue();
        one.Plus(Extent.Empty).IsEmpty.Should().BeTrue();
        Extent.Empty.Minus(one).IsEmpty.Should().BeTrue();
        one.Minus(Extent.Empty).IsEmpty.Should().BeTrue();
        Extent.Empty.Intersect(one).IsEmpty.Should().BeTrue();
        one.Intersect(Extent.Empty).IsEmpty.Should().BeTrue();
        Extent.Empty.Negated().IsEmpty.Should().BeTrue();
        Extent.Empty.Times(2).IsEmpty.Should().BeTrue();
        Extent.Empty.Whole().IsEmpty.Should().BeTrue();
        Extent.Empty.HasZero.Should().BeFalse();
        Extent.Empty.IsOne.Should().BeFalse();
        Extent.Empty.Counts().Should().Be(CountInterval.Empty);
        Extent.Of(default(RatioInterval)).Should().Be(Extent.Empty);
    }

    [Fact]
    public void IsOne_OfNoLowerEndOrBothEndsOut_IsFalse()
    {
        Extent.To(0, included: true).IsOne.Should().BeFalse();
        Extent.From(0, included: true).IsOne.Should().BeFalse();
        Extent.From(5, included: false).Intersect(Extent.To(5, included: false)).IsOne.Should().BeFalse();
    }

    [Fact]
    public void Of_Ratios_KeepsTheirEnds()
    {
        Sixteenths(Extent.Of(new RatioInterval(new(1, 4), true, new(3, 4), false)).Low).Should().Be((4, true));
        Sixteenths(Extent.Of(new RatioInterval(new(1, 4), true, new(3, 4), false)).High).Should().Be((12, false));
        Sixteenths(Extent.Of(RatioInterval.From(new(1, 4), includesLow: false)).Low).Should().Be((4, false));
        Extent.Of(RatioInterval.From(new(1, 4), includesLow: false)).High.Exists.Should().BeFalse();
    }

    [Fact]
    public void Counts_BeyondTheLargestCount_AreLeftAtIt()
    {
        var beyond = Int128.Parse(Beyond, CultureInfo.InvariantCulture);

        Extent.From((Int128)long.MaxValue, included: true).Counts().Should().Be(CountInterval.AtLeast(long.MaxValue));
        Extent.From(beyond, included: true).Counts().Should().Be(CountInterval.Empty);
        Extent.Between(2, beyond).Counts().Should().Be(CountInterval.Between(2, long.MaxValue - 1));
        Extent.Between(2, (Int128)long.MaxValue).Counts().Should().Be(CountInterval.Between(2, long.MaxValue - 1));
        Extent.Between(beyond, beyond + 1).Counts().Should().Be(CountInterval.Only(long.MaxValue - 1));
        Extent.Between(-3, -1).Counts().Should().Be(CountInterval.Empty);
    }

    private static Extent Any(Random random) => Extent.Of(End(random), End(random));

    private static Extent.End End(Random random)
        => random.Next(5) == 0 ? default : new(new Fraction(random.Next(-4, 5), 4), random.Next(2) == 0);

    private static IEnumerable<int> Grid(int most) => Enumerable.Range(-most, (2 * most) + 1);

    /// <summary>Every eighth between two open ends is the sum of two sixteenths that lie between theirs.</summary>
    private static IEnumerable<int> Eighths(IEnumerable<int> numbers) => numbers.Where(x => Math.Abs(x) <= 32 && x % 2 == 0).Distinct().Order();

    private static IEnumerable<int> In(Extent extent, int most) => Grid(most).Where(x => Has(extent, x, 16));

    private static bool Has(Extent extent, int number, int of) => !extent.IsEmpty
        && (!extent.Low.Exists || IsLess(extent.Low, number, of, 1))
        && (!extent.High.Exists || IsLess(extent.High, number, of, -1));

    private static bool IsLess(Extent.End end, int number, int of, int direction)
    {
        int order = Int128.Sign((number * end.At.Denominator) - (end.At.Numerator * of)) * direction;
        return order > 0 || (order == 0 && end.Included);
    }

    private static (int At, bool Included) Sixteenths(Extent.End end)
        => ((int)(end.At.Numerator * 16 / end.At.Denominator), end.Included);
}
