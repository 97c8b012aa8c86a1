using FluentAssertions;
using FluentAssertions.Execution;

namespace LawGov.Domain.Tests.Reporting.Text;

public class CorpusReadingTests
{
    private static readonly CorpusReading All = CorpusReading.Of(Corpus.All);

    [Fact]
    public void Figures_OfTheCorpus_AreFoundAndNothingElse()
    {
        using var scope = new AssertionScope();
        All.Figures.Precision.Should().BeGreaterThanOrEqualTo(0.99, string.Join("\n", All.Misses));
        All.Figures.Recall.Should().BeGreaterThanOrEqualTo(0.97, string.Join("\n", All.Misses));
    }

    [Fact]
    public void Relations_OfTheCorpus_AreFoundAndNothingElse()
    {
        using var scope = new AssertionScope();
        All.Relations.Precision.Should().BeGreaterThanOrEqualTo(0.98, string.Join("\n", All.Misses));
        All.Relations.Recall.Should().BeGreaterThanOrEqualTo(0.95, string.Join("\n", All.Misses));
    }

    [Fact]
    public void PlantedFaults_AreFoundOnTheirCharacters()
        => All.Faults.Recall.Should().BeGreaterThanOrEqualTo(0.95, string.Join("\n", All.Misses));

    [Fact]
    public void CleanPassages_RaiseHardlyAnAlarm()
        => All.FalseAlarms.Count.Should().BeLessThanOrEqualTo(All.Clean / 20, string.Join("\n", All.FalseAlarms));
}
