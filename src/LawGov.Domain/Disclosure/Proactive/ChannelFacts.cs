using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of the channels through which information was published (公开渠道事实).</summary>
public sealed record ChannelFacts
{
    /// <summary>What the finding is about: the information.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>What kind of body published it.</summary>
    public Fact<BodyKind> Body { get; init; }

    /// <summary>The day it was published; none where it is known that it was not.</summary>
    public Fact<LocalDate> Published { get; init; }

    /// <summary>All channels through which it was published; none where it is known that it was not.</summary>
    public Fact<ValueList<DisclosureChannel>> Channels { get; init; }

    /// <summary>The channels that a catalogue lists for it; none where it is known that no catalogue does.</summary>
    public Fact<ChannelList> Listed { get; init; }
}
