using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What a third party said of disclosure (第三方意见).</summary>
public sealed record ThirdPartyReply
{
    /// <summary>Records a reply.</summary>
    /// <param name="answer">What was said.</param>
    /// <param name="recorded">When, and by whom.</param>
    /// <exception cref="ArgumentException">A part is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public ThirdPartyReply(ThirdPartyAnswer answer, RecordedDecision recorded)
    {
        Answer = Guard.Against.Undeclared(answer);
        Recorded = Guard.Against.Null(recorded);
    }

    /// <summary>What was said.</summary>
    public ThirdPartyAnswer Answer { get; }

    /// <summary>When, and by whom.</summary>
    public RecordedDecision Recorded { get; }
}
