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

    /// <summary>To whom a department of a government sends its report (政府部门报送对象), the copy to the coordinating body included.</summary>
    public static LawParameter<ReportAddressees> AddresseesOfDepartment { get; } = Addressees(
        "reporting.addressees-of-department",
        new("政府部门法治政府建设年度报告报送对象", "to whom a department of a government sends its yearly report"),
        ReportAddressees.Government | ReportAddressees.SuperiorDepartment,
        ReportAddressees.PartyCommittee | ReportAddressees.Government | ReportAddressees.SuperiorDepartment
            | ReportAddressees.CoordinatingBody);

    /// <summary>To whom a government below the province sends its report (市县政府报送对象).</summary>
    public static LawParameter<ReportAddressees> AddresseesOfGovernment { get; } = Addressees(
        "reporting.addressees-of-government",
        new("市县政府法治政府建设年度报告报送对象", "to whom a government below the province sends its yearly report"),
        ReportAddressees.PartyCommittee | ReportAddressees.CongressCommittee | ReportAddressees.SuperiorGovernment,
        ReportAddressees.PartyCommittee | ReportAddressees.CongressCommittee
            | ReportAddressees.SuperiorPartyCommittee | ReportAddressees.SuperiorGovernment);

    /// <summary>To whom a Party committee below the province, or a township, sends its report (市县党委、乡镇报送对象); under the outline not
    /// confirmed.</summary>
    public static LawParameter<ReportAddressees> AddresseesOfPartyCommitteeOrTownship { get; } = Addressees(
        "reporting.addressees-of-party-committee-or-township",
        new("市县党委和乡镇法治政府建设年度报告报送对象", "to whom a Party committee below the province or a township sends its yearly report"),
        null,
        ReportAddressees.SuperiorPartyCommittee | ReportAddressees.SuperiorGovernment);

    /// <summary>To whom a provincial Party committee or government sends its report (省级报送对象); under the outline only that of a government
    /// was confirmed, and differs.</summary>
    public static LawParameter<ReportAddressees> AddresseesOfProvince { get; } = Addressees(
        "reporting.addressees-of-province",
        new("省级法治政府建设年度报告报送对象", "to whom a province sends its yearly report"),
        null,
        ReportAddressees.SuperiorPartyCommittee | ReportAddressees.SuperiorGovernment);

    /// <summary>Which contents the report must have (年度报告应当载明的内容); under the outline not confirmed.</summary>
    /// <remarks>The fifth of the provisions, other matters that have to be reported, names nothing that could be looked for.</remarks>
    public static LawParameter<Bilingual> Contents { get; } = new(
        "reporting.contents",
        new("法治政府建设年度报告应当载明的内容", "the contents that the yearly report must have"),
        DatedValue<Bilingual>.Unsettled(UnderOutline, Outline),
        new(
            UnderProvisions,
            new(
                "主要举措和成效、存在的不足和原因、主要负责人履行第一责任人职责情况、下一年度主要安排",
                "main measures and results, shortcomings and their causes, how the main leader performed the duties of first responsible " +
                    "person, the main arrangements for the next year"),
            Provisions));

    private static LawParameter<ReportAddressees> Addressees(
        string key, Bilingual title, ReportAddressees? underOutline, ReportAddressees underProvisions)
        => new(
            key,
            title,
            underOutline is { } to ? new(UnderOutline, to, Outline) : DatedValue<ReportAddressees>.Unsettled(UnderOutline, Outline),
            new(UnderProvisions, underProvisions, Provisions)) { Say = addressees => addressees.Name() };

    private static LawParameter<ReportLimit> Submission(string key, Bilingual title, ReportLimit? underOutline, ReportLimit underProvisions)
        => new(
            key,
            title,
            underOutline is { } limit ? new(UnderOutline, limit, Outline) : DatedValue<ReportLimit>.Unsettled(UnderOutline, Outline),
            new(UnderProvisions, underProvisions, Provisions));
}
