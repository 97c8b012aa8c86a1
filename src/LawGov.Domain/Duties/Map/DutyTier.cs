namespace LawGov.Domain.Duties.Map;

/// <summary>The tier on which a duty is carried (责任层级): 主要领导统筹抓、分管领导具体抓、相关科室直接抓.</summary>
/// <remarks>A working formula of bureaus: no national text defines it, so what rests on it rests on a local rule, an internal rule or
/// practice.</remarks>
public enum DutyTier
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>The principal leader plans for the whole (统筹).</summary>
    Overall = 1,

    /// <summary>The leader in charge carries it out (具体).</summary>
    Specific = 2,

    /// <summary>The section does the work (直接).</summary>
    Direct = 3,
}
