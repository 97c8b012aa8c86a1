using System.Globalization;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Internal;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Amounts with their unit and as many decimals as the figures print: 8,500人, 2.38–2.41公里, 4次以上.</summary>
/// <remarks>Amounts between which lies none of so few decimals are written with more, to the nearest.</remarks>
internal sealed record AmountText(Extent Amounts, CountUnit Unit, int Decimals) : IBilingualText
{
    /// <summary>The unit of percentages, which stands behind the number without a space.</summary>
    internal static CountUnit Percent { get; } = new("%");

    /// <summary>The unit of what lies between two percentages.</summary>
    internal static CountUnit Points { get; } = new("个百分点");

    public string ToText(Language language)
    {
        if (Amounts.IsEmpty) { return language == Language.Chinese ? "无" : "none"; }

        var amounts = Unit == Percent || Unit == Points ? Amounts.Times(100) : Amounts;
        int decimals = Decimals;
        var scaled = amounts.Times(Power(decimals));
        while (decimals < Percentage.MaxDecimals && scaled.Whole().IsEmpty) { scaled = amounts.Times(Power(++decimals)); }

        if (!scaled.Whole().IsEmpty) { scaled = scaled.Whole(); }

        string low = scaled.Low.Exists ? Write(scaled.Low.At, decimals) : "";
        string high = scaled.High.Exists ? Write(scaled.High.At, decimals) : "";
        string number = high.Length == 0 || low == high ? low : low.Length == 0 ? high : $"{low}–{high}";
        string text = Counted(number, language);
        return (scaled.Low.Exists, scaled.High.Exists, language) switch
        {
            (true, false, Language.Chinese) => text + "以上",
            (false, _, Language.Chinese) => text + "以下",
            (true, false, _) => text + " or more",
            (false, _, _) => text + " or less",
            _ => text,
        };
    }

    public override string ToString() => ToText(Language.Chinese);

    private string Counted(string number, Language language)
        => Unit.IsNone ? number
            : language == Language.Chinese || Unit == Percent ? number + Unit
            : Unit == Points ? $"{number} percentage points"
            : $"{number} {(number == "1" ? CountUnits.One(Unit.ToText(language)) : Unit.ToText(language))}";

    private static string Write(Fraction scaled, int decimals)
    {
        var nearest = (scaled + new Fraction(1, 2)).Floor();
        string sign = nearest < 0 ? "-" : "";
        var (whole, rest) = Int128.DivRem(Int128.Abs(nearest), (long)Power(decimals).Numerator);
        string digits = whole <= long.MaxValue ? Digits.Group((long)whole) : whole.ToString(CultureInfo.InvariantCulture);
        return decimals == 0 ? sign + digits : $"{sign}{digits}.{rest.ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0')}";
    }

    private static Fraction Power(int decimals) => new(Percentage.Power(decimals), 1);
}
