using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of one piece of information that a body published or should have (公开记录).</summary>
public sealed record DisclosureRecord
{
    /// <summary>The record itself: a document, a page.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The item of the catalogue that it belongs to; none where nobody said.</summary>
    public required SubjectId Item { get; init; }

    /// <summary>The body that publishes it.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The day it was formed.</summary>
    public Fact<LocalDate> Formed { get; init; }

    /// <summary>The day of its last change; none where it is known that it never changed.</summary>
    public Fact<LocalDate> Changed { get; init; }

    /// <summary>The day it was last published; none where it is known that it never was.</summary>
    public Fact<LocalDate> Published { get; init; }

    /// <summary>The channels through which it was published; none where it is known that there were none.</summary>
    public Fact<ValueList<DisclosureChannel>> Channels { get; init; }
}
