using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport;

/// <summary>The words of the program itself, in both languages.</summary>
internal static class Words
{
    public static readonly Bilingual Heading = new("法治政府建设年度报告核对", "Check of a yearly report on law-based government");
    public static readonly Bilingual Fictional = new("本文件为虚构示例。", "This file is made up.");
    public static readonly Bilingual Disclaimer = new(
        "结论只就所给材料而言，不是法律意见；以正式公布的文本为准。",
        "Verdicts speak of the material given. Not legal advice: the official text governs.");
    public static readonly MessageTemplate Reviewed = new(
        "法律、行政法规审读截至{reviewed}，党内法规和部门文件以所见文本为准；评价基准日{asOf}。", "Statutes and State Council regulations read through {reviewed}, Party rules and ministry documents as the copies at hand; as of {asOf}.");
    public static readonly Bilingual Participation = new("参与情况", "Participation");
    public static readonly Bilingual Figure = new("数据", "Figure");
    public static readonly Bilingual Printed = new("载明", "Printed");
    public static readonly Bilingual Fits = new("与另两项相符的数值", "What fits the two others");
    public static readonly Bilingual Participants = new("参加人数", "Participants");
    public static readonly Bilingual Eligible = new("应参加人数", "Eligible");
    public static readonly Bilingual Rate = new("参与率", "Rate");
    public static readonly Bilingual Awarded = new("获奖人数", "Awarded");
    public static readonly MessageTemplate Award = new("占参加人数{rate}（四舍五入）", "{rate} of the participants (half-up)");
    public static readonly MessageTemplate Schools = new("{count}所学校", "{count} schools");
    public static readonly MessageTemplate SchoolsAsPrinted = new("学校{count}", "schools: {count}");
    public static readonly Bilingual NotStated = new("未载明", "not stated");
    public static readonly Bilingual None = new("确认没有", "known to be none");
    public static readonly MessageTemplate Units = new(
        "单位填报：应报{asked}个，已报{reported}个（{coverage}），有人参加的{participating}个；合计{participants}/{eligible}，{rate}（四舍五入）",
        "Units: {asked} asked, {reported} reported ({coverage}), {participating} with participants; total {participants}/{eligible}, {rate} (half-up)");
    public static readonly MessageTemplate UnitsMissing = new("未报：{units}", "Not reported: {units}");
    public static readonly Bilingual Duties = new("职责分工", "Duties");
    public static readonly Bilingual NoDuties = new("报告未载明职责分工的事项、岗位和人员。", "The report states no areas, posts or persons.");
    public static readonly MessageTemplate DutiesOn = new("{on}的牵头岗位和人员", "Lead posts and who is in them on {on}");
    public static readonly Bilingual Area = new("事项", "Area");
    public static readonly MessageTemplate Year = new("{year}，每半月一格", "{year}, a letter for each half-month");
    public static readonly Bilingual YearLegend = new("大写为在任，小写为代行职务，_空缺，!冲突，+共同负责，?人员不明，.无人负责", "A capital is in post, a small letter stands in; _ vacant, ! conflict, + joint, ? not known, . nobody");
    public static readonly MessageTemplate Issues = new("核查发现{count}项，按整改措施列出：", "Issues found: {count}, by what puts them right:");
    public static readonly Bilingual NoIssues = new("核查未发现问题。", "The audit found no issues.");
    public static readonly MessageTemplate Remedy = new("{remedy}（解决{count}项）", "{remedy} (puts {count} right)");
    public static readonly MessageTemplate RowError = new("{table}第{row}行：{reason}", "{table}, row {row}: {reason}");
    public static readonly Bilingual Calendar = new("责任日历：", "Due in the year:");
    public static readonly Bilingual Disclosure = new("信息公开责任", "Disclosure");
    public static readonly Bilingual Chains = new("责任链", "chains");
    public static readonly Bilingual Catalogue = new("公开目录", "catalogue");
    public static readonly Bilingual Channel = new("渠道", "Channel");
    public static readonly MessageTemplate ChainsOn = new("{on}各渠道的责任岗位", "Who holds which role in each channel on {on}");
    public static readonly MessageTemplate Trace = new("{on}“{channel}”{fault}：对外由{organ}负责，内部责任如下", "{on}, {channel}: {fault}; outward {organ} answers, within:");
    public static readonly MessageTemplate Coverage = new(
        "{catalogue}，共{items}项：应公开{owed}项次，已覆盖{covered}，未覆盖{notCovered}，未能判定{undetermined}，覆盖率{rate}（四舍五入）",
        "{catalogue}, {items} items: {owed} owed, {covered} covered, {notCovered} not covered, {undetermined} undetermined; coverage {rate} (half-up)");
    public static readonly MessageTemplate UncoveredRecord = new("记录{record}不属于目录任何事项", "record {record} belongs to no item of the catalogue");
    public static readonly Bilingual Findings = new("结论", "Findings");
    public static readonly Bilingual Because = new("理由", "because");
    public static readonly Bilingual RestsOn = new("依据", "basis");
    public static readonly Bilingual ToSettle = new("待补充", "To settle");
    public static readonly Bilingual Ask = new("可询问", "ask");
    public static readonly MessageTemplate Settles = new("关系到{count}项结论", "bears on {count} findings");
    public static readonly MessageTemplate Summary = new(
        "共{all}项：符合{met}项，不符合{breached}项，未能判定{undetermined}项，其他{other}项。总体：{overall}。",
        "{all} findings: {met} met, {breached} not met, {undetermined} undetermined, {other} other. Overall: {overall}.");
    public static readonly MessageTemplate BadFacts = new("文件{path}有下列错误，有错误的事实未计入，其余照常核对：", "{path} has these errors; facts with errors are not looked at, and the rest is checked:");
    public static readonly MessageTemplate BadFile = new("文件{path}有下列错误：", "{path} has these errors:");
}
