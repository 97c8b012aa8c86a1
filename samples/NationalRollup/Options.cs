using System.CommandLine;
using System.Globalization;

namespace LawGov.Samples.NationalRollup;

/// <summary>The options of one command line. Made anew for each run.</summary>
internal sealed class Options
{
    public Options()
    {
        Lang.AcceptOnlyFromAmong("zh", "en");
        As.AcceptOnlyFromAmong("columns", "partials");
        foreach (var (option, least, most) in new[] { (Counties, 2, NationSize.MostCounties), (Schools, 2, 1_000_000), (RowsEach, 1, 100_000), (Silos, 1, 8), (InFlight, 1, 256), (Edition, 1, 2), (Port, 1, 65_535), (Gateway, 1, 65_535) })
        {
            option.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() is var value && (value < least || value > most))
                {
                    result.AddError(CommandLine.Both($"{option.Name}应在{least}至{most}之间，实为{value}", $"{option.Name} should be {least} to {most}, not {value}"));
                }
            });
        }
    }

    public Option<string> Lang { get; } = new("--lang") { Description = "输出语言，缺省为中文 / Language of what is written; Chinese by default", HelpName = "zh|en", DefaultValueFactory = _ => "zh", Recursive = true };
    public Option<bool> Json { get; } = new("--json") { Description = "以JSON输出 / Write JSON" };
    public Option<int> Counties { get; } = Number("--counties", "虚构全国的县级数 / Counties of the made-up nation", 2_800);
    public Option<int> Schools { get; } = Number("--schools", "学校数 / Its schools", 200_000);
    public Option<int> RowsEach { get; } = Number("--rows-each", "每校行数 / Rows of each school", 500);
    public Option<int> Silos { get; } = Number("--silos", "节点进程数 / How many silos, each a process", 3);
    public Option<int> InFlight { get; } = Number("--in-flight", "同时报送的县级数 / Counties that deliver at the same time", 24);
    public Option<int> Edition { get; } = Number("--edition", "区划表版本：1，或者末县已并入的2 / Edition of the table of divisions: 1, or 2, in which the last county has been merged", 1);
    public Option<string> As { get; } = new("--as") { Description = "报送形式：columns逐行数据，partials分片汇总 / What is delivered: rows as columns, or partials", HelpName = "columns|partials", DefaultValueFactory = _ => "columns" };
    public Option<string> Postgres { get; } = new("--postgres") { Description = "PostgreSQL连接字符串 / Connection string of PostgreSQL", HelpName = "STRING", Required = true };
    public Option<int> Port { get; } = Number("--port", "节点之间的端口 / Port for the other silos", 11_111);
    public Option<int> Gateway { get; } = Number("--gateway", "客户端口 / Port for clients", 30_000);
    public Option<bool> Follow { get; } = new("--follow") { Description = "标准输入关闭时停止 / Stop when standard input is closed" };
    public Argument<string?> Division { get; } = new("division") { Description = "六位区划代码，缺省为全国 / Code of a division, six digits; the nation if not given", Arity = ArgumentArity.ZeroOrOne };

    public Option[] OfNation => [Counties, Schools, RowsEach];

    private static Option<int> Number(string name, string description, int usual)
        => new(name) { Description = string.Create(CultureInfo.InvariantCulture, $"{description.Replace(" / ", $"，缺省{usual} / ", StringComparison.Ordinal)}; {usual} if not given"), HelpName = "N", DefaultValueFactory = _ => usual };
}
