namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>What is wrong with a row of a catalogue (目录行错误).</summary>
public enum CatalogueRowFault
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>There is nothing in the row (空行).</summary>
    Blank = 1,

    /// <summary>It has no id (缺少编号).</summary>
    IdMissing = 2,

    /// <summary>Another row has the same id, and which of them holds cannot be told (编号重复).</summary>
    IdRepeated = 3,

    /// <summary>It names neither a first-level nor a second-level item (缺少公开事项).</summary>
    NameMissing = 4,

    /// <summary>It names no basis (缺少公开依据).</summary>
    BasisMissing = 5,

    /// <summary>It names a channel that is not on the tick list (渠道不在列).</summary>
    ChannelUnknown = 6,

    /// <summary>Its audience is neither of the two (公开对象不在列).</summary>
    AudienceUnknown = 7,

    /// <summary>Its way is neither of the two (公开方式不在列).</summary>
    ModeUnknown = 8,

    /// <summary>It names a level that does not exist (公开层级不在列).</summary>
    LevelUnknown = 9,

    /// <summary>Article 20 has no item of that number (第二十条没有该项).</summary>
    StatutoryItemUnknown = 10,

    /// <summary>Its time limit can end later than the law's (时限宽于法定期限); the item is kept, and for organs the law's limit counts.</summary>
    LimitLaxer = 11,

    /// <summary>Which labels of a list are ticked cannot be told: boxes before and behind them, or one without a label (勾选不清).</summary>
    TicksUnclear = 12,

    /// <summary>A list has boxes, and none is ticked (均未勾选).</summary>
    NothingTicked = 13,
}
