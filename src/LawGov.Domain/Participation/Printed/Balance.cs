using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Figures of which two make as much as the two others: 上年结转 + 新收 = 办结 + 结转下年; 原比率 + 升降百分点 = 现比率.</summary>
internal readonly struct Balance : IStatement
{
    private readonly Term _first;
    private readonly Term _second;
    private readonly Term _third;
    private readonly Term _fourth;
    private readonly ApproximationModel _model;
    private readonly Extent _free; // what a figure can be that is not stated
    private readonly bool _counted;

    private Balance(Term first, Term second, Term third, Term fourth, ApproximationModel model, Extent free)
    {
        (_first, _second, _third, _fourth, _model, _free) = (first, second, third, fourth, model, free);
        _counted = IsCounted(first) && IsCounted(second) && IsCounted(third) && IsCounted(fourth);
        Agreement = Agreements.Try(this);
    }

    internal Agreement Agreement { get; }

    internal bool IsOfRates => !_free.Low.Exists;

    internal CountUnit Unit
        => !_first.Unit.IsNone ? _first.Unit : !_second.Unit.IsNone ? _second.Unit : !_third.Unit.IsNone ? _third.Unit : _fourth.Unit;

    /// <summary>With how many decimals amounts are printed.</summary>
    internal int Decimals => _counted ? 0
        : Math.Max(Math.Max(_first.Decimals, _second.Decimals), Math.Max(_third.Decimals, _fourth.Decimals));

    internal bool IsApart => !(_first.Unit.Measures(_second.Unit) && _first.Unit.Measures(_third.Unit) && _first.Unit.Measures(_fourth.Unit)
        && _second.Unit.Measures(_third.Unit) && _second.Unit.Measures(_fourth.Unit) && _third.Unit.Measures(_fourth.Unit));

    /// <summary>Whether the numbers as printed agree, taken at their word.</summary>
    internal bool AgreesAtItsWord => FaceOf(0) is { Sign: 0 };

    internal static Balance Of(CarryOverFacts facts, ApproximationModel model) => new(
        new(facts.Brought, true), new(facts.Received, true), new(facts.Closed, true), new(facts.Carried, true), model, Extent.NotNegative);

    /// <summary>The rate before and the points make the rate after; there is no fourth figure.</summary>
    internal static Balance Of(PointsFacts facts, ApproximationModel model) => new(
        new(facts.From, false),
        new(facts.Points, true, TermKind.Points, facts.IsFall.ValueOr(false)),
        new(facts.To, false),
        new(Fact<PrintedFigure>.None, true),
        model,
        default);

    /// <summary>One figure is the other; there is nothing besides.</summary>
    internal static Balance Of(RepeatedFigureFacts facts, ApproximationModel model)
    {
        Term first = new(facts.First, true, TermKind.Repeated), second = new(facts.Second, true, TermKind.Repeated);
        var nothing = new Term(Fact<PrintedFigure>.None, true);
        bool ofRates = first.IsPercentage || first.IsFull || second.IsPercentage || second.IsFull;
        return new(first, nothing, second, nothing, model, ofRates ? default : Extent.NotNegative);
    }

    public bool Holds(Rounding? rounding) => Rest(rounding, 0).HasZero;

    /// <summary>Whether a figure is stated, and so that it can be added.</summary>
    /// <param name="at">Which one, 1–4.</param>
    internal bool IsStated(int at) => IsStated(At(at));

    internal bool IsRounded(int at) => At(at).IsRounded;

    /// <summary>The amounts of one figure that fit the others.</summary>
    /// <param name="at">Which one, 1–4.</param>
    /// <param name="rounding">How all were rounded.</param>
    internal Extent Implied(int at, Rounding rounding)
    {
        var rest = Rest(rounding, at);
        if (IsOfRates && FaceOf(at) is { } face) { rest = Extent.Only(face); } // the numbers as printed, which a reader can redo

        return (at <= 2 ? rest.Negated() : rest).Intersect(_free);
    }

    /// <summary>The first two less the others, without one of them.</summary>
    private Extent Rest(Rounding? rounding, int without)
    {
        var rest = Extent.Only(0);
        for (int at = 1; at <= 4; at++)
        {
            if (at == without) { continue; }

            var amounts = IsStated(at) ? Own(At(at), rounding) : _free;
            rest = at <= 2 ? rest.Plus(amounts) : rest.Minus(amounts);
        }

        return rest;
    }

    /// <summary>The same of the numbers as printed; null where one of them has none.</summary>
    private Fraction? FaceOf(int without)
    {
        Fraction? rest = 0;
        for (int at = 1; at <= 4; at++)
        {
            if (at != without) { rest += at <= 2 ? At(at).Face : -At(at).Face; }
        }

        return rest;
    }

    private Term At(int at) => at switch { 1 => _first, 2 => _second, 3 => _third, _ => _fourth };

    private static bool IsCounted(Term term) => !term.IsStated || term.IsCounted;

    /// <summary>全覆盖 is a rate, 100%, and neither a count nor points.</summary>
    private bool IsStated(Term term)
        => term.IsStated && (!term.IsFull || term.Face is not null) && !Own(term, null).IsEmpty;

    private Extent Own(Term term, Rounding? rounding)
        => IsOfRates ? term.Under(rounding, _model) : term.Under(rounding, _model, _counted);
}
