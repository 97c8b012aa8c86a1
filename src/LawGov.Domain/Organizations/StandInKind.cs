namespace LawGov.Domain.Organizations;

/// <summary>How somebody stands in for the holder of a post (代行职务方式).</summary>
public enum StandInKind
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>Acts in the post by decision of the body that fills it (代理): while it is vacant or its holder absent. With a holder in
    /// post two claim it, and none is picked.</summary>
    Acting = 1,

    /// <summary>Runs the work while the post is vacant or its holder absent (主持工作). It lapses on the day on which a holder comes into
    /// post. Begun while the holder was in post, its days say that he did not run the work; without an end, two claim the post and none is
    /// picked.</summary>
    InCharge = 2,

    /// <summary>Covers a short absence under an arrangement of two posts (AB角): a standing one in recorded absences alone, see
    /// <see cref="StandIn.IsStanding"/>; else on the days stated.</summary>
    Alternate = 3,
}
