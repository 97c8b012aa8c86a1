using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>Decisions and enforcement in the main job: rows S2, S7, S14, S15, S17 and S18.</summary>
public class AnnualReportPowerTests
{
    private static readonly string ExampleDistrict = Path.Combine(Sample.Root, "seeds", "example-district.json");
    private static readonly Lazy<List<(string Rule, string Verdict, bool Asks)>> Example = new(() => Findings(ExampleDistrict, "--json", "--as-of", "2026-11-30"));
    private static readonly Lazy<List<(string Rule, string Verdict, bool Asks)>> Real = new(() => Findings("--json", "--as-of", "2026-11-30"));

    public static TheoryData<string> Rules() => [.. Enumerable.Range(1, 22).Select(number => $"DECI-{number:00}"), .. Enumerable.Range(1, 29).Select(number => $"ENFO-{number:00}")];

    [Theory]
    [MemberData(nameof(Rules))]
    public void ARule_OnTheMadeUpBureau_IsMetOnceAndBreachedOnce(string rule)
    {
        var verdicts = Example.Value.Where(finding => finding.Rule == rule).Select(finding => finding.Verdict).ToList();

        verdicts.Should().Contain("met");
        verdicts.Should().ContainSingle(verdict => verdict == "breached");
    }

    /// <summary>It names five steps and six forms, guidance and inspections of schools: no file, no day, no number.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void ARule_OnTheRealReport_AsksOrDoesNotApply(string rule)
        => Real.Value.Where(finding => finding.Rule == rule).Should().OnlyContain(finding => (finding.Verdict == "undetermined" && finding.Asks) || finding.Verdict == "notApplicable");

    private static List<(string Rule, string Verdict, bool Asks)> Findings(params string[] arguments)
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", arguments).Output);
        return [.. json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray()
            .Select(finding => (finding.GetProperty("rule").GetString()!, finding.GetProperty("verdict").GetString()!, finding.TryGetProperty("missing", out var missing) && missing.GetArrayLength() > 0))];
    }
}
