using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>How wide 约, 左右, 近 and 余 were taken to be where that decided, behind the figures: ，其中约按±5%计，余按不足下一整数计.</summary>
internal sealed record WidthsText(ApproximationModel Model, int Used) : IBilingualText
{
    private const int HalfPlace = 1 << 8; // the figure is rounded more coarsely than its width

    public string ToText(Language language)
    {
        bool chinese = language == Language.Chinese;
        var said = new List<string>();
        ReadOnlySpan<Approximation> widths = [Approximation.About, Approximation.Around, Approximation.Near, Approximation.Over];
        foreach (var approximation in widths)
        {
            if ((Used & (1 << (int)approximation)) != 0) { said.Add(chinese ? Chinese(approximation) : English(approximation)); }
        }

        return chinese ? $"，其中{string.Join('，', said)}" : $", with {string.Join(", ", said)}";
    }

    /// <summary>The widths of the figures that are approximate; null where none is.</summary>
    internal static WidthsText? Of(ApproximationModel model, params ReadOnlySpan<Fact<PrintedFigure>> facts)
    {
        int used = 0;
        foreach (var fact in facts) { used |= UsedBy(fact, model); }

        return used == 0 ? null : new(model, used);
    }

    /// <summary>The same of the figures of parts.</summary>
    internal static WidthsText? OfParts(ApproximationModel model, ValueList<PrintedPart> parts, int used = 0)
    {
        foreach (var part in parts) { used |= UsedBy(part.Figure, model); }

        return used == 0 ? null : new(model, used);
    }

    internal static int UsedBy(Fact<PrintedFigure> fact, ApproximationModel model)
    {
        var figure = fact.ValueOr(default);
        switch (figure.Approximation)
        {
            case Approximation.None or Approximation.Several: // 数十 is wide by itself
                return 0;
            case Approximation.AboutOver:
                return (1 << (int)Approximation.About) | (1 << (int)Approximation.Over);
            case Approximation.Near or Approximation.Over:
                return 1 << (int)figure.Approximation;
        }

        int used = 1 << (int)figure.Approximation;
        var share = figure.Approximation == Approximation.About ? model.About : model.Around;
        var (amount, amounts) = (figure.Amount, Extent.Of(figure.WidestAmounts(model)));
        if (amount.IsUndefined) { return used; } // 约3至5人

        var face = new Fraction(amount.Numerator, amount.Denominator);
        return (amounts.High.At - face).CompareTo(face * new Fraction(share.Numerator, share.Denominator)) > 0
            ? used | (HalfPlace << (int)figure.Approximation)
            : used;
    }

    private string Chinese(Approximation approximation) => approximation switch
    {
        Approximation.Near => $"近按少{Percent(Model.Near)}以内计",
        Approximation.Over => Model.Over.IsUndefined ? "余按不足下一整数计" : $"余按多{Percent(Model.Over)}以内计",
        _ => $"{approximation.Name().Chinese}按±{Share(approximation)}{(IsHalfPlace(approximation) ? "、不小于末位单位之半" : "")}计",
    };

    private string English(Approximation approximation) => approximation switch
    {
        Approximation.Near => $"\"nearly\" taken as up to {Percent(Model.Near)} less",
        Approximation.Over when Model.Over.IsUndefined => "\"over\" taken as short of the next round number",
        Approximation.Over => $"\"over\" taken as up to {Percent(Model.Over)} more",
        _ => $"\"about\" taken as ±{Share(approximation)}{(IsHalfPlace(approximation) ? ", half of the last place at least" : "")}",
    };

    private string Share(Approximation approximation) => Percent(approximation == Approximation.About ? Model.About : Model.Around);

    private bool IsHalfPlace(Approximation approximation) => (Used & (HalfPlace << (int)approximation)) != 0;

    private static string Percent(Ratio share)
        => share.Numerator * 100 % share.Denominator == 0 ? share.ToPercentage(0, Rounding.Truncate)!.Value.ToString() : share.ToString();
}
