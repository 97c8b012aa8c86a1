namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>How the publication of information stands on a day (公开状态).</summary>
public enum PublicationState
{
    /// <summary>The facts given do not settle it (未能判定).</summary>
    Undetermined = 0,

    /// <summary>Not due yet: not published, or changed since, and the limit has not passed (未到期).</summary>
    Pending = 1,

    /// <summary>Published in time and not changed since (已按期公开).</summary>
    Current = 2,

    /// <summary>Published late and not changed since (逾期公开).</summary>
    Late = 3,

    /// <summary>Published, changed since, not published anew, and the limit has passed (变更后逾期未更新).</summary>
    Stale = 4,

    /// <summary>Not published, and the limit has passed (逾期未公开).</summary>
    Missing = 5,

    /// <summary>Dated as published before it was formed: one of the two days is wrong (公开早于形成).</summary>
    BeforeFormed = 6,
}
