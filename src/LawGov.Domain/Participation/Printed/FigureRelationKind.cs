namespace LawGov.Domain.Participation.Printed;

/// <summary>What a report says of several of its figures at once (数据关系), and in which order they are named.</summary>
public enum FigureRelationKind
{
    /// <summary>None: no relation has this kind.</summary>
    None = 0,

    /// <summary>A whole, then its parts, which are no more than it, and as much where they are all there are (合计与分项).</summary>
    Total = 1,

    /// <summary>A whole, then one part of it (其中一项).</summary>
    Subset = 2,

    /// <summary>A part, its whole, then the part over the whole (占比).</summary>
    Share = 3,

    /// <summary>A part, two figures that make the whole together, then the part over the whole (占两项之和的比率).</summary>
    ShareOfSum = 4,

    /// <summary>A part, then its share of a whole that is not printed (总数未载明的占比).</summary>
    DerivedBase = 5,

    /// <summary>The current value, the value before, then the rate of growth (增长率).</summary>
    Growth = 6,

    /// <summary>The current value, the value before, then by how much it grew (增减数).</summary>
    Difference = 7,

    /// <summary>The current value, by how much it grew, then the rate of growth; the value before follows (按增减数的增长率).</summary>
    GrowthByDifference = 8,

    /// <summary>The current value, then the rate of growth from a value that is not printed (上期数未载明的增长率).</summary>
    ImpliedPrior = 9,

    /// <summary>The shares of all parts of one whole (占比之和).</summary>
    RatesSum = 10,

    /// <summary>The rate before, the rate after, then the percentage points between them (百分点).</summary>
    Points = 11,

    /// <summary>How often something was done, then how many times it was (频次).</summary>
    Frequency = 12,

    /// <summary>Counts that are the same, or rates of 100%, of what was done by all (全部).</summary>
    Full = 13,

    /// <summary>What was carried over, received, closed and carried over next, in this order, the first absent where nothing was
    /// (结转).</summary>
    CarryOver = 14,

    /// <summary>Two figures of the same thing (同一事项).</summary>
    SameNoun = 15,
}
