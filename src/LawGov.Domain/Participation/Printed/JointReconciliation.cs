using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Internal;
using LawGov.Domain.Participation.Printed.Joint;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>All relations of one report held against each other at once (联合核对).</summary>
/// <remarks>
/// <para>Behind each figure stands one number, the same in every relation: a whole one where it counts, else any exact one, on no grid.
/// A figure printed to its last digit is that number; one rounded to 万, approximate or a bound may be any number that is printed so, and
/// a figure in 万 however it was rounded. Each statement rounds its rates in one way, whichever; a value before or a whole that is not
/// printed may be any. A statement whose figures are of different units holds for no numbers.</para>
/// <para>A figure that cannot stand at its place (增加5件 as a part) leaves the place free. <see cref="FigureRelationKind.Frequency"/> is
/// not judged here.</para>
/// <para>At most <see cref="MostFigures"/> figures, <see cref="MostRelations"/> relations and <see cref="MostSteps"/> steps are taken:
/// a step narrows what all figures can be, and parts it where that does not decide. Beyond, each relation is judged alone, and
/// <see cref="Outcome"/> says so.</para>
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record JointReconciliation
{
    /// <summary>How many figures are judged at once at most.</summary>
    public const int MostFigures = 256;

    /// <summary>How many relations are judged at once at most.</summary>
    public const int MostRelations = 64;

    /// <summary>How many steps are taken for the outcome and the conflict, and as many again for the changes, at most.</summary>
    public const int MostSteps = 4_096;

    /// <summary>How many changes are named at most.</summary>
    public const int MostMends = 8;

    private JointReconciliation(JointOutcome outcome, ValueList<int> conflict, ValueList<FigureMend> mends)
        => (Outcome, Conflict, Mends) = (outcome, conflict, mends);

    /// <summary>Whether they hold together.</summary>
    public JointOutcome Outcome { get; }

    /// <summary>Places of the relations that cannot all hold, none of which can be spared; of <see cref="JointOutcome.OnlyIfMixed"/> those
    /// that no one way of rounding for each makes hold, of <see cref="JointOutcome.OneByOne"/> those that fail alone.</summary>
    public ValueList<int> Conflict { get; }

    /// <summary>Figures of the conflict that, printed otherwise, would each let all relations hold, with one rounding for each statement,
    /// the likely slip first. Empty of <see cref="JointOutcome.OneByOne"/>.</summary>
    public ValueList<FigureMend> Mends { get; }

    /// <summary>Holds relations against each other.</summary>
    /// <param name="figures">The figures as printed.</param>
    /// <param name="relations">The relations in which they stand.</param>
    /// <param name="model">How wide an approximate figure is; <see cref="ApproximationModel.Default"/> when null.</param>
    /// <param name="rounding">How all rates of the report were rounded; null where each statement may have its own way.</param>
    /// <exception cref="ArgumentException">A relation is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A relation names a figure that there is not, or there is no such rounding.</exception>
    public static JointReconciliation Of(
        ReadOnlySpan<PrintedFigure> figures,
        ReadOnlySpan<FigureRelation> relations,
        ApproximationModel? model = null,
        Rounding? rounding = null)
    {
        if (rounding is { } way) { Guard.Against.Undeclared(way, nameof(rounding)); }

        foreach (var relation in relations)
        {
            if (relation is null) { throw new ArgumentException("Expected no relation to be missing.", nameof(relations)); }

            foreach (int figure in relation.Of)
            {
                if (figure < figures.Length) { continue; }

                throw new ArgumentOutOfRangeException(nameof(relations), figure, "Expected the place of a figure.");
            }
        }

        var judge = new JointJudge(
            new(figures.ToArray(), relations.ToArray(), model ?? ApproximationModel.Default, rounding), new Steps(MostSteps));
        var outcome = figures.Length > MostFigures || relations.Length > MostRelations ? JointOutcome.OneByOne : judge.Outcome();
        int[] conflict = [];
        if (outcome is JointOutcome.Conflict or JointOutcome.OnlyIfMixed && !judge.TryMinimal(outcome, out conflict))
        {
            outcome = JointOutcome.OneByOne;
        }

        return outcome switch
        {
            JointOutcome.Feasible => new(outcome, [], []),
            JointOutcome.OneByOne => new(outcome, [.. judge.OneByOne()], []),
            _ => new(outcome, [.. conflict], Joint.Mends.Of(judge.Report, conflict, MostMends, new Steps(MostSteps))),
        };
    }
}
