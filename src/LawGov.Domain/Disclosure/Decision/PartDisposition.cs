namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What becomes of a part (处理结果).</summary>
public enum PartDisposition
{
    /// <summary>The ladder stopped at it (未能确定).</summary>
    Undetermined = 0,

    /// <summary>It is disclosed (公开).</summary>
    Disclosed = 1,

    /// <summary>It is withheld (不公开).</summary>
    Withheld = 2,

    /// <summary>The organ may choose and no choice is recorded (由行政机关决定).</summary>
    AtDiscretion = 3,
}
