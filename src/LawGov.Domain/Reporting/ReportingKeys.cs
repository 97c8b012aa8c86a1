using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>The facts of the yearly report by name (年度报告事实项).</summary>
public static class ReportingKeys
{
    private static readonly Bilingual Office = new("本单位办公室或者法规科室", "the office or the legal section of the body");
    private static readonly Bilingual Judicial = new("同级司法行政部门", "the judicial administration at the same level");

    /// <summary>What kind of body reports (单位性质).</summary>
    public static FactKey Body { get; } = new(
        "reporting.body",
        new("报告主体的性质", "the kind of body that reports"),
        new(
            "报告主体属于党委、政府、党委工作部门、政府工作部门，还是乡镇？",
            "Is the reporting body a Party committee, a government, a department of either, or a township?"),
        Office);

    /// <summary>At which level it stands (行政层级).</summary>
    public static FactKey Level { get; } = new(
        "reporting.level",
        new("报告主体的层级", "the level of the body that reports"),
        new("报告主体属于省级，还是市县级？", "Is the reporting body provincial, or of a city or county?"),
        Office);

    /// <summary>When it reported (报送日期).</summary>
    public static FactKey Reported { get; } = new(
        "reporting.reported",
        new("报送日期", "the date of submission"),
        new("年度报告何日报送？", "On which day was the yearly report submitted?"),
        Office);

    /// <summary>When the report was made public (公开日期).</summary>
    public static FactKey Published { get; } = new(
        "reporting.published",
        new("公开日期", "the date of publication"),
        new("年度报告何日向社会公开？", "On which day was the yearly report made public?"),
        Office);

    /// <summary>How 之前 is to be read (“之前”是否包括当日).</summary>
    public static FactKey BeforeIncludesTheDay { get; } = new(
        "reporting.before",
        new("“之前”是否包括当日", "whether \"before\" includes the day itself"),
        new("期限中的“之前”是否包括当日？", "Does \"before\" in the limit include the day itself?"),
        Judicial);

    /// <summary>By when submission was asked for (报送期限).</summary>
    public static FactKey SubmissionLimit { get; } = new(
        "reporting.submission-limit",
        new("报送期限", "the limit for submission"),
        new("当时的规定要求该类单位何时报送？", "By when did the rules of that time require this kind of body to submit?"),
        Judicial);

    /// <summary>Which year is reported on (报告年度).</summary>
    public static FactKey Year { get; } = new(
        "reporting.year",
        new("报告年度", "the year of the report"),
        new("报告的是哪一年度？", "Which year is reported on?"),
        Office);

    /// <summary>By when publication was asked for (公开期限).</summary>
    public static FactKey PublicationLimit { get; } = new(
        "reporting.publication-limit",
        new("公开期限", "the limit for publication"),
        new("当时的规定要求何时公开？", "By when did the rules of that time require publication?"),
        Judicial);

    /// <summary>To whom the report was sent (报送对象).</summary>
    public static FactKey SentTo { get; } = new(
        "reporting.sent-to",
        new("报送对象", "to whom the report was sent"),
        new("年度报告报送、抄送给了哪些单位？", "To whom was the yearly report sent, copies included?"),
        Office);

    /// <summary>To whom it had to be sent (规定的报送对象).</summary>
    public static FactKey RequiredAddressees { get; } = new(
        "reporting.required-addressees",
        new("规定的报送对象", "to whom the rules have it sent"),
        new("当时的规定要求该类单位向谁报送？", "To whom did the rules of that time have this kind of body send it?"),
        Judicial);

    /// <summary>Which contents were required (规定的内容).</summary>
    public static FactKey RequiredContents { get; } = new(
        "reporting.required-contents",
        new("规定的报告内容", "the contents that the rules require"),
        new("当时的规定要求年度报告写明哪些内容？", "Which contents did the rules of that time require of the yearly report?"),
        Judicial);

    /// <summary>Where measures and results stand (主要举措和成效).</summary>
    public static FactKey Measures { get; } = new(
        "reporting.measures",
        new("主要举措和成效", "main measures and results"),
        new("报告哪一部分写明上一年度的主要举措和成效？", "In which part does the report tell the main measures and results of the year?"),
        Office);

    /// <summary>Where shortcomings stand (不足和原因).</summary>
    public static FactKey Shortcomings { get; } = new(
        "reporting.shortcomings",
        new("存在的不足和原因", "shortcomings and their causes"),
        new("报告哪一部分写明存在的不足和原因？", "In which part does the report tell what fell short, and why?"),
        Office);

    /// <summary>Where the leader's performance stands (主要负责人履行第一责任人职责情况).</summary>
    public static FactKey LeaderPerformance { get; } = new(
        "reporting.leader-performance",
        new("主要负责人履行第一责任人职责情况", "how the main leader performed the duties of first responsible person"),
        new(
            "报告哪一部分写明主要负责人如何履行推进法治建设第一责任人职责？",
            "In which part does the report tell how the main leader performed the duties of first responsible person?"),
        Office);

    /// <summary>Where the next year's arrangements stand (下一年度主要安排).</summary>
    public static FactKey NextYear { get; } = new(
        "reporting.next-year",
        new("下一年度主要安排", "the main arrangements for the next year"),
        new("报告哪一部分写明下一年度的主要安排？", "In which part does the report tell the main arrangements for the next year?"),
        Office);

    /// <summary>Letters, prompts and breaches of the year (当年的督促、提示和违法问题).</summary>
    public static FactKey Letters { get; } = new(
        "reporting.letters",
        new("当年的督促、提示和查实的违法问题", "letters of supervision, prompts and breaches of the year"),
        new(
            "当年收到哪些执法监督文书、普法提示，有哪些查实的违法问题？",
            "Which letters of supervision and prompts came in during the year, and which breaches were found?"),
        Office);

    /// <summary>Where each of them is mentioned (写明之处).</summary>
    public static FactKey LettersMentioned { get; } = new(
        "reporting.letters-mentioned",
        new("在报告中写明之处", "where the report mentions them"),
        new("报告在何处写明各项督促、提示和违法问题？", "Where does the report mention each letter, prompt and breach?"),
        Office);

    /// <summary>The problems that the report names (存在的问题).</summary>
    public static FactKey Problems { get; } = new(
        "reporting.problems",
        new("报告列出的问题", "the problems that the report names"),
        new("报告列出了哪些问题？", "Which problems does the report name?"),
        Office);

    /// <summary>The measures of the plan (计划措施).</summary>
    public static FactKey PlannedMeasures { get; } = new(
        "reporting.planned-measures",
        new("下一年度措施", "the measures of the plan"),
        new("下一年度计划有哪些措施？", "Which measures does the plan for the next year hold?"),
        Office);

    /// <summary>Which measure answers which problem (问题对应的措施).</summary>
    public static FactKey AnsweredBy { get; } = new(
        "reporting.answered-by",
        new("对应措施", "which measure answers it"),
        new("每个问题由计划中的哪项措施解决？", "Which measure of the plan answers each problem?"),
        Office);

    /// <summary>Owner, indicator, target and time of each measure (责任岗位、指标、目标和时限).</summary>
    public static FactKey MeasureParts { get; } = new(
        "reporting.measure-parts",
        new("责任岗位、指标、目标、时限", "owner, indicator, target and time"),
        new(
            "每项措施由哪个岗位负责，以什么指标衡量，达到什么目标，何日完成？",
            "Which post answers for each measure, by what is it measured, what is to be attained, and by which day?"),
        Office);

    /// <summary>The owner of each measure (责任岗位).</summary>
    public static FactKey Owners { get; } = new(
        "reporting.owners",
        new("责任岗位", "the owner"),
        new("每项措施由哪个岗位负责？", "Which post answers for each measure?"),
        Office);

    /// <summary>The division of duties (职责分工).</summary>
    public static FactKey Division { get; } = new(
        "reporting.division",
        new("职责分工", "the division of duties"),
        new("各项工作由哪些岗位负责，依据哪份文件？", "Which posts answer for which work, by which paper?"),
        Office);

    /// <summary>The measures of last year's plan (上年计划措施).</summary>
    public static FactKey LastMeasures { get; } = new(
        "reporting.last-measures",
        new("上年计划措施", "the measures of last year's plan"),
        new("上年报告的计划有哪些措施？", "Which measures did the plan in last year's report hold?"),
        Office);

    /// <summary>What became of each of them (落实情况).</summary>
    public static FactKey LastMeasuresDone { get; } = new(
        "reporting.last-measures-done",
        new("落实情况", "what became of it"),
        new("上年计划的每项措施是否完成，本年报告是否写明？", "Was each measure of last year's plan carried out, and does this year's report say so?"),
        Office);

    /// <summary>Whether last year's report named the same problem (上年是否已列).</summary>
    public static FactKey StoodLastYear { get; } = new(
        "reporting.stood-last-year",
        new("上年报告是否已经列出", "whether last year's report named it"),
        new("各问题上年报告是否已经列出？", "Did last year's report name each of the problems already?"),
        Office);
}
