using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The options of the command line, and what each one reads.</summary>
internal static class Options
{
    public const long MostRows = 1_000_000_000;

    public static readonly Argument<string> Data = new("file") { Description = "数据文件，列为 / The file of rows, with the columns code,participants,eligible" };
    public static readonly Option<string> Lang = new("--lang") { Description = "输出语言 / Language of the output: zh, en", DefaultValueFactory = _ => "zh" };
    public static readonly Option<bool> Json = new("--json") { Description = "以JSON输出 / Write JSON" };
    public static readonly Option<string?> Divisions = Path("--divisions", "区划表，缺省为同一目录的divisions.csv / The table of divisions; divisions.csv in the same folder if not given");
    public static readonly Option<string?> Last = Path("--last", "上年的数据文件 / Last year's file of rows");
    public static readonly Option<string?> Errors = Path("--errors", "有误行的文件，缺省为数据文件名加.errors.csv / Where bad rows go; the file's name with .errors.csv if not given");
    public static readonly Option<string?> Html = Path("--html", "另写一页网页 / Also write one page of HTML");
    public static readonly Option<long?> Depth = Number("--depth", "汇总层级：0全部、1省、2市、3县、4乡、5村 / How deep: 0 all, 1 province … 5 village", 0, 5);
    public static readonly Option<long?> Generate = Number("--generate", "生成N行虚构数据及区划表 / Write N made-up rows, and a table of divisions", 0, MostRows);
    public static readonly Option<long?> Seed = Number("--seed", "生成所用的种子，缺省1 / What to generate from; 1 if not given", 0, 1_000_000_000);
    public static readonly Option<long?> Bad = Number("--bad", "每千行中有误的行数，缺省5 / Bad rows of a thousand; 5 if not given", 0, 1_000);

    /// <summary>Asks that each option goes with what is done: a file is made up, or added up.</summary>
    public static void CheckTogether(CommandResult result)
    {
        bool makesUp = result.GetResult(Generate) is not null;
        Option[] others = makesUp ? [Last, Depth, Errors, Html, Json] : [Seed, Bad];
        foreach (var option in others.Where(option => result.GetResult(option) is { Implicit: false }))
        {
            result.AddError(makesUp ? $"{option.Name} does not go with --generate / 不能与--generate同时使用" : $"{option.Name} goes with --generate alone / 只能与--generate同时使用");
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

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name}: expected a whole number from {least:N0} to {most:N0}, not \"{text}\" / 应为{least}至{most}的整数"));
            return null;
        },
    };
}
