using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>A step of the decision, with its reason (判断步骤及理由).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DecisionStep
{
    internal DecisionStep(
        DecisionStepKind kind,
        DecisionStepOutcome outcome,
        Message because,
        ValueList<Basis> bases,
        ValueList<FactKey> missing)
    {
        Kind = kind;
        Outcome = outcome;
        Because = because;
        Bases = bases;
        Missing = missing;
    }

    /// <summary>Which step.</summary>
    public DecisionStepKind Kind { get; }

    /// <summary>How it ended.</summary>
    public DecisionStepOutcome Outcome { get; }

    /// <summary>Why.</summary>
    public Message Because { get; }

    /// <summary>What it rests on, each once; empty where it stopped.</summary>
    public ValueList<Basis> Bases { get; }

    /// <summary>The facts that would settle it; where the organ may choose, its choice if not recorded.</summary>
    public ValueList<FactKey> Missing { get; }
}
