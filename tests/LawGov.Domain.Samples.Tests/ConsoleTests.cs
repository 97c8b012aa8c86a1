using System.Text.RegularExpressions;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What a reader sees: one language, lines that fit, dates in one piece, and nothing that steers the terminal.</summary>
public partial class ConsoleTests
{
    /// <summary>The commands of the README and the seeds.</summary>
    public static TheoryData<string, string[]> Commands => new()
    {
        { "AnnualReport", ["--as-of", "2024-04-01"] },
        { "AnnualReport", ["report.json", "--as-of", "2024-04-01"] },
        { "AnnualReport", ["report.docx", "--as-of", "2024-04-01"] },
        { "Compare", [] },
        { "DeadlineDesk", ["due", "--start", "2025-09-22", "2026-12-10", "--workdays", "20"] },
        { "DeadlineDesk", ["explain", "--start", "2025-09-22", "--workdays", "20"] },
        { "DeadlineDesk", ["explain", "--start", "2026-12-10", "--workdays", "120"] },
        { "DeadlineDesk", ["explain", "--start", "2026-08-03", "--months", "2", "--roll", "analogy"] },
        { "DeadlineDesk", ["year", "2026"] },
        { "DeadlineDesk", ["year", "2030"] },
        { "DeadlineDesk", ["year", "2027", "--notice", "notice.csv"] },
        { "DeadlineDesk", ["diff", "--from", "2019-03-01", "--to", "2019-04-01", "open.csv"] },
        { "DisclosureDesk", ["due", "--as-of", "2026-03-09", "--through", "2026-03-31", "--db", "register.db"] },
        { "DisclosureDesk", ["show", "2026-003", "--as-of", "2026-03-09", "--db", "register.db"] },
        { "DisclosureDesk", ["show", "2026-004", "--as-of", "2026-03-09", "--db", "register.db"] },
        { "DisclosureDesk", ["notice", "moves.csv", "--as-of", "2026-03-09", "--db", "register.db"] },
        { "DisclosureDesk", ["letter", "--case", "2026-011", "--as-of", "2026-03-09", "--db", "register.db"] },
        { "DisclosureDesk", ["table", "--year", "2026", "--as-of", "2026-12-31", "--db", "register.db"] },
        { "DisclosureDesk", ["table", "--year", "2020", "--as-of", "2026-12-31", "--db", "register.db"] },
        { "ParticipationBoard", ["rows.csv", "--depth", "3"] },
        { "ParticipationBoard", ["rows.csv", "--depth", "3", "--last", "last.csv"] },
        { "ParticipationBoard", ["rows.csv", "--depth", "5", "--last", "last.csv", "--divisions", "long.csv"] },
        { "AnnualReport", ["--help"] },
        { "Compare", ["--help"] },
        { "DeadlineDesk", ["--help"] },
        { "DeadlineDesk", ["due", "--help"] },
        { "DeadlineDesk", ["diff", "--help"] },
        { "DisclosureDesk", ["--help"] },
        { "DisclosureDesk", ["import", "--help"] },
        { "DisclosureDesk", ["event", "--help"] },
        { "DisclosureDesk", ["letter", "--help"] },
        { "DisclosureDesk", ["table", "--help"] },
        { "ParticipationBoard", ["--help"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Lines_FitEightyColumns_AndNoDateBreaks(string program, string[] arguments)
    {
        using var folder = Folder();
        foreach (string language in new[] { "zh", "en" })
        {
            var run = folder.Run(program, [.. arguments, "--lang", language]);

            run.Code.Should().Be(0, run.Errors);
            Check(run.Output, 80, folder);
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Lines_FitSixtyColumns_WhereThatIsAll(string language)
    {
        using var folder = Folder();
        var runs = Commands.Select(row => Sample.StartAt(60, row.Data.Item1, folder.InPlace([.. row.Data.Item2, "--lang", language])));
        foreach (var run in runs) { Check((await run).Output, 60, folder); }
    }

    [Theory]
    [InlineData("AnnualReport", "--help")]
    [InlineData("Compare", "--help")]
    [InlineData("Compare", "no-such")]
    [InlineData("DeadlineDesk", "--help")]
    [InlineData("DeadlineDesk", "due", "--help")]
    [InlineData("DeadlineDesk", "year", "--help")]
    [InlineData("DeadlineDesk", "diff", "--help")]
    [InlineData("DisclosureDesk", "--help")]
    [InlineData("DisclosureDesk", "add", "--help")]
    [InlineData("DisclosureDesk", "event", "--help")]
    [InlineData("DisclosureDesk", "notice", "--help")]
    [InlineData("DisclosureDesk", "letter", "--help")]
    [InlineData("DisclosureDesk", "table", "--help")]
    [InlineData("ParticipationBoard", "--help")]
    [InlineData("AnnualReport", "--no-such")]
    [InlineData("AnnualReport", "--as-of")]
    [InlineData("AnnualReport", "--as-of", "x")]
    [InlineData("AnnualReport", "a", "b")]
    [InlineData("AnnualReport", "no-such.json")]
    [InlineData("DeadlineDesk")]
    [InlineData("DeadlineDesk", "due")]
    [InlineData("DeadlineDesk", "due", "--start", "x", "--days", "y")]
    [InlineData("DeadlineDesk", "due", "--start", "2025-01-01", "--days", "1", "--roll", "x")]
    [InlineData("DeadlineDesk", "due", "--start", "2025-01-01", "--workdays", "1", "--roll", "law")]
    [InlineData("DeadlineDesk", "due", "--start", "2025-01-01")]
    [InlineData("DeadlineDesk", "year")]
    [InlineData("DeadlineDesk", "year", "1999")]
    [InlineData("DeadlineDesk", "diff", "--from", "2019-01-01")]
    [InlineData("DeadlineDesk", "yeer")]
    [InlineData("DisclosureDesk")]
    [InlineData("DisclosureDesk", "import")]
    [InlineData("DisclosureDesk", "due", "--as-of", "x")]
    [InlineData("DisclosureDesk", "add", "x")]
    [InlineData("DisclosureDesk", "event", "x", "withdrawn", "--on", "2026-03-02", "--after", "x")]
    [InlineData("DisclosureDesk", "notice")]
    [InlineData("DisclosureDesk", "letter")]
    [InlineData("DisclosureDesk", "letter", "--case", "x", "--on", "x")]
    [InlineData("DisclosureDesk", "table")]
    [InlineData("DisclosureDesk", "table", "--year", "x")]
    [InlineData("ParticipationBoard", "rows.csv", "--depth", "7")]
    [InlineData("ParticipationBoard", "rows.csv", "--seed", "7")]
    [InlineData("ParticipationBoard", "rows.csv", "--generate", "7", "--json")]
    [InlineData("ParticipationBoard")]
    public void HelpAndErrors_AreInTheLanguageAskedFor_AndErrorsGoToStandardErrorAlone(string program, params string[] arguments)
    {
        var chinese = Sample.Run(program, arguments);
        var english = Sample.Run(program, [.. arguments, "--lang", "en"]);

        (chinese.Output + chinese.Errors).Should().NotMatchRegex("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}").And.MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        (english.Output + english.Errors).Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotBeEmpty();
        bool isHelp = arguments.Contains("--help");
        chinese.Code.Should().Be(isHelp ? 0 : 2);
        (isHelp ? chinese.Errors : chinese.Output).Should().BeEmpty();
        if (!isHelp && arguments is not ["no-such.json"]) { chinese.Errors.Should().Contain("用法："); }
    }

    [Fact]
    public void ExitCodes_InTheHelp_AreThoseOfTheReadme()
    {
        string readme = Sample.Read("samples/README.md").Replace("`", "", StringComparison.Ordinal);
        foreach (string program in new[] { "AnnualReport", "Compare", "DeadlineDesk", "DisclosureDesk", "ParticipationBoard" })
        {
            foreach (string language in new[] { "zh", "en" })
            {
                string help = Sample.Run(program, "--help", "--lang", language).Output;
                string[] codes = help[help.IndexOf(language == "zh" ? "退出码：" : "Exit codes:", StringComparison.Ordinal)..].Split("\n  ").Skip(1).ToArray();
                string joined = Blanks().Replace(string.Join(' ', codes), " ").Trim();

                foreach (int code in new[] { 0, 1, 2 }) { joined.Should().Contain($"{code} "); }

                string[] cells = [.. readme.Split('\n').Where(line => line.StartsWith("| 0 |", StringComparison.Ordinal) || line.StartsWith("| 1 |", StringComparison.Ordinal) || line.StartsWith("| 2 |", StringComparison.Ordinal)).Select(line => line.Split('|')[language == "zh" ? 3 : 2].Trim())];
                cells.Should().HaveCount(3);
                foreach (string cell in cells) { joined.Replace(" ", "", StringComparison.Ordinal).Should().Contain(cell.Replace(" ", "", StringComparison.Ordinal)); }
            }
        }
    }

    /// <summary>An escape sequence, a reversal of text, a zero-width character, a carriage return, and the C1 form of an escape.</summary>
    [Fact]
    public void WhatSteersATerminal_IsShownAsASign_WhereverItComesFrom()
    {
        const string Bad = "甲\u001b[31m乙\u202e丙\u200b丁\r戊\u009b2J";
        using var folder = new SampleFolder();
        string report = Sample.Read("seeds/example-district.json").Replace("校园安全", System.Text.Json.JsonEncodedText.Encode(Bad).ToString(), StringComparison.Ordinal);
        folder.Save("report.json", AnnualReportBadInputTests.With("own/title", System.Text.Json.JsonSerializer.Serialize(Bad), report));
        folder.Save("divisions.csv", BoardFolder.Divisions.Replace("三门峡市", "三\u001b[31m门\u202e峡\u200b市\u009b", StringComparison.Ordinal));
        folder.Save("open.csv", "id,start,limit,unit,roll\n虚\u001b[31m构\u202e,2019-04-08,15,workdays,none\n\u001bx,2019-04-31,15,workdays,none\n");
        Sample[] runs =
        [
            folder.Run("AnnualReport", "report.json"),
            folder.Run("AnnualReport", "report.json", "--mermaid"),
            folder.Run("AnnualReport", "report.json", "--json"),
            folder.Run("ParticipationBoard", "rows.csv", "--depth", "3"),
            folder.Run("ParticipationBoard", "rows.csv", "--depth", "3", "--json"),
            folder.Run("DeadlineDesk", "diff", "--from", "2019-03-01", "--to", "2019-04-01", "open.csv"),
            folder.Run("DeadlineDesk", "diff", "--from", "2019-03-01", "--to", "2019-04-01", "open.csv", "--json"),
            Sample.Run("AnnualReport", "no\u001b[31msuch\u202e"),
            Sample.Run("AnnualReport", "a", "no\u001b[31msuch\u202e"),
            Sample.Run("AnnualReport", "--as-of", "no\u001b[31msuch\u202e"),
            Sample.Run("DeadlineDesk", "no\u001b[31msuch\u202e"),
            Sample.RunOn("{\"no\u202esuch\":\"\\u001b\"}"),
        ];

        foreach (var run in runs)
        {
            (run.Output + run.Errors).Should().NotMatchRegex("[\u001b\u009b\u202e\u200b\r]").And.MatchRegex(@"\\u\{202E\}|\\u202E|U\+202E");
        }

        runs[0].Output.Should().Contain("甲␛[31m乙\\u{202E}丙\\u{200B}丁");
        runs[1].Output.Should().Contain("甲␛[31m乙\\u{202E}");
    }

    private static SampleFolder Folder()
    {
        var folder = new SampleFolder();
        folder.Save("long.csv", "code,name\n410000000000,河南省虚构的名称很长很长很长的一个省\n411200000000,三门峡市虚构的名称很长很长很长的一个市\n411203000000,陕州区虚构的名称很长很长很长的一个区\n411221000000,渑池县\n419001000000,济源市\n");
        folder.Save("register.db", File.ReadAllBytes(DisclosureDesk.SampleRegister.Path));
        folder.Save("moves.csv", "date,year_of_notice,kind,holiday_name_zh,notice,statutory_name_zh,issued,revises\n2026-03-11,2026,off,春节,虚构〔2026〕2号,,2026-03-01,true\n");
        return folder;
    }

    private static void Check(string output, int columns, SampleFolder folder)
    {
        string[] lines = [.. output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
        lines.Where(line => !line.Contains(folder[""], StringComparison.Ordinal)).Should().OnlyContain(line => Sample.Width(line) <= columns).And.HaveCountGreaterThan(4);
        foreach (var (line, next) in lines.Zip(lines.Skip(1))) { $"{line}|{next.TrimStart()}".Should().NotMatchRegex(@"\d年\|\d|\d月\|\d|\d\|[年月日]|\d{4}-(\d\d-)?\||-\d?\d\|\d{2}\b$"); }

        lines.Should().NotContain(line => CutDate().IsMatch(line));
    }

    [GeneratedRegex(@"(?<![\d-])\d{4}-(\d{1,2}-?)?(?=\s|$)")]
    private static partial Regex CutDate();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
