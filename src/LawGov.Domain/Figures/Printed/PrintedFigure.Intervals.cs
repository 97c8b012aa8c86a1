using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Figures.Printed;

public readonly partial record struct PrintedFigure
{
    /// <summary>The exact amounts that would be printed so.</summary>
    /// <param name="rounding">How the last printed place was found; it matters for a percentage and for a figure rounded to 万 or 亿.</param>
    /// <param name="model">How wide an approximate figure is; <see cref="ApproximationModel.Default"/> when null.</param>
    /// <returns>The whole alone (1) for a claim of fullness; below zero for a fall; empty when unstated or none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rounding.</exception>
    public RatioInterval Amounts(Rounding rounding, ApproximationModel? model = null)
    {
        Guard.Against.Undeclared(rounding);
        var amounts = Kind switch
        {
            PrintedFigureKind.Exact
                => IsPercentage ? Percentage.FromScaled(_digits, _decimals).Preimage(rounding) : RatioInterval.Only(Face),
            PrintedFigureKind.Rounded => Unrounded(rounding),
            PrintedFigureKind.Approximate => Spread(model ?? ApproximationModel.Default),
            PrintedFigureKind.Bound => Bounded(),
            PrintedFigureKind.Full => RatioInterval.Only(new(1, 1)),
            PrintedFigureKind.Range => new(Face, true, new(_high * PowerOfTen(_power), Divisor), true),
            PrintedFigureKind.Fraction => RatioInterval.Only(Face),
            _ => default,
        };
        return Change == FigureChange.Fall ? Below(amounts) : amounts;
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
    /// <returns>Empty for a share and a claim of fullness, which count nothing without a base, for a rise or fall, and for what is not a
    /// figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rounding.</exception>
    public CountInterval Counts(Rounding rounding, ApproximationModel? model = null)
    {
        var amounts = Amounts(rounding, model);
        return HasNumber && CountsSomething ? amounts.WholeNumbers() : CountInterval.Empty;
    }

    /// <summary>The counts that would be printed so under any rounding, from the lowest to the highest.</summary>
    /// <param name="model">How wide an approximate figure is; <see cref="ApproximationModel.Default"/> when null.</param>
    /// <returns>As for one rounding.</returns>
    public CountInterval WidestCounts(ApproximationModel? model = null)
        => HasNumber && CountsSomething ? WidestAmounts(model).WholeNumbers() : CountInterval.Empty;

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

    /// <summary>The number as printed, above zero for a fall too.</summary>
    private Ratio Face => new(Scaled, Divisor);

    private RatioInterval Spread(ApproximationModel model)
    {
        long low = Scaled, high = _high == 0 ? low : _high * PowerOfTen(_power), place = _parts > 0 ? 0 : PowerOfTen(_power);
        switch (Approximation)
        {
            case Approximation.Near:
                return new(Moved(low, model.Near, 0, -1), true, Face, true);
            case Approximation.Over:
                return Upwards(model);
            case Approximation.AboutOver:
                return Either(low, high, model.About, place).Hull(Upwards(model));
            case Approximation.Several:
                return Several();
            default:
                return Either(low, high, Approximation == Approximation.About ? model.About : model.Around, place);
        }
    }

    private RatioInterval Either(long low, long high, Ratio share, long place)
        => new(Moved(low, share, place, -1), true, Moved(high, share, place, 1), true);

    private RatioInterval Upwards(ApproximationModel model)
        => model.Over.IsUndefined
            ? new(Face, true, new(Scaled + Step(), Divisor), false)
            : new(Face, true, Moved(Scaled, model.Over, 0, 1), true);

    /// <summary>数十 is from two tens to less than ten of them; 十几 lies between one ten and two.</summary>
    private RatioInterval Several()
    {
        long place = PowerOfTen(_power), divisor = Divisor;
        return _digits == 0
            ? new(new(2 * place, divisor), true, new(10 * place, divisor), false)
            : new(new(_digits * place, divisor), false, new((_digits + 10) * place, divisor), false);
    }

    /// <summary>The number moved by a share of itself, or by half a place where that is more; never below zero.</summary>
    private Ratio Moved(long number, Ratio share, long place, int direction)
    {
        long unit = 2 * share.Denominator, move = Math.Max(2 * share.Numerator * number, share.Denominator * place);
        return new(Math.Max(0, (number * unit) + (direction * move)), Divisor * unit);
    }

    /// <summary>The same amounts below zero. Nothing falls by more than itself, and a count by no more than the largest there is.</summary>
    private RatioInterval Below(RatioInterval above)
    {
        if (above.IsEmpty) { return above; }

        Ratio low = above.IsUnbounded ? new(IsPercentage ? -1 : -LargestInexact, 1) : Negative(above.High), high = Negative(above.Low);
        return low > high ? default : new(low, above.IsUnbounded || above.IncludesHigh, high, above.IncludesLow || low == high);
    }

    private static Ratio Negative(Ratio ratio) => new(-ratio.Numerator, ratio.Denominator);

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
        Ratio zero = new(0, 1), number = Face;
        return Bound switch
        {
            FigureBound.AtLeast => RatioInterval.From(number, includesLow: true),
            FigureBound.Above => RatioInterval.From(number, includesLow: false),
            FigureBound.AtMost => new(zero, true, number, true),
            _ => number == zero ? default : new(zero, true, number, false),
        };
    }
}
