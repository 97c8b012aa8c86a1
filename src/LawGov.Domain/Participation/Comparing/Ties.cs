namespace LawGov.Domain.Participation.Comparing;

/// <summary>How equal rates share a place (并列名次). Always said, never assumed.</summary>
public enum Ties
{
    /// <summary>They share the first of their places, and as many places are left free after them: 1, 2, 2, 4 (并列占位).</summary>
    SharedSkip = 0,

    /// <summary>They share a place, and the next rate follows at once: 1, 2, 2, 3 (并列不占位).</summary>
    SharedDense = 1,

    /// <summary>They share the last of their places: 1, 3, 3, 4 (并列取末位).</summary>
    SharedLast = 2,
}
