namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What comes of the whole ladder (公开决定结果).</summary>
public enum DisclosureOutcome
{
    /// <summary>The ladder stopped (未能确定).</summary>
    Undetermined = 0,

    /// <summary>The Regulation does not govern: other rules do, or none did yet (不适用条例).</summary>
    OutsideRegulation = 1,

    /// <summary>Another organ discloses: name it, which is not a refusal (不属于本机关负责公开).</summary>
    OtherOrgan = 2,

    /// <summary>Everything is disclosed (全部公开).</summary>
    WhollyDisclosed = 3,

    /// <summary>Some parts are disclosed, some are not (部分公开).</summary>
    PartlyDisclosed = 4,

    /// <summary>Nothing is disclosed (全部不公开).</summary>
    NotDisclosed = 5,

    /// <summary>The law leaves a part to the organ, and its choice is not recorded (由行政机关决定).</summary>
    AtDiscretion = 6,
}
