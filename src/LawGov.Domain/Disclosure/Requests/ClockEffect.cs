namespace LawGov.Domain.Disclosure.Requests;

/// <summary>What an event does to the limit for the reply (对答复期限的影响).</summary>
public enum ClockEffect
{
    /// <summary>The limit runs on (不影响).</summary>
    None = 0,

    /// <summary>It stands still until the matter is settled (中止).</summary>
    Suspends = 1,

    /// <summary>It starts anew with the day after the matter is settled (重新计算).</summary>
    Restarts = 2,
}
