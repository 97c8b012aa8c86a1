namespace LawGov.Samples.NationalRollup.Engine;

/// <summary>What the engine lets happen at once.</summary>
internal sealed record Limits
{
    /// <summary>Bytes of one delivery.</summary>
    public int BytesOfDelivery { get; init; } = 4 << 20;

    /// <summary>Bytes that a county may have in hand, not yet stored.</summary>
    public long BytesInHand { get; init; } = 16 << 20;

    /// <summary>How far the clock of a source may be ahead.</summary>
    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Changes within this time go upward as one.</summary>
    public TimeSpan Gather { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How often a place asks all below it, so that what a silo took with it when it fell is heard again.</summary>
    public TimeSpan Sweep { get; init; } = TimeSpan.FromSeconds(5);
}
