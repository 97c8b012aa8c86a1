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
}
