using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>A person who stands in for the holder of a post over a span of days (代行职务).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record StandIn
{
    /// <summary>Says who stands in, how, when and by which decision.</summary>
    /// <param name="post">The post.</param>
    /// <param name="person">Who stands in.</param>
    /// <param name="kind">In which way.</param>
    /// <param name="span">The days, half-open.</param>
    /// <param name="basis">The decision or arrangement it rests on; null where none is stated, which an audit of duties reports.</param>
    /// <exception cref="ArgumentException">An id is none, or the span is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public StandIn(PostId post, PersonId person, StandInKind kind, DateSpan span, Basis? basis = null)
    {
        Post = post.IsNone ? throw new ArgumentException("Expected the id of a post, not none.", nameof(post)) : post;
        Person = person.IsNone ? throw new ArgumentException("Expected the id of a person, not none.", nameof(person)) : person;
        Kind = Guard.Against.Undeclared(kind);
        Span = span.IsEmpty ? throw new ArgumentException("Expected a span with at least one day.", nameof(span)) : span;
        Basis = basis;
        IsStanding = kind == StandInKind.Alternate && span.End is null;
    }

    /// <summary>The post.</summary>
    public PostId Post { get; }

    /// <summary>Who stands in.</summary>
    public PersonId Person { get; }

    /// <summary>In which way.</summary>
    public StandInKind Kind { get; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; }

    /// <summary>The decision or arrangement it rests on; null where none is stated.</summary>
    public Basis? Basis { get; }

    /// <summary>Whether it is a standing arrangement (长期约定), by which the person acts in recorded absences of the holder alone.</summary>
    /// <remarks>
    /// So are the alternates (AB角) without an end, those said to be standing, those whose days hold a recorded absence of the holder, and
    /// two who are said to alternate for each other on the same days: neither row can mean that its own days are the absence.
    /// </remarks>
    public bool IsStanding { get; init; }
}
