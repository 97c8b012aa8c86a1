using Ardalis.GuardClauses;
using LawGov.Domain.Figures;
using LawGov.Domain.Law;

namespace LawGov.Domain.Participation;

/// <summary>A rate to be reached (参与率目标), and what sets it; no national text does.</summary>
public sealed record ParticipationTarget
{
    /// <summary>Sets a target.</summary>
    /// <param name="atLeast">The lowest rate that reaches it, 0%–100%.</param>
    /// <param name="basis">What sets it, such as a local notice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target is none, or lies outside its range.</exception>
    /// <exception cref="ArgumentNullException">There is no basis.</exception>
    public ParticipationTarget(Percentage atLeast, Basis basis)
    {
        var amount = atLeast.ToRatio();
        if (amount < new Ratio(0, 1) || amount > new Ratio(1, 1))
        {
            throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, "Expected 0% to 100%.");
        }

        AtLeast = atLeast;
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>The lowest rate that reaches the target.</summary>
    public Percentage AtLeast { get; }

    /// <summary>What sets the target.</summary>
    public Basis Basis { get; }
}
