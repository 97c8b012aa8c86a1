using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Channels as a figure of a message: the names are joined when the text is asked for.</summary>
internal sealed record ChannelNames(ValueList<DisclosureChannel> Channels) : IBilingualText
{
    /// <inheritdoc/>
    public string ToText(Language language) => string.Join(language == Language.Chinese ? "、" : ", ", Channels.Select(channel => channel.Name().ToText(language)));
}
