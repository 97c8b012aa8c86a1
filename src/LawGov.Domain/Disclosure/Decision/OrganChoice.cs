using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>The choice of an organ where the law leaves it one, such as on internal affairs (裁量决定).</summary>
public sealed record OrganChoice
{
    /// <summary>Records a choice.</summary>
    /// <param name="answer">What was chosen.</param>
    /// <param name="recorded">When, and by whom.</param>
    /// <exception cref="ArgumentException">A part is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public OrganChoice(OrganAnswer answer, RecordedDecision recorded)
    {
        Answer = Guard.Against.Undeclared(answer);
        Recorded = Guard.Against.Null(recorded);
    }

    /// <summary>What was chosen.</summary>
    public OrganAnswer Answer { get; }

    /// <summary>When, and by whom.</summary>
    public RecordedDecision Recorded { get; }
}
