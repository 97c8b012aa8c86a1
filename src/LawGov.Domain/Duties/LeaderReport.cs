using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties;

/// <summary>A report that a leader must give at year-end, and whether it was given (领导干部年终述法).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LeaderReport
{
    /// <summary>Says who must give which report.</summary>
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

/// <summary>The parts of a leader's report at year-end (述法述廉述职).</summary>
public enum YearEndReport
{
    /// <summary>On law: how the duty of building the rule of law was performed (述法).</summary>
    Law = 0,

    /// <summary>On integrity (述廉).</summary>
    Integrity = 1,

    /// <summary>On the work of the post (述职).</summary>
    Duty = 2,
}
