using FluentAssertions;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Vectors;

public class VectorTests
{
    public static TheoryData<Vector> Vectors => [.. Vector.All];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Evaluate_AVector_FindsWhatItExpects(Vector vector)
    {
        var finding = vector.Evaluate();

        finding.Verdict.Should().Be(vector.Verdict, finding.ToString());
        finding.Missing.Select(key => key.Id).Should().Equal(vector.Missing);
        finding.Bases.Select(basis => basis.Key).Should().Equal(vector.Bases);
        finding.Bases.Select(basis => basis.Citation?.Provision).OfType<Provision>().Should().BeSubsetOf(finding.Rule.Provisions);
        finding.Because.ToText(Language.Chinese).Should().Be(vector.Because?.Chinese);
        finding.Because.ToText(Language.English).Should().Be(vector.Because?.English);
    }

    /// <summary>The yearly report is due on a day of the year, whatever was counted; the other limits run from an event.</summary>
    [Theory]
    [MemberData(nameof(Vectors))]
    public void Evaluate_AVectorOfADayAgainstALimit_CarriesTheDeadline(Vector vector)
    {
        var finding = vector.Evaluate();
        bool isDue = vector.RuleId is "DISC-02" or "DISC-06" or "DISC-09" or "DISC-10" or "SCHO-10" or "SCHO-21" or "SCHO-22" or "SCHO-23" or "SCHO-24" or "DISP-02" or "DISP-03" or "DISP-12" or "DISP-18" or "DISP-22" or "DISP-26" && finding.Because.Names.Contains("head");
        bool mayBeDue = vector.RuleId is "DISC-22" or "DISC-31" or "DECI-19" or "DECI-20" or "ENFO-04" or "ENFO-10" or "ENFO-12" or "DISP-06" or "DISP-13" or "DISP-23" && finding.Because.Names.Contains("head"); // a reply may be put off to a day
        (finding.Deadline is not null).Should().Be(isDue || (mayBeDue && finding.Deadline is not null));
        (finding.Deadline?.Certainty ?? finding.Certainty).Should().Be(finding.Certainty);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Evaluate_WithAnyOneFactTakenAway_NeverComesToAVerdict(Vector vector)
    {
        var finding = vector.Evaluate();
        var before = finding.Verdict;

        // That two facts contradict each other is said of what is stated: of one alone there is nothing to say.
        if (vector.Stated() is PenaltyCase or EnforcerFacts && finding.Because.ToText(Language.Chinese).Contains("必有一误", StringComparison.Ordinal)) { return; }

        foreach (string fact in vector.FactNames)
        {
            var after = vector.Without(fact).Evaluate().Verdict;
            if (after is Verdict.Met or Verdict.Breached) { after.Should().Be(before, $"{fact} became unknown"); }
        }
    }

    /// <summary>Run by <c>eng/write-sentences.sh</c>: what it fills in is read before it is committed.</summary>
    [Fact]
    public void Sentences_OfAllFiles_AreFilledIn()
    {
        if (Environment.GetEnvironmentVariable("WRITE_SENTENCES") == "1")
        {
            foreach (string path in Directory.EnumerateFiles(Repository.PathOf("tests/LawGov.Domain.Tests/Vectors"), "*.json", SearchOption.AllDirectories)) { VectorFiles.FillIn(path); }
        }

        Vector.All.Where(vector => vector.Because is null).Should().BeEmpty();
    }

    /// <summary>Rules that never find a breach: no text and no form asks for what they look at, or a text has it striven for.</summary>
    private static readonly string[] Hints = ["DISC-21", "TRAI-03", "TRAI-04"];

    [Fact]
    public void Files_ForEveryRule_HoldMetBreachedUndeterminedAndABoundary()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            var vectors = Vector.All.Where(vector => vector.RuleId == rule.Id).ToList();
            var verdicts = vectors.Select(vector => vector.Verdict).ToHashSet();
            verdicts.Should().Contain([Verdict.Met, Verdict.Undetermined], rule.Id);
            verdicts.Contains(Verdict.Breached).Should().Be(!Hints.Contains(rule.Id), rule.Id);
            vectors.Should().Contain(vector => vector.Boundary, rule.Id);
        }
    }

    [Fact]
    public void Files_OfEachFolder_NameNoOtherRules()
        => Vector.All.Select(vector => vector.RuleId).Distinct().Should().BeSubsetOf(RuleCatalogue.All.Select(rule => rule.Id));
}
