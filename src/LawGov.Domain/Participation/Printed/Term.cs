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
    private readonly bool _isFall;

    /// <param name="fact">The figure; 无 where it is known that there is none.</param>
    /// <param name="noneIsZero">Whether none of it is zero of it, and not a figure that was not published.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="isFall">Whether it goes down where it is printed without a sign.</param>
    internal Term(Fact<PrintedFigure> fact, bool noneIsZero, TermKind kind = TermKind.Amount, bool isFall = false)
    {
        bool none = !fact.Known(out _figure) ? !fact.IsUnknown : _figure.Kind == PrintedFigureKind.StatedNone;
        (_isNone, _kind, _isFall) = (none && noneIsZero, kind, isFall && _figure.Change != FigureChange.Fall);
        bool said = _figure.HasNumber || _figure.Kind == PrintedFigureKind.Full;
        IsStated = _isNone || (said && (kind != TermKind.Amount || _figure.Change == FigureChange.None));
    }

    /// <summary>Whether it states a number, zero among them, or fullness.</summary>
    internal bool IsStated { get; }

    internal bool IsNone => _isNone;

    internal bool IsFull => _figure.Kind == PrintedFigureKind.Full;

    internal bool IsPercentage => _figure.IsPercentage;

    internal PrintedFigure Figure => _figure;

    internal CountUnit Unit => _figure.Unit;

    /// <summary>Whether it was printed to its last digit.</summary>
    internal bool IsExact => _isNone || (_figure.Kind == PrintedFigureKind.Exact && !IsPercentage);

    /// <summary>Whether what it stands for depends on how it was rounded. Points are the difference of two figures as printed.</summary>
    internal bool IsRounded => _figure.Kind == PrintedFigureKind.Rounded
        || (_figure.Kind == PrintedFigureKind.Exact && IsPercentage && _kind != TermKind.Points);

    /// <summary>The number as printed, taken at its word; null where there is none.</summary>
    internal Fraction? Face
    {
        get
        {
            if (_isNone) { return 0; }

            var amount = _figure.Amount;
            if (_figure.Kind == PrintedFigureKind.Bound || amount.IsUndefined) { return null; }

            var face = new Fraction(amount.Numerator, amount.Denominator) * Scale;
            return _isFall && face.Sign > 0 ? -face : face;
        }
    }

    /// <summary>Whether it counts things, of which there are whole numbers only.</summary>
    internal bool IsCounted => !Unit.IsMeasured && (Unit.IsCounted || !IsFraction);

    private bool IsFraction => Face is { } face && face.Numerator % face.Denominator != 0;

    /// <summary>A point is a hundredth.</summary>
    private Fraction Scale => IsInPoints ? new Fraction(1, 100) : 1;

    private bool IsInPoints => _kind == TermKind.Points && !IsPercentage;

    /// <summary>What it can stand for.</summary>
    /// <param name="rounding">How it was rounded; null for every way.</param>
    /// <param name="model">How wide an approximate figure is.</param>
    internal Extent Under(Rounding? rounding, ApproximationModel model)
    {
        if (_isNone) { return Extent.Only(0); }

        if (_kind == TermKind.Points && _figure.Kind == PrintedFigureKind.Exact) { return Extent.Only(Face ?? 0); }

        var amounts = Extent.Of(rounding is { } one ? _figure.Amounts(one, model) : _figure.WidestAmounts(model));
        if (IsInPoints) { amounts = amounts.Times(Scale); }

        return _isFall && !(_figure.Amount.Numerator < 0) ? amounts.Negated() : amounts;
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

    /// <summary>By how many percentage points a rate changed.</summary>
    Points,
}
