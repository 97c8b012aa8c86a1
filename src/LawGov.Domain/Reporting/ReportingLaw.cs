using LawGov.Domain.Law;
using LawGov.Domain.Time;

namespace LawGov.Domain.Reporting;

/// <summary>The legal figures of the yearly report (年度报告法定参数), by the last day of March of the year in which it is due.</summary>
public static class ReportingLaw
{
    private static readonly DateSpan UnderOutline = DateSpan.Between(new(2016, 1, 1), new(2019, 4, 15));
    private static readonly DateSpan UnderProvisions = DateSpan.From(new(2019, 4, 15));
    private static readonly Citation Outline = Instruments.LawBasedGovernmentOutline2015.Whole.Cite(Application.Direct);
    private static readonly Citation Provisions = Instruments.LawBasedGovernmentSupervision2019.Whole.Cite(Application.Direct);

    /// <summary>When the report of a department is due to its superiors (部门报送期限).</summary>
    public static LawParameter<ReportLimit> ReportOfDepartment { get; } = new(
        "reporting.report-of-department",
        new("部门法治政府建设年度报告报送期限", "when the yearly report of a department is due"),
        new(UnderOutline, ReportLimit.Through(3), Outline),
        new(UnderProvisions, ReportLimit.Before(3), Provisions));

    /// <summary>When the report of a Party committee or government below the province is due (市县乡报送期限); under the outline not confirmed.</summary>
    public static LawParameter<ReportLimit> ReportBelowProvince { get; } = new(
        "reporting.report-below-province",
        new("市县乡法治政府建设年度报告报送期限", "when the yearly report of a Party committee or government below the province is due"),
        DatedValue<ReportLimit>.Unsettled(UnderOutline, Outline),
        new(UnderProvisions, ReportLimit.Before(3), Provisions));

    /// <summary>When the report of a province is due (省级报送期限); under the outline not confirmed.</summary>
    public static LawParameter<ReportLimit> ReportOfProvince { get; } = new(
        "reporting.report-of-province",
        new("省级法治政府建设年度报告报送期限", "when the yearly report of a province is due"),
        DatedValue<ReportLimit>.Unsettled(UnderOutline, Outline),
        new(UnderProvisions, ReportLimit.Before(4), Provisions));

    /// <summary>When the report of a government or department is to be made public (公开期限); the outline named no day.</summary>
    public static LawParameter<ReportLimit> Publication { get; } = new(
        "reporting.publication",
        new("法治政府建设年度报告公开期限", "when the yearly report is to be public"),
        DatedValue<ReportLimit>.Unsettled(UnderOutline, Outline),
        new(UnderProvisions, ReportLimit.Before(4), Provisions));
}
