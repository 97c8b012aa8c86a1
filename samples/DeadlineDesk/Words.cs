using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>The words of the program itself, in both languages.</summary>
internal static class Words
{
    public static readonly Bilingual Disclaimer = new("结论仅供参考，不是法律意见；以正式公布的文本为准。", "Not legal advice: the official text governs.");
    public static readonly Bilingual Start = new("事由发生日", "event");
    public static readonly Bilingual Due = new("届满日", "due");
    public static readonly Bilingual Earliest = new("最早", "earliest");
    public static readonly Bilingual Latest = new("最迟", "latest");
    public static readonly Bilingual Sure = new("确定程度", "certainty");
    public static readonly MessageTemplate Written = new("已写入{path}", "Written to {path}");

    public static readonly Bilingual Derivation = new("计算过程", "Derivation");
    public static readonly Bilingual Strip = new("逐日", "Day by day");
    public static readonly MessageTemplate Weekends = new("其余周末{count}日不计入", "the other {count} weekend days are not counted");
    public static readonly MessageTemplate Plain = new("其余各日计入", "all other days are counted");
    public static readonly MessageTemplate ManyMore = new("另有{count}日有特别安排，未逐一列出", "{count} more days with an arrangement are not listed");
    public static readonly Bilingual Legend = new(
        "日期后：S 事由发生日；数字为计入的第几日；- 不计入；= 届满日；? 可能的届满日",
        "After a day: S event; the number counted; - not counted; = due; ? may be due");

    public static readonly MessageTemplate YearIs = new("{year}年工作日历", "Calendar of {year}");
    public static readonly Bilingual KindLegend = new("日期前：* 法定节假日  / 放假调休日  + 调休上班日  . 周末  # 本地停止办公日", "Before a day: * statutory  / adjusted rest  + make-up  . weekend  # closure");
    public static readonly Bilingual Counts = new("按类别", "By kind");
    public static readonly MessageTemplate Count = new("{kind} {count}日", "{count} × {kind}");
    public static readonly MessageTemplate Worked = new("全年上班{count}日，共{all}日", "{count} days worked of {all}");
    public static readonly Bilingual Notices = new("所据通知", "Notices");
    public static readonly Bilingual NoNotice = new("该年放假安排尚无通知", "no notice arranges this year");
    public static readonly Bilingual NumberUnknown = new("文号不详", "number not known");
    public static readonly Bilingual IssueUnknown = new("成文日期不详", "issue date not known");
    public static readonly Bilingual Revises = new("修订", "revises");
    public static readonly MessageTemplate Notice = new("{number}，{issued}，{title}{revises}", "{number}, {issued}, {title}{revises}");
    public static readonly MessageTemplate RevisesPart = new("（{word}）", " ({word})");
    public static readonly MessageTemplate Whole = new("{sure}", "{sure}");
    public static readonly MessageTemplate FromDay = new("{day}日起{sure}", "{sure} from {day}");

    public static readonly MessageTemplate Diff = new("期限变化：{from}与{to}所知之比较", "Deadlines as known on {from} and on {to}");
    public static readonly MessageTemplate Totals = new(
        "共{rows}行：未变{unchanged}，顺延{extended}，提前{shortened}，其他变化{surer}，有误{bad}。",
        "{rows} rows: {unchanged} unchanged, {extended} extended, {shortened} shortened, {surer} otherwise changed, {bad} bad.");
    public static readonly Bilingual Id = new("编号", "id");
    public static readonly Bilingual Limit = new("期限", "limit");
    public static readonly Bilingual Change = new("变化", "change");
    public static readonly Bilingual Before = new("原届满日", "before");
    public static readonly Bilingual After = new("现届满日", "after");

    public static readonly MessageTemplate IdTwice = new("编号{id}重复", "the id {id} appears twice");
    public static readonly MessageTemplate OutOfRange = new(
        "从{start}起算{limit}，超出日历范围（2001-01-01至2100-12-31）",
        "{limit} from {start} leaves the calendar (2001-01-01 to 2100-12-31)");
    public static readonly MessageTemplate NotAnnounced = new(
        "{day}起的放假安排尚未公布，按--only-announced不作推算。{calendar}",
        "from {day} on no arrangement is announced, and --only-announced refuses to project one. {calendar}");
    public static readonly MessageTemplate KnownOnWithDiff = new("diff以--from和--to为准，不能同时使用--known-on", "--known-on does not go with diff, which takes --from and --to");

    public static readonly MessageTemplate FromAfterTo = new("--from {from}晚于--to {to}", "--from {from} is later than --to {to}");

    public static readonly Bilingual AnId = new("非空编号", "an id that is not blank");
    public static readonly Bilingual AUnit = new("workdays、days、months或者years", "workdays, days, months or years");
    public static readonly Bilingual ARoll = new("none、law或者analogy", "none, law or analogy");
    public static readonly Bilingual NoRoll = new("none（以工作日计的期限不存在顺延）", "none, since the last working day is worked anyway");

    private static readonly MessageTemplate CalendarIs = new("日历：{count}件通知，安排至{through}，最近一件为{newest}", "Calendar: {count} notices, arranged through {through}, newest {newest}");
    private static readonly MessageTemplate CalendarIsEmpty = new("日历：没有通知", "Calendar: no notice");
    private static readonly MessageTemplate Unchanged = new("未变", "unchanged");
    private static readonly MessageTemplate Extended = new("顺延{days}日", "{days} d later");
    private static readonly MessageTemplate Shortened = new("提前{days}日", "{days} d earlier");

    private static readonly Bilingual[] Certainties = [new("推算", "projected"), new("暂定", "provisional"), new("已公布", "announced")];

    /// <summary>Which notices a calendar contains.</summary>
    public static Message Contents(WorkCalendar calendar) => calendar.AnnouncedThrough is { } through
        ? CalendarIs.With(("count", calendar.Notices.Count), ("through", through), ("newest", calendar.Notices[^1]))
        : CalendarIsEmpty.With();

    /// <summary>By how many days a deadline moved.</summary>
    public static Message Moved(DeadlineChange change) => change.Days switch
    {
        0 when change.BecameFinal => LocalWords.BecameFinal.With(),
        0 when !change.IsUnchanged => LocalWords.OtherBounds.With(),
        0 => Unchanged.With(),
        > 0 => Extended.With(("days", change.Days)),
        _ => Shortened.With(("days", -change.Days)),
    };

    public static Bilingual Name(this Certainty certainty) => Certainties[(int)certainty];
}
