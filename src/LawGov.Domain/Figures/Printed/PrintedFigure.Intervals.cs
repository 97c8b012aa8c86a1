using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Figures.Printed;

public readonly partial record struct PrintedFigure
{
    /// <summary>The exact amounts that would be printed so.</summary>
    /// <param name="rounding">How the last printed place was found; it matters for a percentage and for a figure rounded to 万 or 亿.</param>
    /// <param name="model">How wide an approximate figure is; <see cref="ApproximationModel.Default"/> when null.</param>
    /// <returns>The whole alone (1) for a claim of fullness; empty when unstated or none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rounding.</exception>
    public RatioInterval Amounts(Rounding rounding, ApproximationModel? model = null)
    {
        Guard.Against.Undeclared(rounding);
        return Kind switch
        {
            PrintedFigureKind.Exact
                => IsPercentage ? Percentage.FromScaled(_digits, _decimals).Preimage(rounding) : RatioInterval.Only(Amount),
            PrintedFigureKind.Rounded => Unrounded(rounding),
            PrintedFigureKind.Approximate => Spread(model ?? ApproximationModel.Default),
            PrintedFigureKind.Bound => Bounded(),
            PrintedFigureKind.Full => RatioInterval.Only(new(1, 1)),
            _ => default,
        };
    }

    /// <summary>The exact amounts that would be printed so under any rounding, from the lowest to the highest.</summary>
    /// <param name="model">How wide an approximate figure is; <see cref="ApproximationModel.Default"/> when null.</param>
    /// <returns>As for one rounding.</returns>
    public RatioInterval WidestAmounts(ApproximationModel? model = null)
    {
        var halfEven = Amounts(Rounding.HalfEven, model);
        if (Kind != PrintedFigureKind.Rounded && !(Kind == PrintedFigureKind.Exact && IsPercentage)) { return halfEven; }

        return halfEven.Hull(Amounts(Rounding.HalfUp, model)).Hull(Amounts(Rounding.Truncate, model));
    }

    /// <summary>The counts that would be printed so.</summary>
    /// <param name="rounding">How the last printed place was found.</param>
    /// <param name="model">How wide an approximate figure is; <see cref="ApproximationModel.Default"/> when null.</param>
    /// <returns>Empty for a percentage and a claim of fullness, which count nothing without a base, and for what is not a figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rounding.</exception>
    public CountInterval Counts(Rounding rounding, ApproximationModel? model = null)
    {
        var amounts = Amounts(rounding, model);
        return IsPercentage || !HasNumber ? CountInterval.Empty : amounts.WholeNumbers();
    }

    /// <summary>The counts that would be printed so under any rounding, from the lowest to the highest.</summary>
    /// <param name="model">How wide an approximate figure is; <see cref="ApproximationModel.Default"/> when null.</param>
    /// <returns>As for one rounding.</returns>
    public CountInterval WidestCounts(ApproximationModel? model = null)
        => IsPercentage || !HasNumber ? CountInterval.Empty : WidestAmounts(model).WholeNumbers();

    /// <summary>The counts that a claim of fullness or a count can stand for once its base is known.</summary>
    /// <param name="whole">The base, 0 or more, and below 2^63 - 1.</param>
    /// <param name="model">How wide an approximate figure is; <see cref="ApproximationModel.Default"/> when null.</param>
    /// <returns>The base itself for a claim of fullness; for a count what lies within the base; empty for a percentage and for what is not
    /// a figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The base lies outside its range.</exception>
    public CountInterval CountsOf(long whole, ApproximationModel? model = null)
    {
        Guard.Against.OutsideOf(whole, 0, long.MaxValue - 1);
        return Kind == PrintedFigureKind.Full ? CountInterval.Only(whole) : WidestCounts(model).Intersect(CountInterval.Between(0, whole));
    }

    private RatioInterval Unrounded(Rounding rounding)
    {
        long middle = 2 * Scaled, step = PowerOfTen(_power), unit = 2 * Divisor; // in halves of the last place
        Ratio low = new(Math.Max(0, middle - step), unit), high = new(middle + step, unit);
        bool even = (_digits & 1) == 0;
        return rounding switch
        {
            Rounding.Truncate => new(new(middle, unit), true, new(middle + (2 * step), unit), false),
            Rounding.HalfEven => new(low, even || _digits == 0, high, even),
            _ => new(low, true, high, false),
        };
    }

    private RatioInterval Spread(ApproximationModel model)
    {
        long number = Scaled, place = PowerOfTen(_power);
        switch (Approximation)
        {
            case Approximation.Near:
                return new(Moved(number, model.Near, 0, -1), true, Amount, true);
            case Approximation.Over when model.Over.IsUndefined:
                return new(Amount, true, new(number + Step(), Divisor), false);
            case Approximation.Over:
                return new(Amount, true, Moved(number, model.Over, 0, 1), true);
            default:
                var share = Approximation == Approximation.About ? model.About : model.Around;
                return new(Moved(number, share, place, -1), true, Moved(number, share, place, 1), true);
        }
    }

    /// <summary>The number moved by a share of itself, or by half a place where that is more; never below zero.</summary>
    private Ratio Moved(long number, Ratio share, long place, int direction)
    {
        long unit = 2 * share.Denominator, move = Math.Max(2 * share.Numerator * number, share.Denominator * place);
        return new(Math.Max(0, (number * unit) + (direction * move)), Divisor * unit);
    }

    /// <summary>How far 余 reaches: one of the place it stands behind, which is that of the last digit that is not 0 where no 万 is
    /// printed.</summary>
    private long Step()
    {
        long step = PowerOfTen(_power);
        if (_decimals > 0 || (_power > 0 && !_overPlace)) { return step; }

        for (long rest = _digits; rest != 0 && rest % 10 == 0; rest /= 10) { step *= 10; }

        return step;
    }

    private RatioInterval Bounded()
    {
        Ratio zero = new(0, 1), number = Amount;
        return Bound switch
        {
            FigureBound.AtLeast => RatioInterval.From(number, includesLow: true),
            FigureBound.Above => RatioInterval.From(number, includesLow: false),
            FigureBound.AtMost => new(zero, true, number, true),
            _ => number == zero ? default : new(zero, true, number, false),
        };
    }
}
