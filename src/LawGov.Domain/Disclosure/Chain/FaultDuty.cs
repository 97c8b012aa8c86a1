using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>Which roles answer for a fault, and on what basis (问题与责任岗位对应).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FaultDuty
{
    /// <summary>States it.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="roles">The roles besides the head, who always answers for the whole; none where the head and the organ answer
    /// alone.</param>
    /// <param name="basis">The local or internal rule that says so, or the practice; never law.</param>
    /// <exception cref="ArgumentException">A role stands twice, is unstated or is the head, there is no basis, or it is law: no national
    /// text has such a table.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault, or it is unstated.</exception>
    public FaultDuty(DisclosureFault fault, ValueList<ChainRole> roles, Basis basis)
    {
        Fault = fault.Stated(nameof(fault));
        Roles = roles.Distinct().Count() == roles.Count && roles.All(role => role is >= ChainRole.Originator and <= ChainRole.Publisher)
            ? roles.Order().ToValueList()
            : throw new ArgumentException(
                $"Expected some of Originator, Reviewer, Signer and Publisher, each once, not {roles}.",
                nameof(roles));
        Basis = Guard.Against.Null(basis).Kind != BasisKind.Law
            ? basis
            : throw new ArgumentException(
                $"Expected a local or internal rule or practice, not {basis.Key}: no national text says who answers for which fault.",
                nameof(basis));
    }

    /// <summary>The fault.</summary>
    public DisclosureFault Fault { get; }

    /// <summary>The roles besides the head, in the order of the work: originator, reviewer, signer, publisher.</summary>
    public ValueList<ChainRole> Roles { get; }

    /// <summary>What says so.</summary>
    public Basis Basis { get; }
}
