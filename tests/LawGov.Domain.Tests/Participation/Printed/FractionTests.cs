using System.Globalization;
using System.Numerics;
using FluentAssertions;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

public class FractionTests
{
    [Fact]
    public void Arithmetic_OfAnyNumbers_IsThatOfWholeNumbersWithoutBounds()
    {
        var random = new Random(1);
        for (int i = 0; i < 3_000; i++)
        {
            Int128 a = Signed(random, 62), b = 1 + Any(random, 62), c = Signed(random, 62), d = (1 + Any(random, 62)) * (random.Next(2) == 0 ? 1 : -1);
            Fraction left = new(a, b), right = random.Next(8) == 0 ? new(c, b) : new(c, d);
            BigInteger e = right.Numerator, f = right.Denominator;

            IsSame(left + right, (a * f) + (e * b), b * f);
            IsSame(left - right, (a * f) - (e * b), b * f);
            IsSame(left * right, a * e, b * f);
            IsSame(-left, -(BigInteger)a, b);
            left.Sign.Should().Be(((BigInteger)a).Sign);
            if (c != 0)
            {
                IsSame(left / right, a * f, b * e);
                IsSame(right.Inverse(), f, e);
            }
        }
    }

    [Fact]
    public void CompareTo_OfAnyNumbers_IsTheSignOfTheirDifference()
    {
        var random = new Random(2);
        for (int i = 0; i < 5_000; i++)
        {
            Int128 a = Signed(random, 125), b = 2 + Any(random, 125);
            bool near = random.Next(2) == 0;
            Int128 c = near ? a + random.Next(-1, 2) : Signed(random, 125), d = near ? b + random.Next(-1, 2) : 1 + Any(random, 125);
            int expected = (((BigInteger)a * d) - ((BigInteger)c * b)).Sign;

            new Fraction(a, b).CompareTo(new(c, d)).Should().Be(expected, "{0}/{1} beside {2}/{3}", a, b, c, d);
        }
    }

    [Theory]
    [InlineData("1329227995784915872903807060280344576", "1", "1", "1099511627776")] // 2^120 and 2^40
    [InlineData("1099511627776", "1", "1", "1329227995784915872903807060280344576")]
    [InlineData("1329227995784915872903807060280344577", "3", "1099511627777", "3298534883329")]
    public void CompareTo_OfOneLongPart_DoesNotOverflow(string more, string ofMore, string less, string ofLess)
    {
        Fraction greater = new(Number(more), Number(ofMore)), lesser = new(Number(less), Number(ofLess));

        greater.CompareTo(lesser).Should().Be(1);
        lesser.CompareTo(greater).Should().Be(-1);
    }

    [Fact]
    public void FloorAndCeiling_OfAnyNumber_AreTheWholeNumbersNextToIt()
    {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++)
        {
            Int128 a = Signed(random, 100), b = 1 + Any(random, random.Next(2) == 0 ? 3 : 90);
            var floor = BigInteger.Divide(a, b) - (a < 0 && a % b != 0 ? 1 : 0);
            var number = new Fraction(a, b);

            ((BigInteger)number.Floor()).Should().Be(floor);
            ((BigInteger)number.Ceiling()).Should().Be(a % b == 0 ? floor : floor + 1);
        }
    }

    [Theory]
    [InlineData("6", "4", "6", "4")]
    [InlineData("3", "-4", "-3", "4")]
    [InlineData("9223372036854775807", "9223372036854775807", "9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775807", "9223372036854775807", "-9223372036854775807", "9223372036854775807")]
    [InlineData("9223372036854775808", "2", "4611686018427387904", "1")]
    [InlineData("-9223372036854775808", "2", "-4611686018427387904", "1")]
    [InlineData("2", "9223372036854775808", "1", "4611686018427387904")]
    [InlineData("0", "9223372036854775808", "0", "1")]
    public void Parts_ThatLeave64Bits_AreShortenedAndNoOthers(string numerator, string denominator, string above, string below)
    {
        var number = new Fraction(Number(numerator), Number(denominator));

        number.Numerator.Should().Be(Number(above));
        number.Denominator.Should().Be(Number(below));
    }

    [Fact]
    public void Sum_OfOneDenominator_KeepsIt() => (new Fraction(1, 3) + new Fraction(1, 3)).Denominator.Should().Be((Int128)3);

    [Fact]
    public void Product_OfMoreThan128Bits_IsRefused()
    {
        Fraction large = Number("1267650600228229401496703205376"); // 2^100
        FluentActions.Invoking(() => large * large).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Default_IsZero()
    {
        default(Fraction).Denominator.Should().Be((Int128)1);
        default(Fraction).CompareTo(0).Should().Be(0);
        default(Fraction).CompareTo(new(1, 2)).Should().Be(-1);
    }

    private static void IsSame(Fraction number, BigInteger numerator, BigInteger denominator)
    {
        (number.Numerator * denominator).Should().Be(numerator * number.Denominator);
        (number.Denominator > 0).Should().BeTrue();
    }

    /// <summary>A number of up to so many bits, short ones as often as long ones.</summary>
    private static Int128 Any(Random random, int bits)
        => (Int128)(new UInt128((ulong)random.NextInt64(), (ulong)random.NextInt64()) >> (127 - random.Next(bits + 1)));

    private static Int128 Signed(Random random, int bits) => Any(random, bits) * (random.Next(2) == 0 ? 1 : -1);

    private static Int128 Number(string digits) => Int128.Parse(digits, CultureInfo.InvariantCulture);
}
