using System.CommandLine;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Output;
using LawGov.Samples.AnnualReport.Seeds;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace LawGov.Samples.AnnualReport;

/// <summary>The command line: reads a report, checks it, writes what was found.</summary>
internal sealed class AnnualReportCommand
{
    private const int BadInput = 2;

    private readonly Argument<string?> _path = new("file")
    {
        Description = "报告数据文件（JSON），缺省为陕州区2023年报告 / The report as JSON; the Shanzhou report of 2023 by default",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _lang = new("--lang") { Description = "输出语言 / Language of the output", DefaultValueFactory = _ => "zh" };
    private readonly Option<bool> _json = new("--json") { Description = "以JSON输出 / Write JSON" };
    private readonly Option<bool> _mermaid = new("--mermaid") { Description = "只输出年末职责分工的Mermaid图 / Write the duties at the end of the year as a Mermaid chart, and nothing else" };
    private readonly Option<bool> _strict = new("--strict") { Description = "有不符合项时退出码为1 / Exit with 1 when something is not met" };

    private readonly Option<LocalDate?> _asOf = new("--as-of")
    {
        Description = "评价基准日，缺省为北京时间今日 / The day asked on; today in Beijing by default",
        CustomParser = result =>
        {
            var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (!day.Success) { result.AddError($"--as-of: expected a date such as 2024-04-01, not \"{result.Tokens[0].Value}\" / 应为日期，如2024-04-01"); }

            return day.TryGetValue(default, out var asOf) ? asOf : null;
        },
    };

    private readonly TextWriter _output;
    private readonly TextWriter _errors;

    private AnnualReportCommand(TextWriter output, TextWriter errors)
    {
        (_output, _errors) = (output, errors);
        _lang.AcceptOnlyFromAmong("zh", "en");
    }

    /// <summary>Runs one command line. Options are made anew for each run: they may not be shared by runs at the same time.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors) => new AnnualReportCommand(output, errors).Run(arguments);

    private int Run(string[] arguments)
    {
        var command = new RootCommand("核对法治政府建设年度报告 / Checks a yearly report on law-based government") { _path, _lang, _json, _mermaid, _strict, _asOf };
        command.SetAction(Check);
        var result = command.Parse(arguments);
        int code = result.Invoke(new() { Output = _output, Error = _errors });
        return result.Errors.Count > 0 ? BadInput : code;
    }

    private int Check(ParseResult parsed)
    {
        var language = parsed.GetValue(_lang) == "en" ? Language.English : Language.Chinese;
        string path = parsed.GetValue(_path) ?? Path.Combine(AppContext.BaseDirectory, "seeds", "shanzhou-2023.json");
        if (!File.Exists(path)) { return Refuse(Words.NoFile.With(("path", path)), language); }

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Refuse(Words.Unreadable.With(("path", path), ("reason", trouble.Message)), language);
        }

        var (report, wrong) = SeedReader.Read(bytes);
        if (report is null)
        {
            Refuse(Words.BadFile.With(("path", path)), language);
            foreach (var message in wrong) { _errors.WriteLine("  " + message.ToText(language)); }

            return BadInput;
        }

        if (wrong.Count > 0)
        {
            Refuse(Words.BadFigures.With(("path", path)), language);
            foreach (var message in wrong) { _errors.WriteLine("  " + message.ToText(language)); }
        }

        if (parsed.GetValue(_mermaid))
        {
            _output.Write(MermaidOutput.Write(report.Duties?.Map, new(report.Yearly.Year, 12, 31), language));
            return 0;
        }

        var asOf = parsed.GetValue(_asOf) ?? SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).GetCurrentDate();
        var check = ReportCheck.Of(report, new RuleContext { AsOf = asOf, Law = LawBook.National });
        if (parsed.GetValue(_json)) { _output.WriteLine(JsonOutput.Write(check)); }
        else { new TextOutput(Screen.On(_output), language).Write(check); }

        return wrong.Count > 0 ? BadInput : parsed.GetValue(_strict) && check.Overall == Verdict.Breached ? 1 : 0;
    }

    private int Refuse(Message message, Language language)
    {
        _errors.WriteLine(message.ToText(language));
        return BadInput;
    }
}
