using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;

namespace LawGov.Domain.Duties;

/// <summary>How often a year the bureau's meeting is to hear reports, and by which rule (听取汇报次数).</summary>
/// <remarks>No national text sets a number for the meeting of a bureau, so the library has none: 定期 alone is not a number.</remarks>
public sealed record RequiredHearings
{
    /// <summary>States a number.</summary>
    /// <param name="times">1–366 a year.</param>
    /// <param name="basis">The local or internal rule that sets it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    /// <exception cref="ArgumentException">There is no basis, or it is law: no national text sets a number.</exception>
    public RequiredHearings(int times, Basis basis)
    {
        Times = Guard.Against.OutsideOf(times, 1, 366);
        Basis = Guard.Against.Null(basis).NotLaw(nameof(basis));
    }

    /// <summary>How often a year, at least.</summary>
    public int Times { get; }

    /// <summary>The rule that sets it.</summary>
    public Basis Basis { get; }
}
