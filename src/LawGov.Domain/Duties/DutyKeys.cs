using LawGov.Domain.Findings;

namespace LawGov.Domain.Duties;

/// <summary>The facts of duties by name (职责事实项).</summary>
public static class DutyKeys
{
    /// <summary>What kind of body it is (单位性质).</summary>
    public static FactKey Body { get; } = new(
        "duties.body",
        new("单位性质", "the kind of body"),
        new(
            "该单位属于党委、政府、党委工作部门、政府工作部门、乡镇，还是学校？",
            "Is the body a Party committee, a government, a department of either, a township or a school?"),
        new("本级机构编制委员会办公室", "the office that registers public bodies at the same level"));

    /// <summary>Who is stated to be first responsible person (第一责任人).</summary>
    public static FactKey Holder { get; } = new(
        "duties.first-responsible-person",
        new("第一责任人", "the first responsible person"),
        new("推进法治建设第一责任人由谁担任（姓名或者职务）？", "Who is first responsible person, by name or post?"),
        new("本单位办公室或者法规科室", "the office or the legal section of the body"));

    /// <summary>Whether the main leader performs it (是否为主要负责人).</summary>
    public static FactKey MainLeader { get; } = new(
        "duties.main-leader",
        new("第一责任人是否为主要负责人", "whether the first responsible person is the main leader"),
        new(
            "推进法治建设第一责任人职责由谁履行，是否为本单位主要负责人？",
            "Who performs the duties of first responsible person, and is it the main leader of the body?"),
        new("本单位组织人事科室", "the personnel section of the body"));

    /// <summary>Whether the Rules were in force already (是否已经施行).</summary>
    public static FactKey FirstDayInForce { get; } = new(
        "duties.first-day-in-force",
        new("有关规定的施行日期", "the first day in force of the rules"),
        new("《党政主要负责人履行推进法治建设第一责任人职责规定》自何日起施行？", "From which day were the First Responsible Person Rules in force?"),
        new("同级司法行政部门", "the judicial administration at the same level"));

    /// <summary>Who was first responsible person from when to when (第一责任人任职起止).</summary>
    public static FactKey Heads { get; } = new(
        "duties.heads",
        new("第一责任人任职起止日期", "who was first responsible person from when to when"),
        new("本年度推进法治建设第一责任人先后由谁担任，各自起止日期？", "Who was first responsible person in the year, each from which day to which?"),
        new("本单位组织人事科室", "the personnel section of the body"));

    /// <summary>How duties are divided (职责分工).</summary>
    public static FactKey Division { get; } = new(
        "duties.division",
        new("职责分工", "the division of duties"),
        new(
            "各项工作由谁统筹、谁具体负责、哪个科室直接负责，自何时起，依据哪份文件？",
            "Who plans, who carries out and which section does each piece of work, since when and by which paper?"),
        new("本单位办公室", "the office of the body"));

    /// <summary>What the paper divides (分工范围).</summary>
    public static FactKey Scope { get; } = new(
        "duties.scope",
        new("分工文件的范围", "the scope of the division"),
        new(
            "分工文件划分哪些层级、哪些事项的责任？其余层级、事项由哪份文件划分？",
            "Which tiers and areas does the paper divide? Which paper divides the others?"),
        new("本单位办公室", "the office of the body"));

    /// <summary>Rows that were not taken in for a fault (有错误的行).</summary>
    public static FactKey FaultyRows { get; } = new(
        "duties.faulty-rows",
        new("有错误的行", "the rows not taken in for a fault"),
        new("有错误的各行应当如何填写？", "What should stand in the rows that were not taken in for a fault?"),
        new("填报人", "whoever filled in the rows"));

    /// <summary>Which of several posts leads (牵头标注).</summary>
    public static FactKey LeadMarks { get; } = new(
        "duties.lead-marks",
        new("由哪个岗位牵头", "which post leads"),
        new("列有多个责任岗位的事项，由哪个岗位牵头？", "Where several posts are named for an area, which of them leads?"),
        new("本单位办公室", "the office of the body"));

    /// <summary>Who is in which post (任职人员).</summary>
    public static FactKey Incumbents { get; } = new(
        "duties.incumbents",
        new("任职人员", "the holders of the posts"),
        new("各牵头岗位由何人任职，各自起止日期？", "Who is in each lead post, from which day to which?"),
        new("本单位组织人事科室", "the personnel section of the body"));

    /// <summary>What the yearly plan sets (计划目标).</summary>
    public static FactKey PlannedTargets { get; } = new(
        "duties.planned-targets",
        new("计划目标", "the targets of the plan"),
        new("年度工作计划列有哪些法治建设目标？", "Which targets does the yearly plan set for law-based government?"),
        new("本单位法规科室", "the legal section of the body"));

    /// <summary>What the assessment looks at (考核目标).</summary>
    public static FactKey AssessedTargets { get; } = new(
        "duties.assessed-targets",
        new("考核目标", "the targets of the assessment"),
        new("年度考核包括哪些法治建设目标？", "Which targets does the yearly assessment look at?"),
        new("本单位组织人事科室", "the personnel section of the body"));

    /// <summary>When the meeting heard reports (听取汇报日期).</summary>
    public static FactKey Hearings { get; } = new(
        "duties.hearings",
        new("听取汇报日期", "the dates of the hearings"),
        new("局长办公会在哪些日期听取了法治建设情况汇报？", "On which days did the director's office meeting hear reports on law-based government?"),
        new("本单位办公室", "the office of the body"));

    /// <summary>How often it has to (听取汇报次数).</summary>
    public static FactKey RequiredHearings { get; } = new(
        "duties.required-hearings",
        new("规定的听取汇报次数", "the number of hearings required"),
        new("本单位规定局长办公会每年至少听取几次法治建设情况汇报，依据哪份文件？", "How often a year must the meeting hear such reports, and by which paper?"),
        new("本单位办公室", "the office of the body"));

    /// <summary>Who reported at year-end (年终述法情况).</summary>
    public static FactKey LeaderReports { get; } = new(
        "duties.leader-reports",
        new("年终述法情况", "the year-end reports of leaders"),
        new(
            "本年度哪些领导干部应当述法（述廉、述职），各自何日完成？",
            "Which leaders must give a report on law (integrity, work) for the year, and on which day did each give it?"),
        new("本单位组织人事科室", "the personnel section of the body"));

    /// <summary>The list of powers and duties (权责清单).</summary>
    public static FactKey ResponsibilityList { get; } = new(
        "duties.responsibility-list",
        new("权责清单事项", "the items of the list of powers and duties"),
        new("本单位权责清单列有哪些事项？", "Which items stand in the body's list of powers and duties?"),
        new("本单位法规科室", "the legal section of the body"));

    /// <summary>Which laws the body enforces (执法依据).</summary>
    public static FactKey EnforcedLaws { get; } = new(
        "duties.enforced-laws",
        new("所执行的法律、法规、规章", "the laws enforced"),
        new("本单位执行哪些法律、法规、规章？", "Which laws, regulations and rules does the body enforce?"),
        new("本单位法规科室", "the legal section of the body"));

    /// <summary>Who publicizes them (普法责任人).</summary>
    public static FactKey PublicityHolders { get; } = new(
        "duties.publicity-holders",
        new("普法责任人", "who publicizes them"),
        new("各部法律、法规、规章的普法责任由谁承担？", "Who answers for publicizing each of them?"),
        new("本单位法规科室", "the legal section of the body"));

    /// <summary>Whether the Opinions were in force already (是否已经施行).</summary>
    public static FactKey PublicityFirstDay { get; } = new(
        "duties.publicity-first-day",
        new("有关意见的施行日期", "the first day in force of the Opinions"),
        new("《关于实行国家机关“谁执法谁普法”普法责任制的意见》自何日起施行？", "From which day were the Law Publicity Responsibility Opinions in force?"),
        new("同级司法行政部门", "the judicial administration at the same level"));
}
