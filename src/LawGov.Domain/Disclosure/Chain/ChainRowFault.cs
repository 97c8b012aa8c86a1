namespace LawGov.Domain.Disclosure.Chain;

/// <summary>What is wrong with a row of a register of responsibility (行错误).</summary>
public enum ChainRowFault
{
    /// <summary>Nothing is wrong (无误).</summary>
    None = 0,

    /// <summary>The channel is missing or was not declared (渠道不在所列范围).</summary>
    UnknownChannel = 1,

    /// <summary>The role is missing or is none of the five (未填责任岗位类别).</summary>
    RoleMissing = 2,

    /// <summary>The post is missing (未填岗位).</summary>
    PostMissing = 3,

    /// <summary>The span contains no day (期间为空).</summary>
    SpanEmpty = 4,

    /// <summary>The basis is missing (未填依据).</summary>
    BasisMissing = 5,

    /// <summary>Another row gives the role of this channel on some of the same days (重复指定).</summary>
    GivenTwice = 6,
}
