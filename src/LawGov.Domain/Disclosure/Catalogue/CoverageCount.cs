using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Figures;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>How many items are covered (覆盖情况计数), each item at each body counted once.</summary>
/// <remarks>What came late is covered all the same, and counted apart as well. What is not due yet does not belong to the base. What is
/// undetermined is part of it and never counted as covered. Default: nothing counted.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct CoverageCount
{
    /// <summary>Counts by outcome.</summary>
    /// <param name="covered">0 or more.</param>
    /// <param name="notCovered">0 or more.</param>
    /// <param name="undetermined">0 or more.</param>
    /// <param name="pending">0 or more.</param>
    /// <param name="coveredLate">How many of the covered came late; 0 to all of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more came late than are covered.</exception>
    public CoverageCount(int covered, int notCovered, int undetermined, int pending, int coveredLate = 0)
    {
        Covered = Guard.Against.BelowZero(covered);
        NotCovered = Guard.Against.BelowZero(notCovered);
        Undetermined = Guard.Against.BelowZero(undetermined);
        Pending = Guard.Against.BelowZero(pending);
        CoveredLate = Guard.Against.OutsideOf(coveredLate, 0, covered);
    }

    /// <summary>Covered, in time or late: what stands published through a listed channel.</summary>
    public int Covered { get; }

    /// <summary>Of the covered, how many came late (逾期覆盖).</summary>
    public int CoveredLate { get; }

    /// <summary>Not covered.</summary>
    public int NotCovered { get; }

    /// <summary>Not settled by the facts.</summary>
    public int Undetermined { get; }

    /// <summary>Not due yet.</summary>
    public int Pending { get; }

    /// <summary>All that is due or may be: covered, not covered and undetermined.</summary>
    public long Owed => (long)Covered + NotCovered + Undetermined;

    /// <summary>The share that is surely covered (覆盖率); undefined where nothing is due.</summary>
    public Ratio Ratio => Owed == 0 ? Ratio.Undefined : new(Covered, Owed);

    /// <summary>The share that is surely covered and came in time (按期覆盖率); undefined where nothing is due.</summary>
    public Ratio RatioInTime => Owed == 0 ? Ratio.Undefined : new(Covered - CoveredLate, Owed);

    /// <summary>The share if everything undetermined should turn out covered; undefined where nothing is due.</summary>
    public Ratio AtMost => Owed == 0 ? Ratio.Undefined : new((long)Covered + Undetermined, Owed);

    /// <summary>Returns covered over due, such as 3/4.</summary>
    public override string ToString() => Ratio.ToString();

    internal static CoverageCount Of(IEnumerable<CoverageOutcome> outcomes)
    {
        Span<int> counts = stackalloc int[5];
        foreach (var outcome in outcomes) { counts[(int)outcome]++; }

        int late = counts[(int)CoverageOutcome.CoveredLate];
        return new(
            counts[(int)CoverageOutcome.Covered] + late,
            counts[(int)CoverageOutcome.NotCovered],
            counts[(int)CoverageOutcome.Undetermined],
            counts[(int)CoverageOutcome.Pending],
            late);
    }
}
