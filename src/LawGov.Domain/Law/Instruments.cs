using NodaTime;

namespace LawGov.Domain.Law;

/// <summary>The national instruments that the library cites (引用文件).</summary>
public static partial class Instruments
{
    /// <summary>Rules on main leaders as first responsible persons for building the rule of law (党政主要负责人履行推进法治建设第一责任人职责规定).</summary>
    /// <remarks>Published in December 2016; its number and first day in force are not confirmed, so neither is stated.</remarks>
    public static Instrument FirstResponsiblePerson2016 { get; } = new(
        "CN-FRP-2016",
        new(
            "党政主要负责人履行推进法治建设第一责任人职责规定",
            "Rules on Main Leaders of Party and Government Performing Their Duties as First Responsible Persons for Building the " +
                "Rule of Law"),
        new("党政主要负责人履行推进法治建设第一责任人职责规定", "First Responsible Person Rules"),
        new("中共中央办公厅、国务院办公厅", "General Offices of the CPC Central Committee and the State Council"));

    /// <summary>Regulation on open government information (中华人民共和国政府信息公开条例), text of 2007.</summary>
    public static Instrument OpenInformation2007 { get; } = OpenInformation(
        2007,
        "国务院令第492号",
        new(2007, 4, 5),
        new(2008, 5, 1),
        new(2019, 5, 15),
        "CN-OGIR-2019");

    /// <summary>The same, text of 2019.</summary>
    public static Instrument OpenInformation2019 { get; } = OpenInformation(
        2019,
        "国务院令第711号",
        new(2019, 4, 3),
        new(2019, 5, 15),
        null,
        null);

    /// <summary>Inspection indicators for government websites and new media (政府网站与政务新媒体检查指标), of April 2019.</summary>
    /// <remarks>The day is garbled in the copies read, so none is stated. Its thresholds are those of inspections, not limits of
    /// law.</remarks>
    public static Instrument WebsiteInspection2019 { get; } = new(
        "CN-GWI-2019",
        new("政府网站与政务新媒体检查指标", "Inspection Indicators for Government Websites and Government New Media"),
        new("政府网站与政务新媒体检查指标", "Website Inspection Indicators"),
        new("国务院办公厅秘书局", "Secretariat of the General Office of the State Council"))
    {
        Number = "国办秘函〔2019〕19号",
    };

    /// <summary>Trial form of the yearly report on open government information (政府信息公开工作年度报告格式（试行）), of 2019.</summary>
    /// <remarks>The day is not confirmed, so none is stated; it was used for the reports of 2019 and 2020.</remarks>
    public static Instrument OpenInformationReportForm2019 { get; } = ReportForm(
        2019, "（试行）", " (Trial)", "国办公开办函〔2019〕60号", null);

    /// <summary>Form of the yearly report on open government information (政府信息公开工作年度报告格式), of 2021, for the reports of 2021 and
    /// later.</summary>
    public static Instrument OpenInformationReportForm2021 { get; } = ReportForm(
        2021, "", "", "国办公开办函〔2021〕30号", new(2021, 9, 26));

    /// <summary>Measures on the fee for processing open government information (政府信息公开信息处理费管理办法), in force from 2021-01-01.</summary>
    public static Instrument ProcessingFee2020 { get; } = new(
        "CN-OGIP-2020",
        new("政府信息公开信息处理费管理办法", "Measures for the Administration of Processing Fees in Open Government Information"),
        new("信息处理费管理办法", "Processing Fee Measures"),
        new("国务院办公厅", "General Office of the State Council"))
    {
        Number = "国办函〔2020〕109号",
        Promulgated = new(2020, 11, 17),
        InForceFrom = new(2021, 1, 1),
    };

    /// <summary>Personal Information Protection Law (中华人民共和国个人信息保护法), in force from 2021-11-01.</summary>
    public static Instrument PersonalInformation2021 { get; } = new(
        "CN-PIPL-2021",
        new("中华人民共和国个人信息保护法", "Personal Information Protection Law of the People's Republic of China"),
        new("个人信息保护法", "Personal Information Protection Law"),
        new("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"))
    {
        Promulgated = new(2021, 8, 20),
        InForceFrom = new(2021, 11, 1),
    };

    /// <summary>Preschool Education Law (中华人民共和国学前教育法), in force from 2025-06-01.</summary>
    public static Instrument PreschoolEducation2024 { get; } = new(
        "CN-PSEL-2024",
        new("中华人民共和国学前教育法", "Preschool Education Law of the People's Republic of China"),
        new("学前教育法", "Preschool Education Law"),
        new("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"))
    {
        Promulgated = new(2024, 11, 8),
        InForceFrom = new(2025, 6, 1),
    };

    /// <summary>Outline for building a law-based government 2015–2020 (法治政府建设实施纲要（2015－2020年）).</summary>
    /// <remarks>It ran to the end of 2020, as its title says; its first day in force is not confirmed, so none is stated.</remarks>
    public static Instrument LawBasedGovernmentOutline2015 { get; } = new(
        "CN-LGO-2015",
        new("法治政府建设实施纲要（2015－2020年）", "Outline for Building a Law-Based Government (2015–2020)"),
        new("法治政府建设实施纲要（2015－2020年）", "Law-Based Government Outline 2015–2020"),
        new("中共中央、国务院", "CPC Central Committee and State Council"))
    {
        LapsedFrom = new(2021, 1, 1),
    };

    /// <summary>Provisions on the supervision of law-based government and of duties (法治政府建设与责任落实督察工作规定).</summary>
    /// <remarks>The numbers of its articles on the yearly report are not confirmed: the whole is cited.</remarks>
    public static Instrument LawBasedGovernmentSupervision2019 { get; } = new(
        "CN-LGS-2019",
        new("法治政府建设与责任落实督察工作规定", "Provisions on the Supervision of Law-Based Government and of the Performance of Duties"),
        new("法治政府建设与责任落实督察工作规定", "Law-Based Government Supervision Provisions"),
        new("中共中央办公厅、国务院办公厅", "General Offices of the CPC Central Committee and the State Council"))
    {
        Number = "厅字〔2019〕28号",
        InForceFrom = new(2019, 4, 15),
    };

    /// <summary>Opinions on the responsibility of those who enforce the law to publicize it (关于实行国家机关“谁执法谁普法”普法责任制的意见).</summary>
    /// <remarks>Published 2017-05-17; its first day in force is not confirmed, so none is stated, and its articles have no confirmed
    /// numbers: the whole is cited.</remarks>
    public static Instrument LawPublicityResponsibility2017 { get; } = new(
        "CN-LPR-2017",
        new("关于实行国家机关“谁执法谁普法”普法责任制的意见", "Opinions on a System by Which State Organs That Enforce the Law Answer for Publicizing It"),
        new("关于实行国家机关“谁执法谁普法”普法责任制的意见", "Law Publicity Responsibility Opinions"),
        new("中共中央办公厅、国务院办公厅", "General Offices of the CPC Central Committee and the State Council"))
    {
        Number = "中办发〔2017〕31号",
    };

    /// <summary>Law on publicity and education in the rule of law (中华人民共和国法治宣传教育法), in force from 2025-11-01.</summary>
    public static Instrument LawPublicity2025 { get; } = new(
        "CN-LPEL-2025",
        new("中华人民共和国法治宣传教育法", "Law of the People's Republic of China on Publicity and Education in the Rule of Law"),
        new("法治宣传教育法", "Law on Rule-of-Law Publicity and Education"),
        new("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"))
    {
        InForceFrom = new(2025, 11, 1),
    };

    /// <summary>Measures on holidays for festivals and memorial days (全国年节及纪念日放假办法), text of 1999; its days hold from 2000 on.</summary>
    public static Instrument HolidayMeasures1999 { get; } = HolidayMeasures(1999, new(1999, 9, 18), "CN-PHM-2007");

    /// <summary>The same, text of 2007, for days from 2008 on.</summary>
    public static Instrument HolidayMeasures2007 { get; } = HolidayMeasures(2007, new(2007, 12, 14), "CN-PHM-2013");

    /// <summary>The same, text of 2013, for days from 2014 on.</summary>
    public static Instrument HolidayMeasures2013 { get; } = HolidayMeasures(2013, new(2013, 12, 11), "CN-PHM-2024");

    /// <summary>The same, text of 2024 (国务院令第795号), in force from 2025-01-01.</summary>
    public static Instrument HolidayMeasures2024 { get; } = HolidayMeasures(2024, new(2024, 11, 10), null);

    private static Instrument HolidayMeasures(int year, LocalDate promulgated, string? repealedBy) => new(
        $"CN-PHM-{year}",
        new("全国年节及纪念日放假办法", "Measures on Public Holidays for National Festivals and Memorial Days"),
        new("全国年节及纪念日放假办法", "Public Holiday Measures"),
        new("国务院", "State Council"))
    {
        Number = year == 2024 ? "国务院令第795号" : null,
        Promulgated = promulgated,
        InForceFrom = year == 2024 ? new(2025, 1, 1) : null,
        RepealedBy = repealedBy,
    };

    private static Instrument ReportForm(int year, string trial, string trialInEnglish, string number, LocalDate? issued) => new(
        $"CN-OGIF-{year}",
        new("政府信息公开工作年度报告格式" + trial, "Form of the Yearly Report on Open Government Information" + trialInEnglish),
        new("政府信息公开工作年度报告格式" + trial, "Form of the Yearly Report" + trialInEnglish),
        new(
            "国务院办公厅政府信息与政务公开办公室",
            "Office for Government Information and Affairs Disclosure, General Office of the State Council"))
    {
        Number = number,
        Promulgated = issued,
    };

    private static Instrument OpenInformation(
        int year,
        string number,
        LocalDate promulgated,
        LocalDate inForce,
        LocalDate? lapsed,
        string? repealedBy)
        => new(
        $"CN-OGIR-{year}",
        new("中华人民共和国政府信息公开条例", "Regulation of the People's Republic of China on Open Government Information"),
        new("政府信息公开条例", "Regulation on Open Government Information"),
        new("国务院", "State Council"))
    {
        Number = number,
        Promulgated = promulgated,
        InForceFrom = inForce,
        LapsedFrom = lapsed,
        RepealedBy = repealedBy,
    };
}
