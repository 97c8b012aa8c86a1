namespace LawGov.Domain.Law;

/// <summary>In which way a provision applies (适用方式).</summary>
public enum Application
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>It governs the case in its own words (适用).</summary>
    Direct = 1,

    /// <summary>Another text, or the provision itself, has it followed in this case too (参照).</summary>
    ByReference = 2,

    /// <summary>Nothing names the case; the provision is carried over because the case is alike (比照).</summary>
    ByAnalogy = 3,

    /// <summary>It is a threshold by which superiors inspect and grade (检查指标), not a duty whose breach the law speaks of.</summary>
    InspectionStandard = 4,
}
