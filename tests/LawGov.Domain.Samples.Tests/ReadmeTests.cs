using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Samples.Tests;

public class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void QuickStart_InTheReadme_IsTheSample(string readme)
        => Block(readme, "csharp").Should().Be(Sample.Read("samples/QuickStart/Program.cs").Replace("if (await LawGov.Samples.QuickStart.AssessmentServer.TryServe(args)) { return; }\n\n", "", StringComparison.Ordinal));

    /// <summary>Line after line as the program writes it, which sets blanks behind what is short and more findings around.</summary>
    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.zh-CN.md", "zh")]
    public async Task OneCommand_InTheReadme_SaysWhatTheReadmeSays(string readme, string language)
    {
        var run = await Sample.Start("AnnualReport", Path.Combine(Sample.Root, "samples/AnnualReport/data/passage.txt"), "--lang", language);

        string[] said = [.. run.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
        string.Join('\n', said).Should().Contain(string.Join('\n', Block(readme, "console").TrimEnd().Split('\n').Skip(1)), run.Errors);
    }

    [Fact]
    public async Task QuickStart_WhenRun_PrintsWhatTheReadmeSays()
    {
        var run = await Sample.Start("QuickStart");

        run.Code.Should().Be(0, run.Errors);
        run.Output.ReplaceLineEndings("\n").Should().Be(Block("README.md", "text"));
    }

    /// <summary>The package's own readme begins its program as the README does; eng/check-package.sh runs it as a whole, in both languages.</summary>
    [Fact]
    public void QuickStart_InThePackage_BeginsAsTheReadmes()
    {
        Statements(Block("src/LawGov.Domain/README.md", "csharp")).Should().StartWith(Statements(Block("README.md", "csharp")));
        Block("src/LawGov.Domain/README.md", "text").Should().StartWith(Block("README.md", "text"));
    }

    [Fact]
    public void Dates_InTheReadme_AreWhatTheLibrarySays()
    {
        var counted = WorkCalendar.StateCouncil.AddWorkdays(new LocalDate(2025, 9, 22), 20);
        var projected = TimeLimit.Workdays(20).After(new LocalDate(2026, 12, 10), WorkCalendar.StateCouncil);

        Sample.Read("README.md").Should().Contain($"AddWorkdays(new LocalDate(2025, 9, 22), 20)                      // {counted:uuuu-MM-dd}")
            .And.Contain($"After(new LocalDate(2026, 12, 10), WorkCalendar.StateCouncil).Due    // {projected.Due:uuuu-MM-dd}, projected; at the latest {projected.Latest:uuuu-MM-dd}");
    }

    [Fact]
    public void WhoAnswers_InTheReadme_AnswersAsItsCommentsSay()
    {
        #region who-answers
        var areas = DutyAreas.Of(new DutyArea(AreaPath.Parse("招生"), "招生"), new DutyArea(AreaPath.Parse("招生/小学"), "小学招生"));
        var paper = Basis.Internal(new("领导班子成员分工", "Division of duties"), "示教〔2023〕1号");
        var map = new DutyMapBuilder(areas)
            .Scope(new ScopeRow { Span = DateSpan.From(new(2023, 1, 1)), Basis = paper })   // the paper divides all areas on all tiers
            .Assign(new AssignmentRow { Area = "招生", Tier = DutyTier.Direct, Part = Part.Lead, Post = "基教科科长", Span = DateSpan.From(new(2023, 1, 1)), Basis = paper })
            .Incumbent(new IncumbentRow { Post = "基教科科长", Person = "周某", Span = DateSpan.From(new(2023, 6, 12)) })
            .Build();

        var answer = map.WhoAnswers(AreaPath.Parse("招生/小学"), new(2023, 6, 12))[DutyTier.Direct];   // 周某, inherited from 招生
        var issues = map.Audit(DateSpan.Year(2023)).Issues;   // vacant until 11 June; nobody on the two other tiers
        #endregion

        (answer.Person.ToString(), answer.InheritedFrom?.Name).Should().Be(("周某", "招生"));
        issues.Select(issue => (issue.Kind, issue.Span)).Should().Equal(
            (DutyIssueKind.Gap, DateSpan.Year(2023)), (DutyIssueKind.Gap, DateSpan.Year(2023)), (DutyIssueKind.Vacancy, DateSpan.Between(new(2023, 1, 1), new(2023, 6, 12))));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void WhoAnswers_InTheReadme_IsWhatTheTestRuns(string readme)
    {
        Sample.Read(readme).Should().Contain("```csharp\n" + Region("who-answers") + "```");
    }

    [Theory]
    [InlineData("README.md", Language.English)]
    [InlineData("README.zh-CN.md", Language.Chinese)]
    public void WhatChanged_InTheReadme_SaysWhatStandsBelowIt(string readme, Language language)
    {
        var rule = Basis.Local(new("政务公开办法", "Openness Measures"));
        var context = new RuleContext { AsOf = new(2025, 12, 1) };
        var notice = new PublicationFacts { Id = new("notice"), Body = BodyKind.Department, Formed = new LocalDate(2025, 9, 22), Changed = Fact<LocalDate>.None, Published = new LocalDate(2025, 10, 20) };
        #region what-changed
        var stricter = LawBook.National.With(DisclosureLaw.ProactiveLimit, new DatedValue<int>(DateSpan.From(new(2025, 1, 1)), 15, rule));
        var before = Assessment.Of(RuleCatalogue.All, context, notice);
        var after = Assessment.Of(RuleCatalogue.All, context with { Law = stricter }, notice);
        string changes = Assessment.Diff(before, after).ToText(language);
        #endregion

        Region("what-changed").Replace("ToText(language)", $"ToText(Language.{language})", StringComparison.Ordinal).Should().Be(Code(readme, "var stricter"));
        changes.Split('\n')[1..].Should().Equal(Sample.Read(readme).Split('\n').Single(line => line.StartsWith("DISC-02 notice", StringComparison.Ordinal)));

        static string Code(string readme, string start) => Sample.Read(readme).Split("```csharp\n").Single(block => block.StartsWith(start, StringComparison.Ordinal)).Split("```")[0];
    }

    /// <summary>Each command of the desk with what it prints; blanks at the ends of lines are left out.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void CommandsOfTheDesk_InTheReadme_PrintWhatStandsBelowThem(string readme)
    {
        const string Command = "```console\n$ dotnet run --project samples/DeadlineDesk -- ";
        string[] blocks = [.. Sample.Read(readme).Split(Command).Skip(1).Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)])];

        blocks.Should().HaveCount(3);
        foreach (string block in blocks)
        {
            int end = block.IndexOf('\n', StringComparison.Ordinal);
            var run = Sample.Run("DeadlineDesk", [.. block[..end].Split(' ').Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Sample.Root, word) : word)]);

            run.Code.Should().Be(0, run.Errors);
            string.Join('\n', run.Output.Split('\n').Select(line => line.TrimEnd())).Trim('\n').Should().Be(block[(end + 1)..]);
        }
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

    private static string Region(string name)
    {
        string source = Sample.Read("tests/LawGov.Domain.Samples.Tests/ReadmeTests.cs"), open = $"#region {name}\n";
        int start = source.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return source[start..source.IndexOf("        #endregion", start, StringComparison.Ordinal)].Replace("\n        ", "\n", StringComparison.Ordinal)[8..];
    }

    private static string Statements(string program) => program[program.IndexOf("var ", StringComparison.Ordinal)..];

    private static string Block(string readme, string language)
    {
        string text = Sample.Read(readme), open = $"```{language}\n";
        int start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
