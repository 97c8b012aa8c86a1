using System.Numerics;

namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Whether numbers fit.</summary>
internal enum Answer
{
    No,
    Yes,

    /// <summary>It was not decided in the steps that there are.</summary>
    NotFound,
}

/// <summary>How many steps are left.</summary>
internal sealed class Steps(int left)
{
    internal int Left { get; private set; } = left;

    internal bool Take() => Left-- > 0;
}

/// <summary>Looks for numbers that fit a system: narrows their bounds, asks for a solution in sums alone, and parts the bounds where that
/// solution is not one of whole numbers, of products or of one way of rounding.</summary>
internal sealed class Search(NumberSystem system, Steps steps)
{
    private const int MostBits = 256; // of the ends of parts: amounts that are not whole could be parted for ever

    private readonly Stack<Bounds[]> _parts = new();
    private readonly bool[] _alone = system.InOneProductAlone();
    private bool _isTooFine;

    /// <summary>The numbers found; empty where none were.</summary>
    internal Rational[] Numbers { get; private set; } = [];

    internal Answer Run()
    {
        _parts.Push(system.Start());
        while (_parts.TryPop(out var bounds))
        {
            if (!steps.Take()) { return Answer.NotFound; }

            if (!Propagation.Run(system, bounds)) { continue; }

            var simplex = new Simplex(bounds, Relaxation.Of(system, _alone, bounds).Rows);
            if (!simplex.Solve()) { continue; }

            var numbers = simplex.Numbers(bounds.Length);
            if (PartWhole(bounds, numbers) || PartWays(bounds, numbers) || PartProduct(bounds, numbers))
            {
                if (_isTooFine) { return Answer.NotFound; }

                continue;
            }

            Numbers = numbers;
            return Answer.Yes;
        }

        return Answer.No;
    }

    private bool PartWhole(Bounds[] bounds, Rational[] numbers)
    {
        for (int number = 0; number < numbers.Length; number++)
        {
            if (!system.IsWhole(number) || numbers[number].IsWhole) { continue; }

            PartAt(bounds, number, numbers[number].Floor());
            return true;
        }

        return false;
    }

    private bool PartWays(Bounds[] bounds, Rational[] numbers)
    {
        foreach (var choice in system.Choices)
        {
            if (Array.Exists(choice.Ways, way => Choice.Admits(way, choice.Numbers, numbers))) { continue; }

            foreach (var way in choice.Ways)
            {
                var part = (Bounds[])bounds.Clone();
                for (int at = 0; at < way.Length; at++) { part[choice.Numbers[at]] = part[choice.Numbers[at]].Intersect(way[at]); }

                _parts.Push(part);
            }

            return true;
        }

        return false;
    }

    private bool PartProduct(Bounds[] bounds, Rational[] numbers)
    {
        foreach (var (of, rate, whole) in system.Products)
        {
            if (_alone[rate] || numbers[of].Equals(numbers[rate] * numbers[whole])) { continue; }

            if (system.IsWhole(whole))
            {
                PartAt(bounds, whole, Middle(bounds[whole], numbers[whole]));
                return true;
            }

            var middle = bounds[whole] is { Low: { } low, High: { } high } ? (low.At + high.At) / 2 : numbers[whole] + 1;
            _isTooFine = middle.Denominator.GetBitLength() > MostBits || numbers[whole].Denominator.GetBitLength() > MostBits;
            Push(bounds, whole, new(new Verge(middle), null));
            Push(bounds, whole, new(null, new Verge(middle)));
            Push(bounds, whole, Bounds.Only(numbers[whole])); // the likeliest to fit, and looked at first
            return true;
        }

        return false;
    }

    /// <summary>The whole number below which and from which on two parts lie, neither of them empty.</summary>
    private static BigInteger Middle(Bounds bounds, Rational number)
    {
        if (bounds is { Low: { } low, High: { } high }) { return ((low.At + high.At) / 2).Floor(); }

        return bounds.High is { } end && number.CompareTo(end.At) >= 0 ? number.Floor() - 1 : number.Floor();
    }

    private void PartAt(Bounds[] bounds, int number, BigInteger last)
    {
        Push(bounds, number, new(new Verge(last + 1), null));
        Push(bounds, number, new(null, new Verge(last)));
    }

    private void Push(Bounds[] bounds, int number, Bounds part)
    {
        var parts = (Bounds[])bounds.Clone();
        parts[number] = parts[number].Intersect(part);
        _parts.Push(parts);
    }
}
