using System.CommandLine;
using LawGov.Samples.DisclosureDesk.Input;
using LawGov.Samples.DisclosureDesk.Register;
using LawGov.Samples.Files;
using LawGov.Samples.Tables;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>The options of one command line, and what each one reads. Made anew for each run: options may not be shared by runs at the same time.</summary>
internal sealed class Options
{
    public Options() => Lang.AcceptOnlyFromAmong("zh", "en");

    public Option<string> Lang { get; } = new("--lang") { Description = "输出语言，缺省为中文 / Language of everything that is written; Chinese by default", HelpName = "zh|en", DefaultValueFactory = _ => "zh", Recursive = true };
    public Option<bool> Json { get; } = new("--json") { Description = "以JSON输出 / Write JSON", Recursive = true };
    public Option<bool> Strict { get; } = new("--strict") { Description = "有误的行使退出码为1 / Exit with 1 when a row was refused" };
    public Option<bool> StrictLetter { get; } = new("--strict") { Description = "答复书稿有待补充的，退出码为1 / Exit with 1 when something is missing from the letter" };
    public Option<bool> StrictTable { get; } = new("--strict") { Description = "有不符合项或者未计入的申请时退出码为1 / Exit with 1 when something is not met or a request was not counted" };

    public Option<string> Db { get; } = new("--db")
    {
        Description = CommandLine.Both($"登记簿：文件（缺省为{RegisterPlace.Default}），或者PostgreSQL连接字符串（Host=…）", $"The register: a file ({RegisterPlace.Default} by default), or a connection string of PostgreSQL (Host=…)"),
        HelpName = "FILE|HOST=…",
        DefaultValueFactory = _ => RegisterPlace.Default,
        Recursive = true,
    };

    public Option<string[]> Notice { get; } = new("--notice")
    {
        Description = CommandLine.Both($"补充放假通知的CSV文件，列为{NoticeFile.Columns}", $"CSV files of further notices with the columns {NoticeFile.Columns}"),
        HelpName = "FILE",
    };

    public Option<LocalDate?> AsOf { get; } = Day("--as-of", "基准日，缺省为北京时间今日 / The day asked on; today in Beijing by default");
    public Option<LocalDate?> Through { get; } = Day("--through", "列至何日，缺省为本周日 / The last day listed; the Sunday of the week by default");
    public Option<string?> Ics { get; } = new("--ics") { Description = "另写iCalendar文件 / Also write an iCalendar file", HelpName = "FILE" };

    public Argument<string> File { get; } = new("file")
    {
        Description = CommandLine.Both($"申请办理事项的CSV文件，列为{RequestFile.Columns}", $"CSV of what happened to requests, with the columns {RequestFile.Columns}"),
    };

    public Argument<string[]> NewNotices { get; } = new("file")
    {
        Description = CommandLine.Both($"新放假通知的CSV文件，列为{NoticeFile.Columns}", $"CSV files of the new notices with the columns {NoticeFile.Columns}"),
        Arity = ArgumentArity.OneOrMore,
    };

    public Argument<string> Case { get; } = new("case") { Description = "申请的标识 / The name of the request" };

    public Argument<string> Kind { get; } = new("kind")
    {
        Description = CommandLine.Both($"事项：{string.Join('、', EventKinds.All.Keys)}", $"The event: {string.Join(", ", EventKinds.All.Values)}"),
    };

    public Option<string> On { get; } = new("--on") { Description = "发生日期 / The day on which it happened", HelpName = "DATE", Required = true };
    public Option<string?> Recorded { get; } = new("--recorded") { Description = "登记日期，缺省为发生日期 / The day on which it was recorded; the same day by default", HelpName = "DATE" };
    public Option<string?> Number { get; } = new("--number") { Description = "登记编号 / The number in the bureau's own register", HelpName = "TEXT" };
    public Option<string?> Owner { get; } = new("--owner") { Description = "承办科室或者承办人 / The section or the person in charge", HelpName = "TEXT" };
    public Option<string> LetterCase { get; } = new("--case") { Description = "申请的标识 / The name of the request", HelpName = "TEXT", Required = true };
    public Option<LocalDate?> LetterOn { get; } = Day("--on", "成文日期，缺省为登记的答复日期，尚未答复的为基准日 / The day of the letter; by default that of the recorded reply, else the day asked on");
    public Option<string?> Out { get; } = new("--out") { Description = "另将答复书稿写入文件 / Also write the letter to a file", HelpName = "FILE" };
    public Option<string?> LastYear { get; } = new("--last-year") { Description = "上年度申请情况表：事实文件，或者上年度table --json的结果；缺省由登记簿生成 / The table of the year before: a facts document, or what table --json wrote; made from the register by default", HelpName = "FILE" };
    public Option<string?> Csv { get; } = new("--csv") { Description = "另将申请情况表按表式写入CSV文件 / Also write the table as the form has it to a CSV file", HelpName = "FILE" };

    public Option<int?> Year { get; } = new("--year")
    {
        Description = "报告年度 / The year reported on",
        HelpName = "YEAR",
        Required = true,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (Counts.TryRead(text, out int year) && year is >= YearTable.FirstYear and <= YearTable.LastYear) { return year; }

            result.AddError(CommandLine.Both(
                $"--year：应为{YearTable.FirstYear}至{YearTable.LastYear}之间的年份，不是“{Shown.Cut(text)}”", $"--year: expected a year from {YearTable.FirstYear} to {YearTable.LastYear}, not \"{Shown.Cut(text)}\""));
            return null;
        },
    };

    public Option<bool> Anyway { get; } = new("--anyway") { Description = "计算期限时不计入的事项也登记 / Record an event even where the reckoning sets it aside" };

    public Option<int?> After { get; } = new("--after")
    {
        Description = "现有事项应为几项，不符的不登记 / Record it only where the request has so many events",
        HelpName = "N",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (Counts.TryRead(text, out int count) && count >= 0) { return count; }

            result.AddError(CommandLine.Both($"--after：应为整数，不是“{Shown.Cut(text)}”", $"--after: expected a whole number, not \"{Shown.Cut(text)}\""));
            return null;
        },
    };

    public IReadOnlyList<Option<string?>> OfCase { get; } = [.. Field.OfCase.Select(Of)];

    public IReadOnlyList<Option<string?>> OfEvent { get; } = [.. Field.OfEvent.Select(Of)];

    public IReadOnlyList<Option<string?>> OfReply { get; } = [.. Field.OfReply.Select(Of)];

    /// <summary>What a letter and a recorded reply both have.</summary>
    public IEnumerable<Option<string?>> OfDecision => OfEvent.Where(option => option.Name is "--outcome" or "--reasons" or "--proper-organ");

    /// <summary>The text of a member of a letter as the command line has it; empty where it is not stated.</summary>
    public string ReplyTextOf(ParseResult parsed, string member)
    {
        var option = Field.OfReply.Zip(OfReply).Concat(Field.OfEvent.Zip(OfEvent)).First(pair => pair.First.Name == member).Second;
        return Shown.Of(parsed.GetValue(option)?.Trim() ?? "");
    }

    /// <summary>The text of a column as the command line has it; empty where it is not stated.</summary>
    public string TextOf(ParseResult parsed, string column)
    {
        var fields = Field.OfCase.Zip(OfCase).Concat(Field.OfEvent.Zip(OfEvent));
        string? text = column switch
        {
            "case" => parsed.GetValue(Case),
            "event" => parsed.GetResult(Kind) is null ? EventKinds.Arrival : parsed.GetValue(Kind),
            "on" => parsed.GetValue(On),
            "recorded" => parsed.GetResult(Recorded) is null ? "" : parsed.GetValue(Recorded),
            _ => fields.Where(pair => pair.First.Name == column && parsed.GetResult(pair.Second) is not null).Select(pair => parsed.GetValue(pair.Second)).FirstOrDefault(),
        };
        return Shown.Of(text?.Trim() ?? ""); // as cells are read: what is invisible becomes a sign
    }

    private static Option<string?> Of(Field field) => new(field.Option)
    {
        Description = CommandLine.Both(field.About.Chinese, char.ToUpperInvariant(field.About.English[0]) + field.About.English[1..]),
        HelpName = field.Shape,
    };

    private static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (CoveredDays.Read(text) is { } day) { return day; }

            result.AddError(CommandLine.Both(
                $"{name}：应为{TableWords.ADay.Chinese}，不是“{Shown.Cut(text)}”", $"{name}: expected {TableWords.ADay.English}, not \"{Shown.Cut(text)}\""));
            return null;
        },
    };
}
