using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Duties;

/// <summary>A report that a leader owes at year-end, and whether it was given (领导干部年终述法).</summary>
public sealed record LeaderReport
{
    /// <summary>Says who owes which report.</summary>
    /// <param name="leader">The leader.</param>
    /// <param name="kind">On law, on integrity, or on the work.</param>
    /// <param name="given">The day it was given; none where it is known that it was not, and is not to be.</param>
    /// <exception cref="ArgumentException">The leader is none, or the day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public LeaderReport(PersonId leader, YearEndReport kind, Fact<LocalDate> given)
    {
        Leader = leader.IsNone ? throw new ArgumentException("Expected the id of a person, not none.", nameof(leader)) : leader;
        Kind = Guard.Against.Undeclared(kind);
        Given = given.OfIso(nameof(given));
    }

    /// <summary>The leader.</summary>
    public PersonId Leader { get; }

    /// <summary>On what.</summary>
    public YearEndReport Kind { get; }

    /// <summary>The day it was given.</summary>
    public Fact<LocalDate> Given { get; }

    /// <summary>Returns the leader, the kind and the day.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Leader} {Kind} {Given}");
}
