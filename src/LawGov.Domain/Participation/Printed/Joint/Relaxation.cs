namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>The sums that bounds alone do not decide, and the sums that bound each product: what <see cref="Simplex"/> is asked.</summary>
internal readonly struct Relaxation
{
    private readonly Bounds[] _bounds;

    private Relaxation(Bounds[] bounds) => (_bounds, Rows) = (bounds, []);

    internal List<Row> Rows { get; }

    /// <param name="system">What is asked.</param>
    /// <param name="alone">Numbers that stand in one product and in nothing else.</param>
    /// <param name="bounds">Bounds as far as they are narrowed.</param>
    internal static Relaxation Of(NumberSystem system, bool[] alone, Bounds[] bounds)
    {
        var relaxation = new Relaxation(bounds);
        foreach (var row in system.Rows) { relaxation.Add(row.Sum, row.Of); }

        foreach (var product in system.Products) { relaxation.Add(product, alone[product.Rate]); }

        return relaxation;
    }

    private void Add(Product product, bool alone)
    {
        var (of, rate, whole) = product;
        if (_bounds[rate].IsOne || (!alone && !_bounds[whole].IsOne))
        {
            Between(of, whole, _bounds[rate]);
            if (!alone && !_bounds[rate].IsOne) { Between(of, rate, Closed(_bounds[whole])); }
        }
        else if (alone) { Between(of, whole, _bounds[rate]); }
        else { Between(of, rate, _bounds[whole]); }
    }

    /// <summary>One number is so many times the other as bounds say, the other zero or more.</summary>
    private void Between(int of, int other, Bounds times)
    {
        if (times.Low is { } low) { Add(new(Verge.Of(0, low.IsExact, 1), null), new(of, 1), new(other, -low.At)); }

        if (times.High is { } high) { Add(new(null, Verge.Of(0, high.IsExact, -1)), new(of, 1), new(other, -high.At)); }
    }

    /// <summary>A rate of zero is zero of any whole: an end that no whole has is one that the product may have.</summary>
    private static Bounds Closed(Bounds bounds) => new(
        bounds.Low is { } low ? new Verge(low.At) : null,
        bounds.High is { } high ? new Verge(high.At) : null);

    private void Add(Bounds sum, params ReadOnlySpan<Summand> of)
    {
        Rational fixedPart = 0;
        Verge? low = new Verge(0), high = new Verge(0);
        var rest = new List<Summand>(of.Length);
        foreach (var summand in of)
        {
            if (summand.Factor.Sign == 0) { continue; }

            var own = _bounds[summand.Number];
            if (own is { IsOne: true, Low: { } only })
            {
                fixedPart += only.At * summand.Factor;
                continue;
            }

            rest.Add(summand);
            own = own.Times(summand.Factor);
            (low, high) = (low + own.Low, high + own.High);
        }

        sum = sum.Plus(-fixedPart);
        if (rest.Count > 0 && !new Bounds(low?.OneStep(), high?.OneStep()).IsWithin(sum)) { Rows.Add(new([.. rest], sum)); }
    }
}
