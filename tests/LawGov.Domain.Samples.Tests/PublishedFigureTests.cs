using System.Text.Json;
using FluentAssertions;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Samples.Tests;

/// <summary>Every shape in which published reports print participation goes through the main job as printed.</summary>
public class PublishedFigureTests
{
    private static readonly (string Text, bool IsRate)[] Shapes =
    [
        .. Sample.Read("tests/LawGov.Domain.Samples.Tests/published-participation-figures.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('|')).Select(parts => (parts[0], parts[1] == "rate")),
    ];

    [Fact]
    public void Shapes_OfTheList_AreEnoughAndAllDifferent()
    {
        Shapes.Should().OnlyHaveUniqueItems();
        Shapes.Length.Should().BeGreaterThanOrEqualTo(113);
    }

    [Fact]
    public void TryParse_OfEveryShape_ReadsIt()
        => Shapes.Where(shape => !ReportedParticipation.TryRead(shape.IsRate ? null : shape.Text, null, shape.IsRate ? shape.Text : null, out _)).Should().BeEmpty();

    /// <summary>One report with an activity for each shape: all are checked, and none is an error.</summary>
    [Fact]
    public void TheMainJob_OnEveryShape_TakesItAsPrinted()
    {
        string facts = string.Join(",\n", Shapes.Select((shape, i) => JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["kind"] = "participation", ["id"] = $"A{i}", ["eligible"] = "30000", [shape.IsRate ? "rate" : "participants"] = shape.Text,
        })));
        string activities = string.Join(",\n", Shapes.Select((_, i) => $$"""{ "facts": "A{{i}}", "section": "一", "name": "活动{{i}}" }"""));
        string seed = AnnualReportBadInputTests.With("facts", $"[{facts}]", AnnualReportBadInputTests.With("own/activities", $"[{activities}]"));

        var run = Sample.RunOn(seed, "--json", "--as-of", "2024-04-10");
        run.Errors.Should().BeEmpty();
        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("participation").GetArrayLength().Should().Be(Shapes.Length);
        var text = Sample.RunOn(seed, "--as-of", "2024-04-10");
        (text.Code, text.Errors).Should().Be((0, ""));
        text.Output.Should().Contain("3.2万余人次").And.Contain("约3,000余人").And.Contain("三分之二以上");
    }
}
