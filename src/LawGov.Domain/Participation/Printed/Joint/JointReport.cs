using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>The figures of a report, its relations, and how they are read.</summary>
/// <param name="Figures">As printed.</param>
/// <param name="Relations">Each by the places of its figures.</param>
/// <param name="Model">How wide an approximate figure is.</param>
/// <param name="Rounding">How all rates were rounded; null where each statement may have its own way.</param>
internal sealed record JointReport(
    PrintedFigure[] Figures, FigureRelation[] Relations, ApproximationModel Model, Rounding? Rounding)
{
    internal Term TermOf(int figure, TermKind kind = TermKind.Change) => new(
        Fact<PrintedFigure>.Of(Figures[figure]),
        noneIsZero: true,
        kind == TermKind.Change && Figures[figure].IsPoints ? TermKind.Points : kind);

    /// <summary>What a figure can stand for: a count rounded to 万 however it was rounded, and a rate too where nothing is said.</summary>
    internal Bounds BoundsOf(int figure, TermKind kind)
    {
        var term = TermOf(figure, kind);
        bool isRate = term.IsPercentage || kind == TermKind.Points || Figures[figure].IsPoints;
        return Bounds.Of(term.Under(isRate ? Rounding : null, Model));
    }

    internal JointReport With(int figure, PrintedFigure instead)
    {
        var figures = (PrintedFigure[])Figures.Clone();
        figures[figure] = instead;
        return this with { Figures = figures };
    }
}
