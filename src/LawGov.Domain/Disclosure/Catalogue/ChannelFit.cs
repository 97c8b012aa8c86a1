namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>Whether the channels of a record are among those of its item (渠道是否在列).</summary>
public enum ChannelFit
{
    /// <summary>The channels are not stated, or it is said to be published through none (未载明).</summary>
    Undetermined = 0,

    /// <summary>The item lists no channels, or it is not known to be published (无须判断).</summary>
    NotAsked = 1,

    /// <summary>One of them at least is listed (在列).</summary>
    Listed = 2,

    /// <summary>None of them is listed (不在列).</summary>
    NotListed = 3,
}
