using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>A bureau's own rule that certain roles are held by different people (岗位分离要求).</summary>
/// <remarks>No national text forbids one person to hold two of them.</remarks>
public sealed record SeparationPolicy
{
    /// <summary>States the policy.</summary>
    /// <param name="roles">Two or three of originator, reviewer and signer, each once.</param>
    /// <param name="basis">The internal or local rule that says so.</param>
    /// <exception cref="ArgumentException">There are fewer than two roles, one stands twice or is another, or the basis is no internal or local rule.</exception>
    public SeparationPolicy(ValueList<ChainRole> roles, Basis basis)
    {
        Roles = roles.Count >= 2 && roles.Distinct().Count() == roles.Count && roles.All(role => role is ChainRole.Originator or ChainRole.Reviewer or ChainRole.Signer)
            ? roles
            : throw new ArgumentException($"Expected two or three of Originator, Reviewer and Signer, each once, not {roles}.", nameof(roles));
        Basis = Guard.Against.Null(basis).Kind is BasisKind.Internal or BasisKind.Local
            ? basis
            : throw new ArgumentException($"Expected an internal or a local rule, not {basis.Key}: no national text asks for it.", nameof(basis));
    }

    /// <summary>The roles that are to be held by different people.</summary>
    public ValueList<ChainRole> Roles { get; }

    /// <summary>The internal or local rule that says so.</summary>
    public Basis Basis { get; }
}
