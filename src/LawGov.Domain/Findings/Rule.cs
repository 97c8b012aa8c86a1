using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>A rule as a catalogue lists it (规则): one question, put to facts.</summary>
/// <remarks>Callers make their own by <see cref="Rule{TFacts}"/>. A rule is itself and no other: it compares by reference.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public abstract class Rule
{
    private protected Rule(string id, Bilingual title, Bilingual explanation)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Explanation = Guard.Against.Null(explanation);
    }

    /// <summary>The stable name, such as <c>PART-01</c>.</summary>
    public string Id { get; }

    /// <summary>What is asked, in a line.</summary>
    public Bilingual Title { get; }

    /// <summary>What is counted, which date selects the law, and what is not covered.</summary>
    public Bilingual Explanation { get; }

    /// <summary>The provisions that the rule may cite; empty where no national text stands behind it.</summary>
    public ValueList<Provision> Provisions { get; init; }

    /// <summary>To which kinds of body it applies; null where it does not depend on the body.</summary>
    public Applicability? AppliesTo { get; init; }

    /// <summary>The facts that it asks for (所需事实), in the order in which it asks.</summary>
    public ValueList<FactKey> Asks { get; init; }

    /// <summary>Puts the question to facts of any type; null where the rule looks at facts of another type.</summary>
    internal abstract Finding? TryEvaluate(IFacts facts, RuleContext context);

    /// <summary>Returns the id and the Chinese title.</summary>
    public override string ToString() => $"{Id} {Title.Chinese}";
}
