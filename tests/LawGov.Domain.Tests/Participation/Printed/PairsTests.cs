using FluentAssertions;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

/// <summary>Wholes and parts against all pairs that there are: whole numbers one by one, amounts in steps finer than any end.</summary>
public class PairsTests
{
    private const int Step = 96; // no two ends lie closer than half of it
    private const int Scale = 24 * Step; // so that each part over a quotient is a whole number too
    private const int Most = 13; // no end of a whole or a part lies further

    private static readonly Limits Free = new(null, false, null, false);
    private static readonly Limits Nothing = new(0, false, 0, false);
    private static readonly int[] Quarters = [0, 1, 2, 3, 4, 6, 8]; // of a quotient

    [Fact]
    public void Amounts_OfAnyFigures_AreThoseOfAllPairs()
    {
        var random = new Random(1);
        int possible = 0;
        for (int i = 0; i < 120; i++)
        {
            var (whole, part, quotient, difference) = (Above(random, 0), Above(random, -1), Rates(random), Any(random, -4, 9));
            Pairs pairs = new(whole.Extent(4), part.Extent(4), quotient.Extent(4), difference.Extent(4), counted: false);
            Extent wholes = pairs.Wholes(), parts = pairs.Parts();
            bool any = false;
            for (int at = 0; at <= Most * Step; at++)
            {
                long amount = at * (Scale / Step);
                bool isWhole = whole.Has(amount, Scale / 4) && PartsOf(amount, part, quotient, difference).HasAny();
                bool isPart = part.Has(amount, Scale / 4) && WholesOf(amount, whole, quotient, difference).HasAny();
                any |= isWhole;
                if (Has(wholes, at, Step) != isWhole) { Assert.Fail($"{i}: whole {at}/{Step}: {whole} {part} {quotient} {difference}"); }

                if (Has(parts, at, Step) != isPart) { Assert.Fail($"{i}: part {at}/{Step}: {whole} {part} {quotient} {difference}"); }
            }

            pairs.Any().Should().Be(any);
            possible += any ? 1 : 0;
        }

        possible.Should().BeInRange(30, 90);
    }

    [Fact]
    public void Counts_OfAnyFigures_AreThoseOfAllPairs()
    {
        const int Wholes = 64; // those that are bounded end at 48
        var random = new Random(2);
        int possible = 0;
        for (int i = 0; i < 250; i++)
        {
            bool mayBeZero = random.Next(5) == 0;
            var quotient = mayBeZero ? random.Next(2) == 0 ? Free : new(0, true, 4, true) : Rates(random);
            Limits whole = Counted(random, mayBeZero ? 0 : 1), part = Counted(random, 0);
            var difference = Any(random, -4, 5) with { LowIn = true, HighIn = true };
            Pairs pairs = new(whole.Extent(1), part.Extent(1), quotient.Extent(4), difference.Extent(1), counted: true);
            SortedSet<int> wholes = [], parts = [];
            for (int all = 0; all <= Wholes; all++)
            {
                if (!whole.Has(all, 1)) { continue; }

                for (int some = 0; some <= 2 * Wholes; some++)
                {
                    if (!part.Has(some, 1) || !quotient.HasQuotient(some, all) || !difference.Has(some - all, 1)) { continue; }

                    wholes.Add(all);
                    parts.Add(some);
                }
            }

            string what = $"{i}: {whole} {part} {quotient} {difference}";
            pairs.Any().Should().Be(wholes.Count > 0, what);
            IsFrom(pairs.Wholes(), wholes, Wholes - 10, what);
            IsFrom(pairs.Parts(), parts, (Wholes / 4) - 3, what); // a fourth of the wholes at least
            possible += wholes.Count > 0 ? 1 : 0;
        }

        possible.Should().BeInRange(60, 190);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Pairs_OfAFigureThatNothingCanBe_AreNone(int which)
    {
        Extent[] figures = [Extent.Only(10), Extent.NotNegative, Extent.NotNegative, default];
        figures[which] = Extent.Empty;
        foreach (bool counted in new[] { true, false })
        {
            var pairs = new Pairs(figures[0], figures[1], figures[2], figures[3], counted);

            pairs.Any().Should().BeFalse();
            pairs.Wholes().IsEmpty.Should().BeTrue();
            pairs.Parts().IsEmpty.Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(Pairs.Tries, Pairs.Tries)]
    [InlineData(Pairs.Tries + 1, 1)] // given up: too wide rather than too narrow
    public void Wholes_ThatAreFarApart_AreLookedForUpToALimit(int apart, int first)
    {
        var wholes = new Pairs(Extent.From(1, included: true), Extent.NotNegative, Extent.Only(new(1, apart)), default, counted: true).Wholes();

        wholes.Low.At.CompareTo(first).Should().Be(0);
        wholes.High.Exists.Should().BeFalse();
    }

    /// <summary>The extent runs from the least to the greatest, without an end where numbers lie beyond what was tried.</summary>
    private static void IsFrom(Extent extent, SortedSet<int> numbers, int far, string what)
    {
        extent.IsEmpty.Should().Be(numbers.Count == 0, what);
        if (extent.IsEmpty) { return; }

        extent.Low.At.CompareTo(numbers.Min).Should().Be(0, what);
        if (extent.High.Exists) { extent.High.At.CompareTo(numbers.Max).Should().Be(0, what); }
        else { numbers.Max.Should().BeGreaterThan(far, what); }
    }

    /// <summary>Of a whole, the parts that lie within every limit.</summary>
    private static Limits PartsOf(long whole, Limits part, Limits quotient, Limits difference) => part.Times(Scale / 4)
        .And(quotient.Times(whole / 4))
        .And(difference.Times(Scale / 4).Plus(whole));

    private static Limits WholesOf(long part, Limits whole, Limits quotient, Limits difference) => whole.Times(Scale / 4)
        .And(new(
            quotient.High > 0 ? part * 4 / quotient.High : null,
            quotient.HighIn,
            quotient.Low > 0 ? part * 4 / quotient.Low : null,
            quotient.LowIn))
        .And(part == 0 ? quotient is { Low: 0, LowIn: false } ? Nothing : Free : quotient.High == 0 ? Nothing : Free)
        .And(new(part - (difference.High * (Scale / 4)), difference.HighIn, part - (difference.Low * (Scale / 4)), difference.LowIn));

    private static Limits Any(Random random, int from, int to)
    {
        int low = random.Next(from, to), high = random.Next(low, to);
        bool only = low == high;
        return new(random.Next(3) == 0 ? null : low, only || random.Next(2) == 0, random.Next(3) == 0 ? null : high, only || random.Next(2) == 0);
    }

    /// <summary>Quarters above, or from, zero.</summary>
    private static Limits Above(Random random, int zero)
    {
        var limits = Any(random, 1 + zero, 13);
        return limits.Low is null ? limits with { Low = 0, LowIn = zero < 0 } : limits;
    }

    private static Limits Counted(Random random, int least)
    {
        int low = random.Next(least, 8);
        return new(low, true, random.Next(3) == 0 ? null : low + random.Next(6), true);
    }

    private static Limits Rates(Random random)
    {
        int low = random.Next(Quarters.Length), high = random.Next(low, Quarters.Length);
        bool only = low == high;
        return random.Next(8) == 0 ? Free
            : new(Quarters[low], only || random.Next(2) == 0, random.Next(4) == 0 ? null : Quarters[high], only || random.Next(2) == 0);
    }

    private static bool Has(Extent extent, int number, int of) => !extent.IsEmpty
        && (!extent.Low.Exists || IsPast(extent.Low, number, of, 1))
        && (!extent.High.Exists || IsPast(extent.High, number, of, -1));

    private static bool IsPast(Extent.End end, int number, int of, int direction)
    {
        int order = Int128.Sign((number * end.At.Denominator) - (end.At.Numerator * of)) * direction;
        return order > 0 || (order == 0 && end.Included);
    }

    /// <summary>The model of an extent: two whole numbers, each in or out.</summary>
    private readonly record struct Limits(long? Low, bool LowIn, long? High, bool HighIn)
    {
        internal Extent Extent(int of) => Domain.Participation.Printed.Extent.Of(
            Low is { } low ? new(new Fraction(low, of), LowIn) : default,
            High is { } high ? new(new Fraction(high, of), HighIn) : default);

        internal bool Has(long number, long unit)
            => !(number < Low * unit || (number == Low * unit && !LowIn) || number > High * unit || (number == High * unit && !HighIn));

        /// <summary>Whether the one is such a number of quarters of the other.</summary>
        internal bool HasQuotient(long part, long whole) => Has(4 * part, whole);

        internal Limits Times(long factor) => this with { Low = Low * factor, High = High * factor };

        internal Limits Plus(long number) => this with { Low = Low + number, High = High + number };

        internal Limits And(Limits other)
        {
            var (low, lowIn) = Low is null || other.Low > Low ? (other.Low, other.LowIn)
                : other.Low == Low ? (Low, LowIn && other.LowIn)
                : (Low, LowIn);
            var (high, highIn) = High is null || other.High < High ? (other.High, other.HighIn)
                : other.High == High ? (High, HighIn && other.HighIn)
                : (High, HighIn);
            return new(low, lowIn, high, highIn);
        }

        internal bool HasAny() => Low is null || High is null || Low < High || (Low == High && LowIn && HighIn);
    }
}
