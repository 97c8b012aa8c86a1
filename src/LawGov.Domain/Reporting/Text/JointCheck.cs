using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Holds the relations of a text against each other, those that share figures at once.</summary>
internal sealed class JointCheck
{
    private const int MostConflicts = 8; // of relations that share figures

    private readonly ReportText _report;
    private readonly ApproximationModel _model;
    private readonly PrintedFigure[] _figures;

    private JointCheck(ReportText report, ApproximationModel model)
    {
        (_report, _model) = (report, model);
        _figures = [.. report.Figures.Select(figure => figure.Figure)];
    }

    /// <summary>Relations, by their places in the report, that cannot all hold, and which one figure, printed otherwise, would let
    /// them.</summary>
    internal List<(int[] Relations, ValueList<FigureMend> Mends)> Conflicts { get; } = [];

    /// <summary>How many relations share a figure with another, those that fail alone not counted.</summary>
    internal int Joined { get; private set; }

    /// <summary>How many relations fail alone.</summary>
    internal int FailAlone { get; private set; }

    /// <summary>Whether some share so many figures that they were not judged at once.</summary>
    internal bool IsBeyond { get; private set; }

    internal static JointCheck Of(ReportText report, ApproximationModel model)
    {
        var check = new JointCheck(report, model);
        foreach (var relations in check.Groups()) { check.Judge(relations); }

        return check;
    }

    /// <summary>The relations that are asserted, apart where they share no figure.</summary>
    private List<List<int>> Groups()
    {
        int[] parent = [.. Enumerable.Range(0, _report.Relations.Count)];
        int[] relationOf = new int[_figures.Length];
        Array.Fill(relationOf, -1);
        Dictionary<int, List<int>> groups = [];
        for (int at = 0; at < _report.Relations.Count; at++)
        {
            if (!IsHeld(at)) { continue; }

            foreach (int figure in _report.Relations[at].Relation.Of)
            {
                if (relationOf[figure] >= 0) { parent[Root(parent, relationOf[figure])] = Root(parent, at); }

                relationOf[figure] = at;
            }
        }

        for (int at = 0; at < _report.Relations.Count; at++)
        {
            if (!IsHeld(at)) { continue; }

            int root = Root(parent, at);
            if (!groups.TryGetValue(root, out var group)) { groups[root] = group = []; }

            group.Add(at);
        }

        return [.. groups.Values.OrderBy(group => group[0])];
    }

    /// <summary>What is asserted; the same figure printed twice exactly says nothing more of the others.</summary>
    private bool IsHeld(int at)
    {
        var relation = _report.Relations[at];
        bool same = relation.Relation.Kind == FigureRelationKind.SameNoun
            && _figures[relation.Relation.Of[0]] == _figures[relation.Relation.Of[1]];
        return !relation.IsOneOfSeveral && relation.Relation.Kind != FigureRelationKind.Frequency && !same;
    }

    private static int Root(int[] parent, int at)
    {
        while (parent[at] != at) { at = parent[at] = parent[parent[at]]; }

        return at;
    }

    private void Judge(List<int> relations)
    {
        bool joined = relations.Count > 1;
        int alone = 0;
        for (int found = 0; found < MostConflicts && relations.Count > 0; found++)
        {
            // only the figures of these, so that long reports stay within the limits
            int[] figures = [.. relations.SelectMany(at => _report.Relations[at].Relation.Of).Distinct().Order()];
            if (figures.Length > JointReconciliation.MostFigures || relations.Count > JointReconciliation.MostRelations)
            {
                IsBeyond = true;
                return;
            }

            var result = JointReconciliation.Of(
                [.. figures.Select(at => _figures[at])],
                [.. relations.Select(at => Of(_report.Relations[at].Relation, figures))],
                _model);
            IsBeyond |= result.Outcome == JointOutcome.OneByOne;
            if (result.Outcome != JointOutcome.Conflict) { break; }

            // parts that are more than their total are most likely meant to make it: 84 for 48 would do, and explain nothing
            var made = JointReconciliation.Of(
                [.. figures.Select(at => _figures[at])],
                [.. relations.Select(at => Of(_report.Relations[at].Relation, figures, isExhaustive: true))],
                _model);
            var mends = made.Mends.IsEmpty ? result.Mends : made.Mends;
            int[] conflict = [.. result.Conflict.Select(at => relations[at])];
            Conflicts.Add((conflict, [.. mends.Select(mend => new FigureMend(figures[mend.Figure], mend.Instead, mend.Slip))]));
            alone += conflict.Length == 1 ? 1 : 0;
            relations.Remove(conflict[^1]);
        }

        FailAlone += alone;
        Joined += joined ? relations.Count : 0;
    }

    private static FigureRelation Of(FigureRelation relation, int[] figures, bool isExhaustive = false)
        => new(relation.Kind, [.. relation.Of.Select(at => Array.BinarySearch(figures, at))], relation.IsExhaustive || isExhaustive);
}
