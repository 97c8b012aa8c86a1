using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <content>What explains how requests for information are received and answered, and the remedies against it.</content>
public static partial class Instruments
{
    private static readonly Bilingual Congress = new("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress");
    private static readonly Bilingual Court = new("最高人民法院", "Supreme People's Court");

    private static readonly Bilingual DisclosureOffice = new(
        "国务院办公厅政府信息与政务公开办公室",
        "Office for Government Information and Affairs Disclosure, General Office of the State Council");

    /// <summary>Interpretation of time limits in open government information (关于政府信息公开期限有关问题的解释), of 2015.</summary>
    /// <remarks>Its day is not confirmed, so none is stated.</remarks>
    public static Instrument RequestTimeInterpretation2015 { get; } = new(
        "CN-OGIT-2015",
        new("关于政府信息公开期限有关问题的解释", "Interpretation of Questions on Time Limits in Open Government Information"),
        new("关于政府信息公开期限有关问题的解释", "Interpretation on Time Limits"),
        DisclosureOffice)
    {
        Number = "国办公开办函〔2015〕207号",
    };

    /// <summary>Interpretation of how replies are served (关于政府信息公开处理决定送达问题的解释), of 2016-12-07.</summary>
    public static Instrument ReplyServiceInterpretation2016 { get; } = new(
        "CN-OGIS-2016",
        new("关于政府信息公开处理决定送达问题的解释", "Interpretation of Questions on the Service of Decisions in Open Government Information"),
        new("关于政府信息公开处理决定送达问题的解释", "Interpretation on Service"),
        DisclosureOffice)
    {
        Number = "国办公开办函〔2016〕235号",
        Promulgated = new(2016, 12, 7),
    };

    /// <summary>Administrative Reconsideration Law (中华人民共和国行政复议法), text of 2017, in force from 1999-10-01.</summary>
    public static Instrument Reconsideration2017 { get; } = new(
        "CN-ARL-2017",
        new("中华人民共和国行政复议法", "Administrative Reconsideration Law of the People's Republic of China"),
        new("行政复议法", "Administrative Reconsideration Law"),
        Congress)
    {
        InForceFrom = new(1999, 10, 1),
        LapsedFrom = new(2024, 1, 1),
        RepealedBy = "CN-ARL-2023",
    };

    /// <summary>The same, text of 2023, in force from 2024-01-01.</summary>
    public static Instrument Reconsideration2023 { get; } = new(
        "CN-ARL-2023",
        new("中华人民共和国行政复议法", "Administrative Reconsideration Law of the People's Republic of China"),
        new("行政复议法", "Administrative Reconsideration Law"),
        Congress)
    {
        Promulgated = new(2023, 9, 1),
        InForceFrom = new(2024, 1, 1),
    };

    /// <summary>Regulation implementing that law (中华人民共和国行政复议法实施条例), text of 2026, in force from 2026-07-01.</summary>
    public static Instrument ReconsiderationRegulation2026 { get; } = new(
        "CN-ARR-2026",
        new(
            "中华人民共和国行政复议法实施条例",
            "Regulation on the Implementation of the Administrative Reconsideration Law of the People's Republic of China"),
        new("行政复议法实施条例", "Regulation on Administrative Reconsideration"),
        new("国务院", "State Council"))
    {
        Number = "国务院令第836号",
        Promulgated = new(2026, 4, 29),
        InForceFrom = new(2026, 7, 1),
    };

    /// <summary>Administrative Litigation Law (中华人民共和国行政诉讼法), text of 2017, in force from 1990-10-01.</summary>
    public static Instrument Litigation2017 { get; } = new(
        "CN-ALL-2017",
        new("中华人民共和国行政诉讼法", "Administrative Litigation Law of the People's Republic of China"),
        new("行政诉讼法", "Administrative Litigation Law"),
        Congress)
    {
        InForceFrom = new(1990, 10, 1),
    };

    /// <summary>Interpretation of cases on open government information (最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释), in force from
    /// 2025-06-01.</summary>
    public static Instrument OpenInformationCases2025 { get; } = new(
        "CN-OGIC-2025",
        new(
            "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释",
            "Interpretation of the Supreme People's Court on the Application of Law in Administrative Cases on Open Government " +
                "Information"),
        new("关于审理政府信息公开行政案件适用法律若干问题的解释", "Interpretation on Cases on Open Government Information"),
        Court)
    {
        Number = "法释〔2025〕8号",
        InForceFrom = new(2025, 6, 1),
    };
}
