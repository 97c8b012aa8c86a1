using System.Globalization;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Properties;

/// <summary>A figure as it may be printed, and which numbers would be printed so: an independent model that prints every number and looks.</summary>
/// <param name="Text">What stands in the report; null where nothing does.</param>
/// <param name="Prints">Whether a number, as a fraction, would be printed so under a rounding.</param>
internal sealed record Shown(string? Text, Func<long, long, Rounding, bool> Prints)
{
    public static readonly Rounding[] Roundings = [Rounding.HalfUp, Rounding.HalfEven, Rounding.Truncate];

    /// <summary>A figure that is not printed: any number.</summary>
    public static Shown Missing { get; } = new(null, (_, _, _) => true);

    /// <summary>The counts up to a bound that would be printed so; under any rounding where none is given.</summary>
    public long[] Counts(Rounding? rounding, int most)
        => [.. Enumerable.Range(0, most + 1).Select(count => (long)count).Where(count => IsPrinted(count, 1, rounding))];

    public bool IsPrinted(long number, long of, Rounding? rounding)
        => rounding is { } one ? Prints(number, of, one) : Array.Exists(Roundings, any => Prints(number, of, any));

    /// <summary>A count of at most 60 in one of the forms that reports use; 0.3百 is rounded to tens.</summary>
    /// <param name="random">Chance.</param>
    /// <param name="mayBeOpen">Whether it may have no end.</param>
    /// <param name="near">A number that it is near; any where null.</param>
    public static Shown Count(Random random, bool mayBeOpen, long? near = null)
    {
        long n = near ?? random.Next(0, 31), tens = near is { } middle ? (middle + 5) / 10 : random.Next(0, 7);
        return random.Next(mayBeOpen ? 10 : 8) switch
        {
            0 or 1 => new(Print("{0}", n), (count, _, _) => count == n),
            2 or 3 => new(Print("0.{0}百", tens), (count, _, rounding) => Rounded(count, 10, rounding) == tens),
            4 => new(Print("约{0}", n), (count, _, _) => 20 * Math.Abs(count - n) <= Math.Max(n, 10)),
            5 => new(Print("近{0}", n), (count, _, _) => count <= n && 10 * (n - count) <= n),
            6 => new(Print("{0}余", n), (count, _, _) => count >= n && count < n + (n > 0 && n % 10 == 0 ? 10 : 1)),
            7 => new(Print("{0}以下", n), (count, _, _) => count <= n),
            8 => new(Print("{0}以上", n), (count, _, _) => count >= n),
            _ => new(Print("超过{0}", n), (count, _, _) => count > n),
        };
    }

    /// <summary>A percentage of none or one decimal, from a least number on.</summary>
    public static Shown Rate(Random random, int least, int most)
    {
        long n = random.Next(least, most + 1);
        return random.Next(9) switch
        {
            0 => new(Print("{0}%以上", n), (number, of, _) => 100 * number >= n * of),
            1 => new(Print("{0}%以下", n), (number, of, _) => number >= 0 && 100 * number <= n * of),
            2 => new(Print("约{0}%", n), (number, of, _) => number >= 0 && 20 * Math.Abs((100 * number) - (n * of)) <= Math.Max(n, 10) * of),
            3 or 4 => Tenths((10 * n) + random.Next(10)),
            _ => new(Print("{0}%", n), (number, of, rounding) => Rounded(100 * number, of, rounding) == n),
        };
    }

    /// <summary>A percentage of one decimal.</summary>
    public static Shown Tenths(long tenths)
        => new(Print("{0}.{1}%", tenths / 10, tenths % 10), (number, of, rounding) => Rounded(1_000 * number, of, rounding) == tenths);

    /// <summary>Divides and rounds, a half away from zero where it goes up.</summary>
    public static long Rounded(long number, long of, Rounding rounding) => (long)Exact.Round(number, of, rounding);

    private static string Print(string form, params object[] numbers) => string.Format(CultureInfo.InvariantCulture, form, numbers);
}
