using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>What is known of one piece of information that a body published or should have (公开记录).</summary>
public sealed record DisclosureRecord
{
    private readonly Fact<LocalDate> _formed;
    private readonly Fact<LocalDate> _changed;
    private readonly Fact<LocalDate> _published;
    private readonly Fact<ValueList<DisclosureChannel>> _channels;

    /// <summary>The record itself: a document, a page.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The item of the catalogue that it belongs to; none where nobody said.</summary>
    public required SubjectId Item { get; init; }

    /// <summary>The body that publishes it.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The day it was formed.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Formed { get => _formed; init => _formed = value.OfIso(nameof(Formed)); }

    /// <summary>The day of its last change; none where it is known that it never changed.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Changed { get => _changed; init => _changed = value.OfIso(nameof(Changed)); }

    /// <summary>The day it was last published; none where it is known that it never was.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }

    /// <summary>The channels through which it was published; none where it is known that there were none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public Fact<ValueList<DisclosureChannel>> Channels { get => _channels; init => _channels = value.Declared(nameof(Channels)); }
}
