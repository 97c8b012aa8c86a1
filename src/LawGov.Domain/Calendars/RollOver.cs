namespace LawGov.Domain.Calendars;

/// <summary>Whether a last day that falls on a day off moves to the next day worked (期限届满日顺延).</summary>
public enum RollOver
{
    /// <summary>It does not move: no law says so.</summary>
    None = 0,

    /// <summary>It moves because the law of the case says so.</summary>
    ByLaw = 1,

    /// <summary>It moves by analogy with a law of another case, and the deadline says so.</summary>
    ByAnalogy = 2,
}
