using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <content>Texts that set a day on which law, safety or the environment is publicized (宣传教育日).</content>
public static partial class Instruments
{
    // a property, for fields of other files may not be set yet
    private static Bilingual Legislature => new("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress");

    /// <summary>National Security Law (中华人民共和国国家安全法), in force from 2015-07-01.</summary>
    public static Instrument NationalSecurity2015 { get; } = new(
        "CN-NSL-2015",
        new("中华人民共和国国家安全法", "National Security Law of the People's Republic of China"),
        new("国家安全法", "National Security Law"),
        Legislature)
    {
        InForceFrom = new(2015, 7, 1),
    };

    /// <summary>Environmental Protection Law (中华人民共和国环境保护法), text of 2014, in force from 2015-01-01.</summary>
    public static Instrument EnvironmentProtection2014 { get; } = new(
        "CN-EPL-2014",
        new("中华人民共和国环境保护法", "Environmental Protection Law of the People's Republic of China"),
        new("环境保护法", "Environmental Protection Law"),
        Legislature)
    {
        InForceFrom = new(2015, 1, 1),
    };

    /// <summary>National Defence Education Law (中华人民共和国国防教育法), text of 2024.</summary>
    /// <remarks>Its first day in force is not confirmed, so none is stated; days of 2025 and later are surely covered.</remarks>
    public static Instrument DefenceEducation2024 { get; } = new(
        "CN-NDEL-2024",
        new("中华人民共和国国防教育法", "National Defence Education Law of the People's Republic of China"),
        new("国防教育法", "National Defence Education Law"),
        Legislature);
}
