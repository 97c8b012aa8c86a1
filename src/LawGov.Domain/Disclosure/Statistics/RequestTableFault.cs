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

    /// <summary>A request of which the day of receipt is not settled (收到申请之日未能确定).</summary>
    ReceiptUnsettled = 8,

    /// <summary>A request of which the kind of requester is not stated (申请人类别未载明).</summary>
    RequesterUnstated = 9,

    /// <summary>A request that has ended, of which it is not stated how (办理结果未载明).</summary>
    OutcomeUnstated = 10,
}
