using System.Text.Json.Serialization;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>A row of a register of responsibility, as it came (责任清单的一行): nothing in it is checked before the chain is built.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ChainRow
{
    /// <summary>The channel; letter by letter as declared.</summary>
    public string? Channel { get; init; }

    /// <summary>The role.</summary>
    public ChainRole Role { get; init; }

    /// <summary>The post that holds it.</summary>
    public PostId Post { get; init; }

    /// <summary>The days on which it does, half-open.</summary>
    public DateSpan Span { get; init; }

    /// <summary>The document that gives the role to the post (依据).</summary>
    public Basis? Basis { get; init; }
}
