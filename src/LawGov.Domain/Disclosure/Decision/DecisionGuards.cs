using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What the facts of disclosure refuse: ids that name nothing, labels and flags that do not exist, faults that say
/// nothing.</summary>
internal static class DecisionGuards
{
    internal static Fact<UnitId> NotNone(this Fact<UnitId> fact, string name)
        => fact.Known(out var unit) && unit.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", name) : fact;

    internal static Fact<SubjectId> NotNone(this Fact<SubjectId> fact, string name)
        => fact.Known(out var subject) && subject.IsNone
        ? throw new ArgumentException("Expected the id of an item, not none.", name)
        : fact;

    internal static Fact<PersonId> NotNone(this Fact<PersonId> fact, string name)
        => fact.Known(out var person) && person.IsNone ? throw new ArgumentException("Expected the id of a person, not none.", name) : fact;

    internal static int Within(int flags, int all, string name)
        => (flags & ~all) == 0 ? flags : throw new ArgumentOutOfRangeException(name, flags, $"Expected flags within {all}.");

    internal static DisclosureFault Stated(this DisclosureFault fault, string name)
        => fault is >= DisclosureFault.Untrue and <= DisclosureFault.NotAccessible
            ? fault
            : throw new ArgumentOutOfRangeException(name, fault, $"Expected {DisclosureFault.Untrue} to {DisclosureFault.NotAccessible}.");

    internal static Fact<ValueList<DisclosureChannel>> Declared(this Fact<ValueList<DisclosureChannel>> fact, string name)
    {
        foreach (var channel in fact.ValueOr(default)) { Guard.Against.Undeclared(channel, name); }

        return fact;
    }

    internal static Fact<OwnRule<ValueList<ChainRole>>> Separable(this Fact<OwnRule<ValueList<ChainRole>>> rule, string name)
    {
        if (!rule.Known(out var stated)) { return rule; }

        var roles = stated.Value;
        if (
            roles.Count < 2
                || roles.Distinct().Count() != roles.Count
                || !roles.All(role => role is ChainRole.Originator or ChainRole.Reviewer or ChainRole.Signer))
        {
            throw new ArgumentException($"Expected two or three of Originator, Reviewer and Signer, each once, not {roles}.", name);
        }

        return stated.Basis.Kind is BasisKind.Internal or BasisKind.Local
            ? rule
            : throw new ArgumentException(
                $"Expected an internal or a local rule, not {stated.Basis.Key}: practice asks for no separation.",
                name);
    }

    internal static Fact<OwnRule<ValueList<DisclosureChannel>>> Listed(this Fact<OwnRule<ValueList<DisclosureChannel>>> rule, string name)
    {
        if (!rule.Known(out var stated)) { return rule; }

        foreach (var channel in stated.Value) { Guard.Against.Undeclared(channel, name); }

        return stated.Value.IsEmpty
            ? throw new ArgumentException("Expected one channel at least.", name)
            : new OwnRule<ValueList<DisclosureChannel>>(stated.Value.Distinct().Order().ToValueList(), stated.Basis);
    }
}
