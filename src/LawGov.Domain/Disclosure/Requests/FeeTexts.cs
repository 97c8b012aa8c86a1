using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Bands of a fee in words.</summary>
internal static class FeeTexts
{
    private static readonly MessageTemplate One = new("第{from}{unit}", "{unit} {from}");
    private static readonly MessageTemplate Several = new("第{from}{unit}至第{through}{unit}", "{unit}s {from} to {through}");
    private static readonly MessageTemplate Beyond = new("第{from}{unit}起", "{unit}s from {from} on");
    private static readonly MessageTemplate Free = new("{which}不收费", "{which} free");
    private static readonly MessageTemplate Single = new("{which}{yuan}元", "{which} at {yuan} yuan");
    private static readonly MessageTemplate Each = new("{which}每{unit}{yuan}元", "{which} at {yuan} yuan per {unit}");
    private static readonly MessageTemplate Amount = new("{each}，计{amount}元", "{each}, which is {amount} yuan");

    internal static string Of(FeeUnit unit, IEnumerable<FeeBand> bands, Language language, bool withAmounts)
        => string.Join(language == Language.Chinese ? "；" : "; ", bands.Select(band => Of(unit, band, withAmounts).ToText(language)));

    private static Message Of(FeeUnit unit, FeeBand band, bool withAmounts)
    {
        bool isOne = band.From == band.Through;
        var which = isOne || band.Through == int.MaxValue
            ? (isOne ? One : Beyond).With(("from", band.From), ("unit", unit.Name()))
            : Several.With(("from", band.From), ("through", band.Through), ("unit", unit.Name()));
        if (band.Yuan == 0) { return Free.With(("which", which)); }

        var each = isOne
            ? Single.With(("which", which), ("yuan", band.Yuan))
            : Each.With(("which", which), ("unit", unit.Name()), ("yuan", band.Yuan));
        return withAmounts && !isOne ? Amount.With(("each", each), ("amount", band.Amount)) : each;
    }
}
