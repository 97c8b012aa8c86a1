using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Relations in which one figure is divided by another.</summary>
internal sealed partial class Statements
{
    /// <summary>A figure that is the released one, read from two numbers: the quotient less an offset, with its sign.</summary>
    private (int Of, int Whole, int Offset, int Direction)? _quotient;

    /// <summary>The number found for the released figure; null where it is in no relation.</summary>
    internal Rational? Released(Rational[] numbers) => _quotient is { } read
        ? ((numbers[read.Of] / numbers[read.Whole]) - read.Offset) * read.Direction
        : _numbers[_released] is >= 0 and int number ? numbers[number] : null;

    /// <summary>A part, the figures that make the whole (none where it is not printed), and the part over the whole.</summary>
    private void Share(int part, ReadOnlySpan<int> wholes, int rate)
    {
        AskUnits([part, .. wholes]);
        bool counted = AreCounted(TermKind.Amount, [part, .. wholes]);
        bool isAll = _report.Figures[part].Kind == PrintedFigureKind.Full;
        int some = NotNegative(Amount(part, counted)), whole = Whole(wholes, counted);
        var rates = isAll ? Bounds.Only(1) : Bounds.Share;
        if (IsRateAt(rate, TermKind.Amount)) { Divide(some, whole, rate, rates, offset: 0, direction: 1); }
        else { System.Ask(new(null, new Verge(0)), new(some, 1), new(whole, -1)); }
    }

    private int Whole(ReadOnlySpan<int> figures, bool counted)
    {
        if (figures.Length == 1) { return NotNegative(Amount(figures[0], counted)); }

        int whole = System.Add(Bounds.NotPrinted, counted);
        if (figures.Length > 0)
        {
            var sum = new List<Summand> { new(whole, -1) };
            foreach (int figure in figures) { sum.Add(new(NotNegative(Amount(figure, counted)), 1)); }

            System.Ask(Bounds.Only(0), [.. sum]);
        }

        return whole;
    }

    /// <summary>The current value, the value before, by how much it grew and the rate; what is not printed is <see cref="None"/>.</summary>
    private void Growth(int current, int prior, int increase, int rate)
    {
        ReadOnlySpan<int> values = prior == None ? [current] : [current, prior];
        bool counted = AreCounted(TermKind.Amount, values) && (increase == None || AreCounted(TermKind.Change, increase));
        AskUnits(increase == None ? values : [.. values, increase]);
        int now = NotNegative(Amount(current, counted));
        int before = prior == None ? System.Add(Bounds.NotPrinted, counted) : NotNegative(Amount(prior, counted));
        if (increase != None)
        {
            int more = Amount(increase, counted, TermKind.Change);
            System.Ask(Bounds.Only(0), new(now, 1), new(before, -1), new(more, -DirectionOf(increase, increase, rate)));
        }

        if (rate != None && IsRateAt(rate, TermKind.Change))
        {
            Divide(now, before, rate, Bounds.NotNegative, offset: 1, DirectionOf(rate, increase, rate));
        }
    }

    private bool IsRateAt(int figure, TermKind kind)
    {
        var term = _report.TermOf(figure, kind);
        return term.IsStated && (term.IsPercentage || (term.IsFull && kind == TermKind.Amount));
    }

    /// <summary>A figure printed without a word for a change goes down where another of its statement does.</summary>
    private int DirectionOf(int figure, params ReadOnlySpan<int> changes)
    {
        if (_report.Figures[figure] is not { Change: FigureChange.None, Amount: var amount } || amount.Numerator < 0) { return 1; }

        foreach (int change in changes)
        {
            if (change != None && _report.Figures[change].Change == FigureChange.Fall) { return -1; }
        }

        return 1;
    }

    private int NotNegative(int number)
    {
        System.Narrow(number, Bounds.NotNegative);
        return number;
    }

    /// <summary>Asks that one number over another is a rate and an offset.</summary>
    private void Divide(int of, int whole, int rate, Bounds within, int offset, int direction)
    {
        System.Narrow(whole, Bounds.Positive);
        int quotient;
        if (_uses[rate] == 1)
        {
            quotient = System.Add(BoundsOf(rate, TermKind.Change).Times(direction).Plus(offset).Intersect(within));
            if (rate == _released) { _quotient = (of, whole, offset, direction); }
        }
        else if (offset == 0)
        {
            quotient = NumberOf(rate);
            System.Narrow(quotient, within);
        }
        else
        {
            quotient = System.Add(within);
            System.Ask(Bounds.Only(offset), new(quotient, 1), new(NumberOf(rate), -direction));
        }

        System.Products.Add(new(of, quotient, whole));
    }
}
