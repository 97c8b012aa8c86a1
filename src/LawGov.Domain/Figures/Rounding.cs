namespace LawGov.Domain.Figures;

/// <summary>How a fraction was made to fit its printed digits (修约方式). Always said, never assumed.</summary>
public enum Rounding
{
    /// <summary>To the nearest, a half away from zero (四舍五入).</summary>
    HalfUp = 0,

    /// <summary>To the nearest, a half to the even digit (四舍六入五成双).</summary>
    HalfEven = 1,

    /// <summary>Further digits truncated (截尾).</summary>
    Truncate = 2,
}
