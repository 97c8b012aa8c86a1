using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>A figure as a report prints it (载明数据), with how precise it is and what it counts.</summary>
/// <remarks>
/// Reads <c>20665</c>, <c>20,665</c>, <c>1,234万</c>, <c>1万2千人</c>, <c>5900余人</c>, <c>约4733</c>, <c>数十次</c>, <c>十几万</c>,
/// <c>三四人</c>, <c>3至5人</c>, <c>80%—90%</c>, <c>70%以上</c>, <c>九成以上</c>, <c>百分之七十二点零四</c>, <c>三分之一</c>,
/// <c>下降12.3%</c>, <c>2.5个百分点</c>, <c>36所学校</c>, <c>全覆盖</c>, <c>无</c>, <c>暂无</c> and the like; <c>docs/printed-figures.md</c>
/// lists the forms and what each admits. Two figures are equal when they state the same in the same precision: 约300 is not 300, 2.6万 is not
/// 26000, 72.0% is not 72.00%, and 一半 is not 50%. Words that change nothing are not kept: 共, 累计, the noun behind a unit. Default:
/// <see cref="Unstated"/>, which prints — and is not a figure.
/// </remarks>
/// <example><code>PrintedFigure.Parse("2.6万人").Counts(Rounding.HalfUp) // 25,500–26,499</code></example>
public readonly partial record struct PrintedFigure : ISpanParsable<PrintedFigure>, IBilingualText
{
    internal const long LargestInexact = 999_999_999_999_999; // so that every bound stays in 64 bits

    private readonly long _digits;
    private readonly long _high; // of a range, else 0; in the places of the digits
    private readonly byte _decimals;
    private readonly byte _power; // of ten: 4 behind 万, 1 before 成
    private readonly byte _parts; // of a fraction: 3 of 三分之一, else 0
    private readonly bool _overPlace; // 20余万: 余 stands before 万 and reaches up to the next ten of them

    internal PrintedFigure(PrintedFigureKind kind) => Kind = kind;

    internal PrintedFigure(
        long digits,
        int decimals,
        int power,
        bool isPercentage,
        Approximation approximation,
        bool overPlace,
        FigureBound bound,
        CountUnit unit,
        long high = 0,
        int parts = 0,
        FigureChange change = FigureChange.None)
    {
        (_digits, _high, _decimals, _power, _parts, _overPlace) = (digits, high, (byte)decimals, (byte)power, (byte)parts, overPlace);
        (IsPercentage, Approximation, Bound, Unit, Change) = (isPercentage, approximation, bound, unit, change);
        Kind = bound != FigureBound.None ? PrintedFigureKind.Bound
            : approximation != Approximation.None ? PrintedFigureKind.Approximate
            : high > 0 ? PrintedFigureKind.Range
            : parts > 0 ? PrintedFigureKind.Fraction
            : power > 0 ? PrintedFigureKind.Rounded
            : PrintedFigureKind.Exact;
    }

    /// <summary>No figure: prints —.</summary>
    public static PrintedFigure Unstated => default;

    /// <summary>A claim of fullness (全覆盖).</summary>
    public static PrintedFigure Full { get; } = new(PrintedFigureKind.Full);

    /// <summary>A statement that there is none (无).</summary>
    public static PrintedFigure StatedNone { get; } = new(PrintedFigureKind.StatedNone);

    /// <summary>What kind of statement it makes.</summary>
    public PrintedFigureKind Kind { get; }

    /// <summary>Whether it is a share of a whole: a percentage, tenths (七成) or a fraction (三分之一).</summary>
    public bool IsPercentage { get; }

    /// <summary>Whether it is a number of percentage points (2.5个百分点), the difference of two percentages.</summary>
    public bool IsPoints => Unit.IsPoints;

    /// <summary>Whether it is said to be a rise or a fall, and so is not an amount of its own: 增长12.3%, 减少5件.</summary>
    public FigureChange Change { get; }

    /// <summary>The word that makes it approximate; none where it has no such word.</summary>
    public Approximation Approximation { get; }

    /// <summary>On which side of its number it lies; none where it is not a bound.</summary>
    public FigureBound Bound { get; }

    /// <summary>What it counts; none where no unit is printed.</summary>
    public CountUnit Unit { get; }

    /// <summary>How many digits stand after the point, 0–6.</summary>
    public int Decimals => _decimals;

    /// <summary>Digits after the point once it is written without 万: 1.23456万元 is 12345.6元.</summary>
    internal int DecimalsOfOnes => Math.Max(0, _decimals - _power);

    /// <summary>Whether it has a number or two: it is not unstated, full or none.</summary>
    public bool HasNumber => Kind is not (PrintedFigureKind.Unstated or PrintedFigureKind.Full or PrintedFigureKind.StatedNone);

    /// <summary>The number as printed, without its precision: 26000 for 2.6万, 7/10 for 70%以上, -123/1000 for 下降12.3%; undefined where there
    /// is none, or more than one (3至5, 数十).</summary>
    public Ratio Amount => !HasOneNumber ? Ratio.Undefined : new(Change == FigureChange.Fall ? -Scaled : Scaled, Divisor);

    /// <summary>The percentage as printed, without its precision; none when it is not one percentage.</summary>
    internal Percentage FacePercentage
        => HasOneNumber && IsPercentage && _parts == 0
            ? Percentage.FromScaled(Change == FigureChange.Fall ? -Scaled : Scaled, _decimals)
            : Percentage.None;

    private bool HasOneNumber => HasNumber && _high == 0 && Approximation != Approximation.Several;

    /// <summary>The digits in units of the divisor.</summary>
    private long Scaled => _digits * PowerOfTen(_power);

    private long Divisor => _parts > 0 ? _parts : Percentage.Power(_decimals) * (IsPercentage ? 100 : 1);

    /// <summary>A count printed to its last digit.</summary>
    /// <param name="count">0 or more.</param>
    /// <param name="unit">What it counts; none if not printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static PrintedFigure Exact(long count, CountUnit unit = default)
        => new(Guard.Against.BelowZero(count), 0, 0, isPercentage: false, Approximation.None, overPlace: false, FigureBound.None, unit);

    /// <summary>A percentage as printed; unstated when none.</summary>
    /// <param name="percentage">A percentage.</param>
    public static PrintedFigure Of(Percentage percentage)
        => percentage.IsNone
        ? default
        : new(
            percentage.Scaled,
            percentage.Decimals,
            0,
            isPercentage: true,
            Approximation.None,
            overPlace: false,
            FigureBound.None,
            default);

    /// <summary>Gets the count of a figure that is exactly one.</summary>
    /// <param name="count">The count.</param>
    /// <returns>False for everything rounded, approximate, bounded, fractional or no number, for a share, and for a rise or fall.</returns>
    public bool IsCount(out long count)
    {
        bool exact = Kind == PrintedFigureKind.Exact && CountsSomething && _digits % Percentage.Power(_decimals) == 0;
        count = exact ? _digits / Percentage.Power(_decimals) : 0;
        return exact;
    }

    /// <summary>Gets the percentage of a figure that is plainly one.</summary>
    /// <param name="percentage">The percentage; none when it is not.</param>
    /// <returns>False for everything approximate or bounded, and for what is not a percentage.</returns>
    public bool IsPlainPercentage(out Percentage percentage)
    {
        bool plain = Kind == PrintedFigureKind.Exact && IsPercentage;
        percentage = plain ? FacePercentage : Percentage.None;
        return plain;
    }

    /// <summary>Takes the figure as one whose trailing zeros were dropped: 95.7% for 95.70%.</summary>
    /// <param name="decimals">How many digits stand after the point elsewhere in the report, 0–6.</param>
    /// <returns>The figure with so many decimals; itself where it has as many or no number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside their range, or the digits would be too many.</exception>
    public PrintedFigure WithTrailingZeros(int decimals)
    {
        Guard.Against.OutsideOf(decimals, 0, Percentage.MaxDecimals);
        if (!HasNumber || decimals <= _decimals || _parts > 0 || Approximation == Approximation.Several) { return this; }

        long zeros = Percentage.Power(decimals - _decimals);
        return Math.Max(Math.Abs(_digits), _high) > LargestInexact / zeros / PowerOfTen(_power)
            ? throw new ArgumentOutOfRangeException(
                nameof(decimals),
                decimals,
                $"Expected so few decimals that {this} stays below 16 digits.")
            : new(_digits * zeros, decimals, _power, IsPercentage, Approximation, _overPlace, Bound, Unit, _high * zeros, change: Change);
    }

    /// <summary>The same figure, said to be a rise or a fall.</summary>
    internal PrintedFigure As(FigureChange change)
        => new(_digits, _decimals, _power, IsPercentage, Approximation, _overPlace, Bound, Unit, _high, _parts, change);

    /// <summary>Returns what <see cref="Parse(string)"/> reads, in its shortest usual form, in every culture; — when unstated.</summary>
    public override string ToString() => Kind switch
    {
        PrintedFigureKind.Unstated => "—",
        PrintedFigureKind.Full => "全覆盖",
        PrintedFigureKind.StatedNone => "无",
        _ => Chinese(),
    };

    /// <summary>Returns the figure as printed, in English in words that say the same.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => (Guard.Against.Undeclared(language), Kind) switch
    {
        (Language.Chinese, _) or (_, PrintedFigureKind.Unstated) => ToString(),
        (_, PrintedFigureKind.Full) => "full coverage",
        (_, PrintedFigureKind.StatedNone) => "none",
        _ => English(),
    };

    /// <summary>Gets the number as printed, without its precision, where it is a whole count.</summary>
    internal bool IsWhole(out long count)
    {
        bool whole = HasOneNumber && CountsSomething && Scaled % Divisor == 0;
        count = whole ? Scaled / Divisor : 0;
        return whole;
    }

    /// <summary>Whether it counts or measures: it is neither a share nor a change, and not below zero.</summary>
    private bool CountsSomething => !IsPercentage && Change == FigureChange.None && _digits >= 0;

    internal static long PowerOfTen(int power)
    {
        long value = 1;
        for (; power > 0; power--) { value *= 10; }

        return value;
    }
}
