using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport;

/// <summary>The words of the program about a yearly report as a whole, in both languages.</summary>
internal static class YearlyWords
{
    public static readonly Bilingual ByRow = new("各事项评价", "What was found, by matter");
    public static readonly Bilingual Matter = new("事项", "Matter");
    public static readonly Bilingual Section = new("部分", "Section");
    public static readonly Bilingual Stated = new("载明", "Told");
    public static readonly Bilingual Yes = new("是", "yes");
    public static readonly Bilingual No = new("否", "no");
    public static readonly Bilingual Total = new("合计", "All");
    public static readonly MessageTemplate StatedShare = new(
        "工作事项{all}项，载明{told}项（常见内容，非法定要求）。", "Matters of work told: {told} of {all} (what reports usually hold, not what the law requires).");

    public static readonly MessageTemplate Says = new(
        "共{all}项结论，符合{met}项，不符合{breached}项，未能判定{undetermined}项；询问{asks}处即可涉及全部未能判定的结论。",
        "{all} findings: {met} met, {breached} not met, {undetermined} undetermined; {asks} letters bear on all that is undetermined.");

    public static readonly MessageTemplate SaysAll = new(
        "共{all}项结论，符合{met}项，不符合{breached}项，没有未能判定的。", "{all} findings: {met} met, {breached} not met, none undetermined.");

    public static readonly MessageTemplate NotAsked = new("没有相应事实、未评价的规则{count}条：{rules}", "rules not asked, for there are no facts: {count} ({rules})");
    public static readonly MessageTemplate QuestionHead = new("{ask}（涉及{bears}项，其中{settles}项只需询问该处）", "{ask} (findings that it bears on: {bears}, of which {settles} ask nobody else)");
    public static readonly MessageTemplate Further = new("另有{count}项可待上述答复后再问，见--questions。", "{count} more may wait for these answers; --questions writes them out.");
    public static readonly MessageTemplate Others = new("其余{count}项", "{count} others");
    public static readonly Bilingual Hints = new("可能的对应措施（提示，不计入结论）", "Measures that may answer a problem (hints, not counted)");
    public static readonly MessageTemplate Hint = new("{problem} ← {measure}（{shared}）", "{problem} ← {measure} ({shared})");
    public static readonly Bilingual Copied = new("与上年报告相同的文字", "What stands in last year's report as well");
    public static readonly MessageTemplate CopiedAt = new("第{position}个字符起：{text}（相同{share}）", "from character {position}: {text} ({share} the same)");
    public static readonly Bilingual TextFindings = new("正文核对", "The text");
    public static readonly MessageTemplate NoSection = new(
        "没有事项“{section}”；可用S1至S20，或者一(一)1、二、全文等部分编号", "there is no matter \"{section}\": use S1 to S20, or a section such as 一(一)1, 二 or 全文");

    public static readonly Bilingual Changes = new("与原事实文件相比", "Compared with the former facts");

    public static readonly MessageTemplate SheetTitle = new("{bureau}{year}年法治政府建设年度报告：请{ask}提供", "{bureau}, yearly report of {year}: asked of {ask}");
    public static readonly Bilingual SheetNote = new(
        "请在“回答”栏填写后退回：日期写作2024-03-05，没有写作“无”，不清楚的留空；多项以“；”分隔。",
        "Fill in the last column and send it back: days as 2024-03-05, \"none\" where there is none, nothing where it is not known; several parted by \";\".");

    public static readonly Bilingual Subject = new("对象", "Subject");
    public static readonly Bilingual Kind = new("类别", "Kind");
    public static readonly Bilingual Member = new("项目", "Member");
    public static readonly Bilingual Fact = new("事实", "Fact");
    public static readonly Bilingual Question = new("问题", "Question");
    public static readonly Bilingual Answer = new("回答", "Answer");
    public static readonly Bilingual First = new("先问", "First");

    public static readonly MessageTemplate Answered = new("已从{path}读入{count}项回答。", "{count} answers were read from {path}.");
    public static readonly MessageTemplate BadAnswer = new("{path}第{line}行：{reason}", "{path}, line {line}: {reason}");
    public static readonly MessageTemplate NoSuchFact = new("没有类别为{kind}、对象为{subject}的事实", "there are no facts of the kind {kind} on {subject}");
    public static readonly MessageTemplate StatedAlready = new("事实文件已经载明{member}，不作改动", "the facts state {member} already: it is left as it is");
    public static readonly MessageTemplate NotLastYear = new(
        "{path}应为{bureau}{year}年的事实文件，实为{found}", "{path}: expected the facts of {bureau} for {year}, found {found}");

    public static readonly MessageTemplate HasAnswers = new(
        "{path}已经存在并且内容不同，可能已经填写；请换一个文件夹", "{path} is there already and differs: it may be filled in; name another folder");

    public static readonly MessageTemplate NotADraft = new("初稿应为.md或者.docx，不是{path}", "a draft is .md or .docx, not {path}");
    public static readonly Bilingual NotOneMember = new("该项在列表之内，须在事实文件中填写", "this one is an item of a list: fill it in in the facts document");
    public static readonly MessageTemplate NotAnAnswer = new("“{answer}”不能作为{member}：{reason}", "\"{answer}\" cannot be {member}: {reason}");
    public static readonly MessageTemplate NotFacts = new("{path}不是事实文件", "{path} is not a facts document");
    public static readonly MessageTemplate NoFolder = new("不能建立文件夹{path}，问题单应写入文件夹", "{path} cannot be made a folder, into which question sheets are written");

    public static readonly Bilingual KeyFindings = new("结论", "Findings");
    public static readonly Bilingual ChartRows = new("各事项结论数", "Findings by matter");
    public static readonly MessageTemplate ChartRowsText = new("二十个事项中，有不符合的：{breached}。", "Of the twenty matters these have findings that are not met: {breached}.");
    public static readonly Bilingual Nothing = new("无", "none");
    public static readonly Bilingual ChartRates = new("参与率", "Rates of participation");
    public static readonly MessageTemplate ChartRatesText = new("载明的参与率：{rates}。", "The rates as printed: {rates}.");
    public static readonly Bilingual ChartYear = new("全年职责和期限", "Duties and deadlines over the year");
    public static readonly MessageTemplate ChartYearText = new("自{first}至{last}共{count}个日期。", "{count} days, from {first} to {last}.");
    public static readonly Bilingual ChartYearKey = new(
        "横线以上为应完成的职责，以下为期限的最后一日（深红为逾期）；同一位置过多的不全画，均在下表。",
        "Above the line duties that are due, below it last days of deadlines (dark red: missed); where too many meet not all are drawn, and the list holds them.");

    public static readonly Bilingual NoDates = new("没有可以推算的日期。", "No date can be computed.");
    public static readonly Bilingual Date = new("日期", "Day");
    public static readonly Bilingual What = new("内容", "What");
    public static readonly Bilingual Who = new("责任人", "Who");
    public static readonly Bilingual Target = new("目标", "target");
    public static readonly Bilingual Questions = new("待询问", "To ask");
    public static readonly MessageTemplate AsOf = new("评价基准日{asOf}", "As of {asOf}");
    public static readonly MessageTemplate DueOf = new("{title}（{rule}）最后期限", "last day: {title} ({rule})");
}
