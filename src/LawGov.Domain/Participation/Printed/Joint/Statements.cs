using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Writes relations as one system: a number for each figure, whichever relations it stands in.</summary>
/// <remarks>A figure that cannot stand at its place (a rise as an amount, a count as a rate, no figure at all) leaves the place free; of a
/// total and its parts nothing is asked then.</remarks>
internal sealed partial class Statements
{
    private readonly JointReport _report;
    private readonly bool _isMixed;
    private readonly int _released;
    private readonly bool _areAtTheirWord;
    private readonly int[] _numbers; // of each figure; below zero where there is none yet
    private readonly int[] _uses; // how many relations a figure stands in

    private Statements(JointReport report, ReadOnlySpan<int> relations, bool isMixed, int released, bool areAtTheirWord)
    {
        (_report, _isMixed, _released, _areAtTheirWord) = (report, isMixed, released, areAtTheirWord);
        _numbers = new int[report.Figures.Length];
        _uses = new int[report.Figures.Length];
        Array.Fill(_numbers, -1);
        foreach (int relation in relations)
        {
            foreach (int figure in report.Relations[relation].Of) { _uses[figure]++; }
        }

        foreach (int relation in relations) { Write(report.Relations[relation]); }
    }

    internal NumberSystem System { get; } = new();

    /// <summary>Whether a relation adds or divides what is not of one unit, so that no numbers stand in it.</summary>
    internal bool IsApart { get; private set; }

    /// <summary>Writes some relations.</summary>
    /// <param name="report">The report.</param>
    /// <param name="relations">Places of the relations.</param>
    /// <param name="isMixed">Whether each rate of a statement may have been rounded in its own way.</param>
    /// <param name="released">The place of a figure that may be any number; -1 if none.</param>
    /// <param name="areAtTheirWord">Whether rates that are added are the numbers printed.</param>
    internal static Statements Of(
        JointReport report, ReadOnlySpan<int> relations, bool isMixed, int released = None, bool areAtTheirWord = false)
        => new(report, relations, isMixed, released, areAtTheirWord);

    private void Write(FigureRelation relation)
    {
        var of = relation.Of.AsSpan();
        switch (relation.Kind)
        {
            case FigureRelationKind.Total: Total(of[0], of[1..], relation.IsExhaustive); break;
            case FigureRelationKind.Subset: Total(of[0], of[1..], isExhaustive: false); break;
            case FigureRelationKind.RatesSum: RatesSum(of); break;
            case FigureRelationKind.Share: Share(of[0], [of[1]], of[2]); break;
            case FigureRelationKind.ShareOfSum: Share(of[0], of[1..3], of[3]); break;
            case FigureRelationKind.DerivedBase: Share(of[0], [], of[1]); break;
            case FigureRelationKind.Growth: Growth(of[0], of[1], None, of[2]); break;
            case FigureRelationKind.Difference: Growth(of[0], of[1], of[2], None); break;
            case FigureRelationKind.GrowthByDifference: Growth(of[0], None, of[1], of[2]); break;
            case FigureRelationKind.ImpliedPrior: Growth(of[0], None, None, of[1]); break;
            case FigureRelationKind.Points: Points(of[0], of[1], of[2]); break;
            case FigureRelationKind.CarryOver: CarryOver(of); break;
            case FigureRelationKind.Full: Full(of); break;
            case FigureRelationKind.SameNoun: SameNoun(of[0], of[1]); break;
            default: break; // how often something is done is judged by months, outside
        }
    }

    private const int None = -1;

    /// <summary>The number behind a figure.</summary>
    private int NumberOf(int figure, TermKind kind = TermKind.Change)
    {
        if (_numbers[figure] < 0)
        {
            bool isFace = _areAtTheirWord && figure != _released && _report.TermOf(figure) is { IsRounded: true, Face: not null };
            _numbers[figure] = System.Add(isFace ? Bounds.Only(_report.TermOf(figure).Face!.Value) : BoundsOf(figure, kind));
        }

        return _numbers[figure];
    }

    private Bounds BoundsOf(int figure, TermKind kind)
        => figure != _released ? _report.BoundsOf(figure, kind)
            : _report.TermOf(figure, TermKind.Amount) is { IsStated: true, IsPercentage: false } ? Bounds.NotPrinted
            : default;

    /// <summary>The number at a place that asks for an amount, or a change of one; one of its own where the figure is not one.</summary>
    private int Amount(int figure, bool counted, TermKind kind = TermKind.Amount)
    {
        if (!IsAmount(figure, counted, kind)) { return System.Add(kind == TermKind.Amount ? Bounds.NotPrinted : default, counted); }

        int number = NumberOf(figure);
        if (counted) { System.MakeWhole(number); }

        return number;
    }

    /// <summary>Whether a figure states an amount: part of a counted thing is not one.</summary>
    private bool IsAmount(int figure, bool counted, TermKind kind)
    {
        var term = _report.TermOf(figure, kind);
        return term is { IsStated: true, IsFull: false, IsPercentage: false }
            && (!counted || !term.Under(null, _report.Model, counted).IsEmpty || term.Under(null, _report.Model).IsEmpty);
    }

    private bool AreCounted(TermKind kind, params ReadOnlySpan<int> figures)
    {
        foreach (int figure in figures)
        {
            if (_report.TermOf(figure, kind) is { IsStated: true, IsCounted: false }) { return false; }
        }

        return true;
    }

    private void AskUnits(params ReadOnlySpan<int> figures)
    {
        var unit = CountUnit.None;
        foreach (int figure in figures)
        {
            var own = _report.Figures[figure].Unit;
            IsApart |= !unit.Measures(own);
            unit = unit.IsNone ? own : unit;
        }
    }

    /// <summary>Asks that the rates of one statement were rounded in one way.</summary>
    private void AskOneWay(params ReadOnlySpan<int> figures)
    {
        if (_isMixed || _report.Rounding is not null) { return; }

        var rounded = new List<int>(figures.Length);
        foreach (int figure in figures)
        {
            if (figure != _released && _numbers[figure] >= 0 && _report.TermOf(figure) is { IsRounded: true } term
                && (term.IsPercentage || term.Figure.IsPoints))
            {
                rounded.Add(figure);
            }
        }

        if (rounded.Count < 2) { return; }

        Bounds[] Way(Rounding rounding)
            => [.. rounded.Select(figure => Bounds.Of(_report.TermOf(figure).Under(rounding, _report.Model)))];

        System.Choices.Add(new(
            [.. rounded.Select(figure => _numbers[figure])],
            [Way(Rounding.Truncate), Way(Rounding.HalfEven), Way(Rounding.HalfUp)])); // the last is looked at first
    }
}
