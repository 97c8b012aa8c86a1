using System.Collections.Frozen;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Participation.Printed;

/// <summary>One figure of a statement.</summary>
internal readonly struct Term
{
    /// <summary>Units of which a part is a quantity too: money, lengths, areas, times.</summary>
    private static readonly FrozenSet<string> Measured = new[]
    {
        "元", "万元", "亿元", "米", "千米", "公里", "里", "平方米", "平方公里", "亩", "公顷", "克", "千克", "公斤", "吨", "升", "度", "千瓦时",
        "小时", "分钟", "课时", "学时", "学分", "天", "日", "周", "月", "个月", "年", "分", "百分点", "个百分点",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly PrintedFigure _figure;
    private readonly bool _isNone;
    private readonly bool _isFall;
    private readonly bool _isHundredfold; // points that are not printed as a percentage

    /// <param name="fact">The figure; 无 where it is known that there is none.</param>
    /// <param name="noneIsZero">Whether none of it is zero of it, and not a figure that was not published.</param>
    /// <param name="isFall">Whether it goes down where it is printed without a sign.</param>
    /// <param name="isPoints">Whether it is a number of percentage points, which are rounded as rates are.</param>
    internal Term(Fact<PrintedFigure> fact, bool noneIsZero, bool isFall = false, bool isPoints = false)
    {
        bool none = !fact.Known(out _figure) ? !fact.IsUnknown : _figure.Kind == PrintedFigureKind.StatedNone;
        _isFall = isFall;
        _isNone = none && noneIsZero;
        IsStated = _isNone || _figure.HasNumber || _figure.Kind == PrintedFigureKind.Full;
        if (!isPoints || !_figure.HasNumber || _figure.IsPercentage) { return; }

        bool isRate = _figure.Kind == PrintedFigureKind.Exact && Math.Abs(_figure.Amount.Numerator) <= PrintedFigure.LargestInexact;
        if (isRate) { _figure = PrintedFigure.Of(Percentage.FromScaled(_figure.Amount.Numerator, _figure.Decimals)); }

        _isHundredfold = !isRate;
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

    /// <summary>Whether what it stands for depends on how it was rounded.</summary>
    internal bool IsRounded => _figure.Kind == PrintedFigureKind.Rounded || (_figure.Kind == PrintedFigureKind.Exact && IsPercentage);

    /// <summary>The number as printed, taken at its word; null where there is none.</summary>
    internal Fraction? Face
    {
        get
        {
            if (_isNone) { return 0; }

            bool isNumber = _figure.Kind is PrintedFigureKind.Exact or PrintedFigureKind.Rounded or PrintedFigureKind.Approximate;
            if (!isNumber || _figure.Amount.IsUndefined) { return null; }

            var face = new Fraction(_figure.Amount.Numerator, (Int128)_figure.Amount.Denominator * (_isHundredfold ? 100 : 1));
            return _isFall && face.Sign > 0 ? -face : face;
        }
    }

    /// <summary>Whether it counts things, of which there are whole numbers only.</summary>
    internal bool IsCounted => !Measured.Contains(Unit.ToString()) && !(Unit.IsNone && IsFraction);

    private bool IsFraction => Face is { } face && face.Numerator % face.Denominator != 0;

    /// <summary>What it can stand for.</summary>
    /// <param name="rounding">How it was rounded; null for every way.</param>
    /// <param name="model">How wide an approximate figure is.</param>
    internal Extent Under(Rounding? rounding, ApproximationModel model)
    {
        if (_isNone) { return Extent.Only(0); }

        var amounts = Extent.Of(rounding is { } one ? _figure.Amounts(one, model) : _figure.WidestAmounts(model));
        if (_isHundredfold) { amounts = amounts.Times(new(1, 100)); }

        return _isFall && _figure.Amount.Numerator >= 0 ? amounts.Negated() : amounts;
    }

    /// <summary>The same of a count; empty where it is not one.</summary>
    /// <param name="rounding">How it was rounded; null for every way.</param>
    /// <param name="model">How wide an approximate figure is.</param>
    /// <param name="counted">Whether only whole numbers count.</param>
    internal Extent Under(Rounding? rounding, ApproximationModel model, bool counted)
        => IsFull || IsPercentage ? Extent.Empty : counted ? Under(rounding, model).Whole() : Under(rounding, model);
}
