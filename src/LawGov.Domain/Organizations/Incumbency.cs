using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>A person in a post over a span of days (任职).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Incumbency
{
    /// <summary>Says who holds a post, and when.</summary>
    /// <param name="post">The post.</param>
    /// <param name="person">Who holds it.</param>
    /// <param name="span">The days, half-open: the first day in office is in, the first day out of it is not.</param>
    /// <param name="seats">How many seats the post has on these days; null where it is not stated.</param>
    /// <exception cref="ArgumentException">An id is none, or the span is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of seats is below 1.</exception>
    public Incumbency(PostId post, PersonId person, DateSpan span, int? seats = null)
    {
        Post = post.IsNone ? throw new ArgumentException("Expected the id of a post, not none.", nameof(post)) : post;
        Person = person.IsNone ? throw new ArgumentException("Expected the id of a person, not none.", nameof(person)) : person;
        Span = span.IsEmpty ? throw new ArgumentException("Expected a span with at least one day.", nameof(span)) : span;
        Seats = seats is { } stated ? Guard.Against.OutsideOf(stated, 1, int.MaxValue, nameof(seats)) : null;
    }

    /// <summary>The post.</summary>
    public PostId Post { get; }

    /// <summary>Who holds it.</summary>
    public PersonId Person { get; }

    /// <summary>The days in office, half-open.</summary>
    public DateSpan Span { get; }

    /// <summary>How many seats the post has on these days (职数); null where it is not stated, which is one.</summary>
    public int? Seats { get; }

    /// <summary>Returns the post, the person, the days and the seats, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Post} {Person} {Span} {Seats}").TrimEnd();
}
