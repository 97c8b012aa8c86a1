using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>What one unit reported of its participation (单位填报), that it did not, or that what it reported makes no count.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record UnitReport
{
    private UnitReport(UnitId unit, Fact<ParticipationCount> count, ParticipationRowFault fault)
    {
        Unit = unit.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", nameof(unit)) : unit;
        Count = count;
        Fault = fault;
    }

    /// <summary>A unit that reported.</summary>
    /// <param name="unit">Which unit.</param>
    /// <param name="count">What it reported; zero participants are a report too.</param>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public UnitReport(UnitId unit, ParticipationCount count)
        : this(unit, count, ParticipationRowFault.None)
    {
    }

    /// <summary>Which unit was asked.</summary>
    public UnitId Unit { get; }

    /// <summary>What it reported; unknown while it has not, and where what it reported makes no count.</summary>
    public Fact<ParticipationCount> Count { get; }

    /// <summary>Why what it reported makes no count; none where it does, and where it has not reported.</summary>
    public ParticipationRowFault Fault { get; }

    /// <summary>Takes two numbers over as a form holds them: numbers that make no count are kept as a fault.</summary>
    /// <param name="unit">Which unit.</param>
    /// <param name="participants">Who took part; unknown, with the base, for a unit that has not reported.</param>
    /// <param name="eligible">Who should have.</param>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public static UnitReport Of(UnitId unit, Fact<long> participants, Fact<long> eligible)
    {
        bool took = participants.Known(out long who), should = eligible.Known(out long all);
        var fault = !took && !should ? ParticipationRowFault.None
            : took != should ? ParticipationRowFault.CountMissing
            : who < 0 || all < 0 ? ParticipationRowFault.NegativeCount
            : who > all ? ParticipationRowFault.ParticipantsAboveEligible
            : ParticipationRowFault.None;
        return new(unit, took && should && ParticipationCount.TryCreate(who, all, out var count)
            ? count
            : Fact<ParticipationCount>.Unknown, fault);
    }

    /// <summary>A unit that was asked and did not report.</summary>
    /// <param name="unit">Which unit.</param>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public static UnitReport NotReported(UnitId unit) => new(unit, Fact<ParticipationCount>.Unknown, ParticipationRowFault.None);
}
