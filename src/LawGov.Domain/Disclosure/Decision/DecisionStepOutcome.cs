namespace LawGov.Domain.Disclosure.Decision;

/// <summary>How a rung of the ladder ended (步骤结果).</summary>
public enum DecisionStepOutcome
{
    /// <summary>The facts or the texts do not settle it: the ladder stops (未能确定).</summary>
    Undetermined = 0,

    /// <summary>Settled (已确定).</summary>
    Settled = 1,

    /// <summary>Settled so that no further step is needed: other rules, or another organ (终止).</summary>
    Ended = 2,
}
