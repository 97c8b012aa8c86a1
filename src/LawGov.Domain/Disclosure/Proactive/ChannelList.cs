using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>The channels that a catalogue lists for an item (目录所列渠道), and the catalogue.</summary>
public sealed record ChannelList
{
    /// <summary>Lists channels.</summary>
    /// <param name="channels">One at least.</param>
    /// <param name="basis">The catalogue, a local or internal rule.</param>
    /// <exception cref="ArgumentException">There is no channel or no basis, or the basis is law: a catalogue is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public ChannelList(ValueList<DisclosureChannel> channels, Basis basis)
    {
        foreach (var channel in channels) { Guard.Against.Undeclared(channel, nameof(channels)); }

        Channels = channels.IsEmpty ? throw new ArgumentException("Expected one channel at least.", nameof(channels)) : channels.Distinct().Order().ToValueList();
        Basis = Guard.Against.Null(basis).Kind != BasisKind.Law
            ? basis
            : throw new ArgumentException($"Expected a local or internal rule, not {basis.Key}: a catalogue is no law.", nameof(basis));
    }

    /// <summary>The channels, each once, in the order of the tick list.</summary>
    public ValueList<DisclosureChannel> Channels { get; }

    /// <summary>The catalogue.</summary>
    public Basis Basis { get; }
}
