using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training;

/// <summary>Amounts of training, each with its own unit: 12天、80学时; as a norm that any of them reaches, 12天或者90学时.</summary>
internal sealed record AmountsText(ValueList<PrintedFigure> Amounts, string Chinese, string English) : IBilingualText
{
    internal static AmountsText All(ValueList<PrintedFigure> amounts) => new(amounts, "、", ", ");

    internal static AmountsText Either(ValueList<PrintedFigure> amounts) => new(amounts, "或者", " or ");

    public string ToText(Language language)
        => string.Join(language == Language.Chinese ? Chinese : English, Amounts.Select(amount => amount.ToText(language)));
}
