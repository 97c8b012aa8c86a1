using System.Globalization;
using System.Numerics;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>The stretch of percentages that a drawing shows. Places on it are thousandths of its width, rounded down.</summary>
/// <param name="From">The percentage at its left end.</param>
/// <param name="To">The percentage at its right end, greater than the left one.</param>
internal sealed record Axis(int From, int To)
{
    public const int Whole = 1_000;

    private const int Step = 10;
    private const int Inset = 60;    // room at either side for half a label

    /// <summary>The percentages that are named.</summary>
    public IEnumerable<int> Ticks => Enumerable.Range(From, To - From + 1).Where(percent => percent % Between == 0);

    // As many as have room on the narrowest screen.
    private int Between => (To - From) switch { <= 20 => 5, <= 60 => 10, _ => 20 };

    /// <summary>The shortest axis from ten to ten that holds all the fractions, of 0 to 1 each.</summary>
    public static Axis Around(IReadOnlyList<(BigInteger Numerator, BigInteger Denominator)> fractions)
    {
        int from = fractions.Min(one => (int)(100 * one.Numerator / one.Denominator)) / Step * Step;
        int to = fractions.Max(one => (int)(((100 * one.Numerator) + one.Denominator - 1) / one.Denominator));
        to = (to + Step - 1) / Step * Step;
        return from < to ? new(from, to) : from == 0 ? new(0, Step) : new(from - Step, to);
    }

    /// <summary>Where a fraction lies, in thousandths of the drawing's width.</summary>
    public int PlaceOf(BigInteger numerator, BigInteger denominator)
        => Inset + (int)(((100 * numerator) - (From * denominator)) * (Whole - (2 * Inset)) / ((To - From) * denominator));

    /// <summary>Thousandths as CSS and SVG write them, such as 37.5%.</summary>
    public static string Percent(int thousandths) => string.Create(CultureInfo.InvariantCulture, $"{thousandths / 10}.{thousandths % 10}%");
}
