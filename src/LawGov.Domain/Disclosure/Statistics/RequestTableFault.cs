namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>What is wrong with a row or cell of a table of requests (申请情况表错误).</summary>
public enum RequestTableFault
{
    /// <summary>Nothing is wrong (无误).</summary>
    None = 0,

    /// <summary>There are figures, and the form has no such row (表中没有该行).</summary>
    RowUnknown = 1,

    /// <summary>The row stood there before, and which of them holds cannot be told (行次重复).</summary>
    RowRepeated = 2,

    /// <summary>It does not end with seven cells of figures (列数不足).</summary>
    CellsMissing = 3,

    /// <summary>A figure stands before the seven cells (列数过多).</summary>
    CellsTooMany = 4,

    /// <summary>The cell is not a whole number (不是整数).</summary>
    NotANumber = 5,

    /// <summary>The number is too large to be a count of requests (数值过大).</summary>
    TooLarge = 6,

    /// <summary>The columns stand in another order than in the form; no figure is read (列次与表式不符).</summary>
    ColumnsInAnotherOrder = 7,
}
