using Ardalis.GuardClauses;
using LawGov.Domain.Figures;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Disclosure;

/// <summary>How many items are covered (覆盖情况计数), each item at each body counted once.</summary>
/// <remarks>What is not due yet is no part of the base. What is undetermined is part of it and never counted as covered. Default: nothing counted.</remarks>
public readonly record struct CoverageCount
{
    /// <summary>Counts by outcome.</summary>
    /// <param name="covered">0 or more.</param>
    /// <param name="notCovered">0 or more.</param>
    /// <param name="undetermined">0 or more.</param>
    /// <param name="pending">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public CoverageCount(int covered, int notCovered, int undetermined, int pending)
    {
        Covered = Guard.Against.BelowZero(covered);
        NotCovered = Guard.Against.BelowZero(notCovered);
        Undetermined = Guard.Against.BelowZero(undetermined);
        Pending = Guard.Against.BelowZero(pending);
    }

    /// <summary>Covered.</summary>
    public int Covered { get; }

    /// <summary>Not covered.</summary>
    public int NotCovered { get; }

    /// <summary>Not settled by the facts.</summary>
    public int Undetermined { get; }

    /// <summary>Not due yet.</summary>
    public int Pending { get; }

    /// <summary>All that is due or may be: covered, not covered and undetermined.</summary>
    public long Owed => (long)Covered + NotCovered + Undetermined;

    /// <summary>The share that is surely covered (覆盖率); undefined where nothing is owed.</summary>
    public Ratio Ratio => Owed == 0 ? Ratio.Undefined : new(Covered, Owed);

    /// <summary>The share if everything undetermined should turn out covered; undefined where nothing is owed.</summary>
    public Ratio AtMost => Owed == 0 ? Ratio.Undefined : new((long)Covered + Undetermined, Owed);

    /// <summary>Returns covered over owed, such as 3/4.</summary>
    public override string ToString() => Ratio.ToString();

    internal static CoverageCount Of(IEnumerable<CoverageOutcome> outcomes)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var outcome in outcomes) { counts[(int)outcome]++; }

        return new(counts[(int)CoverageOutcome.Covered], counts[(int)CoverageOutcome.NotCovered], counts[(int)CoverageOutcome.Undetermined], counts[(int)CoverageOutcome.Pending]);
    }
}
