using LawGov.Domain.Law;

namespace LawGov.Domain.Findings;

/// <summary>Bases that are handed in where no national text asks for something: law would be worded as such, and must not be.</summary>
internal static class BasisFacts
{
    internal static Fact<Basis> NotLaw(this Fact<Basis> fact, string name)
    {
        if (fact.Known(out var basis)) { basis.NotLaw(name); }

        return fact;
    }

    internal static Basis NotLaw(this Basis basis, string name) => basis.Kind != BasisKind.Law
        ? basis
        : throw new ArgumentException($"Expected a local or internal rule, or practice, not {basis.Key}: no national text asks for it.", name);
}
