using System.Globalization;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

public readonly partial record struct PrintedFigure
{
    /// <summary>Whether a place stands without its number: 近百, 千余, 上百, 超过百; nobody prints 近1百.</summary>
    private bool IsBarePlace
        => _digits == 1 && _decimals == 0 && _high == 0 && !_overPlace && _power is 2 or 3
            && (Approximation is Approximation.About or Approximation.AboutOver or Approximation.Near or Approximation.Over
                || Bound is FigureBound.AtLeast or FigureBound.Above or FigureBound.Below);

    private static string PlaceName(int power) => power switch
    {
        1 => "十", 2 => "百", 3 => "千", 4 => "万", 5 => "十万", 6 => "百万", 7 => "千万", 8 => "亿", 9 => "十亿", 10 => "百亿", 11 => "千亿",
        12 => "万亿", _ => "",
    };

    private string Chinese()
    {
        string before = (Approximation, Bound) switch
        {
            (Approximation.About or Approximation.AboutOver, _) => "约",
            (Approximation.Near, _) => "近",
            (_, FigureBound.Above) => "超过",
            (_, FigureBound.Below) => "不足",
            (_, FigureBound.AtLeast) when IsBarePlace => "上",
            _ => "",
        };
        string after = (Approximation, Bound) switch
        {
            (Approximation.Around, _) => "左右",
            (_, FigureBound.AtLeast) when !IsBarePlace => "以上",
            (_, FigureBound.AtMost) => "以下",
            _ => "",
        };
        return $"{ChangeWord()}{before}{Size()}{(Unit.IsNone ? "" : Unit.ToString())}{after}";
    }

    private string ChangeWord() => (Change, IsPercentage || IsPoints || Unit.ToString() == "倍") switch
    {
        (FigureChange.Rise, _) when IsPoints => "提高",
        (FigureChange.Rise, true) => "增长",
        (FigureChange.Rise, false) => "增加",
        (FigureChange.Fall, true) => "下降",
        (FigureChange.Fall, false) => "减少",
        _ => "",
    };

    /// <summary>The number with 万, 余 and the sign of a share, as printed.</summary>
    private string Size()
    {
        if (_parts > 0) { return _parts == 2 ? "一半" : $"{ChineseNumerals.Write(_parts)}分之{ChineseNumerals.Write((int)_digits)}"; }

        if (Approximation == Approximation.Several)
        {
            string several = _digits == 0 ? "数" : ChineseNumerals.Write((int)_digits) + "几";
            return $"{(IsPercentage ? "百分之" : "")}{several}{PlaceName(_power)}";
        }

        bool tenths = IsPercentage && _power == 1;
        string place = tenths ? "成" : PlaceName(_power), sign = IsPercentage && !tenths ? "%" : "";
        string over = Approximation is Approximation.Over or Approximation.AboutOver ? "余" : "";
        string number = IsBarePlace ? "" : _high == 0 ? Number(_digits) : $"{Number(_digits)}{sign}至{Number(_high)}";
        return number + sign + (_overPlace ? over + place : place + over);
    }

    private string English()
    {
        string words = (Approximation, Bound) switch
        {
            (Approximation.About or Approximation.Around, _) => "about {0}",
            (Approximation.AboutOver, _) => "about or over {0}",
            (Approximation.Near, _) => "nearly {0}",
            (Approximation.Over, _) => "over {0}",
            (_, FigureBound.AtLeast) => "at least {0}",
            (_, FigureBound.Above) => "more than {0}",
            (_, FigureBound.AtMost) => "at most {0}",
            (_, FigureBound.Below) => "less than {0}",
            _ => "{0}",
        };
        string change = Change switch { FigureChange.Rise => "a rise of ", FigureChange.Fall => "a fall of ", _ => "" };
        string number = EnglishSize();
        string unit = Unit.ToText(Language.English);
        if (_digits == 1 && _decimals == 0 && _power == 0 && _high == 0) { unit = CountUnits.One(unit); }

        return change + words.Replace("{0}", Unit.IsNone ? number : $"{number} {unit}", StringComparison.Ordinal);
    }

    private string EnglishSize()
    {
        if (_parts > 0) { return string.Create(CultureInfo.InvariantCulture, $"{_digits}/{_parts}"); }

        bool tenths = IsPercentage && _power == 1 && Approximation != Approximation.Several;
        string sign = IsPercentage && !tenths ? "%" : "";
        string number = Approximation == Approximation.Several ? _digits == 0 ? "several" : Number(_digits) + "-odd"
            : _high == 0 ? Number(_digits)
            : $"{Number(_digits)}{sign} to {Number(_high)}";
        return tenths ? number + " tenths"
            : _power == 0 ? number + sign
            : $"{number} × {Digits.Group(PowerOfTen(_power))}{sign}";
    }

    /// <summary>The digits with their point, whole counts in groups of three.</summary>
    private string Number(long scaled)
    {
        var (whole, rest) = Math.DivRem(Math.Abs(scaled), Percentage.Power(_decimals));
        string sign = scaled < 0 ? "-" : "", digits = IsPercentage ? whole.ToString(CultureInfo.InvariantCulture) : Digits.Group(whole);
        return _decimals == 0 ? sign + digits : $"{sign}{digits}.{rest.ToString(CultureInfo.InvariantCulture).PadLeft(_decimals, '0')}";
    }
}
