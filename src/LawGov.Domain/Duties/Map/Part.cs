namespace LawGov.Domain.Duties.Map;

/// <summary>The part that a post has in a duty (职责分工).</summary>
public enum Part
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>Leads, and so answers (牵头).</summary>
    Lead = 1,

    /// <summary>Works along with the lead (配合).</summary>
    Partner = 2,
}
