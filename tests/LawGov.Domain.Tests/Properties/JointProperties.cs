using FluentAssertions;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Properties;

/// <summary>All relations of a report at once, against a model that tries all numbers.</summary>
public class JointProperties(ITestOutputHelper output)
{
    private static readonly int Systems = 10_000 / Tries.Part;
    private const int SomeOf = 4; // what needs the model many times over looks at every fourth

    private static readonly Lazy<List<(JointFigure[] Figures, FigureRelation[] Relations, PrintedFigure[] Printed, JointReconciliation Found)>> All = new(Make);

    [Fact]
    public void Outcome_OfAnySmallReport_IsWhatAllNumbersThatPrintSoSay()
    {
        int[] outcomes = new int[4];
        ForEach((figures, relations, found) =>
        {
            var expected = JointModel.Outcome(figures, relations);
            outcomes[(int)expected]++;
            return found.Outcome == expected ? null : $"expected {expected}";
        });

        output.WriteLine($"feasible, only if mixed, conflict, one by one: {string.Join(", ", outcomes)}");
        outcomes[..3].Should().OnlyContain(count => count >= Systems / 1_000);
    }

    [Fact]
    public void Conflict_OfAnySmallReport_HoldsWithoutAnyOneOfItsRelations() => ForEach((figures, relations, found) =>
    {
        if (found.Outcome == JointOutcome.Feasible) { return found.Conflict.IsEmpty && found.Mends.IsEmpty ? null : "a conflict of a report that is feasible"; }

        FigureRelation[] set = [.. found.Conflict.Select(at => relations[at])];
        if (JointModel.Outcome(figures, set) != found.Outcome) { return "the set holds"; }

        return set.Any(spared => JointModel.Outcome(figures, [.. set.Where(relation => relation != spared)]) == found.Outcome) ? "one can be spared" : null;
    }, SomeOf);

    [Fact]
    public void Mends_OfAnySmallReport_MakeAllRelationsHold()
    {
        int named = 0, counted = 0;
        ForEach((figures, relations, found) =>
        {
            foreach (var mend in found.Mends)
            {
                var printed = figures.Select(figure => figure.Printed).ToArray();
                if (printed[mend.Figure] == mend.Instead) { return "nothing is changed"; }

                if (!found.Conflict.Any(at => relations[at].Of.Contains(mend.Figure))) { return "the figure is not in the conflict"; }

                printed[mend.Figure] = mend.Instead;
                named++;
                if (JointReconciliation.Of(printed, relations).Outcome != JointOutcome.Feasible) { return $"{mend} does not make it feasible"; }

                if (!mend.Instead.IsCount(out long count) || mend.Instead.IsPoints || count > 45) { continue; }

                var changed = (JointFigure[])figures.Clone();
                changed[mend.Figure] = new(new($"{count}", (number, of, _) => number == count * of), false, false, false);
                counted++;
                if (JointModel.Outcome(changed, relations) != JointOutcome.Feasible) { return $"the model finds no numbers for {mend}"; }
            }

            return null;
        }, SomeOf);

        output.WriteLine($"{named} changes, {counted} of them tried with all numbers");
        counted.Should().BeGreaterThan(Systems / 25 / SomeOf);
    }

    private static List<(JointFigure[] Figures, FigureRelation[] Relations, PrintedFigure[] Printed, JointReconciliation Found)> Make()
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, Systems).Select(_ =>
        {
            var (figures, relations) = random.Next(3) == 0 ? JointSystems.OfSums(random) : JointSystems.Counted(random);
            PrintedFigure[] printed = [.. figures.Select(figure => figure.Printed)];
            return (figures, relations, printed, JointReconciliation.Of(printed, relations));
        })];
    }

    private static void ForEach(Func<JointFigure[], FigureRelation[], JointReconciliation, string?> fault, int step = 1)
    {
        for (int i = 0; i < Systems; i += step)
        {
            var (figures, relations, printed, found) = All.Value[i];
            if (fault(figures, relations, found) is not { } wrong) { continue; }

            string said = string.Join("; ", relations.Select(relation => $"{relation.Kind}{(relation.IsExhaustive ? "!" : "")} {string.Join(", ", relation.Of)}"));
            Assert.Fail($"System {i}: {wrong}, found {found.Outcome} of {string.Join(", ", found.Conflict)}; figures {string.Join(", ", printed)}; {said}");
        }
    }
}
