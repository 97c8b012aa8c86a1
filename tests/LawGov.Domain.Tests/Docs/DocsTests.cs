using System.Text.RegularExpressions;
using FluentAssertions;
using LawGov.Domain.Reporting;

namespace LawGov.Domain.Tests.Docs;

public partial class DocsTests
{
    [Fact]
    public void RulesPage_InTheRepository_IsWhatTheCatalogueWrites()
    {
        string written = RulesPage.Render(RuleCatalogue.All);
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Repository.PathOf("docs/rules.md"), written); }

        Repository.Read("docs/rules.md").Should().Be(written, "eng/write-docs.sh writes it anew");
    }

    [Fact]
    public void DeadlinesPage_InTheRepository_IsWhatItsExamplesWrite()
    {
        string written = DeadlinesPage.Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Repository.PathOf("docs/deadlines.md"), written); }

        Repository.Read("docs/deadlines.md").Should().Be(written, "eng/write-docs.sh writes it anew");
    }

    [Fact]
    public void TextPage_InTheRepository_IsWhatTheCorpusGives()
    {
        string written = TextPage.Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Repository.PathOf("docs/report-text.md"), written); }

        Repository.Read("docs/report-text.md").Should().Be(written, "eng/text-quality.sh writes it anew");
    }

    [Fact]
    public void RequestsPage_InTheRepository_IsWhatItsCaseWrites()
    {
        string written = RequestsPage.Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Repository.PathOf("docs/requests.md"), written); }

        Repository.Read("docs/requests.md").Should().Be(written, "eng/write-docs.sh writes it anew");
    }

    [Fact]
    public void PowersPage_InTheRepository_IsWhatItsCasesWrite()
    {
        string written = PowersPage.Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Repository.PathOf("docs/decisions-and-enforcement.md"), written); }

        Repository.Read("docs/decisions-and-enforcement.md").Should().Be(written, "eng/write-docs.sh writes it anew");
    }

    [Fact]
    public void SchoolsPage_InTheRepository_IsWhatItsDistrictWrites()
    {
        string written = SchoolsPage.Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Repository.PathOf("docs/schools.md"), written); }

        Repository.Read("docs/schools.md").Should().Be(written, "eng/write-docs.sh writes it anew");
    }

    [Fact]
    public void TrainingPage_InTheRepository_IsWhatItsExampleWrites()
    {
        string written = TrainingPage.Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Repository.PathOf("docs/training.md"), written); }

        Repository.Read("docs/training.md").Should().Be(written, "eng/write-docs.sh writes it anew");
    }

    [Fact]
    public void PublicityPage_InTheRepository_IsWhatItsExampleWrites()
    {
        string written = PublicityPage.Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Repository.PathOf("docs/publicity.md"), written); }

        Repository.Read("docs/publicity.md").Should().Be(written, "eng/write-docs.sh writes it anew");
    }

    [Fact]
    public void DisputesPage_InTheRepository_IsWhatItsPetitionWrites()
    {
        string written = DisputesPage.Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllText(Repository.PathOf("docs/disputes.md"), written); }

        Repository.Read("docs/disputes.md").Should().Be(written, "eng/write-docs.sh writes it anew");
    }

    [Fact]
    public void LawCoverage_OfEveryProvisionCited_HasARowThatNamesItsRules()
    {
        var rows = CoverageRow().Matches(Repository.Read("docs/law-coverage.md")).ToLookup(row => row.Groups["key"].Value, row => row.Groups["rest"].Value);
        var cited = RuleCatalogue.All.SelectMany(rule => rule.Provisions.Select(provision => (provision.Key, rule.Id)));

        foreach (var (key, id) in cited) { rows[key].Should().Contain(rest => rest.Contains(id, StringComparison.Ordinal), $"{id} cites {key}"); }
    }

    [Fact]
    public void LawCoverage_OfEveryRuleNamed_NamesOneThatIsInTheCatalogue()
        => RuleId().Matches(Repository.Read("docs/law-coverage.md")).Select(match => match.Value).Distinct()
            .Should().BeSubsetOf(RuleCatalogue.All.Select(rule => rule.Id));

    [Fact]
    public void Glossary_OfTheRepository_NamesEveryPublicType()
    {
        string glossary = Repository.Read("docs/glossary.md");
        typeof(RuleCatalogue).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]).Distinct()
            .Where(name => !Regex.IsMatch(glossary, $@"\b{name}\b")).Should().BeEmpty();
    }

    [Fact]
    public void SeedsPage_OfEveryTypeAndTestNamed_NamesOneThatIsThere()
    {
        var types = typeof(RuleCatalogue).Assembly.GetExportedTypes().Select(type => type.Name);
        var tests = Directory.EnumerateFiles(Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);
        TypeName().Matches(Repository.Read("seeds/README.md")).Select(match => match.Groups[1].Value).Distinct().Should().BeSubsetOf(types.Concat(tests));
    }

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^\| `(?<key>[A-Z0-9-]+(:[^`]+)?)` \|(?<rest>.*)$", RegexOptions.Multiline)]
    private static partial Regex CoverageRow();

    [GeneratedRegex(@"\b(PART|DUTY|DISC|DECI|ENFO|SCHO|TRAI|PUBL|DISP|REPT)-\d\d\b")]
    private static partial Regex RuleId();
}
