using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <content>Who enforces, inspections of enterprises, and out-of-school tutoring.</content>
public static partial class Instruments
{
    private static readonly Bilingual StateCouncilOffice = new("国务院办公厅", "General Office of the State Council");
    private static readonly Bilingual Education = new("教育部", "Ministry of Education");

    /// <summary>Administrative Compulsion Law (中华人民共和国行政强制法), in force from 2012-01-01.</summary>
    public static Instrument CompulsionLaw2011 { get; } = new(
        "CN-ACL-2011",
        new("中华人民共和国行政强制法", "Administrative Compulsion Law of the People's Republic of China"),
        new("行政强制法", "Administrative Compulsion Law"),
        new("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"))
    {
        Promulgated = new(2011, 6, 30),
        InForceFrom = new(2012, 1, 1),
    };

    /// <summary>Opinions on strictly regulating inspections of enterprises (关于严格规范涉企行政检查的意见), published 2025-01-03.</summary>
    /// <remarks>One source dates the document 2024-12-30: no day is stated. Its points have no confirmed numbers: the whole is
    /// cited.</remarks>
    public static Instrument EnterpriseInspection2024 { get; } = new(
        "CN-EIO-2024",
        new("关于严格规范涉企行政检查的意见", "Opinions on Strictly Regulating Administrative Inspections of Enterprises"),
        new("关于严格规范涉企行政检查的意见", "Enterprise Inspection Opinions"),
        StateCouncilOffice)
    {
        Number = "国办发〔2024〕54号",
    };

    /// <summary>Interim Measures on penalties for out-of-school tutoring (校外培训行政处罚暂行办法), in force from 2023-10-15.</summary>
    /// <remarks>The draft of 2022 differs and is not law.</remarks>
    public static Instrument TutoringPenalties2023 { get; } = new(
        "CN-OTP-2023",
        new("校外培训行政处罚暂行办法", "Interim Measures on Administrative Penalties for Out-of-School Tutoring"),
        new("校外培训行政处罚暂行办法", "Tutoring Penalty Measures"),
        Education)
    {
        Number = "教育部令第53号",
        InForceFrom = new(2023, 10, 15),
    };

    /// <summary>Opinions on easing homework and out-of-school tutoring (关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见，“双减”), of 2021-07-24.</summary>
    /// <remarks>Its number is recalled and not confirmed: none is stated. The whole is cited.</remarks>
    public static Instrument DoubleReduction2021 { get; } = new(
        "CN-DRO-2021",
        new(
            "关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见",
            "Opinions on Further Easing the Burden of Homework and Out-of-School Tutoring in Compulsory Education"),
        new("关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见", "Double Reduction Opinions"),
        new("中共中央办公厅、国务院办公厅", "General Offices of the CPC Central Committee and the State Council"));

    /// <summary>Notice on the sleep of pupils (关于进一步加强中小学生睡眠管理工作的通知), published 2021-04-02.</summary>
    public static Instrument PupilSleep2021 { get; } = new(
        "CN-PSN-2021",
        new("关于进一步加强中小学生睡眠管理工作的通知", "Notice on Further Strengthening the Management of Pupils' Sleep"),
        new("关于进一步加强中小学生睡眠管理工作的通知", "Pupil Sleep Notice"),
        new("教育部办公厅", "General Office of the Ministry of Education"));

    /// <summary>Notice on the supervision of prepaid tutoring fees (关于加强校外培训机构预收费监管工作的通知), of October 2021.</summary>
    /// <remarks>Its day is not confirmed, so none is stated.</remarks>
    public static Instrument TutoringPrepayment2021 { get; } = new(
        "CN-TPN-2021",
        new("关于加强校外培训机构预收费监管工作的通知", "Notice on Strengthening the Supervision of Prepaid Fees of Out-of-School Tutoring Institutions"),
        new("关于加强校外培训机构预收费监管工作的通知", "Tutoring Prepayment Notice"),
        new("教育部等六部门", "Ministry of Education and five other departments"))
    {
        Number = "教监管函〔2021〕2号",
    };

    /// <summary>Opinions on non-subject tutoring of pupils (关于规范面向中小学生的非学科类校外培训的意见), of December 2022.</summary>
    /// <remarks>Its number and day are not confirmed, so neither is stated.</remarks>
    public static Instrument NonSubjectTutoring2022 { get; } = new(
        "CN-NST-2022",
        new("关于规范面向中小学生的非学科类校外培训的意见", "Opinions on Regulating Non-Subject Out-of-School Tutoring of Pupils"),
        new("关于规范面向中小学生的非学科类校外培训的意见", "Non-Subject Tutoring Opinions"),
        new("教育部等十三部门", "Ministry of Education and twelve other departments"));
}
