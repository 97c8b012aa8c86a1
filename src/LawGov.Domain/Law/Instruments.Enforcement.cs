namespace LawGov.Domain.Law;

/// <content>Administrative enforcement in general.</content>
public static partial class Instruments
{
    /// <summary>Administrative Penalty Law (中华人民共和国行政处罚法), the text of 1996 as last amended in 2017.</summary>
    public static Instrument PenaltyLaw1996 { get; } = new(
        "CN-APL-1996",
        new("中华人民共和国行政处罚法", "Administrative Penalty Law of the People's Republic of China"),
        new("行政处罚法（1996年）", "Administrative Penalty Law (1996)"),
        new("全国人民代表大会", "National People's Congress"))
    {
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
}
