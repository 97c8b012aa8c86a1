namespace LawGov.Domain.Duties.Map;

/// <summary>The part that a post has in a duty (职责分工).</summary>
/// <remarks>
/// Many papers mark neither lead nor partner. A paper that names one post for an area on a tier means that post, which then leads. Where
/// several are named and none is marked it is not stated which of them leads, and none is picked. Where one is marked as lead, those
/// beside it that are not marked work along with it.
/// </remarks>
public enum Part
{
    /// <summary>The paper marks neither (未标明).</summary>
    Unstated = 0,

    /// <summary>Leads, and so answers (牵头).</summary>
    Lead = 1,

    /// <summary>Works along with the lead (配合).</summary>
    Partner = 2,

    /// <summary>The paper says in so many words that no post has the duty (暂无、不设): such a row names no post. It counts for the areas within
    /// too, until a closer row gives them a lead.</summary>
    Nobody = 3,
}
