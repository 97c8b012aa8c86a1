namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>Why no penalty is imposed (不予行政处罚的理由), of Articles 30, 33 and 57.</summary>
public enum NoPenaltyGround
{
    /// <summary>Another one (其他).</summary>
    Other = 0,

    /// <summary>Slight, corrected in time, without harm (违法行为轻微并及时改正，没有造成危害后果).</summary>
    Slight = 1,

    /// <summary>The first time, slight harm, corrected in time (初次违法且危害后果轻微并及时改正).</summary>
    FirstOffence = 2,

    /// <summary>No subjective fault, proved by the party (当事人有证据足以证明没有主观过错).</summary>
    NoFault = 3,

    /// <summary>Under fourteen (不满十四周岁).</summary>
    UnderFourteen = 4,

    /// <summary>The act is not proved (违法事实不能成立).</summary>
    NotProved = 5,
}
