using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using LawGov.Samples.Tables;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Samples.DeadlineDesk.Input;

/// <summary>The options of one command line, and what each one reads. Made anew for each run: options may not be shared by runs at the same time.</summary>
internal sealed class Options
{
    public Options()
    {
        Lang.AcceptOnlyFromAmong("zh", "en");
        Roll.AcceptOnlyFromAmong([.. Range.RollOvers.Keys]);
    }

    public Option<string> Lang { get; } = new("--lang") { Description = "输出语言，缺省为中文 / Language of everything that is written; Chinese by default", HelpName = "zh|en", DefaultValueFactory = _ => "zh", Recursive = true };
    public Option<bool> Strict { get; } = new("--strict") { Description = "有误的行使退出码为1 / Exit with 1 when a row was refused" };
    public Option<bool> Json { get; } = new("--json") { Description = "以JSON输出 / Write JSON", Recursive = true };

    public Option<bool> OnlyAnnounced { get; } = new("--only-announced")
    {
        Description = "不推算放假安排尚未公布的年份 / Refuse to project years not announced",
        Recursive = true,
    };

    public Option<string[]> Notice { get; } = new("--notice")
    {
        Description = CommandLine.Both($"补充放假通知的CSV文件，列为{NoticeFile.Columns}", $"CSV files of further notices with the columns {NoticeFile.Columns}"),
        HelpName = "FILE",
        Recursive = true,
    };

    public Option<string[]> Local { get; } = new("--local")
    {
        Description = CommandLine.Both($"本地放假和补班（如地方节日、学校校历）的CSV文件，列为{LocalFile.Columns}", $"CSV files of local closures and make-up days with the columns {LocalFile.Columns}"),
        HelpName = "FILE",
        Recursive = true,
    };

    public Option<LocalDate?> KnownOn { get; } = Day("--known-on", "只用当日已知的通知 / Use only the notices known on a day", recursive: true);

    public Option<LocalDate[]> Start { get; } = new("--start")
    {
        Description = "事由发生日，可多个 / The day of the event, one or several",
        HelpName = "DATE",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => [.. result.Tokens.Select(token => ReadDay(result, "--start", token.Value)).OfType<LocalDate>()],
    };

    public Option<TimeLimit?> Workdays { get; } = Amount("--workdays", "工作日数 / Working days", TimeUnit.Workday);
    public Option<TimeLimit?> Days { get; } = Amount("--days", "日数 / Calendar days", TimeUnit.Day);
    public Option<TimeLimit?> Months { get; } = Amount("--months", "月数 / Months", TimeUnit.Month);
    public Option<TimeLimit?> Years { get; } = Amount("--years", "年数 / Years", TimeUnit.Year);

    public Option<string?> Roll { get; } = new("--roll")
    {
        Description = "届满日非工作日时：不顺延、依法顺延、比照顺延 / Whether a last day off moves: no, by law, by analogy",
        HelpName = "none|law|analogy",
    };

    public Option<string?> Ics { get; } = new("--ics") { Description = "另写iCalendar文件 / Also write an iCalendar file", HelpName = "FILE" };

    public Option<LocalDate?> From { get; } = Day("--from", "变化前的知悉日 / The earlier known-on day", required: true);
    public Option<LocalDate?> To { get; } = Day("--to", "变化后的知悉日 / The later known-on day", required: true);

    public Option<LocalDate?> After { get; } = Day("--from", "起始日，不计入 / The first day, not counted", required: true);
    public Option<LocalDate?> Through { get; } = Day("--to", "截止日，计入 / The last day, counted", required: true);

    public Argument<string> OpenDeadlines { get; } = new("file") { Description = CommandLine.Both($"未届满期限的CSV文件，列为{OpenDeadlineFile.Columns}", $"Open deadlines as CSV with the columns {OpenDeadlineFile.Columns}") };

    public Argument<int> CalendarYear { get; } = new("year")
    {
        Description = "年份，2001–2100 / A year, 2001–2100",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= CoveredDays.FirstYear and <= CoveredDays.LastYear) { return year; }

            result.AddError(CommandLine.Both($"year：应为2001至2100年，不是“{Shown.Cut(text)}”", $"year: expected 2001 to 2100, not \"{Shown.Cut(text)}\""));
            return CoveredDays.FirstYear;
        },
    };

    /// <summary>The one limit given; the parser has seen to it that there is one.</summary>
    public TimeLimit Limit(ParseResult parsed)
    {
        var limit = new[] { Workdays, Days, Months, Years }.Select(parsed.GetValue).Single(value => value is not null)!.Value;
        return parsed.GetValue(Roll) is { } roll ? limit.Rolling(Range.RollOvers[roll]) : limit;
    }

    /// <summary>Asks for exactly one limit, and for a roll-over only where a last day can be off.</summary>
    public void CheckLimit(CommandResult result)
    {
        int given = new[] { Workdays, Days, Months, Years }.Count(option => result.GetResult(option) is not null);
        if (given != 1) { result.AddError(CommandLine.Both("应在--workdays、--days、--months、--years中选一个", "expected one of --workdays, --days, --months, --years")); }

        if (result.GetResult(Workdays) is not null && result.GetResult(Roll) is { Tokens: [{ Value: not "none" }] })
        {
            result.AddError(CommandLine.Both("--roll：以工作日计的期限不存在顺延", "--roll: expected none with --workdays, whose last day is worked anyway"));
        }
    }

    private static Option<LocalDate?> Day(string name, string description, bool required = false, bool recursive = false) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        Required = required,
        Recursive = recursive,
        CustomParser = result => ReadDay(result, name, result.Tokens[0].Value),
    };

    private static LocalDate? ReadDay(ArgumentResult result, string name, string text)
    {
        if (CoveredDays.Read(text) is { } day) { return day; }

        bool isDay = LocalDatePattern.Iso.Parse(text).Success;
        string found = Shown.Cut(text);
        result.AddError(CommandLine.Both(
            isDay ? $"{name}：应在2001-01-01至2100-12-31之间，不是“{found}”" : $"{name}：应为日期，如2025-09-22，不是“{found}”",
            isDay ? $"{name}: expected a date from 2001-01-01 to 2100-12-31, not \"{found}\"" : $"{name}: expected a date such as 2025-09-22, not \"{found}\""));
        return null;
    }

    private static Option<TimeLimit?> Amount(string name, string description, TimeUnit unit) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (Range.ReadLimit(result.Tokens[0].Value, unit) is { } limit) { return limit; }

            string found = Shown.Cut(result.Tokens[0].Value);
            result.AddError(CommandLine.Both(
                $"{name}：应为{Range.Amount(unit).ToText(Language.Chinese)}，不是“{found}”", $"{name}: expected {Range.Amount(unit).ToText(Language.English)}, not \"{found}\""));
            return null;
        },
    };
}
