namespace LawGov.Domain.Law;

/// <content>What governs administrative penalties.</content>
public static partial class Instruments
{
    /// <summary>Administrative Penalty Law (中华人民共和国行政处罚法), text of 1996 as amended in 2009 and 2017, in force from 1996-10-01.</summary>
    public static Instrument PenaltyLaw1996 { get; } = new(
        "CN-APL-1996",
        new("中华人民共和国行政处罚法", "Administrative Penalty Law of the People's Republic of China"),
        new("行政处罚法", "Administrative Penalty Law"),
        new("全国人民代表大会", "National People's Congress"))
    {
        Promulgated = new(1996, 3, 17),
        InForceFrom = new(1996, 10, 1),
        LapsedFrom = new(2021, 7, 15),
        RepealedBy = "CN-APL-2021",
    };

    /// <summary>The same, text of 2021, in force from 2021-07-15.</summary>
    public static Instrument PenaltyLaw2021 { get; } = new(
        "CN-APL-2021",
        new("中华人民共和国行政处罚法", "Administrative Penalty Law of the People's Republic of China"),
        new("行政处罚法", "Administrative Penalty Law"),
        new("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"))
    {
        Promulgated = new(2021, 1, 22),
        InForceFrom = new(2021, 7, 15),
    };

    /// <summary>Guiding Opinions on the three systems of enforcement, of December 2018
    /// (关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见).</summary>
    /// <remarks>A policy document, not law; its day in December 2018 is not confirmed, so none is stated.</remarks>
    public static Instrument EnforcementPublicity2018 { get; } = new(
        "CN-AES-2018",
        new(
            "关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
            "Guiding Opinions on Fully Introducing the Systems of Publicity, Full Recording and Legality Review of Major Decisions in " +
                "Administrative Enforcement"),
        new("关于全面推行三项制度的指导意见", "Guiding Opinions on the Three Systems of Enforcement"),
        new("国务院办公厅", "General Office of the State Council"))
    {
        Number = "国办发〔2018〕118号",
    };
}
