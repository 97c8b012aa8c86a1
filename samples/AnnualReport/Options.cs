using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LawGov.Domain.Organizations;
using LawGov.Samples.Files;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Samples.AnnualReport;

/// <summary>The options of one command line. Made anew for each run: options may not be shared by runs at the same time.</summary>
internal sealed class Options
{
    private const int FirstYear = 2001;
    private const int LastYear = 2099;

    public Options() => Lang.AcceptOnlyFromAmong("zh", "en");

    public Argument<string?> Path { get; } = new("file")
    {
        Description = "报告（.docx、.txt、.md，-为标准输入）、报告所在文件夹，或者事实文件（JSON）；缺省为陕州区2023年报告的事实文件 / A report (.docx, .txt, .md, or - for standard input), a folder of reports, or a facts document (JSON); the facts of the Shanzhou report of 2023 by default",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string> Lang { get; } = new("--lang") { Description = "输出语言，缺省为中文 / Language of everything that is written; Chinese by default", HelpName = "zh|en", DefaultValueFactory = _ => "zh" };
    public Option<bool> Json { get; } = new("--json") { Description = "以JSON输出 / Write JSON" };
    public Option<bool> Mermaid { get; } = new("--mermaid") { Description = "事实文件：只输出年末职责分工的Mermaid图 / Of a facts document: write the duties at the end of the year as a Mermaid chart, and nothing else" };
    public Option<bool> Strict { get; } = new("--strict") { Description = "有不符合项时退出码为1 / Exit with 1 when something is not met" };
    public Option<string?> Comments { get; } = Output("--comments", ".docx报告：另存一份，在所指文字上加批注，原文不变 / Of a .docx: write a copy with a comment on the characters of each finding");
    public Option<string?> Html { get; } = Output("--html", "另写一页网页 / Also write one page of HTML");
    public Option<string?> Facts { get; } = Output("--facts", "报告：将报告载明的事实写为事实文件；事实文件：写出读入回答后的事实文件 / Of a report: write what it states as a facts document; of a facts document: write it with the answers taken over");
    public Option<string?> Section { get; } = new("--section") { Description = "事实文件：只输出一个事项或者部分，如S6、一(二) / Of a facts document: one matter alone, such as S6, or a section of the report by its number", HelpName = "ROW" };
    public Option<string?> Questions { get; } = new("--questions") { Description = "事实文件：将询问事项按询问对象写入文件夹，每处一份CSV和一份Word / Of a facts document: write what to ask into a folder, a CSV and a Word document for each letter", HelpName = "FOLDER" };
    public Option<string?> Answers { get; } = new("--answers") { Description = "事实文件：读入填好的问题单（CSV）后核对；--facts写出补充后的事实文件 / Of a facts document: take over a filled-in sheet (CSV) first; --facts writes the document with them", HelpName = "FILE" };
    public Option<string?> Draft { get; } = Output("--draft", "事实文件：写报告初稿（.md或者.docx） / Of a facts document: write the draft of the report (.md or .docx)");
    public Option<string?> Ics { get; } = Output("--ics", "事实文件：将全年日期写为日历文件 / Of a facts document: write the days of the year as a calendar file");
    public Option<string?> Diff { get; } = new("--diff") { Description = "事实文件：与原事实文件相比，只输出变化的结论 / Of a facts document: only what changed since an older one", HelpName = "OLD" };
    public Option<string?> Before { get; } = new("--before") { Description = "事实文件：上一年度的事实文件 / Of a facts document: that of the year before", HelpName = "FILE" };
    public Option<string?> BeforeText { get; } = new("--before-text") { Description = "事实文件：上一年度报告的正文；与--text同用，查找照抄的文字 / Of a facts document: the report of the year before; with --text, what was copied is found", HelpName = "FILE" };
    public Option<string?> Report { get; } = new("--text") { Description = "事实文件：同一报告的正文（.docx、.txt、.md），与事实核对 / Of a facts document: the report itself, held against the facts", HelpName = "FILE" };
    public Option<string?> Csv { get; } = Output("--csv", "文件夹：一份报告一行，写为CSV / Of a folder: write a row a report as CSV");

    public Option<LocalDate?> AsOf { get; } = new("--as-of")
    {
        Description = "评价基准日，缺省为北京时间今日 / The day asked on; today in Beijing by default",
        HelpName = "DATE",
        CustomParser = result =>
        {
            var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (!day.Success) { Refuse(result, "日期，如2024-04-01", "a date such as 2024-04-01"); }

            return day.TryGetValue(default, out var asOf) ? asOf : null;
        },
    };

    public Option<int?> Year { get; } = new("--year")
    {
        Description = "报告年度，缺省按标题 / The year of the report; that of its title by default",
        HelpName = "YEAR",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= FirstYear and <= LastYear) { return year; }

            Refuse(result, "2001至2099的年份", "a year from 2001 to 2099");
            return null;
        },
    };

    public Option<UnitId?> Bureau { get; } = new("--bureau")
    {
        Description = "报告单位名称，缺省按标题 / The name of the body; that of the title by default",
        HelpName = "NAME",
        CustomParser = result =>
        {
            if (UnitId.TryParse(result.Tokens[0].Value, null, out var unit) && !unit.IsNone) { return unit; }

            Refuse(result, "单位名称", "the name of a body");
            return null;
        },
    };

    public IEnumerable<Option> All => [Lang, Json, Section, Questions, Answers, Draft, Html, Ics, Diff, Before, Report, BeforeText, Mermaid, Strict, AsOf, Year, Bureau, Comments, Facts, Csv];

    /// <summary>Refuses what is said of another kind of input.</summary>
    public void ThrowIfSaid(ParseResult parsed, InputKind kind)
    {
        Option[] ofFacts = [Section, Questions, Answers, Draft, Ics, Diff, Before, Report, BeforeText, Mermaid];
        Option[] others = kind switch
        {
            InputKind.Facts => [Comments, Csv, Year, Bureau],
            InputKind.Folder => [Comments, Facts, Bureau, Json, .. ofFacts],
            InputKind.Word => [Csv, .. ofFacts],
            _ => [Csv, Comments, .. ofFacts],
        };
        if (others.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } said)
        {
            throw new BadFileException(ReadingWords.NotFor.With(("option", said.Name), ("kind", ReadingWords.Kinds[kind])));
        }
    }

    private static void Refuse(ArgumentResult result, string chinese, string english)
    {
        string name = ((OptionResult)result.Parent!).Option.Name, found = Shown.Cut(result.Tokens[0].Value);
        result.AddError(CommandLine.Both($"{name}：应为{chinese}，不是“{found}”", $"{name}: expected {english}, not \"{found}\""));
    }

    private static Option<string?> Output(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}

/// <summary>What the argument leads to.</summary>
internal enum InputKind
{
    Facts,
    Text,
    Word,
    Folder,
}
