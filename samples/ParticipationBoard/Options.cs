using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LawGov.Domain.Figures;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The options of one command line, and what each one reads. Made anew for each run: options may not be shared by runs at the same time.</summary>
internal sealed class Options
{
    public const long MostRows = 1_000_000_000;

    public Options()
    {
        Lang.AcceptOnlyFromAmong("zh", "en");
        Order.AcceptOnlyFromAmong("code", "rank");
    }

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
    public Option<string> Order { get; } = new("--order") { Description = "下级地区的次序：code按区划代码（缺省），rank按名次 / The order of places below one: by code (the default) or by rank", HelpName = "code|rank", DefaultValueFactory = _ => "code" };
    public Option<Percentage?> Target { get; } = Read<Percentage?>("--target", "PERCENT", "网页：参与率目标，如85% / Of the page: the rate to reach, such as 85%", new("大于0%、不超过100%的百分数，如85%", "a percentage above 0% and up to 100%, such as 85%"), text =>
        Percentage.TryParse(text, null, out var target) && target.ToRatio() > new Ratio(0, 1) && target.ToRatio() <= new Ratio(1, 1) ? target : null);
    public Option<long?> SmallBase { get; } = Number("--small-base", "网页：应参加人数少于N的标明基数小，缺省100 / Of the page: mark places with fewer than N eligible; 100 if not given", 0, PageChoices.MostSmallBase);
    public Option<LocalDate?> AsOf { get; } = Read<LocalDate?>("--as-of", "DATE", "网页：数据截至日期；未写明的，网页载明制表日期 / Of the page: the day that the rows speak of; without it the page says when it was made", new("日期，如2026-03-31", "a date such as 2026-03-31"), text =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null);
    public Option<long?> Generate { get; } = Number("--generate", "生成N行虚构数据及区划表 / Write N made-up rows, and a table of divisions", 0, MostRows);
    public Option<long?> Seed { get; } = Number("--seed", "生成所用的种子，缺省1 / What to generate from; 1 if not given", 0, 1_000_000_000);
    public Option<long?> Bad { get; } = Number("--bad", "每千行中有误的行数，缺省5 / Bad rows of a thousand; 5 if not given", 0, 1_000);

    /// <summary>Asks that each option goes with what is done: a file is made up, or added up.</summary>
    public void CheckTogether(CommandResult result)
    {
        bool makesUp = result.GetResult(Generate) is not null;
        Option[] others = makesUp ? [Last, Year, Depth, Order, Errors, Html, Target, SmallBase, AsOf, Json, Strict] : [Seed, Bad];
        foreach (var option in others.Where(option => result.GetResult(option) is { Implicit: false }))
        {
            result.AddError(makesUp
                ? CommandLine.Both($"{option.Name}不能与--generate同时使用", $"{option.Name} does not go with --generate")
                : CommandLine.Both($"{option.Name}只能与--generate同时使用", $"{option.Name} goes with --generate alone"));
        }

        if (makesUp || result.GetResult(Html) is not null) { return; }

        foreach (var option in new Option[] { Target, SmallBase, AsOf }.Where(option => result.GetResult(option) is { Implicit: false }))
        {
            result.AddError(CommandLine.Both($"{option.Name}只能与--html同时使用", $"{option.Name} goes with --html alone"));
        }
    }

    private static Option<string?> Path(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    private static Option<long?> Number(string name, string description, long least, long most)
        => Read<long?>(
            name,
            "N",
            description,
            new(
                string.Create(CultureInfo.InvariantCulture, $"{least:N0}至{most:N0}的整数"),
                string.Create(CultureInfo.InvariantCulture, $"a whole number from {least:N0} to {most:N0}")),
            text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number >= least && number <= most ? number : null);

    private static Option<T> Read<T>(string name, string shape, string description, Bilingual expected, Func<string, T> read) => new(name)
    {
        Description = description,
        HelpName = shape,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (read(text) is { } value) { return value; }

            result.AddError(CommandLine.Both(
                $"{name}：应为{expected.Chinese}，不是“{Shown.Cut(text)}”",
                $"{name}: expected {expected.English}, not \"{Shown.Cut(text)}\""));
            return default;
        },
    };
}
