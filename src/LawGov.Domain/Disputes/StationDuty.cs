using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disputes;

/// <summary>One person who answers for a petition station on some days (信访负责人).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record StationDuty
{
    /// <summary>Names a person.</summary>
    /// <param name="person">Who answers.</param>
    /// <param name="days">On which days; the end may be open.</param>
    /// <exception cref="ArgumentException">The person has no name, or there are no days.</exception>
    public StationDuty(PersonId person, DateSpan days)
    {
        Person = Guard.Against.Default(person);
        Days = Guard.Against.Default(days);
    }

    /// <summary>Who answers.</summary>
    public PersonId Person { get; }

    /// <summary>On which days.</summary>
    public DateSpan Days { get; }
}
