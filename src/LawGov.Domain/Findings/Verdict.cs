namespace LawGov.Domain.Findings;

/// <summary>What a rule finds (结论). It speaks of the facts given, not of anybody's guilt.</summary>
public enum Verdict
{
    /// <summary>The facts given do not settle it (未能判定).</summary>
    Undetermined = 0,

    /// <summary>The rule does not apply to the case (不适用).</summary>
    NotApplicable = 1,

    /// <summary>Not due yet, and not done yet (未到期).</summary>
    Pending = 2,

    /// <summary>The facts given satisfy the rule (符合).</summary>
    Met = 3,

    /// <summary>The facts given do not satisfy the rule (不符合).</summary>
    Breached = 4,
}
