using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What the facts of a decision refuse: ids that name nothing, channels that are none, faults that say nothing.</summary>
internal static class DecisionGuards
{
    internal static Fact<UnitId> NotNone(this Fact<UnitId> fact, string name)
        => fact.Known(out var unit) && unit.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", name) : fact;

    internal static Fact<PersonId> NotNone(this Fact<PersonId> fact, string name)
        => fact.Known(out var person) && person.IsNone ? throw new ArgumentException("Expected the id of a person, not none.", name) : fact;

    internal static DisclosureFault Stated(this DisclosureFault fault, string name)
        => fault is >= DisclosureFault.Untrue and <= DisclosureFault.NotAccessible
            ? fault
            : throw new ArgumentOutOfRangeException(name, fault, $"Expected {DisclosureFault.Untrue} to {DisclosureFault.NotAccessible}.");

    internal static Fact<ValueList<DisclosureChannel>> Declared(this Fact<ValueList<DisclosureChannel>> fact, string name)
    {
        foreach (var channel in fact.ValueOr(default)) { Guard.Against.Undeclared(channel, name); }

        return fact;
    }
}
