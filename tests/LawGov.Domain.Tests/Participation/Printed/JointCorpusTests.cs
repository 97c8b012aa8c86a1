using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Tests.Reporting.Text;

namespace LawGov.Domain.Tests.Participation;

/// <summary>The relations of the labelled passages, as a reader would hand them over.</summary>
public class JointCorpusTests(ITestOutputHelper output)
{
    private const int LeastFirst = 80; // of a hundred
    private const int LeastAmong = 95;

    public static TheoryData<string> Clean => [.. Corpus.All.Where(passage => passage.IsClean).Select(passage => passage.Id)];

    public static TheoryData<string> Faulty => [.. Breaking.Select(passage => passage.Id)];

    private static IEnumerable<Passage> Breaking => Corpus.All.Where(passage => passage.Findings.Any(finding => finding.Breaks.Count > 0) && !IsOfFrequency(passage));

    [Theory]
    [MemberData(nameof(Clean))]
    public void Of_APassageWithoutAFault_IsFeasible(string id)
    {
        var passage = Find(id);
        Judge(passage, RoundingOf(passage)).Outcome.Should().Be(JointOutcome.Feasible);
        Judge(passage, null).Outcome.Should().Be(JointOutcome.Feasible);
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Of_APassageWithAFault_IsAConflictOfARelationThatItBreaks(string id)
    {
        var passage = Find(id);
        var found = Judge(passage, RoundingOf(passage));
        found.Outcome.Should().Be(JointOutcome.Conflict);
        found.Conflict.Should().Contain(at => passage.Findings[0].Breaks.Contains(Asserted(passage)[at]));
        var own = Judge(passage, null); // each statement in its own way: a rate truncated beside others that are rounded is no fault of it
        (passage.Findings[0].Fault == "rate-truncated" || own.Outcome == JointOutcome.Conflict).Should().BeTrue();
    }

    [Fact]
    public void Mends_OfPlantedFaults_NameWhatWasMeant()
    {
        int first = 0, among = 0, asked = 0;
        foreach (var passage in Breaking)
        {
            var finding = passage.Findings[0];
            if (finding.Meant is null || finding.Fault is "part-left-out") { continue; } // the figure that is meant is not printed

            int at = passage.Figures.ToList().FindIndex(figure => figure.IsAt(finding.At));
            var meant = Read(finding.Meant, passage.Figures[at].Change);
            var mends = Judge(passage, RoundingOf(passage)).Mends;
            int place = mends.ToList().FindIndex(mend => mend.Figure == at && mend.Instead == meant);
            asked++;
            first += place == 0 ? 1 : 0;
            among += place >= 0 ? 1 : 0;
            string shown = string.Join(", ", mends.Select(mend => $"{passage.Figures[mend.Figure].Text}→{mend.Instead} ({mend.Slip})"));
            output.WriteLine($"{passage.Id} {finding.Fault}: {finding.At.Text}→{finding.Meant} is {(place < 0 ? "not named" : $"number {place + 1}")} of {shown}");
        }

        output.WriteLine($"{asked} faults: what was meant comes first for {first}, is named for {among}");
        (100 * first).Should().BeGreaterThanOrEqualTo(LeastFirst * asked);
        (100 * among).Should().BeGreaterThanOrEqualTo(LeastAmong * asked);
    }

    private static Passage Find(string id) => Corpus.All.Single(passage => passage.Id == id);

    private static bool IsOfFrequency(Passage passage) => passage.Findings[0].Breaks.All(at => passage.Relations[at].Kind == "frequency");

    private static Rounding RoundingOf(Passage passage) => passage.Rounding == "truncate" ? Rounding.Truncate : Rounding.HalfUp;

    /// <summary>Places of the relations that are not merely one of several readings.</summary>
    private static List<int> Asserted(Passage passage) => [.. Enumerable.Range(0, passage.Relations.Count).Where(at => !passage.Relations[at].Possible)];

    private static JointReconciliation Judge(Passage passage, Rounding? rounding) => JointReconciliation.Of(
        [.. passage.Figures.Select(figure => Read(figure.Text, figure.Change))],
        [.. Asserted(passage).Select(at => Read(passage.Relations[at]))],
        rounding: rounding);

    private static FigureRelation Read(Relation relation)
        => new(Enum.Parse<FigureRelationKind>(relation.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), [.. relation.Of], relation.Exhaustive);

    private static PrintedFigure Read(string text, string? change) => text.StartsWith('每') ? PrintedFigure.Unstated
        : PrintedFigure.Parse(change switch { "rise" => "增长" + text, "fall" => "下降" + text, _ => text });
}
