using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <content>What binds schools and those who supervise them.</content>
public static partial class Instruments
{
    private static readonly Bilingual CouncilOfState = new("国务院", "State Council");

    private static readonly Bilingual StandingCommittee = new(
        "全国人民代表大会常务委员会",
        "Standing Committee of the National People's Congress");

    /// <summary>Measures on law vice-principals (中小学法治副校长聘任与管理办法), in force from 2022-05-01.</summary>
    /// <remarks>The numbers of its articles on the figures are not confirmed: the whole is cited.</remarks>
    public static Instrument VicePrincipalMeasures2021 { get; } = new(
        "CN-LVPM-2021",
        new(
            "中小学法治副校长聘任与管理办法",
            "Measures for the Appointment and Management of Law Vice-Principals of Primary and Secondary Schools"),
        new("中小学法治副校长聘任与管理办法", "Law Vice-Principal Measures"),
        new("教育部", "Ministry of Education"))
    {
        Number = "教育部令第52号",
        Promulgated = new(2021, 12, 27),
        InForceFrom = new(2022, 5, 1),
    };

    /// <summary>Law on the prevention of juvenile delinquency (中华人民共和国预防未成年人犯罪法), text of 2020, in force from 2021-06-01.</summary>
    public static Instrument DelinquencyPrevention2020 { get; } = new(
        "CN-PJDL-2020",
        new("中华人民共和国预防未成年人犯罪法", "Law of the People's Republic of China on the Prevention of Juvenile Delinquency"),
        new("预防未成年人犯罪法", "Law on the Prevention of Juvenile Delinquency"),
        StandingCommittee)
    {
        Promulgated = new(2020, 12, 26),
        InForceFrom = new(2021, 6, 1),
    };

    /// <summary>Law on the protection of minors (中华人民共和国未成年人保护法), text of 2020, in force from 2021-06-01.</summary>
    /// <remarks>The amendment of 2024-04-26 left the articles cited as they were.</remarks>
    public static Instrument MinorsProtection2020 { get; } = new(
        "CN-PML-2020",
        new("中华人民共和国未成年人保护法", "Law of the People's Republic of China on the Protection of Minors"),
        new("未成年人保护法", "Law on the Protection of Minors"),
        StandingCommittee)
    {
        Promulgated = new(2020, 10, 17),
        InForceFrom = new(2021, 6, 1),
    };

    /// <summary>Plan on bullying among pupils (加强中小学生欺凌综合治理方案), of 2017-11-22.</summary>
    /// <remarks>It has no numbered articles that are confirmed: the whole is cited.</remarks>
    public static Instrument BullyingPlan2017 { get; } = new(
        "CN-SBP-2017",
        new("加强中小学生欺凌综合治理方案", "Plan for Strengthening the Comprehensive Treatment of Bullying among Pupils"),
        new("加强中小学生欺凌综合治理方案", "Plan on Bullying among Pupils"),
        new("教育部等十一部门", "Ministry of Education and ten other bodies"))
    {
        Number = "教督〔2017〕10号",
        Promulgated = new(2017, 11, 22),
    };

    /// <summary>Public security penalties law (中华人民共和国治安管理处罚法), text of 2025, in force from 2026-01-01.</summary>
    public static Instrument PublicSecurity2025 { get; } = new(
        "CN-PSPL-2025",
        new(
            "中华人民共和国治安管理处罚法",
            "Law of the People's Republic of China on Penalties for the Administration of Public Security"),
        new("治安管理处罚法", "Public Security Penalties Law"),
        StandingCommittee)
    {
        Promulgated = new(2025, 6, 27),
        InForceFrom = new(2026, 1, 1),
    };

    /// <summary>Regulation on educational supervision (教育督导条例), in force from 2012-10-01.</summary>
    public static Instrument EducationSupervision2012 { get; } = new(
        "CN-ESR-2012",
        new("教育督导条例", "Regulation on Educational Supervision"),
        new("教育督导条例", "Regulation on Educational Supervision"),
        CouncilOfState)
    {
        Number = "国务院令第624号",
        Promulgated = new(2012, 9, 9),
        InForceFrom = new(2012, 10, 1),
    };

    /// <summary>Regulation on the safety of school buses (校车安全管理条例), in force from 2012-04-05.</summary>
    public static Instrument SchoolBus2012 { get; } = new(
        "CN-SBSR-2012",
        new("校车安全管理条例", "Regulation on the Safety of School Buses"),
        new("校车安全管理条例", "School Bus Regulation"),
        CouncilOfState)
    {
        Number = "国务院令第617号",
        InForceFrom = new(2012, 4, 5),
    };

    /// <summary>Law on the promotion of private education (中华人民共和国民办教育促进法), in force from 2003-09-01, as amended 2018-12-29.</summary>
    /// <remarks>Its articles are cited by the numbers of the text of 2018.</remarks>
    public static Instrument PrivateEducation2018 { get; } = new(
        "CN-PEPL-2018",
        new("中华人民共和国民办教育促进法", "Law of the People's Republic of China on the Promotion of Private Education"),
        new("民办教育促进法", "Law on the Promotion of Private Education"),
        StandingCommittee)
    {
        InForceFrom = new(2003, 9, 1),
    };
}
