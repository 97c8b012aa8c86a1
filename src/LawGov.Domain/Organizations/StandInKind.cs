namespace LawGov.Domain.Organizations;

/// <summary>How somebody stands in for the holder of a post (代行职务方式).</summary>
public enum StandInKind
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>Acts in the post by decision of the body that fills it (代理).</summary>
    Acting = 1,

    /// <summary>Runs the work while the post is vacant (主持工作).</summary>
    InCharge = 2,

    /// <summary>Covers a short absence under a standing arrangement of two posts (AB角).</summary>
    Alternate = 3,
}
