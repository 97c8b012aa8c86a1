using Ardalis.GuardClauses;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Duties;

/// <summary>A law that a body enforces, and who publicizes it (执法依据及其普法责任).</summary>
public sealed record EnforcedLaw
{
    /// <summary>Describes one.</summary>
    /// <param name="title">The title of the law, regulation or rule; book marks around it are taken off.</param>
    /// <param name="publicizedBy">Who answers for publicizing it, by name or post; none where it is known that nobody does.</param>
    /// <exception cref="ArgumentException">The title is missing or blank, or the name is blank: an empty cell is unknown, see <see cref="Fact.FromText"/>.</exception>
    public EnforcedLaw(string title, Fact<string> publicizedBy)
    {
        Title = Guard.Against.NullOrWhiteSpace(Guard.Against.Null(title).Trim('《', '》'), nameof(title));
        PublicizedBy = publicizedBy.NotBlank(nameof(publicizedBy));
    }

    /// <summary>The title of the law, regulation or rule.</summary>
    public string Title { get; }

    /// <summary>Who answers for publicizing it.</summary>
    public Fact<string> PublicizedBy { get; }
}
