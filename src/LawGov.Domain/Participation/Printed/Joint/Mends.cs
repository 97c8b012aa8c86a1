using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Looks for single figures that, printed otherwise, let all relations hold.</summary>
/// <remarks>First what a slip of the hand explains, then what the other figures leave, of these rates first: they are reckoned by whoever
/// writes the report. Of the same slip the figure comes first that fewer numbers fit, and where more than <see cref="MostOfASlip"/> do it
/// comes last: the more fit, the less any of them says.</remarks>
internal sealed class Mends
{
    private const int MostOfASlip = 3;

    private readonly JointReport _report;
    private readonly int[] _conflict;
    private readonly int[] _all;
    private readonly Steps _steps;
    private readonly List<FigureMend> _found = [];

    private Mends(JointReport report, int[] conflict, Steps steps)
    {
        (_report, _conflict, _steps) = (report, conflict, steps);
        _all = [.. Enumerable.Range(0, report.Relations.Length)];
    }

    /// <param name="report">The report.</param>
    /// <param name="conflict">Relations that do not all hold.</param>
    /// <param name="most">How many are looked for.</param>
    /// <param name="steps">How many steps are left.</param>
    internal static ValueList<FigureMend> Of(JointReport report, int[] conflict, int most, Steps steps)
    {
        var mends = new Mends(report, conflict, steps);
        mends.Find(most);
        return [.. mends._found.Take(most)];
    }

    private void Find(int most)
    {
        var figures = _conflict.SelectMany(relation => _report.Relations[relation].Of).Distinct()
            .Select(figure => (Figure: figure, With: RelationsWith(figure)))
            .Where(one => one.With.Length > 0)
            .ToList();
        var last = new List<FigureMend>();
        for (var guess = Guess.DigitDropped; guess <= Guess.WhatIsLeft && _found.Count < most; guess++)
        {
            var mends = figures.Select(one => Of(one.Figure, one.With, guess)).ToList();
            last.AddRange(mends.Where(some => some.Length > MostOfASlip).SelectMany(some => some));
            _found.AddRange(mends.Where(some => some.Length is > 0 and <= MostOfASlip)
                .OrderBy(some => guess == Guess.WhatIsLeft && !_report.Figures[some[0].Figure].IsPercentage)
                .ThenBy(some => some.Length)
                .SelectMany(some => some));
        }

        _found.AddRange(last);
    }

    /// <summary>The relations that a figure bears on, itself or by others; none where the other relations do not hold without it.</summary>
    private int[] RelationsWith(int figure)
    {
        var question = new JointQuestion(_report, isMixed: false, _steps);
        int[] with = [];
        foreach (int[] group in question.Groups(_all, figure))
        {
            if (Array.Exists(group, relation => _report.Relations[relation].Of.Contains(figure))) { with = [.. with, .. group]; }
            else if (question.Ask(group) != Answer.Yes) { return []; }
        }

        return with;
    }

    private FigureMend[] Of(int figure, int[] with, Guess guess)
        => [.. Candidates(figure, with, guess)
            .Distinct()
            .Where(instead => instead != _report.Figures[figure]
                && !_found.Exists(mend => mend.Figure == figure && mend.Instead == instead)
                && new JointQuestion(_report.With(figure, instead), isMixed: false, _steps).Ask(with) == Answer.Yes)
            .Select(instead => new FigureMend(figure, instead, (FigureSlip)Math.Min((int)guess, (int)FigureSlip.Other)))];

    private IEnumerable<PrintedFigure> Candidates(int figure, int[] with, Guess guess) => guess switch
    {
        Guess.OtherPeriod => IsOfOtherPeriod(figure) ? Left(figure, with) : [],
        Guess.PointOrUnit => [.. _report.Figures[figure].Before(FigureSlip.Other), .. OtherUnits(figure)],
        Guess.WhatIsLeft => Left(figure, with),
        _ => _report.Figures[figure].Before((FigureSlip)guess).Where(before => IsUsual(figure, before)),
    };

    /// <summary>Whether it has as many decimals as it is printed with, or as another figure of the report that says the same kind of
    /// thing: nobody prints 21.429% beside 23.64%.</summary>
    private bool IsUsual(int figure, PrintedFigure before)
        => before.Decimals == _report.Figures[figure].Decimals || Array.Exists(
            _report.Figures,
            other => other.HasNumber && other.Decimals == before.Decimals
                && (other.IsPercentage || other.IsPoints) == (before.IsPercentage || before.IsPoints));

    /// <summary>Whether the same is printed for the period before, or after it.</summary>
    private bool IsOfOtherPeriod(int figure)
    {
        foreach (int place in _conflict)
        {
            var relation = _report.Relations[place];
            var (later, earlier) = relation.Kind switch
            {
                FigureRelationKind.Growth or FigureRelationKind.Difference => (relation.Of[0], relation.Of[1]),
                FigureRelationKind.Points => (relation.Of[1], relation.Of[0]),
                FigureRelationKind.CarryOver when relation.Of.Count == 4 => (relation.Of[3], relation.Of[0]),
                _ => (figure, figure),
            };
            if (later == figure && earlier != figure && _report.Figures[earlier] == _report.Figures[figure]) { return true; }
        }

        return false;
    }

    /// <summary>What the other figures leave for one, printed as it is, or with as many decimals as one that stands beside it.</summary>
    private IEnumerable<PrintedFigure> Left(int figure, int[] with)
    {
        var printed = _report.Figures[figure];
        var question = new JointQuestion(_report, isMixed: false, _steps);
        if (!printed.HasDigits || question.Left(figure, with) is not { } number) { return []; }

        IEnumerable<int> decimals = printed.IsPercentage || printed.IsPoints
            ? _conflict.SelectMany(relation => _report.Relations[relation].Of)
                .Select(other => _report.Figures[other])
                .Where(other => other.IsPercentage || other.IsPoints)
                .Select(other => other.Decimals)
                .OrderDescending()
            : [];
        return decimals.Prepend(printed.Decimals).Distinct()
            .OrderBy(places => !(number * (int)Percentage.Power(places) * 100).IsWhole) // those first that print it to its last digit
            .Select(places => Written(printed, number, places)).OfType<PrintedFigure>();
    }

    private static PrintedFigure? Written(PrintedFigure printed, Rational number, int decimals)
    {
        var scale = (Rational)(int)Percentage.Power(decimals) * (printed.IsPercentage || printed.IsPoints ? 100 : 1);
        var digits = ((number * scale / (int)PrintedFigure.PowerOfTen(printed.Power)) + new Rational(1, 2)).Floor();
        if (printed.Change == FigureChange.Fall) { digits = -digits; }

        return digits.Sign >= 0 && digits <= PrintedFigure.LargestInexact
            ? printed.WithDigits((long)digits, decimals, printed.Power)
            : null;
    }

    /// <summary>The same number of the unit of another figure.</summary>
    private IEnumerable<PrintedFigure> OtherUnits(int figure)
    {
        var printed = _report.Figures[figure];
        return _conflict.SelectMany(relation => _report.Relations[relation].Of)
            .Select(other => _report.Figures[other].Unit)
            .Where(unit => !unit.IsNone && !unit.Measures(printed.Unit))
            .Distinct()
            .Select(printed.WithUnit);
    }

    /// <summary>The slips, the last of them in two: what a slip of the point or the unit explains, and what nothing does.</summary>
    private enum Guess
    {
        DigitDropped = FigureSlip.DigitDropped,
        OtherPeriod = FigureSlip.OtherPeriod,
        PointOrUnit = FigureSlip.Other,
        WhatIsLeft,
    }
}
