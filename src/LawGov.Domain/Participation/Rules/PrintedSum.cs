using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Participation.Rules;

/// <summary>The sum of printed figures: every count that it can be, and the one that it is at its word.</summary>
internal struct PrintedSum
{
    private const long Largest = long.MaxValue - 1;

    private Int128 _min;
    private Int128 _max;
    private bool _unbounded;
    private bool _bounded; // a bound has no number at its word

    /// <summary>The sum of the numbers as printed.</summary>
    internal Int128 Face { get; private set; }

    /// <summary>Whether every figure so far has such a number.</summary>
    internal readonly bool AsPrinted => !_bounded;

    /// <summary>Every count that the sum can be; what lies beyond 64 bits is cut there.</summary>
    internal readonly CountInterval Counts
        => _unbounded ? CountInterval.AtLeast((long)Int128.Min(_min, Largest)) : WholeBounds.Between(Int128.Min(_min, Largest), Int128.Min(_max, Largest));

    /// <summary>Adds a figure, if it is a count.</summary>
    internal bool TryAdd(PrintedFigure figure)
    {
        var counts = figure.WidestCounts(Admitted.Width);
        if (counts.Min is not { } min) { return false; }

        _min += min;
        _max += counts.Max ?? 0;
        _unbounded |= counts.IsUnbounded;
        bool whole = figure.IsWhole(out long face);
        _bounded |= !whole || figure.Bound != FigureBound.None;
        Face += face;
        return true;
    }
}
