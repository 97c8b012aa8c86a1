namespace LawGov.Domain.Figures.Printed;

/// <summary>Whether a figure is said to be a change against another period (增减用语).</summary>
public enum FigureChange
{
    /// <summary>None: the figure is an amount of its own.</summary>
    None = 0,

    /// <summary>A rise (增长, 增加, 提高): above zero.</summary>
    Rise = 1,

    /// <summary>A fall (下降, 减少, 压减): below zero.</summary>
    Fall = 2,
}
