using System.CommandLine;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Samples.AnnualReport.Output;
using LawGov.Samples.AnnualReport.Seeds;
using LawGov.Samples.Files;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace LawGov.Samples.AnnualReport;

/// <summary>The command line: reads a report, checks it, writes what was found.</summary>
internal sealed class AnnualReportCommand
{
    private readonly Argument<string?> _path = new("file")
    {
        Description = "报告数据文件（JSON），缺省为陕州区2023年报告 / The report as JSON; the Shanzhou report of 2023 by default",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _lang = new("--lang") { Description = "输出语言，缺省为中文 / Language of everything that is written; Chinese by default", HelpName = "zh|en", DefaultValueFactory = _ => "zh" };
    private readonly Option<bool> _json = new("--json") { Description = "以JSON输出 / Write JSON" };
    private readonly Option<bool> _mermaid = new("--mermaid") { Description = "只输出年末职责分工的Mermaid图 / Write the duties at the end of the year as a Mermaid chart, and nothing else" };
    private readonly Option<bool> _strict = new("--strict") { Description = "有不符合项时退出码为1 / Exit with 1 when something is not met" };

    private readonly Option<LocalDate?> _asOf = new("--as-of")
    {
        Description = "评价基准日，缺省为北京时间今日 / The day asked on; today in Beijing by default",
        HelpName = "DATE",
        CustomParser = result =>
        {
            var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (!day.Success) { result.AddError(CommandLine.Both($"--as-of：应为日期，如2024-04-01，不是“{Shown.Cut(result.Tokens[0].Value)}”", $"--as-of: expected a date such as 2024-04-01, not \"{Shown.Cut(result.Tokens[0].Value)}\"")); }

            return day.TryGetValue(default, out var asOf) ? asOf : null;
        },
    };

    private readonly TextWriter _output;
    private readonly Complaints _complaints;

    private AnnualReportCommand(TextWriter output, Complaints complaints)
    {
        (_output, _complaints) = (output, complaints);
        _lang.AcceptOnlyFromAmong("zh", "en");
    }

    /// <summary>Runs one command line. Options are made anew for each run: they may not be shared by runs at the same time.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
        => CommandLine.Run("AnnualReport", arguments, output, errors, complaints => new AnnualReportCommand(output, complaints).Root());

    private RootCommand Root()
    {
        var command = new RootCommand("核对法治政府建设年度报告 / Checks a yearly report on law-based government") { _path, _lang, _json, _mermaid, _strict, _asOf };
        command.SetAction(Check);
        return command;
    }

    private int Check(ParseResult parsed)
    {
        string path = parsed.GetValue(_path) ?? Path.Combine(AppContext.BaseDirectory, "seeds", "shanzhou-2023.json");
        var (utf8, encoding) = InputFile.Read(path);
        _complaints.Say(path, encoding);
        var (report, wrong) = ReportFile.Read(utf8);
        if (wrong.Count > 0)
        {
            _complaints.Say((report is null ? Words.BadFile : Words.BadFacts).With(("path", path)));
            foreach (var message in wrong) { _complaints.Say("  " + message.ToText(_complaints.Language)); }
        }

        if (report is null) { return Exit.NotDone; }

        if (parsed.GetValue(_mermaid))
        {
            _output.Write(MermaidOutput.Write(report.Document.DutyMap, report.Notes.YearEnd, _complaints.Language));
            return Exit.Done;
        }

        var asOf = parsed.GetValue(_asOf) ?? SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).GetCurrentDate();
        var check = ReportCheck.Of(report, new RuleContext { AsOf = asOf, Law = LawBook.National });
        if (parsed.GetValue(_json)) { _output.WriteLine(JsonOutput.Write(check)); }
        else { new TextOutput(Screen.On(_output), _complaints.Language).Write(check); }

        return parsed.GetValue(_strict) && (wrong.Count > 0 || check.Assessment.Overall == Verdict.Breached) ? Exit.NotMet : Exit.Done;
    }
}
