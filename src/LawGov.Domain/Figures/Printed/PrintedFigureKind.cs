namespace LawGov.Domain.Figures.Printed;

/// <summary>What kind of statement a printed figure makes (数据性质).</summary>
public enum PrintedFigureKind
{
    /// <summary>No figure (未载明).</summary>
    Unstated = 0,

    /// <summary>Printed to its last digit (精确数): 20665; 72.04%, which stands for every ratio that is rounded to it.</summary>
    Exact = 1,

    /// <summary>Rounded to a place above the ones (取整数): 2.6万, 6.1亿.</summary>
    Rounded = 2,

    /// <summary>Said to be approximate (约数): 约4733, 近300, 5900余, 75%左右, 数十, 十几.</summary>
    Approximate = 3,

    /// <summary>Said to lie on one side of a number (界限): 70%以上, 不低于85%, 上百, 过半.</summary>
    Bound = 4,

    /// <summary>Said to be the whole (全覆盖, 百分百): a number only with its base.</summary>
    Full = 5,

    /// <summary>Said to be none (无): known not to be, which is not zero of something.</summary>
    StatedNone = 6,

    /// <summary>From one number to another, both included (区间): 3至5, 80%—90%, 三四 (3 or 4), 三五 (3 to 5).</summary>
    Range = 7,

    /// <summary>A part of a whole as a fraction (分数): 三分之一, 一半; exactly that.</summary>
    Fraction = 8,
}
