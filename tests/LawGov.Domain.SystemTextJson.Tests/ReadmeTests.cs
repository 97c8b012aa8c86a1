using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;

namespace LawGov.Domain.SystemTextJson.Tests;

public class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void FactsAsJson_InTheReadme_IsWhatRunsHere(string readme)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Document.Root, "seeds", "facts-of-every-kind.json"));
        #region facts-as-json
        var document = FactsDocument.Read(bytes);   // document.Errors: $.facts[3].rate, what was found, what was expected
        var context = new RuleContext { AsOf = document.AsOf ?? new(2024, 6, 30) };
        var assessment = Assessment.Of(RuleCatalogue.All, context, document.Facts);
        byte[] trace = TraceDocument.Of(document, context).ToUtf8();
        #endregion

        trace.Should().NotBeEmpty();
        assessment.Findings.Should().NotBeEmpty();
        string[] lines = File.ReadAllLines(Path.Combine(Document.Root, "tests", "LawGov.Domain.SystemTextJson.Tests", "ReadmeTests.cs"));
        int from = Array.FindIndex(lines, line => line.Contains("#region", StringComparison.Ordinal)) + 1, end = Array.FindIndex(lines, line => line.Contains("#endregion", StringComparison.Ordinal));
        string code = string.Join('\n', lines[from..end].Select(line => line.Trim()));
        File.ReadAllText(Path.Combine(Document.Root, readme)).Should().Contain("```csharp\n" + code + "\n```");
    }
}
