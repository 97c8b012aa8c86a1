using System.Text.Json.Serialization;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>A role given to a post over some days (责任指定).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ChainAssignment
{
    internal ChainAssignment(ChainRole role, PostId post, DateSpan span, Basis basis)
    {
        Role = role;
        Post = post;
        Span = span;
        Basis = basis;
    }

    /// <summary>The role.</summary>
    public ChainRole Role { get; }

    /// <summary>The post that holds it.</summary>
    public PostId Post { get; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; }

    /// <summary>The document that gives it.</summary>
    public Basis Basis { get; }
}
