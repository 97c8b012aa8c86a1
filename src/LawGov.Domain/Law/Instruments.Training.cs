namespace LawGov.Domain.Law;

/// <content>Texts on training and on law education in schools (教育培训、教育系统普法).</content>
public static partial class Instruments
{
    /// <summary>Regulations on the education and training of cadres (干部教育培训工作条例), text of 2023.</summary>
    /// <remarks>Made public in October 2023; its number, its day and the number of the article with the yearly figures are not confirmed,
    /// so
    /// none is stated and the whole is cited. Texts of the same title came before it; their figures were not read.</remarks>
    public static Instrument CadreTraining2023 { get; } = new(
        "CN-CET-2023",
        new("干部教育培训工作条例", "Regulations on the Education and Training of Cadres"),
        new("干部教育培训工作条例", "Cadre Training Regulations"),
        new("中共中央", "CPC Central Committee"));

    /// <summary>The education system's plan of law publicity for 2021–2025 (全国教育系统“八五”普法规划).</summary>
    /// <remarks>What it has teachers and pupils strive for (努力) is a target. Its parts have no confirmed numbers: the whole is
    /// cited.</remarks>
    public static Instrument EducationLawPublicityPlan2021 { get; } = new(
        "CN-ELP-2021",
        new("全国教育系统“八五”普法规划", "Plan of the National Education System for Law Publicity 2021–2025"),
        new("全国教育系统“八五”普法规划", "Education Law Publicity Plan 2021–2025"),
        new("教育部", "Ministry of Education"))
    {
        Number = "教政法〔2021〕13号",
        Promulgated = new(2021, 11, 3),
        InForceFrom = new(2021, 11, 3),
        LapsedFrom = new(2026, 1, 1),
    };
}
