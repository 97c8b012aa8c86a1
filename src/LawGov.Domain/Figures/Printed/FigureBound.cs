namespace LawGov.Domain.Figures.Printed;

/// <summary>On which side of its number a figure lies (界限用语).</summary>
public enum FigureBound
{
    /// <summary>No bound.</summary>
    None = 0,

    /// <summary>The number or more (以上, 不低于, 至少).</summary>
    AtLeast = 1,

    /// <summary>More than the number (超过).</summary>
    Above = 2,

    /// <summary>The number or less (以下, 不超过, 至多).</summary>
    AtMost = 3,

    /// <summary>Less than the number (不足, 不到).</summary>
    Below = 4,
}
