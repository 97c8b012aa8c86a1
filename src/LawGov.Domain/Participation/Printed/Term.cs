using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Participation.Printed;

/// <summary>One figure of a statement.</summary>
internal readonly struct Term
{
    private readonly PrintedFigure _figure;
    private readonly bool _isNone;
    private readonly TermKind _kind;

    /// <param name="fact">The figure; 无 where it is known that there is none.</param>
    /// <param name="noneIsZero">Whether none of it is zero of it, and not a figure that was not published.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="isFall">Whether it goes down where it is printed without a sign.</param>
    internal Term(Fact<PrintedFigure> fact, bool noneIsZero, TermKind kind = TermKind.Amount, bool isFall = false)
    {
        bool none = !fact.Known(out _figure) ? !fact.IsUnknown : _figure.Kind == PrintedFigureKind.StatedNone;
        (_isNone, _kind) = (none && noneIsZero, kind);
        IsTurned = isFall && _figure.Change != FigureChange.Fall && !(_figure.Amount.Numerator < 0);
        bool said = _figure.HasNumber || _figure.Kind == PrintedFigureKind.Full;
        IsStated = _isNone || (said && (kind != TermKind.Amount || _figure.Change == FigureChange.None));
    }

    /// <summary>Whether it states a number, zero among them, or fullness.</summary>
    internal bool IsStated { get; }

    internal bool IsNone => _isNone;

    /// <summary>Whether it goes down though it is printed without a sign.</summary>
    internal bool IsTurned { get; }

    internal bool IsFull => _figure.Kind == PrintedFigureKind.Full;

    internal bool IsPercentage => _figure.IsPercentage;

    internal PrintedFigure Figure => _figure;

    internal CountUnit Unit => _figure.Unit;

    /// <summary>Whether it was printed to its last digit.</summary>
    internal bool IsExact => _isNone || (_figure.Kind == PrintedFigureKind.Exact && !IsPercentage);

    /// <summary>Whether what it stands for depends on how it was rounded. Points come from rates, and are rounded as they are.</summary>
    internal bool IsRounded => _figure.Kind == PrintedFigureKind.Rounded
        || (_figure.Kind == PrintedFigureKind.Exact && (IsPercentage || IsInPoints || IsMeasuredAgain));

    /// <summary>With how many decimals its amount is printed: 1.2万元 has none.</summary>
    internal int Decimals => _figure.DecimalsOfOnes;

    /// <summary>The number as printed, taken at its word; null where there is none.</summary>
    internal Fraction? Face
    {
        get
        {
            if (_isNone) { return 0; }

            if (IsFull && _kind != TermKind.Points) { return 1; }

            var amount = _figure.Amount;
            if (_figure.Kind == PrintedFigureKind.Bound || amount.IsUndefined) { return null; }

            var face = new Fraction(amount.Numerator, amount.Denominator) * Scale;
            return IsTurned ? -face : face;
        }
    }

    /// <summary>Whether it counts things, of which there are whole numbers only.</summary>
    internal bool IsCounted => !Unit.IsMeasured && (Unit.IsCounted || !IsFraction);

    private bool IsFraction => Face is { } face && face.Numerator % face.Denominator != 0;

    /// <summary>A point is a hundredth.</summary>
    private Fraction Scale => IsInPoints ? new Fraction(1, 100) : 1;

    private bool IsInPoints => _kind == TermKind.Points && !IsPercentage;

    /// <summary>12.5小时 in one place is 12.48小时 in another.</summary>
    private bool IsMeasuredAgain => _kind == TermKind.Repeated && Unit.IsMeasured && !IsPercentage;

    /// <summary>What it can stand for.</summary>
    /// <param name="rounding">How it was rounded; null for every way.</param>
    /// <param name="model">How wide an approximate figure is.</param>
    internal Extent Under(Rounding? rounding, ApproximationModel model)
    {
        if (_isNone) { return Extent.Only(0); }

        // points are a percentage without its sign, measured amounts one of a hundred times as much
        bool rounded = (IsInPoints || IsMeasuredAgain) && _figure.Kind == PrintedFigureKind.Exact
            && Math.Abs(_figure.Amount.Numerator) <= PrintedFigure.LargestInexact;
        var amounts = Extent.Of(rounded ? Rounded(rounding)
            : rounding is { } one ? _figure.Amounts(one, model)
            : _figure.WidestAmounts(model));
        if (IsInPoints && !rounded) { amounts = amounts.Times(Scale); }

        if (IsMeasuredAgain && rounded) { amounts = amounts.Times(100); }

        return IsTurned ? amounts.Negated() : amounts;
    }

    private RatioInterval Rounded(Rounding? rounding)
    {
        var printed = Percentage.FromScaled(_figure.Amount.Numerator, _figure.Decimals);
        return rounding is { } one ? printed.Preimage(one)
            : printed.Preimage(Rounding.HalfUp).Hull(printed.Preimage(Rounding.HalfEven)).Hull(printed.Preimage(Rounding.Truncate));
    }

    /// <summary>The same of a count; empty where it is not one.</summary>
    /// <param name="rounding">How it was rounded; null for every way.</param>
    /// <param name="model">How wide an approximate figure is.</param>
    /// <param name="counted">Whether only whole numbers count.</param>
    internal Extent Under(Rounding? rounding, ApproximationModel model, bool counted)
        => IsFull || IsPercentage ? Extent.Empty : counted ? Under(rounding, model).Whole() : Under(rounding, model);
}

/// <summary>What a figure of a statement says.</summary>
internal enum TermKind
{
    /// <summary>How many, or how much: a rise or a fall is not one.</summary>
    Amount,

    /// <summary>A rate, or by how much something changed.</summary>
    Change,

    /// <summary>A rate, an amount or a change that is printed once more elsewhere: measured amounts may be rounded there.</summary>
    Repeated,

    /// <summary>By how many percentage points a rate changed.</summary>
    Points,
}
