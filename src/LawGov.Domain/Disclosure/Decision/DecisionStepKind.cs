namespace LawGov.Domain.Disclosure.Decision;

/// <summary>A rung of the ladder (判断步骤), in the order in which they are climbed.</summary>
public enum DecisionStepKind
{
    /// <summary>No step (无).</summary>
    None = 0,

    /// <summary>Which rules govern (适用规定).</summary>
    Regime = 1,

    /// <summary>Which organ discloses (公开主体).</summary>
    Body = 2,

    /// <summary>What is disclosed (公开范围).</summary>
    Scope = 3,
}
