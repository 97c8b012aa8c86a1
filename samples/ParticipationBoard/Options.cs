using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The options of one command line, and what each one reads. Made anew for each run: options may not be shared by runs at the same time.</summary>
internal sealed class Options
{
    public const long MostRows = 1_000_000_000;

    public Options() => Lang.AcceptOnlyFromAmong("zh", "en");

    public Argument<string> Data { get; } = new("file") { Description = CommandLine.Both("数据文件，列为code,participants,eligible", "The file of rows, with the columns code,participants,eligible") };
    public Option<string> Lang { get; } = new("--lang") { Description = "输出语言，缺省为中文 / Language of everything that is written; Chinese by default", HelpName = "zh|en", DefaultValueFactory = _ => "zh" };
    public Option<bool> Json { get; } = new("--json") { Description = "以JSON输出 / Write JSON" };
    public Option<bool> Strict { get; } = new("--strict") { Description = "有误的行使退出码为1 / Exit with 1 when a row was refused" };
    public Option<string?> Divisions { get; } = Path("--divisions", "区划表，缺省为同一目录的divisions.csv；列为code,name，或另有from,until,successor（启用日期、停用日期、承接区划代码）三列 / The table of divisions; divisions.csv in the same folder if not given, with the columns code,name, or from,until,successor behind them: the first day of a new code; of an old one the first day on which it is not in use, and the code that took it over");
    public Option<string?> Last { get; } = Path("--last", "上年的数据文件 / Last year's file of rows");
    public Option<string?> Errors { get; } = Path("--errors", "有误行的文件，缺省为数据文件名加.errors.csv / Where bad rows go; the file's name with .errors.csv if not given");
    public Option<string?> Html { get; } = Path("--html", "另写一页网页 / Also write one page of HTML");
    public Option<long?> Year { get; } = Number("--year", "数据的年份，据以核对新旧区划代码的使用期间；上年数据按前一年 / The year of the rows, by which old and new codes are checked; last year's rows are of the year before", 2, 9_998);
    public Option<long?> Depth { get; } = Number("--depth", "汇总层级：0全部、1省、2市、3县、4乡、5村 / How deep: 0 all, 1 province … 5 village", 0, 5);
    public Option<long?> Generate { get; } = Number("--generate", "生成N行虚构数据及区划表 / Write N made-up rows, and a table of divisions", 0, MostRows);
    public Option<long?> Seed { get; } = Number("--seed", "生成所用的种子，缺省1 / What to generate from; 1 if not given", 0, 1_000_000_000);
    public Option<long?> Bad { get; } = Number("--bad", "每千行中有误的行数，缺省5 / Bad rows of a thousand; 5 if not given", 0, 1_000);

    /// <summary>Asks that each option goes with what is done: a file is made up, or added up.</summary>
    public void CheckTogether(CommandResult result)
    {
        bool makesUp = result.GetResult(Generate) is not null;
        Option[] others = makesUp ? [Last, Year, Depth, Errors, Html, Json, Strict] : [Seed, Bad];
        foreach (var option in others.Where(option => result.GetResult(option) is { Implicit: false }))
        {
            result.AddError(makesUp
                ? CommandLine.Both($"{option.Name}不能与--generate同时使用", $"{option.Name} does not go with --generate")
                : CommandLine.Both($"{option.Name}只能与--generate同时使用", $"{option.Name} goes with --generate alone"));
        }
    }

    private static Option<string?> Path(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    private static Option<long?> Number(string name, string description, long least, long most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number >= least && number <= most) { return number; }

            result.AddError(CommandLine.Both(
                string.Create(CultureInfo.InvariantCulture, $"{name}：应为{least:N0}至{most:N0}的整数，不是“{Shown.Cut(text)}”"),
                string.Create(CultureInfo.InvariantCulture, $"{name}: expected a whole number from {least:N0} to {most:N0}, not \"{Shown.Cut(text)}\"")));
            return null;
        },
    };
}
