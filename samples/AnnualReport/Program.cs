using System.CommandLine;
using System.Text;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport;
using LawGov.Samples.AnnualReport.Output;
using LawGov.Samples.AnnualReport.Seeds;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
return AnnualReportCommand.Run(args, Console.Out, Console.Error);

/// <summary>The command line: reads a report, checks it, writes what was found.</summary>
internal static class AnnualReportCommand
{
    private const int BadInput = 2;

    private static readonly Argument<string?> Path = new("file")
    {
        Description = "报告数据文件（JSON），缺省为陕州区2023年报告 / The report as JSON; the Shanzhou report of 2023 by default",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Lang = new("--lang") { Description = "输出语言 / Language of the output", DefaultValueFactory = _ => "zh" };
    private static readonly Option<bool> Json = new("--json") { Description = "以JSON输出 / Write JSON" };
    private static readonly Option<bool> Mermaid = new("--mermaid") { Description = "只输出年末职责分工的Mermaid图 / Write the duties at the end of the year as a Mermaid chart, and nothing else" };
    private static readonly Option<bool> Strict = new("--strict") { Description = "有不符合项时退出码为1 / Exit with 1 when something is not met" };

    private static readonly Option<LocalDate?> AsOf = new("--as-of")
    {
        Description = "评价基准日，缺省为北京时间今日 / The day asked on; today in Beijing by default",
        CustomParser = result =>
        {
            var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (!day.Success) { result.AddError($"--as-of: expected a date such as 2024-04-01, not \"{result.Tokens[0].Value}\" / 应为日期，如2024-04-01"); }

            return day.TryGetValue(default, out var asOf) ? asOf : null;
        },
    };

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        Lang.AcceptOnlyFromAmong("zh", "en");
        var command = new RootCommand("核对法治政府建设年度报告 / Checks a yearly report on law-based government") { Path, Lang, Json, Mermaid, Strict, AsOf };
        command.SetAction(parsed => Check(parsed, output, errors));
        var result = command.Parse(arguments);
        int code = result.Invoke(new() { Output = output, Error = errors });
        return result.Errors.Count > 0 ? BadInput : code;
    }

    private static int Check(ParseResult parsed, TextWriter output, TextWriter errors)
    {
        var language = parsed.GetValue(Lang) == "en" ? Language.English : Language.Chinese;
        string path = parsed.GetValue(Path) ?? System.IO.Path.Combine(AppContext.BaseDirectory, "seeds", "shanzhou-2023.json");
        if (!File.Exists(path)) { return Refuse(errors, Words.NoFile.With(("path", path)), language); }

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Refuse(errors, Words.Unreadable.With(("path", path), ("reason", trouble.Message)), language);
        }

        var (report, wrong) = SeedReader.Read(bytes);
        if (report is null)
        {
            Refuse(errors, Words.BadFile.With(("path", path)), language);
            foreach (var message in wrong) { errors.WriteLine("  " + message.ToText(language)); }

            return BadInput;
        }

        if (parsed.GetValue(Mermaid))
        {
            output.Write(MermaidOutput.Write(report.Duties?.Map, new(report.Yearly.Year, 12, 31), language));
            return 0;
        }

        var asOf = parsed.GetValue(AsOf) ?? SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).GetCurrentDate();
        var check = ReportCheck.Of(report, new RuleContext { AsOf = asOf, Law = LawBook.National });
        if (parsed.GetValue(Json)) { output.WriteLine(JsonOutput.Write(check)); }
        else { new TextOutput(AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) }), language).Write(check); }

        return parsed.GetValue(Strict) && check.Overall == Verdict.Breached ? 1 : 0;
    }
    private static int Refuse(TextWriter errors, Message message, Language language)
    {
        errors.WriteLine(message.ToText(language));
        return BadInput;
    }
}
