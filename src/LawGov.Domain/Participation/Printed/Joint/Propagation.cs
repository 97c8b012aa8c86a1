namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Narrows the bounds of numbers by what each sum and product leaves of them, one after the other.</summary>
/// <remarks>It never loses a number that fits. It stops after <see cref="MostPasses"/> passes: 2x = 2y + 1 would narrow for ever, and what
/// it leaves is decided by <see cref="Simplex"/>.</remarks>
internal readonly struct Propagation
{
    private const int MostPasses = 12;

    private readonly NumberSystem _system;
    private readonly Bounds[] _bounds;

    private Propagation(NumberSystem system, Bounds[] bounds) => (_system, _bounds) = (system, bounds);

    /// <summary>Narrows all bounds.</summary>
    /// <returns>False if no numbers fit.</returns>
    internal static bool Run(NumberSystem system, Bounds[] bounds)
    {
        var propagation = new Propagation(system, bounds);
        for (int number = 0; number < bounds.Length; number++)
        {
            if (system.IsWhole(number)) { bounds[number] = bounds[number].Whole(); }

            if (bounds[number].IsEmpty) { return false; }
        }

        bool changed = true;
        for (int pass = 0; changed && pass < MostPasses; pass++)
        {
            changed = false;
            foreach (var row in system.Rows)
            {
                if (!propagation.Sum(row, ref changed)) { return false; }
            }

            foreach (var product in system.Products)
            {
                if (!propagation.Product(product, ref changed)) { return false; }
            }
        }

        return true;
    }

    private bool Sum(Row row, ref bool changed)
    {
        Verge low = default, high = default;
        int withoutLow = 0, withoutHigh = 0;
        foreach (var summand in row.Of)
        {
            var own = _bounds[summand.Number].Times(summand.Factor);
            if (own.Low is { } least) { low += least; } else { withoutLow++; }

            if (own.High is { } most) { high += most; } else { withoutHigh++; }
        }

        foreach (var summand in row.Of)
        {
            var own = _bounds[summand.Number].Times(summand.Factor);
            if (own.IsOne && row.Of.Length > 1) { continue; } // what is wrong with it shows at another

            Verge? least = own.Low is { } l ? (withoutLow == 0 ? low - l : null) : withoutLow == 1 ? low : null;
            Verge? most = own.High is { } h ? (withoutHigh == 0 ? high - h : null) : withoutHigh == 1 ? high : null;
            var left = new Bounds((row.Sum.Low - most)?.OneStep(), (row.Sum.High - least)?.OneStep());
            if (!Narrow(summand.Number, left.Times(1 / summand.Factor), ref changed)) { return false; }
        }

        bool tooHigh = withoutLow == 0 && row.Sum.High is { } end && low.OneStep().CompareTo(end) > 0;
        bool tooLow = withoutHigh == 0 && row.Sum.Low is { } start && high.OneStep().CompareTo(start) < 0;
        return !tooHigh && !tooLow;
    }

    private bool Product(Product product, ref bool changed)
    {
        var (of, rate, whole) = product;
        return Narrow(of, _bounds[rate].Multiply(_bounds[whole]), ref changed)
            && Narrow(rate, _bounds[of].DivideBy(_bounds[whole]), ref changed)
            && Narrow(whole, _bounds[of].DivideBy(_bounds[rate]), ref changed);
    }

    private bool Narrow(int number, Bounds to, ref bool changed)
    {
        var bounds = _bounds[number];
        if (bounds.IsWithin(to)) { return true; }

        var narrowed = bounds.Intersect(to);
        if (_system.IsWhole(number)) { narrowed = narrowed.Whole(); }

        _bounds[number] = narrowed;
        changed = true;
        return !narrowed.IsEmpty;
    }
}
