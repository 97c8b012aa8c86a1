using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Reporting;

/// <summary>The legal figures of the yearly report (年度报告法定参数), by the last day of March of the year in which it is due.</summary>
/// <remarks>
/// The outline of 2015 named governments from county level up, provinces included, and their departments; of Party committees and
/// townships it said nothing that was read, and for publication it named no day. The provisions of 2019 name all of them.
/// </remarks>
public static class ReportingLaw
{
    private static readonly DateSpan UnderOutline = DateSpan.Between(new(2016, 1, 1), new(2019, 4, 15));
    private static readonly DateSpan UnderProvisions = DateSpan.From(new(2019, 4, 15));
    private static readonly Citation Outline = Instruments.LawBasedGovernmentOutline2015.Whole.Cite(Application.Direct);
    private static readonly Citation Provisions = Instruments.LawBasedGovernmentSupervision2019.Whole.Cite(Application.Direct);

    /// <summary>When the report of a department of a government is due to its superiors (政府部门报送期限).</summary>
    public static LawParameter<ReportLimit> ReportOfDepartment { get; } = Submission(
        "reporting.report-of-department",
        new("政府部门法治政府建设年度报告报送期限", "the limit for submission by a department of a government"),
        ReportLimit.Through(3),
        ReportLimit.Before(3));

    /// <summary>When the report of a government below the province is due (市县政府报送期限).</summary>
    public static LawParameter<ReportLimit> ReportOfGovernment { get; } = Submission(
        "reporting.report-of-government",
        new("市县政府法治政府建设年度报告报送期限", "the limit for submission by a government below the province"),
        ReportLimit.Through(3),
        ReportLimit.Before(3));

    /// <summary>When the report of a provincial government is due (省级政府报送期限).</summary>
    public static LawParameter<ReportLimit> ReportOfProvincialGovernment { get; } = Submission(
        "reporting.report-of-provincial-government",
        new("省级政府法治政府建设年度报告报送期限", "the limit for submission by a provincial government"),
        ReportLimit.Through(3),
        ReportLimit.Before(4));

    /// <summary>When the report of a Party committee below the province, or of a township, is due (市县党委、乡镇报送期限); under the outline not
    /// confirmed.</summary>
    public static LawParameter<ReportLimit> ReportOfPartyCommitteeOrTownship { get; } = Submission(
        "reporting.report-of-party-committee-or-township",
        new("市县党委和乡镇法治政府建设年度报告报送期限", "the limit for submission by a Party committee below the province or a township"),
        null,
        ReportLimit.Before(3));

    /// <summary>When the report of a provincial Party committee is due (省级党委报送期限); under the outline not confirmed.</summary>
    public static LawParameter<ReportLimit> ReportOfProvincialPartyCommittee { get; } = Submission(
        "reporting.report-of-provincial-party-committee",
        new("省级党委法治政府建设年度报告报送期限", "the limit for submission by a provincial Party committee"),
        null,
        ReportLimit.Before(4));

    /// <summary>When the report of a government at any level or of a department must be public (公开期限); the outline named no day.</summary>
    public static LawParameter<ReportLimit> Publication { get; } = Submission(
        "reporting.publication",
        new("法治政府建设年度报告公开期限", "the limit for publication of the yearly report"),
        null,
        ReportLimit.Before(4));

    private static LawParameter<ReportLimit> Submission(string key, Bilingual title, ReportLimit? underOutline, ReportLimit underProvisions)
        => new(
            key,
            title,
            underOutline is { } limit ? new(UnderOutline, limit, Outline) : DatedValue<ReportLimit>.Unsettled(UnderOutline, Outline),
            new(UnderProvisions, underProvisions, Provisions));
}
