using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A total and its parts. Counts are added, or percentages of one whole; a part that is not printed is zero or more.</summary>
internal readonly struct Sum : IStatement
{
    private readonly ValueList<PrintedPart> _parts;
    private readonly Term _total;
    private readonly ApproximationModel _model;
    private readonly bool _ofRates;
    private readonly bool _counted;
    private readonly bool _mayBeMore;

    internal Sum(TotalFacts facts, ApproximationModel model)
        : this(facts.Total, facts.Parts, model)
    {
    }

    private Sum(Fact<PrintedFigure> total, Fact<ValueList<PrintedPart>> parts, ApproximationModel model)
    {
        (_parts, _total, _model) = (parts.ValueOr([]), new(total, noneIsZero: false), model);
        bool mayBeOfRates = (!_total.IsStated || _total.IsFull) && !_parts.IsEmpty;
        _ofRates = _total.IsPercentage || (mayBeOfRates && TermOf(_parts[0]).IsPercentage);
        bool counted = !_total.IsStated || _total.IsCounted, added = !_parts.IsEmpty;
        CountUnit unit = _total.Unit;
        int unknown = 0, decimals = _total.Decimals;
        foreach (var part in _parts)
        {
            var term = TermOf(part);
            IsApart |= !unit.Measures(term.Unit);
            unit = unit.IsNone ? term.Unit : unit;
            if (!term.IsStated)
            {
                added &= !term.Figure.HasNumber; // a rise or a fall is not a part
                unknown++;
                continue;
            }

            counted &= term.IsCounted;
            added &= term.IsNone || (term.Figure.HasNumber && term.IsPercentage == _ofRates);
            decimals = Math.Max(decimals, term.Decimals);
            ArePartsRounded |= term.IsRounded;
        }

        _counted = counted && !_ofRates;
        Unknown = unknown;
        (Unit, Decimals) = (_ofRates ? Rules.AmountText.Percent : unit, _counted ? 0 : decimals);
        HasParts = added && unknown < _parts.Count && !Parts(null).IsEmpty;
        HasTotal = _total.IsStated && !Total(null).IsEmpty;
    }

    private Sum(in Sum sum, bool mayBeMore)
    {
        this = sum;
        _mayBeMore = mayBeMore;
    }

    /// <summary>Whether figures are of different units; one that prints none goes with any.</summary>
    internal bool IsApart { get; }

    /// <summary>How many parts are not printed.</summary>
    internal int Unknown { get; }

    internal CountUnit Unit { get; }

    /// <summary>With how many decimals amounts are printed.</summary>
    internal int Decimals { get; }

    /// <summary>Whether there are parts that are printed, and they can be added.</summary>
    internal bool HasParts { get; }

    /// <summary>Whether the total is stated as something that the parts can add up to.</summary>
    internal bool HasTotal { get; }

    internal bool IsTotalStated => _total.IsStated;

    internal bool IsTotalRounded => _total.IsRounded;

    internal bool ArePartsRounded { get; }

    /// <summary>The same with a rest of zero or more that no part names.</summary>
    internal Sum OrMore => new(this, mayBeMore: true);

    /// <summary>Whether the numbers as printed agree, taken at their word.</summary>
    internal bool AgreesAtItsWord => _total.Face - PartsFace is { Sign: 0 };

    /// <summary>What the total leaves beside the parts, as it is shown: of percentages the difference of the numbers as printed.</summary>
    internal Extent ShownDifference => Shown(_total.Face - PartsFace, Rest(null));

    /// <summary>Rates and the whole that they are parts of.</summary>
    internal static Sum Of(RatesFacts facts, ApproximationModel model)
        => new(PrintedFigure.Of(Percentage.FromScaled(100, 0)), facts.Rates, model);

    public bool Holds(Rounding? rounding)
        => !Rest(rounding).Intersect(_mayBeMore || Unknown > 0 ? Extent.NotNegative : Extent.Only(0)).IsEmpty;

    /// <summary>What the printed parts add up to.</summary>
    /// <param name="rounding">How all were rounded; null where each may have been in its own way.</param>
    internal Extent Parts(Rounding? rounding)
    {
        var sum = Extent.Only(0);
        foreach (var part in _parts)
        {
            var term = TermOf(part);
            if (term.IsStated) { sum = sum.Plus(Own(term, rounding)); }
        }

        return sum;
    }

    /// <summary>What the total can be. Of percentages 100% is the whole, which nothing was rounded to.</summary>
    /// <param name="rounding">How all were rounded; null where each may have been in its own way.</param>
    internal Extent Total(Rounding? rounding)
        => _ofRates && _total.Face is { } face && face.CompareTo(1) == 0 && _total.IsRounded ? Extent.Only(1) : Own(_total, rounding);

    /// <summary>What the total leaves beside the printed parts.</summary>
    /// <param name="rounding">How all were rounded; null where each may have been in its own way.</param>
    internal Extent Rest(Rounding? rounding) => Total(rounding).Minus(Parts(rounding));

    /// <summary>The sum of the parts as it is shown: of percentages the sum of the numbers as printed, which a reader can redo.</summary>
    internal Extent ShownParts(Rounding? rounding) => Shown(PartsFace, Parts(rounding));

    /// <summary>What is left beside the parts, as it is shown.</summary>
    internal Extent ShownRest(Rounding rounding)
        => Shown(_total.Face - PartsFace, Rest(rounding)).Intersect(Extent.NotNegative) is { IsEmpty: false } shown
            ? shown
            : Rest(rounding).Intersect(Extent.NotNegative);

    /// <summary>The name of the part that alone is as large as a difference; null where none or several are.</summary>
    internal string? OnlyOne(Fraction difference)
    {
        string? found = null;
        foreach (var part in _parts)
        {
            var term = TermOf(part);
            if (!term.IsExact || term.Face is not { } face || face.CompareTo(difference) != 0) { continue; }

            if (found is not null) { return null; }

            found = part.Name;
        }

        return found;
    }

    /// <summary>The sum of the numbers as printed; null where one of them has none.</summary>
    private Fraction? PartsFace
    {
        get
        {
            Fraction? sum = 0;
            foreach (var part in _parts)
            {
                var term = TermOf(part);
                if (term.IsStated) { sum += term.Face; }
            }

            return sum;
        }
    }

    private Extent Shown(Fraction? face, Extent amounts) => _ofRates && face is { } number ? Extent.Only(number) : amounts;

    private static Term TermOf(PrintedPart part) => new(part.Figure, noneIsZero: true);

    private Extent Own(Term term, Rounding? rounding) => _ofRates ? term.Under(rounding, _model) : term.Under(rounding, _model, _counted);
}
