using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using NodaTime;

namespace LawGov.Domain.Enforcement.Field;

/// <summary>What the facts of the field refuse when they are stated: flags that do not exist and numbers below zero.</summary>
internal static class FieldGuards
{
    internal static Fact<T> Within<T>(this Fact<T> fact, T all, string name)
        where T : struct, Enum
    {
        if (fact.Known(out var flags)) { Within(flags, all, name); }

        return fact;
    }

    internal static Fact<OwnRule<T>> Within<T>(this Fact<OwnRule<T>> fact, T all, string name)
        where T : struct, Enum
    {
        if (fact.Known(out var rule) && Within(rule.Value, all, name).Equals(default(T)))
        {
            throw new ArgumentException("Expected a rule that asks for something, not for nothing.", name);
        }

        return fact;
    }

    internal static Fact<int> NotNegative(this Fact<int> fact, string name)
        => fact.ValueOr(0) >= 0 ? fact : throw new ArgumentOutOfRangeException(name, fact.ValueOr(0), "Expected 0 or more.");

    internal static Fact<OwnRule<int>> AtLeastOne(this Fact<OwnRule<int>> fact, int most, string name)
        => !fact.Known(out var rule) || (rule.Value >= 1 && rule.Value <= most)
            ? fact
            : throw new ArgumentOutOfRangeException(name, rule.Value, $"Expected 1 to {most}.");

    internal static Fact<ValueList<LocalDate>> OfIso(this Fact<ValueList<LocalDate>> fact, string name)
    {
        foreach (var day in fact.ValueOr(default)) { day.OfIso(name); }

        return fact;
    }

    internal static T Within<T>(T flags, T all, string name)
        where T : struct, Enum
        => all.HasFlag(flags) ? flags : throw new ArgumentOutOfRangeException(name, flags, $"Expected flags within {all}.");
}
