namespace LawGov.Domain.Participation;

/// <summary>How the printed figures of participation fit together (核对结果).</summary>
public enum ReconciliationOutcome
{
    /// <summary>Too few figures to check one by the others (数据不足).</summary>
    Underdetermined = 0,

    /// <summary>Two figures, which admit a third (可倒推).</summary>
    Derived = 1,

    /// <summary>All three agree, rounded half-up or half-even (相符).</summary>
    Consistent = 2,

    /// <summary>All three agree only if the rate was truncated (截尾相符).</summary>
    ConsistentIfTruncated = 3,

    /// <summary>No counts give these figures, however rounded (不符).</summary>
    Inconsistent = 4,

    /// <summary>All three agree only because a figure is rounded, approximate or a bound (精度范围内相符).</summary>
    WithinPrintedPrecision = 5,

    /// <summary>All agree only if the figures were rounded in different ways (混用修约方式相符).</summary>
    OnlyIfMixed = 6,
}
