using FluentAssertions;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Domain.Samples.Tests;

public class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void QuickStart_InTheReadme_IsTheSample(string readme)
        => Block(readme, "csharp").Should().Be(Sample.Read("samples/QuickStart/Program.cs"));

    [Fact]
    public void QuickStart_WhenRun_PrintsWhatTheReadmeSays()
    {
        var run = Sample.Run("QuickStart");

        run.Code.Should().Be(0, run.Errors);
        run.Output.Should().Be(Block("README.md", "text"));
    }

    [Fact]
    public void Dates_InTheReadme_AreWhatTheLibrarySays()
    {
        var counted = WorkCalendar.StateCouncil.AddWorkdays(new LocalDate(2025, 9, 22), 20);
        var projected = TimeLimit.Workdays(20).After(new LocalDate(2026, 12, 10), WorkCalendar.StateCouncil);

        Sample.Read("README.md").Should().Contain($"AddWorkdays(new LocalDate(2025, 9, 22), 20)                      // {counted:uuuu-MM-dd}")
            .And.Contain($"After(new LocalDate(2026, 12, 10), WorkCalendar.StateCouncil).Due    // {projected.Due:uuuu-MM-dd}, projected; at the latest {projected.Latest:uuuu-MM-dd}");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Paths_InTheReadme_Exist(string readme)
    {
        string[] words = Sample.Read(readme).Split('`');
        words.Where(word => word.StartsWith("docs/", StringComparison.Ordinal) || word.StartsWith("seeds/", StringComparison.Ordinal))
            .Should().OnlyContain(path => Path.Exists(Path.Combine(Sample.Root, path)));
    }

    private static string Block(string readme, string language)
    {
        string text = Sample.Read(readme), open = $"```{language}\n";
        int start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
