using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
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

    internal static Fact<ValueList<DisclosureChannel>> Declared(this Fact<ValueList<DisclosureChannel>> fact, string name)
    {
        foreach (var channel in fact.ValueOr(default)) { Guard.Against.Undeclared(channel, name); }

        return fact;
    }

    internal static Fact<LocalDate> OfIso(this Fact<LocalDate> fact, string name)
    {
        if (fact.Known(out var day)) { day.OfIso(name); }

        return fact;
    }

    internal static LocalDate OfIso(this LocalDate day, string name)
        => day.Calendar == CalendarSystem.Iso ? day : throw new ArgumentException($"Expected a day of the ISO calendar, not of {day.Calendar.Id}.", name);
}
