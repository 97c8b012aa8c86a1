using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>What is known of the channels through which information was published (公开渠道事实).</summary>
public sealed record ChannelFacts : IFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _published;
    private readonly Fact<ValueList<DisclosureChannel>> _channels;

    /// <summary>What the finding is about: the information.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>What kind of body published it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The day it was published; none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }

    /// <summary>All channels through which it was published; none where it is known that it was not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public Fact<ValueList<DisclosureChannel>> Channels { get => _channels; init => _channels = value.Declared(nameof(Channels)); }

    /// <summary>The channels that a catalogue lists for it; none where it is known that no catalogue does.</summary>
    public Fact<ChannelList> Listed { get; init; }
}
