using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Relations in which figures are added, or are the same.</summary>
internal sealed partial class Statements
{
    private void Total(int total, ReadOnlySpan<int> parts, bool isExhaustive)
    {
        AskUnits([total, .. parts]);
        var whole = _report.TermOf(total, TermKind.Amount);
        bool ofRates = whole.IsPercentage || (whole.IsFull && _report.Figures[parts[0]].IsPercentage);
        bool counted = !ofRates && AreCounted(TermKind.Amount, [total, .. parts]);
        if (!whole.IsStated || whole.IsNone || !(ofRates || IsAmount(total, counted, TermKind.Amount)) || Impossible(total)) { return; }

        if (Parts(parts, ofRates, counted) is not { } sum) { return; }

        int number = Counted(NumberOf(total), counted);
        if (ofRates && IsWhole(total)) { System.Ask(Bounds.Only(1), new Summand(number, 1)); }

        AskOneWay([total, .. parts]);
        sum.Add(new(number, -1));
        bool isEqual = isExhaustive && sum.Count == parts.Length + 1;
        System.Ask(isEqual ? Bounds.Only(0) : new(null, new Verge(0)), [.. sum]);
    }

    /// <summary>Of percentages 100% is the whole, which nothing was rounded to.</summary>
    private bool IsWhole(int figure) => _report.TermOf(figure) is { IsRounded: true, Face: { } face } && face.CompareTo(1) == 0;

    private void RatesSum(ReadOnlySpan<int> rates)
    {
        if (Parts(rates, ofRates: true, counted: false) is not { } sum) { return; }

        AskOneWay(rates);
        System.Ask(sum.Count == rates.Length ? Bounds.Only(1) : new(null, new Verge(1)), [.. sum]);
    }

    /// <summary>Parts that are added; a part that is not printed is zero or more. Null where they cannot be added.</summary>
    private List<Summand>? Parts(ReadOnlySpan<int> parts, bool ofRates, bool counted)
    {
        var sum = new List<Summand>(parts.Length + 1);
        foreach (int part in parts)
        {
            var term = _report.TermOf(part, TermKind.Amount);
            if (_report.Figures[part].Kind == PrintedFigureKind.Unstated) { continue; }

            bool adds = term.IsNone || (term is { IsStated: true, IsFull: false } && term.IsPercentage == ofRates);
            if (!adds || !(ofRates || IsAmount(part, counted, TermKind.Amount)) || Impossible(part)) { return null; }
        }

        foreach (int part in parts)
        {
            if (_report.Figures[part].Kind != PrintedFigureKind.Unstated) { sum.Add(new(Counted(NumberOf(part), counted), 1)); }
        }

        return sum.Count == 0 ? null : sum;
    }

    private int Counted(int number, bool counted)
    {
        if (counted) { System.MakeWhole(number); }

        return number;
    }

    /// <summary>Whether nothing is printed so (不足0).</summary>
    private bool Impossible(int figure) => figure != _released && _report.TermOf(figure).Under(null, _report.Model).IsEmpty;

    private void Points(int before, int after, int points)
    {
        if (!IsRate(before) || !IsRate(after) || Impossible(before) || Impossible(after) || !ArePoints(points)) { return; }

        int less = NumberOf(before), more = NumberOf(after), difference = NumberOf(points, TermKind.Points);
        AskOneWay(before, after, points);
        System.Ask(Bounds.Only(0), new(more, 1), new(less, -1), new(difference, -DirectionOf(points, points)));
    }

    private bool ArePoints(int figure) => !Impossible(figure)
        && _report.TermOf(figure, TermKind.Points) is { IsStated: true, IsFull: false } term
        && (term.IsPercentage || term.IsNone || term.Unit.IsNone || term.Unit.IsPoints);

    private bool IsRate(int figure) => _report.TermOf(figure) is { IsStated: true } term && (term.IsPercentage || term.IsFull);

    /// <summary>What was brought, where something was, and received, less what was closed and carried, is nothing.</summary>
    private void CarryOver(ReadOnlySpan<int> figures)
    {
        AskUnits(figures);
        bool counted = AreCounted(TermKind.Amount, figures);
        var sum = new Summand[figures.Length];
        for (int at = 0; at < sum.Length; at++)
        {
            int number = Impossible(figures[at]) ? System.Add(Bounds.NotPrinted) : Amount(figures[at], counted);
            sum[at] = new(number, at < sum.Length - 2 ? 1 : -1);
        }

        System.Ask(Bounds.Only(0), sum);
    }

    /// <summary>Counts that are the same, and rates that are the whole.</summary>
    private void Full(ReadOnlySpan<int> figures)
    {
        AskUnits(figures);
        bool counted = AreCounted(TermKind.Amount, figures);
        int first = None;
        foreach (int figure in figures)
        {
            if (IsRate(figure) && _report.Figures[figure].Change == FigureChange.None)
            {
                System.Ask(Bounds.Only(1), new Summand(NumberOf(figure), 1));
            }
            else if (IsAmount(figure, counted, TermKind.Amount))
            {
                int number = Counted(NumberOf(figure), counted);
                if (first >= 0) { System.Ask(Bounds.Only(0), new(first, 1), new(number, -1)); }

                first = number;
            }
        }

        AskOneWay(figures);
    }

    private void SameNoun(int one, int other)
    {
        AskUnits(one, other);
        bool areRates = IsRate(one) && IsRate(other), counted = AreCounted(TermKind.Change, one, other);
        bool areAmounts = IsAmount(one, counted, TermKind.Change) && IsAmount(other, counted, TermKind.Change);
        if ((!areRates && !areAmounts) || _report.Figures[one].Change != _report.Figures[other].Change) { return; }

        int left = Counted(NumberOf(one), counted && areAmounts), right = Counted(NumberOf(other), counted && areAmounts);
        AskOneWay(one, other);
        System.Ask(Bounds.Only(0), new(left, 1), new(right, -1));
    }
}
