using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of those who answer for a published item (信息发布责任事实).</summary>
public sealed record PublicationRolesFacts : IFacts
{
    private readonly Fact<string> _manager;
    private readonly Fact<string> _reviewer;
    private readonly Fact<string> _publisher;
    private readonly Fact<Basis> _rule;

    /// <summary>What the finding is about: the item.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>Who manages it (主管), in the words of the text; none where it is known that nobody does.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <see cref="Fact.FromText"/>.</exception>
    public Fact<string> Manager { get => _manager; init => _manager = value.NotBlank(nameof(Manager)); }

    /// <summary>Who reviewed it (审核); none where it is known that nobody did.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <see cref="Fact.FromText"/>.</exception>
    public Fact<string> Reviewer { get => _reviewer; init => _reviewer = value.NotBlank(nameof(Reviewer)); }

    /// <summary>Who published it (发布); none where it is known that nobody is named.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <see cref="Fact.FromText"/>.</exception>
    public Fact<string> Publisher { get => _publisher; init => _publisher = value.NotBlank(nameof(Publisher)); }

    /// <summary>The local or internal rule that asks for the three roles; where unknown or none, the finding rests on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text has the three clauses.</exception>
    public Fact<Basis> Rule
    {
        get => _rule;
        init => _rule = value.Known(out var basis) && basis.Kind == BasisKind.Law
            ? throw new ArgumentException($"Expected a local or internal rule or practice, not {basis.Key}: no national text has the three clauses.", nameof(Rule))
            : value;
    }
}
