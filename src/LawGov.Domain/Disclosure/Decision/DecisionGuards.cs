using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <summary>What the facts of a decision refuse: ids that name nothing, labels that are none, faults that say nothing, days of another calendar.</summary>
internal static class DecisionGuards
{
    internal static Fact<UnitId> NotNone(this Fact<UnitId> fact, string name)
        => fact.Known(out var unit) && unit.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", name) : fact;

    internal static Fact<PersonId> NotNone(this Fact<PersonId> fact, string name)
        => fact.Known(out var person) && person.IsNone ? throw new ArgumentException("Expected the id of a person, not none.", name) : fact;

    internal static Fact<T> Declared<T>(this Fact<T> fact, string name)
        where T : struct, Enum
    {
        if (fact.Known(out var value)) { Guard.Against.Undeclared(value, name); }

        return fact;
    }

    internal static DisclosureFault Stated(this DisclosureFault fault, string name)
        => fault is >= DisclosureFault.Untrue and <= DisclosureFault.NotAccessible
            ? fault
            : throw new ArgumentOutOfRangeException(name, fault, $"Expected {DisclosureFault.Untrue} to {DisclosureFault.NotAccessible}.");

    internal static LocalDate OfIso(this LocalDate day, string name)
        => day.Calendar == CalendarSystem.Iso ? day : throw new ArgumentException($"Expected a day of the ISO calendar, not of {day.Calendar.Id}.", name);
}
