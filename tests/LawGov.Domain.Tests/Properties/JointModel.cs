using LawGov.Domain.Participation.Printed;
using Number = LawGov.Domain.Tests.Properties.JointFigure.Quotient;

namespace LawGov.Domain.Tests.Properties;

/// <summary>The relations of a small report told by trying: every count there is, every whole or value before that is not printed, and of
/// rates that stand in sums alone every eighth of a tenth, of which one lies between any two bounds.</summary>
internal sealed class JointModel
{
    private const int MostCount = 45; // 约30, 0.3百 and the like go no further
    private const int MostHidden = 920; // 45 are 5% of no more

    private readonly JointFigure[] _figures;
    private readonly FigureRelation[] _relations;
    private readonly Number?[] _numbers;
    private readonly Number[][] _counts;
    private readonly (FigureRelation Relation, int[] Of, int[] Rates)[][] _ending; // at each figure, the relations of which it is the last
    private readonly Dictionary<(int, Number), int> _ways = [];
    private readonly bool _isMixed;

    private JointModel(JointFigure[] figures, FigureRelation[] relations, bool isMixed)
    {
        (_figures, _relations, _isMixed, _numbers) = (figures, relations, isMixed, new Number?[figures.Length]);
        _ending = [.. figures.Select((_, at) => relations.Select(relation => (relation, Of: relation.Of.AsSpan().ToArray()))
            .Where(one => one.Of.Max() == at)
            .Select(one => (one.relation, one.Of, one.Of.Where(figure => figures[figure].IsRate || figures[figure].IsPoints).ToArray())).ToArray())];
        _counts = [.. figures.Select(figure => figure.IsRate || figure.IsPoints ? []
            : Enumerable.Range(0, MostCount + 1).Select(count => new Number(count, 1)).Where(number => figure.Ways(number) > 0).ToArray())];
    }

    public static JointOutcome Outcome(JointFigure[] figures, FigureRelation[] relations)
        => new JointModel(figures, relations, isMixed: false).Try(0) ? JointOutcome.Feasible
            : new JointModel(figures, relations, isMixed: true).Try(0) ? JointOutcome.OnlyIfMixed
            : JointOutcome.Conflict;

    /// <summary>Tries every number of the figures from one on: counts first, for rates of them follow.</summary>
    private bool Try(int at)
    {
        if (at == _figures.Length) { return true; }

        var numbers = !_relations.Any(relation => relation.Of.Contains(at)) ? [new(0, 1)]
            : _figures[at].IsRate || _figures[at].IsPoints ? Rates(at)
            : _counts[at];
        foreach (var number in numbers)
        {
            _numbers[at] = number;
            if (Array.TrueForAll(_ending[at], one => Holds(one.Relation, one.Of, one.Rates)) && Try(at + 1)) { return true; }
        }

        _numbers[at] = null;
        return false;
    }

    /// <summary>What a rate can be: one number where counts make it, any of what is not printed, else any eighth of a tenth.</summary>
    private IEnumerable<Number> Rates(int rate)
    {
        var of = _relations.Where(relation => relation.Of[^1] == rate).OrderBy(relation => relation.Of.Count) // what is not printed has the most
            .Reverse().Select(Made).Where(made => made is not null).ToList();
        var found = of.Count > 0 ? of[0]! : Sums(rate).Concat(Eighths(rate));
        return found.Where(number => of.Skip(1).All(made => made!.Any(number.IsSame)) && Ways(rate, number) > 0);
    }

    private int Ways(int figure, Number number)
    {
        if (!_ways.TryGetValue((figure, number), out int ways)) { _ways.Add((figure, number), ways = _figures[figure].Ways(number)); }

        return ways;
    }

    private IEnumerable<Number> Eighths(int rate)
        => Enumerable.Range(-9, 19).Select(eighth => new Number(((_figures[rate].Falls ? -8 : 8) * Tenths(rate)) + eighth, 8_000));

    /// <summary>What the other rate of two that make a whole leaves for one, and the whole itself.</summary>
    private IEnumerable<Number> Sums(int rate) => _relations
        .Where(relation => relation.Kind == FigureRelationKind.RatesSum && relation.Of.Count == 2 && relation.Of.Contains(rate))
        .Select(relation => relation.Of[0] == rate ? relation.Of[1] : relation.Of[0])
        .SelectMany(other => _relations.Where(relation => relation.Of[^1] == other).Select(Made).FirstOrDefault(made => made is not null) ?? Eighths(other))
        .Select(other => new Number(1, 1) - other)
        .Append(new(1, 1));

    private long Tenths(int rate) => (long)(1_000 * _figures[rate].Printed.Amount.Numerator / _figures[rate].Printed.Amount.Denominator)
        * (_figures[rate].Falls ? -1 : 1) / (_figures[rate].IsPoints ? 100 : 1);

    /// <summary>The rates that the counts of a relation make; null where it divides none.</summary>
    private IEnumerable<Number>? Made(FigureRelation relation)
    {
        long[] counts = [.. relation.Of.AsSpan()[..^1].ToArray().Select(at => _numbers[at]?.Number ?? 0)];
        return relation.Kind switch
        {
            FigureRelationKind.Share => Share(counts[0], counts[1]),
            FigureRelationKind.ShareOfSum => Share(counts[0], counts[1] + counts[2]),
            FigureRelationKind.DerivedBase => Hidden.SelectMany(whole => Share(counts[0], whole)),
            FigureRelationKind.Growth => Growth(counts[0], counts[1]),
            FigureRelationKind.GrowthByDifference => Growth(counts[0], counts[0] - (_figures[relation.Of[2]].Falls ? -counts[1] : counts[1])),
            FigureRelationKind.ImpliedPrior => Hidden.SelectMany(prior => Growth(counts[0], prior)),
            _ => null,
        };
    }

    private static IEnumerable<int> Hidden => Enumerable.Range(1, MostHidden);

    private static IEnumerable<Number> Share(long part, long whole) => whole > 0 && part <= whole ? [new(part, whole)] : [];

    private static IEnumerable<Number> Growth(long now, long before) => before > 0 ? [new(now - before, before)] : [];

    private bool Holds(FigureRelation relation, int[] of, int[] rates)
    {
        Number At(int place) => _numbers[of[place]]!.Value;
        if (!_isMixed && rates.Length > 1)
        {
            int ways = 7;
            foreach (int rate in rates) { ways &= Ways(rate, _numbers[rate]!.Value); }

            if (ways == 0) { return false; }
        }

        var sum = new Number(0, 1);
        for (int place = 1; place < of.Length; place++) { sum += At(place); }

        return relation.Kind switch
        {
            FigureRelationKind.Total => relation.IsExhaustive ? At(0).IsSame(sum) : (sum - At(0)).Number <= 0,
            FigureRelationKind.Subset => At(1).Number <= At(0).Number,
            FigureRelationKind.Difference => At(0).Number - At(1).Number == At(2).Number,
            FigureRelationKind.CarryOver => At(0).Number + sum.Number == 2 * (At(of.Length - 2).Number + At(of.Length - 1).Number),
            FigureRelationKind.SameNoun => At(0).IsSame(At(1)),
            FigureRelationKind.Full => of.All(at => _figures[at].IsRate ? _numbers[at]!.Value.IsSame(new(1, 1)) : _numbers[at]!.Value.IsSame(At(0))),
            FigureRelationKind.RatesSum => (At(0) + sum).IsSame(new(1, 1)),
            FigureRelationKind.Points => (At(1) - At(0)).IsSame(At(2)),
            _ => true, // the rates that counts make were taken from them
        };
    }
}
