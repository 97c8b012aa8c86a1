namespace LawGov.Domain.Duties;

/// <summary>The parts of a leader's report at year-end (述法述廉述职).</summary>
public enum YearEndReport
{
    /// <summary>On law: how the duty of building the rule of law was performed (述法).</summary>
    Law = 0,

    /// <summary>On integrity (述廉).</summary>
    Integrity = 1,

    /// <summary>On the work of the post (述职).</summary>
    Duty = 2,
}
