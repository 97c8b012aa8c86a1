using System.Text.Json.Serialization;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>Days on which a person is absent from all posts (缺席).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Absence
{
    /// <summary>Says who is absent, and when.</summary>
    /// <param name="person">Who.</param>
    /// <param name="span">The days, half-open.</param>
    /// <param name="basis">The record or notice it rests on; null where none is stated.</param>
    /// <exception cref="ArgumentException">The id is none, or the span is empty.</exception>
    public Absence(PersonId person, DateSpan span, Basis? basis = null)
    {
        Person = person.IsNone ? throw new ArgumentException("Expected the id of a person, not none.", nameof(person)) : person;
        Span = span.IsEmpty ? throw new ArgumentException("Expected a span with at least one day.", nameof(span)) : span;
        Basis = basis;
    }

    /// <summary>Who is absent.</summary>
    public PersonId Person { get; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; }

    /// <summary>The record or notice it rests on; null where none is stated.</summary>
    public Basis? Basis { get; }
}
