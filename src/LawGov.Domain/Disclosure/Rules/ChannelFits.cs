using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Was information published through a channel that is listed for it (公开渠道符合要求)?</summary>
/// <remarks>
/// One listed channel is enough. Published on a known day and through no channel at all: one of the two is wrong, and nothing is found. Where a catalogue lists channels, it is held against them. Where none does, an organ's publication through a channel
/// that Article 23 names is met by law on its day; through others alone it is undetermined, for the article's list does not say that it is closed. Left out: whether all listed channels were used.
/// </remarks>
public static class ChannelFits
{
    private static readonly MessageTemplate Fits = new("通过{channels}公开，目录所列渠道：{listed}", "published through: {channels}; the catalogue lists: {listed}");

    private static readonly MessageTemplate DoesNotFit = new("通过{channels}公开，均不在目录所列渠道之内：{listed}", "published through: {channels}, none of what the catalogue lists: {listed}");

    private static readonly MessageTemplate Named = new("{published}通过{channels}公开，属于条例列举的渠道：{listed}", "published on {published} through: {channels}; the law names: {listed}");

    private static readonly MessageTemplate NotNamed = new("{published}通过{channels}公开，条例列举的渠道为：{listed}；其他渠道是否足够，不能确定", "published on {published} through: {channels}; the law names: {listed}; whether others are enough is open");

    private static readonly MessageTemplate ChannelsNotStated = new("未载明通过什么渠道公开", "it is not stated through which channels it was published");

    private static readonly MessageTemplate NotPublished = new("尚未公开，没有渠道可以判断", "it is not published: there is no channel to judge");

    private static readonly MessageTemplate NoChannel = new("载明{published}公开，又载明没有通过任何渠道，两者必有一误", "stated to be published on {published}, and through no channel: one of the two is wrong");

    private static readonly MessageTemplate ListNotStated = new("未载明目录所列的渠道", "it is not stated which channels a catalogue lists");

    private static readonly MessageTemplate BodyNotStated = new("未载明公开主体的性质，不能确定条例列举的渠道是否适用", "the kind of body is not stated: whether the law's channels apply is open");

    private static readonly MessageTemplate DayNotStated = new("未载明公开日期，不能确定是否已经公开、适用什么规定", "the day of publication is not stated: whether it is published and which law applies is open");

    private static readonly MessageTemplate NotReached = new("没有目录列出渠道，条例列举的渠道不适用于学校", "no catalogue lists channels, and those of the Regulation do not reach schools");

    private static readonly MessageTemplate BodyNotConfirmed = new("条例列举的渠道是否适用于该类单位，未经确认", "it is not confirmed whether the channels of the Regulation reach this kind of body");

    private static readonly MessageTemplate NotSettled = new("条例对{published}公开渠道的规定未经确认", "the channels of law on {published} are not confirmed");

    private static readonly MessageTemplate NoLaw = new("{published}没有关于公开渠道的规定", "on {published} no rule on channels was in force");

    private static readonly MessageTemplate NotYet = new("公开日期{published}晚于评价基准日{asOf}", "to be published on {published}, after the as-of day {asOf}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ChannelFacts> Rule { get; } = new(
        "DISC-08",
        new("公开渠道符合要求", "A listed channel was used"),
        new(
            "目录列出渠道的，通过其中之一公开为符合，均不在其中的为不符合。没有目录列出渠道的，行政机关通过条例第二十三条列举的渠道公开为符合，仅通过其他渠道公开的未能判定；2019年5月15日以前的渠道未经确认；学校不适用。",
            "Where a catalogue lists channels, one of them is enough, and none of them is a breach. Where none does, an organ's publication through a channel of Article 23 is met, through others alone undetermined; channels of law before 2019-05-15 are not confirmed; schools are not reached."),
        DisclosureLaw.Channels.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, ChannelFacts facts, RuleContext context)
    {
        bool stated = facts.Channels.Known(out var channels), nowhere = facts.Channels.State == FactState.None || (stated && channels.IsEmpty);
        if (facts.Published.State == FactState.None || (nowhere && facts.Published.IsUnknown)) { return rule.NotApplicable(facts.Id, NotPublished.With()); }

        if (!stated && !nowhere) { return rule.Undetermined(facts.Id, ChannelsNotStated.With(), DisclosureKeys.Channels); }

        bool dated = facts.Published.Known(out var published);
        if (dated && published > context.AsOf) { return rule.Pending(facts.Id, NotYet.With(("published", published), ("asOf", context.AsOf))); }

        if (nowhere) { return rule.Undetermined(facts.Id, NoChannel.With(("published", published)), DisclosureKeys.Published, DisclosureKeys.Channels); }

        if (!dated) { return rule.Undetermined(facts.Id, DayNotStated.With(), DisclosureKeys.Published); }

        if (facts.Listed.Known(out var listed))
        {
            var names = (Used: new ChannelNames(channels), Listed: new ChannelNames(listed.Channels));
            return Share(channels, listed.Channels)
                ? rule.Met(facts.Id, Fits.With(("channels", names.Used), ("listed", names.Listed)), listed.Basis)
                : rule.Breached(facts.Id, DoesNotFit.With(("channels", names.Used), ("listed", names.Listed)), listed.Basis);
        }

        if (facts.Listed.IsUnknown) { return rule.Undetermined(facts.Id, ListNotStated.With(), DisclosureKeys.ListedChannels); }

        bool known = facts.Body.Known(out var body);
        return known switch
        {
            false => rule.Undetermined(facts.Id, BodyNotStated.With(), DisclosureKeys.Body),
            _ when body == BodyKind.School => rule.NotApplicable(facts.Id, NotReached.With()),
            _ when body is BodyKind.Other or BodyKind.PartyCommittee => rule.Undetermined(facts.Id, BodyNotConfirmed.With(), DisclosureKeys.Body),
            _ => ByLaw(rule, facts, published, channels, context.Law),
        };
    }

    private static Finding ByLaw(Rule rule, ChannelFacts facts, LocalDate published, ValueList<DisclosureChannel> channels, LawBook law)
    {
        var selected = law.On(DisclosureLaw.Channels, published);
        if (selected.State == Selection.Unsettled) { return rule.Undetermined(facts.Id, NotSettled.With(("published", published)), DisclosureKeys.ListedChannels); }

        if (!selected.InForce(out var named, out var basis)) { return rule.NotApplicable(facts.Id, NoLaw.With(("published", published))); }

        bool fits = Share(channels, named);
        var because = (fits ? Named : NotNamed).With(("published", published), ("channels", new ChannelNames(channels)), ("listed", new ChannelNames(named)));
        return fits ? rule.Met(facts.Id, because, basis) : rule.Undetermined(facts.Id, because, DisclosureKeys.ListedChannels);
    }

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
}
