using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>The bureau's own rule that the tier above answers where a tier has nobody who does (提级负责).</summary>
/// <remarks>No national text has it: without a policy nothing escalates. From 直接 to 具体 to 统筹, and no further.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record EscalationPolicy
{
    /// <summary>States the policy.</summary>
    /// <param name="basis">The rule it rests on.</param>
    /// <param name="when">In which states of a tier the one above answers; some of None, Vacant, Absent and Conflict.</param>
    /// <exception cref="ArgumentException">There is no basis, the basis is law, or a state in which somebody is there to answer is
    /// named.</exception>
    public EscalationPolicy(Basis basis, params ReadOnlySpan<HoldingState> when)
    {
        Basis = Guard.Against.Null(basis).NotLaw(nameof(basis));
        foreach (var state in when)
        {
            if (state is not (HoldingState.None or HoldingState.Vacant or HoldingState.Absent or HoldingState.Conflict))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(when),
                    Guard.Against.Undeclared(state, nameof(when)),
                    "Expected None, Vacant, Absent or Conflict.");
            }
        }

        When = ValueList.Create(when);
    }

    /// <summary>The rule it rests on.</summary>
    public Basis Basis { get; }

    /// <summary>In which states of a tier the one above answers.</summary>
    public ValueList<HoldingState> When { get; }
}
