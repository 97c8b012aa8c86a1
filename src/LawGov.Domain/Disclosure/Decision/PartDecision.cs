using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What the law says of a part, and what becomes of it (各部分的决定).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PartDecision
{
    internal PartDecision(
        string part,
        DisclosureScope scope,
        DisclosureGround? ground,
        PartDisposition disposition,
        Message because,
        Basis? basis,
        ValueList<FactKey> missing)
    {
        Part = part;
        Scope = scope;
        Ground = ground;
        Disposition = disposition;
        Because = because;
        Basis = basis;
        Missing = missing;
    }

    /// <summary>The caller's own name for the part.</summary>
    public string Part { get; }

    /// <summary>What the law says of it.</summary>
    public DisclosureScope Scope { get; }

    /// <summary>The ground that decided it or left it open; null where none did.</summary>
    public DisclosureGround? Ground { get; }

    /// <summary>What becomes of it.</summary>
    public PartDisposition Disposition { get; }

    /// <summary>Why.</summary>
    public Message Because { get; }

    /// <summary>What it rests on; null where undetermined.</summary>
    public Basis? Basis { get; }

    /// <summary>The facts that would settle it.</summary>
    public ValueList<FactKey> Missing { get; }
}
