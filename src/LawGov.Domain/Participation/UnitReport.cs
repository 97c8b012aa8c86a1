using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation;

/// <summary>What one unit reported of its participation (单位填报), or that it did not.</summary>
public sealed record UnitReport
{
    private UnitReport(UnitId unit, Fact<ParticipationCount> count)
    {
        Unit = unit.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", nameof(unit)) : unit;
        Count = count;
    }

    /// <summary>A unit that reported.</summary>
    /// <param name="unit">Which unit.</param>
    /// <param name="count">What it reported; zero participants are a report too.</param>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public UnitReport(UnitId unit, ParticipationCount count)
        : this(unit, (Fact<ParticipationCount>)count)
    {
    }

    /// <summary>Which unit was asked.</summary>
    public UnitId Unit { get; }

    /// <summary>What it reported; unknown while it has not.</summary>
    public Fact<ParticipationCount> Count { get; }

    /// <summary>A unit that was asked and did not report.</summary>
    /// <param name="unit">Which unit.</param>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public static UnitReport NotReported(UnitId unit) => new(unit, Fact<ParticipationCount>.Unknown);
}
