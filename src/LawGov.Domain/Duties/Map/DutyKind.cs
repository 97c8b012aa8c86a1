namespace LawGov.Domain.Duties.Map;

/// <summary>In which way a duty is given to a post (分工方式).</summary>
public enum DutyKind
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>Is responsible for it (负责).</summary>
    Responsible = 1,

    /// <summary>Has charge of those who do it (分管).</summary>
    InCharge = 2,

    /// <summary>Keeps in touch with those who do it (联系): a link that leads nothing.</summary>
    Liaison = 3,
}
