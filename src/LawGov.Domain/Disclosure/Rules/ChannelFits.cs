using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was information published through a channel that is listed for it (公开渠道符合要求)?</summary>
internal static class ChannelFits
{
    private static readonly MessageTemplate ByCatalogue = new(
        "通过{channels}公开，目录所列渠道：{listed}",
        "published through: {channels}; the catalogue lists: {listed}");
    private static readonly MessageTemplate NotOfCatalogue = new(
        "通过{channels}公开，均不在目录所列渠道之内：{listed}",
        "published through: {channels}; none of what the catalogue lists: {listed}");
    private static readonly MessageTemplate ByLaw = new(
        "{published}通过{channels}公开，属于条例列举的渠道：{listed}",
        "published on {published} through: {channels}; the Regulation names: {listed}");
    private static readonly MessageTemplate NotOfLaw = new(
        "{published}通过{channels}公开，条例列举的渠道为：{listed}；其他渠道是否足够，不能确定",
        "published on {published} through: {channels}; the Regulation names: {listed}; whether other channels are enough cannot " +
            "be determined");

    private static readonly MessageTemplate NoChannel = new(
        "载明{published}公开，又载明没有通过任何渠道，两者必有一误",
        "stated to be published on {published}, and through no channel: one of the two is wrong");

    private static readonly Applicability Regulation = new(
        new(
            "条例列举的公开渠道",
            "the list of channels in the Regulation"), DisclosureKeys.Body, to: [Government, Department, Township], notTo: [School,
            PartyDepartment]);

    internal static Rule<PublicationFacts> Rule { get; } = new(
        "DISC-08",
        new("公开渠道符合要求", "A listed channel was used"),
        new(
            "目录列出渠道的，通过其中之一公开为符合，均不在其中的为不符合。没有目录列出渠道的，按公开之日有效的条例文本：行政机关通过其列举的渠道公开为符合，仅通过其他渠道公开的未能判定，因为列举没有穷尽；不适用于学校和党委工作部门，党委和其他单位" +
                "是否适用未经确认。是否使用了所列的全部渠道，不在此列。",
            "Where a catalogue lists channels, one of them is enough, and none of them is a breach. Where none does, the text of " +
                "the Regulation on the day of publication: an organ's publication through a channel that it names is met, through " +
                "others alone undetermined, for its list is not closed; it does not apply to schools and departments of Party " +
                "committees; whether it applies to Party committees and other bodies is not confirmed. Whether all listed channels " +
                "were used is not covered."),
        (c, facts) => NotPublished(c, facts)
            ?? (facts.ListedChannels.State == FactState.None ? NotListed(c, facts) : null)
            ?? Used(c, facts, facts.Published.ValueOr(default), out var channels)
            ?? c.Known(facts.Published, DisclosureKeys.Published, out _)
            ?? c.Known(facts.ListedChannels, DisclosureKeys.ListedChannels, out var listed)
            ?? Listed(c, channels, listed.Value, listed.Basis))
    {
        Provisions = DisclosureLaw.Channels.Provisions,
        Asks = [DisclosureKeys.Body, DisclosureKeys.Published, DisclosureKeys.Channels, DisclosureKeys.ListedChannels],
    };

    internal static bool Share(ValueList<DisclosureChannel> left, ValueList<DisclosureChannel> right)
    {
        foreach (var channel in left)
        {
            foreach (var other in right)
            {
                if (other == channel) { return true; }
            }
        }

        return false;
    }

    private static bool Nowhere(PublicationFacts facts)
        => facts.Channels.State == FactState.None || (facts.Channels.Known(out var channels) && channels.IsEmpty);

    /// <summary>Published through no channel, and no day of it is stated: known not to be published.</summary>
    private static Finding? NotPublished(Case c, PublicationFacts facts)
        => c.NotYet(
            facts.Published.IsUnknown && Nowhere(facts) ? Fact<LocalDate>.None : facts.Published,
            DisclosureKeys.Published,
            PublicationDue.Publishing);

    private static Finding? Used(Case c, PublicationFacts facts, LocalDate published, out ValueList<DisclosureChannel> channels)
    {
        channels = default;
        return facts.Published.State == FactState.Known && Nowhere(facts)
            ? c.Undetermined(NoChannel.With(("published", published)), DisclosureKeys.Published, DisclosureKeys.Channels)
            : c.Known(facts.Channels, DisclosureKeys.Channels, out channels);
    }

    private static Finding Listed(Case c, ValueList<DisclosureChannel> channels, ValueList<DisclosureChannel> listed, Basis basis)
        => Share(channels, listed)
            ? c.Met(ByCatalogue.With(("channels", new ChannelNames(channels)), ("listed", new ChannelNames(listed))), basis)
            : c.Breached(NotOfCatalogue.With(("channels", new ChannelNames(channels)), ("listed", new ChannelNames(listed))), basis);

    /// <summary>No catalogue lists channels: those of the Regulation count, where it applies to the body.</summary>
    private static Finding NotListed(Case c, PublicationFacts facts)
        => c.Applies(facts.Body, Regulation)
            ?? c.Known(facts.Published, DisclosureKeys.Published, out var published)
            ?? c.InForce(DisclosureLaw.Channels, published, DisclosureKeys.ListedChannels, out var named, out var basis)
            ?? Used(c, facts, published, out var channels)
            ?? (Share(channels, named)
                ? c.Met(
                    ByLaw.With(("published", published), ("channels", new ChannelNames(channels)), ("listed", new ChannelNames(named))),
                    basis)
                : c.Undetermined(
                    NotOfLaw.With(("published", published), ("channels", new ChannelNames(channels)), ("listed", new ChannelNames(named))),
                    DisclosureKeys.ListedChannels));

    /// <summary>Channels in a sentence: the names are joined when it is read.</summary>
    private sealed record ChannelNames(ValueList<DisclosureChannel> Channels) : IBilingualText
    {
        public string ToText(Language language)
            => string.Join(language == Language.Chinese ? "、" : ", ", Channels.Select(channel => channel.Name().ToText(language)));
    }
}
