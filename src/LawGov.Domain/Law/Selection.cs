namespace LawGov.Domain.Law;

/// <summary>Whether the law gives a figure for a day (取值状态).</summary>
public enum Selection
{
    /// <summary>The text leaves it open (定期), or it is not confirmed (未定).</summary>
    Unsettled = 0,

    /// <summary>No text set it yet (尚未施行).</summary>
    NotYet = 1,

    /// <summary>A text in force sets it (有效).</summary>
    InForce = 2,

    /// <summary>A text set it once, none does on this day (已失效).</summary>
    Lapsed = 3,
}
