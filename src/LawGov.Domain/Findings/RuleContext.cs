using Ardalis.GuardClauses;
using LawGov.Domain.Law;
using NodaTime;

namespace LawGov.Domain.Findings;

/// <summary>What a rule needs besides the facts (评价背景): the law, and the day on which is asked.</summary>
public sealed record RuleContext
{
    private readonly LawBook _law = LawBook.National;

    /// <summary>The day on which is asked (评价日), a Beijing date; what is dated later has not happened yet.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The law that is applied; the national figures unless local ones are laid over them.</summary>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    public LawBook Law { get => _law; init => _law = Guard.Against.Null(value); }
}
