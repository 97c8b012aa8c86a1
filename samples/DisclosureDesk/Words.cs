using LawGov.Domain.Text;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>The words of the program itself, in both languages.</summary>
internal static class Words
{
    public static readonly Bilingual Disclaimer = new("结论仅供参考，不是法律意见；以正式公布的文本为准。", "Not legal advice: the official text governs.");
    public static readonly MessageTemplate Written = new("已写入{path}", "Written to {path}");

    public static readonly MessageTemplate InColumn = new("{column}：{reason}", "{column}: {reason}");
    public static readonly MessageTemplate InOption = new("{option}：{reason}", "{option}: {reason}");
    public static readonly MessageTemplate OtherDetails = new("{id}登记的编号、承办人或者申请人情况与本行不同", "number, owner or details of {id} are registered otherwise");
    public static readonly MessageTemplate Imported = new(
        "共{rows}行：新增申请{cases}件、事项{events}项，重复{repeated}行未再登记，有误{bad}行。",
        "{rows} rows: {cases} new requests, {events} new events, {repeated} rows recorded already, {bad} bad rows.");
    public static readonly MessageTemplate ImportedBefore = new("{path}的内容以前已经导入", "the rows of {path} were imported before");
    public static readonly MessageTemplate NotOneRow = new("文件{path}没有一行可以登记", "{path} has not one row that can be recorded");

    public static readonly MessageTemplate Recorded = new("已登记{id}第{sequence}项：{event}", "Recorded as event {sequence} of {id}: {event}");
    public static readonly MessageTemplate WouldBeSetAside = new(
        "{event}：{reason}。未登记；确需登记的，加--anyway",
        "{event}: {reason}. Not recorded; --anyway records it all the same");

    public static readonly MessageTemplate DueIs = new(
        "截至{asOf}，在办{open}件；至{through}须办{due}项",
        "On {asOf}: {open} open requests; {due} to be done by {through}");
    public static readonly Bilingual NoOwner = new("承办人未载明", "owner not stated");
    public static readonly Bilingual Overdue = new("逾期", "OVERDUE");
    public static readonly Bilingual Waiting = new("期限未起算或者中止", "No limit runs");
    public static readonly MessageTemplate ThroughBeforeAsOf = new("--through {through}早于--as-of {asOf}", "--through {through} is earlier than --as-of {asOf}");

    public static readonly MessageTemplate Numbered = new("{id}（{number}）", "{id} ({number})");
    public static readonly MessageTemplate About = new("承办：{owner}；申请人：{requester}；机关：{body}", "Owner: {owner}; requester: {requester}; body: {body}");
    public static readonly Bilingual NotStated = new("未载明", "not stated");
    public static readonly Bilingual None = new("无（经确认）", "none (confirmed)");
    public static readonly Bilingual Events = new("办理事项", "Events");
    public static readonly MessageTemplate Event = new("{sequence}. {event}{recorded}{later}", "{sequence}. {event}{recorded}{later}");
    public static readonly MessageTemplate RecordedOn = new("（{day}登记）", " (recorded {day})");
    public static readonly Bilingual NotYetKnown = new("（当日尚未登记，不计入）", " (not recorded yet on that day, not counted)");
    public static readonly Bilingual SetAside = new("不计入的事项", "Events set aside");
    public static readonly Bilingual Timers = new("期限", "Times");
    public static readonly Bilingual Strip = new("逐日", "Day by day");
    public static readonly Bilingual Findings = new("评价", "Findings");
    public static readonly MessageTemplate WithParty = new("（{party}）", " ({party})");
    public static readonly Bilingual Legend = new(
        "每周自周一起：S 起算之日（不计入）；数字 计入的第几日（末位）；. 不计入；~ 中止；= 届满日；? 可能的届满日",
        "Weeks from Monday: S event, not counted; a digit: the last of the number counted; . not counted; ~ suspended; = due; ? may be due");

    public static readonly MessageTemplate Notice = new("{notice} {title}", "{notice} {title}");
    public static readonly Bilingual Id = new("申请", "request");
    public static readonly Bilingual Time = new("期限", "time");
    public static readonly Bilingual Before = new("原届满日", "before");
    public static readonly Bilingual After = new("现届满日", "after");
    public static readonly Bilingual Change = new("变化", "change");
    public static readonly MessageTemplate AtLeast = new("最早{day}", "{day} at the earliest");
    public static readonly MessageTemplate Between = new("{earliest}至{latest}", "{earliest} to {latest}");
    public static readonly MessageTemplate NoticeTotals = new(
        "在办{open}件，期限{times}项：变动{moved}项，转为确定{final}项，未变{unchanged}项。",
        "{open} open requests, {times} times: {moved} moved, {final} became final, {unchanged} unchanged.");

    public static readonly MessageTemplate RecordedOtherwise = new("登记簿载明{recorded}，与{said}不符", "the register says {recorded}, not {said}");
    public static readonly Bilingual Missing = new("待补充", "Missing");
    public static readonly MessageTemplate Asks = new("{name}：{question}（询问：{ask}）", "{name}: {question} (ask: {ask})");

    public static readonly MessageTemplate YearNotBegun = new("--year {year}在--as-of {asOf}尚未开始", "--year {year} begins after --as-of {asOf}");
    public static readonly MessageTemplate TableIs = new("{year}年收到和处理政府信息公开申请情况（{form}，截至{asOf}）", "Requests received and handled in {year} ({form}, as of {asOf})");
    public static readonly Bilingual YearNotOver = new("该年度尚未结束，数据截至基准日。", "The year is not over: the figures are those of the day asked on.");
    public static readonly MessageTemplate Head = new("{head}：{name}", "{head}: {name}");
    public static readonly Bilingual Zero = new("·：0件", "·: 0");
    public static readonly Bilingual RemediesTitle = new("行政复议、行政诉讼情况", "Reconsiderations and suits");
    public static readonly Bilingual Reconsideration = new("行政复议", "reconsideration");
    public static readonly Bilingual DirectSuit = new("未经复议直接起诉", "suits without reconsideration");
    public static readonly Bilingual SuitAfterReconsideration = new("复议后起诉", "suits after reconsideration");
    public static readonly Bilingual NotCounted = new("未计入的申请", "Requests not counted");
    public static readonly Bilingual LastYearFromRegister = new("上年度申请情况表由本登记簿生成", "The table of the year before is made from this register");
    public static readonly MessageTemplate LastYearFromFile = new("上年度申请情况表取自{path}", "The table of the year before is that of {path}");
    public static readonly MessageTemplate LastYearLacks = new("其中有{count}件申请未能计入", "{count} requests could not be counted in it");
    public static readonly MessageTemplate DocumentTitle = new("{year}年政府信息公开申请情况", "Requests for information in {year}");

    /// <summary>The columns of the table of requests in so few letters that seven stand side by side.</summary>
    public static readonly Bilingual[] Heads =
    [
        new("自然", "Pers"),
        new("企业", "Bus"),
        new("科研", "Res"),
        new("公益", "Welf"),
        new("法律", "Law"),
        new("其他", "Oth"),
        new("总计", "All"),
    ];

    /// <summary>The columns of the table of reconsiderations and suits.</summary>
    public static readonly Bilingual[] RemedyHeads = [new("维持", "Upheld"), new("纠正", "Corr."), new("其他", "Other"), new("未结", "Pend."), new("总计", "All")];

    private static readonly MessageTemplate Extended = new("顺延{days}日", "{days} d later");
    private static readonly MessageTemplate Shortened = new("提前{days}日", "{days} d earlier");
    private static readonly MessageTemplate BecameFinal = new("日期未变，转为确定", "same day, now final");
    private static readonly MessageTemplate OtherBounds = new("界限或者确定程度有变", "bounds or certainty");
    private static readonly MessageTemplate AndFinal = new("{moved}，转为确定", "{moved}, now final");

    /// <summary>A year or a count as files have it, without the mark of thousands.</summary>
    public static string Plain(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What became of a time.</summary>
    public static Message Moved(TimerChange change)
    {
        if (change.Days == 0) { return change.BecameFinal ? BecameFinal.With() : OtherBounds.With(); }

        var moved = change.Days > 0 ? Extended.With(("days", change.Days)) : Shortened.With(("days", -change.Days));
        return change.BecameFinal ? AndFinal.With(("moved", moved)) : moved;
    }
}
