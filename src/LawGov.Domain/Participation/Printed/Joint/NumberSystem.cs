namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Numbers that are looked for, each between its bounds, and what must be so among them.</summary>
internal sealed class NumberSystem
{
    private readonly List<Bounds> _bounds = [];
    private readonly List<bool> _whole = [];

    internal List<Row> Rows { get; } = [];

    internal List<Product> Products { get; } = [];

    internal List<Choice> Choices { get; } = [];

    internal int Count => _bounds.Count;

    internal Bounds[] Start() => [.. _bounds];

    internal bool IsWhole(int number) => _whole[number];

    /// <summary>Looks for one more number.</summary>
    internal int Add(Bounds bounds, bool whole = false)
    {
        _bounds.Add(bounds);
        _whole.Add(whole);
        return _bounds.Count - 1;
    }

    internal void Narrow(int number, Bounds bounds) => _bounds[number] = _bounds[number].Intersect(bounds);

    internal void MakeWhole(int number) => _whole[number] = true;

    /// <summary>Asks that a sum of numbers, each with its factor, lies between bounds.</summary>
    internal void Ask(Bounds sum, params ReadOnlySpan<Summand> of) => Rows.Add(new(of.ToArray(), sum));

    /// <summary>Whether a number stands in one product and in nothing else, so that its bounds alone matter.</summary>
    internal bool[] InOneProductAlone()
    {
        int[] uses = new int[Count];
        foreach (var row in Rows)
        {
            foreach (var summand in row.Of) { uses[summand.Number] += 2; }
        }

        foreach (var product in Products)
        {
            uses[product.Of] += 2;
            uses[product.Whole] += 2;
            uses[product.Rate]++;
        }

        foreach (var choice in Choices)
        {
            foreach (int number in choice.Numbers) { uses[number] += 2; }
        }

        return [.. uses.Select(count => count == 1)];
    }
}

/// <summary>A number and what it is multiplied by in a sum.</summary>
internal readonly record struct Summand(int Number, Rational Factor);

/// <summary>A sum between bounds.</summary>
internal sealed record Row(Summand[] Of, Bounds Sum);

/// <summary>One number is the product of two others; the whole is above zero, the others are zero or more.</summary>
internal readonly record struct Product(int Of, int Rate, int Whole);

/// <summary>Rates of one statement, which all were rounded in the same way.</summary>
/// <param name="Numbers">The rates.</param>
/// <param name="Ways">For each way of rounding the bounds of each rate.</param>
internal sealed record Choice(int[] Numbers, Bounds[][] Ways)
{
    internal static bool Admits(Bounds[] way, ReadOnlySpan<int> numbers, ReadOnlySpan<Rational> values)
    {
        for (int at = 0; at < way.Length; at++)
        {
            if (!way[at].Contains(values[numbers[at]])) { return false; }
        }

        return true;
    }
}
