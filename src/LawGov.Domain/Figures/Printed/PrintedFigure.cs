using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>A figure as a report prints it (载明数据), with how precise it is and what it counts.</summary>
/// <remarks>
/// Reads <c>20665</c>, <c>20,665</c>, <c>1,234万</c>, <c>5900余人</c>, <c>约4733</c>, <c>70%以上</c>, <c>百分之七十二点零四</c>, <c>三个</c>,
/// <c>全覆盖</c>, <c>无</c> and the like. Two figures are equal when they state the same in the same precision: 约300 is not 300, 2.6万 is
/// not 26000, and 72.0% is not 72.00%. Default: <see cref="Unstated"/>, which prints — and is not a figure.
/// </remarks>
/// <example><code>PrintedFigure.Parse("2.6万人").Counts(Rounding.HalfUp) // 25,500–26,499</code></example>
public readonly partial record struct PrintedFigure : ISpanParsable<PrintedFigure>, IBilingualText
{
    internal const long LargestInexact = 999_999_999_999_999; // so that every bound stays in 64 bits

    private readonly long _digits;
    private readonly byte _decimals;
    private readonly byte _power; // of ten: 4 behind 万
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
        CountUnit unit)
    {
        (_digits, _decimals, _power, _overPlace) = (digits, (byte)decimals, (byte)power, overPlace);
        (IsPercentage, Approximation, Bound, Unit) = (isPercentage, approximation, bound, unit);
        Kind = bound != FigureBound.None ? PrintedFigureKind.Bound
            : approximation != Approximation.None ? PrintedFigureKind.Approximate
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

    /// <summary>Whether it is a percentage.</summary>
    public bool IsPercentage { get; }

    /// <summary>The word that makes it approximate; none where it has no such word.</summary>
    public Approximation Approximation { get; }

    /// <summary>On which side of its number it lies; none where it is not a bound.</summary>
    public FigureBound Bound { get; }

    /// <summary>What it counts; none where no unit is printed.</summary>
    public CountUnit Unit { get; }

    /// <summary>How many digits stand after the point, 0–6.</summary>
    public int Decimals => _decimals;

    /// <summary>Whether it has a number: it is not unstated, full or none.</summary>
    public bool HasNumber
        => Kind is PrintedFigureKind.Exact or PrintedFigureKind.Rounded or PrintedFigureKind.Approximate or PrintedFigureKind.Bound;

    /// <summary>The number as printed, without its precision: 26000 for 2.6万, 7/10 for 70%以上; undefined where there is none.</summary>
    public Ratio Amount => HasNumber ? new(Scaled, Divisor) : Ratio.Undefined;

    /// <summary>The percentage as printed, without its precision; none when it is not a percentage.</summary>
    internal Percentage FacePercentage => HasNumber && IsPercentage ? Percentage.FromScaled(_digits, _decimals) : Percentage.None;

    /// <summary>The digits in units of the divisor.</summary>
    private long Scaled => _digits * PowerOfTen(_power);

    private long Divisor => Percentage.Power(_decimals) * (IsPercentage ? 100 : 1);

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
    /// <returns>False for everything rounded, approximate, bounded, fractional or no number.</returns>
    public bool IsCount(out long count)
    {
        bool exact = Kind == PrintedFigureKind.Exact && !IsPercentage && (_decimals == 0 || _digits % Percentage.Power(_decimals) == 0);
        count = exact ? _digits / Percentage.Power(_decimals) : 0;
        return exact;
    }

    /// <summary>Gets the percentage of a figure that is plainly one.</summary>
    /// <param name="percentage">The percentage; none when it is not.</param>
    /// <returns>False for everything approximate or bounded, and for what is not a percentage.</returns>
    public bool IsPlainPercentage(out Percentage percentage)
    {
        bool plain = Kind == PrintedFigureKind.Exact && IsPercentage;
        percentage = plain ? Percentage.FromScaled(_digits, _decimals) : Percentage.None;
        return plain;
    }

    /// <summary>Takes the figure as one whose trailing zeros were dropped: 95.7% for 95.70%.</summary>
    /// <param name="decimals">How many digits stand after the point elsewhere in the report, 0–6.</param>
    /// <returns>The figure with so many decimals; itself where it has as many or no number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside their range, or the digits would be too many.</exception>
    public PrintedFigure WithTrailingZeros(int decimals)
    {
        Guard.Against.OutsideOf(decimals, 0, Percentage.MaxDecimals);
        if (!HasNumber || decimals <= _decimals) { return this; }

        long zeros = Percentage.Power(decimals - _decimals);
        return Math.Abs(_digits) > LargestInexact / zeros / PowerOfTen(_power)
            ? throw new ArgumentOutOfRangeException(
                nameof(decimals),
                decimals,
                $"Expected so few decimals that {this} stays below 16 digits.")
            : new(_digits * zeros, decimals, _power, IsPercentage, Approximation, _overPlace, Bound, Unit);
    }

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
        bool whole = HasNumber && !IsPercentage && Scaled % Divisor == 0;
        count = whole ? Scaled / Divisor : 0;
        return whole;
    }

    internal static long PowerOfTen(int power)
    {
        long value = 1;
        for (; power > 0; power--) { value *= 10; }

        return value;
    }

    private static string PlaceName(int power)
        => power switch { 2 => "百", 3 => "千", 4 => "万", 6 => "百万", 7 => "千万", 8 => "亿", 12 => "万亿", _ => "" };

    private string Chinese()
    {
        string before = (Approximation, Bound) switch
        {
            (Approximation.About, _) => "约",
            (Approximation.Near, _) => "近",
            (_, FigureBound.Above) => "超过",
            (_, FigureBound.Below) => "不足",
            _ => "",
        };
        string over = Approximation == Approximation.Over ? "余" : "", place = PlaceName(_power);
        string after = (Approximation, Bound) switch
        {
            (Approximation.Around, _) => "左右",
            (_, FigureBound.AtLeast) => "以上",
            (_, FigureBound.AtMost) => "以下",
            _ => "",
        };
        string number = Number() + (IsPercentage ? "%" : ""), size = _overPlace ? over + place : place + over;
        return $"{before}{number}{size}{(Unit.IsNone ? "" : Unit.ToString())}{after}";
    }

    private string English()
    {
        string words = (Approximation, Bound) switch
        {
            (Approximation.About or Approximation.Around, _) => "about {0}",
            (Approximation.Near, _) => "nearly {0}",
            (Approximation.Over, _) => "{0} and some",
            (_, FigureBound.AtLeast) => "at least {0}",
            (_, FigureBound.Above) => "more than {0}",
            (_, FigureBound.AtMost) => "at most {0}",
            (_, FigureBound.Below) => "less than {0}",
            _ => "{0}",
        };
        string number = _power == 0 ? Number() + (IsPercentage ? "%" : "") : $"{Number()} × {Digits.Group(PowerOfTen(_power))}";
        return words.Replace("{0}", Unit.IsNone ? number : $"{number} {Unit.ToText(Language.English)}", StringComparison.Ordinal);
    }

    /// <summary>The digits with their point, whole counts in groups of three.</summary>
    private string Number()
    {
        var (whole, rest) = Math.DivRem(Math.Abs(_digits), Percentage.Power(_decimals));
        string sign = _digits < 0 ? "-" : "", digits = IsPercentage ? whole.ToString(CultureInfo.InvariantCulture) : Digits.Group(whole);
        return _decimals == 0 ? sign + digits : $"{sign}{digits}.{rest.ToString(CultureInfo.InvariantCulture).PadLeft(_decimals, '0')}";
    }
}
