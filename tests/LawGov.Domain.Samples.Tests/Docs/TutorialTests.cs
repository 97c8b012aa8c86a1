using FluentAssertions;

namespace LawGov.Domain.Samples.Tests.Docs;

/// <summary>Both pages of the tutorial, walked from an empty folder: every file written, every command run, every answer compared.</summary>
public class TutorialTests(TutorialFolder machine) : IClassFixture<TutorialFolder>
{
    private const string English = "docs/tutorial.md", Chinese = "docs/tutorial.zh-CN.md";

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void Tutorial_WalkedFromAnEmptyFolder_PrintsWhatThePageSays(string page)
    {
        Assert.SkipWhen(machine.WhyNot is not null, machine.WhyNot ?? "");
        string folder = machine.Empty(Path.GetFileNameWithoutExtension(page));
        int run = 0;
        foreach (object step in TutorialPage.Steps(page))
        {
            if (step is TutorialFile file) { file.WriteTo(folder); }

            if (step is not TutorialCommand command) { continue; }

            var (code, output, errors) = machine.Run(folder, command.Command);
            code.Should().Be(0, "{0} prints {1}{2}", command.Command, output, errors);
            command.Pattern.IsMatch(Tidy(output)).Should().BeTrue("{0} should print\n{1}\nand prints\n{2}", command.Command, command.Printed, output);
            run++;
        }

        run.Should().Be(Sample.Read(page).Split('\n').Count(line => line.StartsWith("$ ", StringComparison.Ordinal))).And.BeGreaterThan(8);
    }

    /// <summary>The pages differ in what is told and printed, and in the language that the program names.</summary>
    [Fact]
    public void Tutorial_InBothLanguages_HasTheSameFilesAndCommands()
    {
        Told(Chinese).Should().Equal(Told(English));

        static IEnumerable<object> Told(string page) => TutorialPage.Steps(page).Select(step => step switch
        {
            TutorialCommand command => command.Command,
            TutorialFile file => file with { Text = file.Text.Replace("Language.Chinese", "Language.English", StringComparison.Ordinal) },
            _ => step,
        });
    }

    private static string Tidy(string output) => string.Join('\n', output.Split('\n').Select(line => line.TrimEnd())).Trim('\n') + "\n";
}
