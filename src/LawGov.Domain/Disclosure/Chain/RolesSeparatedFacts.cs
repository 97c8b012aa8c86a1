using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>What is known of who held which role for an item (岗位分离事实).</summary>
public sealed record RolesSeparatedFacts : IFacts
{
    private readonly Fact<PersonId> _originator;
    private readonly Fact<PersonId> _reviewer;
    private readonly Fact<PersonId> _signer;

    /// <summary>What the finding is about: the item.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The bureau's own policy; none where it has none, and then nothing is asked.</summary>
    public Fact<SeparationPolicy> Policy { get; init; }

    /// <summary>Who managed and drafted it (主管); none where it is known that nobody did.</summary>
    /// <exception cref="ArgumentException">The person is none.</exception>
    public Fact<PersonId> Originator { get => _originator; init => _originator = value.NotNone(nameof(Originator)); }

    /// <summary>Who reviewed it (审核); none where it is known that nobody did.</summary>
    /// <exception cref="ArgumentException">The person is none.</exception>
    public Fact<PersonId> Reviewer { get => _reviewer; init => _reviewer = value.NotNone(nameof(Reviewer)); }

    /// <summary>Who signed it off (签发); none where it is known that nobody did.</summary>
    /// <exception cref="ArgumentException">The person is none.</exception>
    public Fact<PersonId> Signer { get => _signer; init => _signer = value.NotNone(nameof(Signer)); }
}
