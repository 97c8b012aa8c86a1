using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using NodaTime;

namespace LawGov.Domain.Findings;

/// <summary>What facts refuse when they are stated: a caller's mistake is named at the property, not inside a rule.</summary>
internal static class FactGuards
{
    /// <summary>A blank says nothing and must not count as known.</summary>
    internal static Fact<string> NotBlank(this Fact<string> fact, string name)
    {
        if (fact.Known(out string? text)) { Guard.Against.NullOrWhiteSpace(text, name); }

        return fact;
    }

    /// <summary>A name is compared letter by letter: what a reader cannot see must not make two of one.</summary>
    internal static Fact<string> Named(this Fact<string> fact, string name)
    {
        if (fact.Known(out string? text)) { NameText.Checked(text, name); }

        return fact;
    }

    internal static Fact<ValueList<string>> Named(this Fact<ValueList<string>> fact, string name)
    {
        foreach (string text in fact.ValueOr(default)) { NameText.Checked(text, name); }

        return fact;
    }

    internal static Fact<T> Declared<T>(this Fact<T> fact, string name)
        where T : struct, Enum
    {
        if (fact.Known(out var value)) { Guard.Against.Undeclared(value, name); }

        return fact;
    }

    internal static Fact<LocalDate> OfIso(this Fact<LocalDate> fact, string name)
    {
        if (fact.Known(out var day)) { day.OfIso(name); }

        return fact;
    }

    /// <summary>Where no national text asks for something, law as its basis would be worded as such, and must not be.</summary>
    internal static Fact<Basis> NotLaw(this Fact<Basis> fact, string name)
    {
        if (fact.Known(out var basis)) { basis.NotLaw(name); }

        return fact;
    }

    internal static Basis NotLaw(this Basis basis, string name) => basis.Kind != BasisKind.Law
        ? basis
        : throw new ArgumentException(
            $"Expected a local or internal rule, or practice, not {basis.Key}: no national text asks for it.",
            name);
}
