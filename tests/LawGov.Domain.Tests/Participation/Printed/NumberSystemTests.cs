using FluentAssertions;
using LawGov.Domain.Participation.Printed.Joint;

namespace LawGov.Domain.Tests.Participation;

/// <summary>Systems of sums and products worked by hand.</summary>
public class NumberSystemTests
{
    [Fact]
    public void Run_OfASumAndADifferenceOfWholeNumbers_FindsNoHalves()
    {
        var system = new NumberSystem();
        int x = system.Add(Bounds.NotNegative), y = system.Add(Bounds.NotNegative);
        system.Ask(Bounds.Only(10), new(x, 1), new(y, 1));
        system.Ask(Bounds.Only(1), new(x, 1), new(y, -1));
        var search = new Search(system, new(10));
        search.Run().Should().Be(Answer.Yes);
        search.Numbers[x].Should().Be(new Rational(11, 2));

        system.MakeWhole(x);
        Run(system).Should().Be(Answer.No);
    }

    [Fact]
    public void Run_OfEndsThatAreNotIncluded_KeepsOffThem()
    {
        var system = new NumberSystem();
        int x = system.Add(new(new Verge(0, 1), null)), y = system.Add(new(new Verge(0, 1), null));
        system.Ask(new(null, new Verge(0)), new(x, 1), new(y, 1)); // both above zero, their sum not
        Run(system).Should().Be(Answer.No);

        system = new();
        x = system.Add(new(new Verge(0, 1), null));
        y = system.Add(new(new Verge(0, 1), null));
        system.Ask(new(null, new Verge(new Rational(1, 1_000_000))), new(x, 1), new(y, 3));
        var search = new Search(system, new(10));
        search.Run().Should().Be(Answer.Yes);
        search.Numbers.Should().OnlyContain(number => number.Sign > 0);
        (search.Numbers[x] + (search.Numbers[y] * 3)).CompareTo(new(1, 1_000_000)).Should().BeLessThanOrEqualTo(0);
    }

    [Theory]
    [InlineData(30, 48, true)]
    [InlineData(31, 48, false)]
    public void Run_OfOneRateOfTwoWholes_IsOneNumber(int part, int whole, bool fits)
    {
        var system = new NumberSystem();
        int rate = system.Add(Bounds.Share);
        foreach (var (some, all) in new[] { (5, 8), (part, whole) })
        {
            system.Products.Add(new(system.Add(Bounds.Only(some)), rate, system.Add(Bounds.Only(all))));
        }

        Run(system).Should().Be(fits ? Answer.Yes : Answer.No);
    }

    [Fact]
    public void Run_OfNoSteps_IsNotDecided() => new Search(new(), new(0)).Run().Should().Be(Answer.NotFound);

    [Theory]
    [InlineData(7, 2, 3, 4)]
    [InlineData(-7, 2, -4, -3)]
    [InlineData(6, 2, 3, 3)]
    public void Rational_BetweenWholeNumbers_IsFlooredAndCeiled(int numerator, int denominator, int floor, int ceiling)
    {
        var number = new Rational(numerator, denominator);
        number.Floor().Should().Be(floor);
        number.Ceiling().Should().Be(ceiling);
        new Rational(-numerator, -denominator).Should().Be(number);
    }

    [Fact]
    public void Quotient_OfAnyDivisorAboveZero_HasNoUpperEnd()
    {
        var quotient = Bounds.Only(6).DivideBy(Bounds.Positive);
        quotient.Low!.Value.CompareTo(new(0)).Should().Be(1, "six over any number is above zero");
        quotient.High.Should().BeNull();
        Bounds.Only(0).DivideBy(Bounds.Positive).Should().Be(Bounds.Only(0));
    }

    private static Answer Run(NumberSystem system) => new Search(system, new(100)).Run();
}
