using Ardalis.GuardClauses;

namespace LawGov.Domain.Findings;

/// <summary>Facts whose value is a text: a blank says nothing and must not count as known.</summary>
internal static class TextFacts
{
    internal static Fact<string> NotBlank(this Fact<string> fact, string name)
    {
        if (fact.Known(out string? text)) { Guard.Against.NullOrWhiteSpace(text, name); }

        return fact;
    }
}
