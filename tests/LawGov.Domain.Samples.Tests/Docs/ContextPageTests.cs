using FluentAssertions;

namespace LawGov.Domain.Samples.Tests.Docs;

public class ContextPageTests
{
    private static readonly Dictionary<string, Func<string>> Pages = new(StringComparer.Ordinal)
    {
        ["docs/participation.md"] = ParticipationPage.Write,
        ["docs/duties.md"] = DutiesPage.Write,
        ["docs/disclosure.md"] = DisclosurePage.Write,
        ["docs/reporting.md"] = ReportingPage.Write,
    };

    [Theory]
    [InlineData("docs/participation.md")]
    [InlineData("docs/duties.md")]
    [InlineData("docs/disclosure.md")]
    [InlineData("docs/reporting.md")]
    public void APage_InTheRepository_IsWhatItsExamplesWrite(string page)
    {
        string written = Pages[page]();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Path.Combine(Sample.Root, page), written); }

        Sample.Read(page).Should().Be(written, "eng/write-docs.sh writes it anew");
    }
}
