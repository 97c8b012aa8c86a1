namespace LawGov.Domain.Participation.RollUp;

/// <summary>What a delivery did to a ledger (报送处理结果).</summary>
public enum DeliveryOutcome
{
    /// <summary>Nothing: the same revision with the same content is there already (重复报送).</summary>
    Repeated = 0,

    /// <summary>It is the first of its source (首次报送).</summary>
    First = 1,

    /// <summary>It took the place of an earlier revision (更正报送).</summary>
    Corrected = 2,

    /// <summary>Nothing: a later revision is there already (迟到报送).</summary>
    Late = 3,

    /// <summary>
    /// The same revision came with other content: one of the two counts, and the source is listed until a later revision settles it (报送冲突).
    /// </summary>
    Conflicting = 4,
}
