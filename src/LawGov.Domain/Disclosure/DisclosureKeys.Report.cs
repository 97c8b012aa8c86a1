using LawGov.Domain.Findings;

namespace LawGov.Domain.Disclosure;

/// <content>The yearly report on open government information.</content>
public static partial class DisclosureKeys
{
    /// <summary>When the yearly report was submitted to the department in charge of open government information (提交日期).</summary>
    public static FactKey ReportSubmitted { get; } = new(
        "disclosure.report-submitted",
        new("年度报告提交日期", "the date of submission of the yearly report"),
        new(
            "政府信息公开工作年度报告何日向本级政府信息公开工作主管部门提交？",
            "On which day was the yearly report submitted to the department in charge of open government information?"),
        Office);

    /// <summary>When the yearly report was published (公布日期).</summary>
    public static FactKey ReportPublished { get; } = new(
        "disclosure.report-published",
        new("年度报告公布日期", "the date of publication of the yearly report"),
        new("政府信息公开工作年度报告何日向社会公布？", "On which day was the yearly report published?"),
        Office);

    /// <summary>By when the yearly report had to be submitted or published on a day that is unsettled (年度报告期限).</summary>
    public static FactKey ReportLimit { get; } = new(
        "disclosure.report-limit",
        new("年度报告的期限", "the limit for the yearly report"),
        new(
            "当时的规定要求该类单位何时提交、公布政府信息公开工作年度报告？",
            "By when did the rules of that time require this kind of body to submit or publish the yearly report?"),
        Superior);

    /// <summary>Which year the report is about (报告年度).</summary>
    public static FactKey ReportYear { get; } = new(
        "disclosure.report-year",
        new("报告年度", "the year of the report"),
        new("报告的是哪一年度？", "Which year is reported on?"),
        Office);

    /// <summary>How 前 is to be read (“前”是否包括当日).</summary>
    public static FactKey BeforeIncludesTheDay { get; } = new(
        "disclosure.before",
        new("“前”是否包括当日", "whether \"before\" includes the day itself"),
        new("期限中的“前”是否包括当日？", "Does \"before\" in the limit include the day itself?"),
        Superior);

    /// <summary>The numbers of requests in the text of the report (文字所述数量).</summary>
    public static FactKey StatedFigures { get; } = new(
        "disclosure.stated-figures",
        new("报告文字所述的申请数量", "the numbers of requests in the text of the report"),
        new(
            "报告文字载明的申请数量各是多少件，对应申请情况表的哪一行？",
            "Which numbers of requests does the text of the report state, and in which row of the table does each stand?"),
        Office);

    /// <summary>Of whom a figure in the text speaks (文字所述数量的口径).</summary>
    public static FactKey StatedScope { get; } = new(
        "disclosure.stated-scope",
        new("文字所述数量的口径", "the scope of the figures in the text"),
        new(
            "报告文字所述的数量是本机关的，还是全区（含所属单位）的？",
            "Are the figures in the text those of the body itself, or of the whole district with subordinate units?"),
        Office);

    /// <summary>Of whom the table of requests speaks (申请情况表的口径).</summary>
    public static FactKey TableScope { get; } = new(
        "disclosure.table-scope",
        new("申请情况表的口径", "the scope of the table of requests"),
        new(
            "申请情况表的数据是本机关的，还是全区（含所属单位）的？",
            "Are the numbers in the table of requests those of the body itself, or of the whole district with subordinate units?"),
        Office);

    /// <summary>The numbers of rules and normative documents (规章、行政规范性文件件数).</summary>
    public static FactKey DocumentStock { get; } = new(
        "disclosure.document-stock",
        new("规章、行政规范性文件的件数", "the numbers of rules and normative documents"),
        new(
            "规章、行政规范性文件的上年度现行有效件数和本年制发、废止、现行有效件数各是多少？空白的格是否为零？",
            "How many rules and normative documents were in force the year before, issued, repealed and in force, and is a blank cell 0?"),
        Office);

    /// <summary>What else changed the number of documents in force (其他增减).</summary>
    public static FactKey DocumentChanges { get; } = new(
        "disclosure.document-changes",
        new("现行有效件数的其他增减", "other changes of the number in force"),
        new(
            "除制发、废止以外，现行有效件数有无其他增减（如有效期届满失效、机构改革划转、上年度数据更正），各是多少件？",
            "Besides issue and repeal, what changed the number in force, such as lapse, transfer to another body or a correction, and by " +
                "how many?"),
        Office);
}
