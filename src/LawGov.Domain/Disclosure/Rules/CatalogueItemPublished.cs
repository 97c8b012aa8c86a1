using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Does what a catalogue lists stand published on the day asked, as last changed (目录事项已公开且为最新)?</summary>
/// <remarks>
/// Asked of the state on the as-of day, not of the past: late but published is met here, and DISC-02 or DISC-09 says that it was late. The limit is the
/// catalogue's where it is stricter than the law's; for organs the law's otherwise, by the day of formation or last change. Schools have no
/// limit of law. What changed after the last publication is to be published anew. Left out: whether the content is right, and the channel (DISC-08).
/// </remarks>
public static class CatalogueItemPublished
{
    private static readonly MessageTemplate Stands = new("{event}形成或者变更，{published}公开，截至{asOf}为最新", "formed or changed on {event}, published on {published}: up to date on {asOf}");

    private static readonly MessageTemplate Missing = new(
        "{event}形成，期限{limit}，最迟{due}公开；截至{asOf}尚未公开，超过期限",
        "formed on {event}, limit {limit}, due {due}; not published by {asOf}, late");

    private static readonly MessageTemplate Stale = new(
        "{published}公开后，{event}变更，期限{limit}，最迟{due}更新；截至{asOf}尚未更新，超过期限",
        "published on {published}, changed on {event}, limit {limit}, due {due}; not published anew by {asOf}, late");

    private static readonly MessageTemplate NotDue = new(
        "{event}形成或者变更，期限{limit}，最迟{due}公开；截至{asOf}期限未满",
        "formed or changed on {event}, limit {limit}, due {due}; on {asOf} not due yet");

    private static readonly MessageTemplate NotFormedYet = new("形成日期{event}晚于评价基准日{asOf}", "formed on {event}, after the as-of day {asOf}");

    private static readonly MessageTemplate Backwards = new("公开日期{published}早于形成日期{event}，两者必有一误", "published on {published}, before it was formed on {event}: one of the two is wrong");

    private static readonly MessageTemplate NotStated = new(
        "形成日期：{formed}；变更日期：{changed}；公开日期：{published}；目录期限：{limit}。截至{asOf}是否公开并为最新，不能确定",
        "formed: {formed}; changed: {changed}; published: {published}; limit of the catalogue: {limit}. Whether it stands published on {asOf} is open");

    private static readonly MessageTemplate CatalogueNotStated = new("未载明列入哪一目录", "it is not stated which catalogue lists it");

    private static readonly MessageTemplate NotListed = new("没有目录列入该事项", "no catalogue lists it");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<CatalogueItemFacts> Rule { get; } = new(
        "DISC-06",
        new("目录事项已公开且为最新", "What a catalogue lists stands published and up to date"),
        new(
            "判断评价基准日的状态：最近一次公开不早于形成日和最近变更日的为符合，逾期公开的由其他规则判定；期限已满尚未公开或者变更后尚未更新的为不符合。目录期限严于法定期限的按目录，行政机关的其他情形按形成或者变更之日有效的法定期限；学校没有法定期限。目录为地方规定或者内部制度。",
            "Asks how it stands on the as-of day: met when the last publication is not older than formation and last change, though it was late; breached when the limit has passed without a publication, or without one since the last change. The limit is the catalogue's where stricter than the law's; for organs otherwise the law's, by the day of formation or change; schools have none of law. A catalogue is a local or internal rule."),
        DisclosureLaw.ProactiveLimit.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, CatalogueItemFacts facts, RuleContext context)
    {
        if (!facts.Catalogue.Known(out var catalogue))
        {
            return facts.Catalogue.IsUnknown
                ? rule.Undetermined(facts.Id, CatalogueNotStated.With(), DisclosureKeys.ItemCatalogue)
                : rule.NotApplicable(facts.Id, NotListed.With());
        }

        var standing = PublicationStanding.Of(new(facts.Formed, facts.Changed, facts.Published), facts.Limit, catalogue, facts.Body, context);
        var published = facts.Published.ValueOr(context.AsOf);
        if (standing.Stands)
        {
            return rule.Met(facts.Id, Stands.With(("event", standing.Event), ("published", published), ("asOf", context.AsOf)), catalogue);
        }

        return standing.State switch
        {
            PublicationState.Missing => rule.Breached(facts.Id, Due(Missing, standing.Due!, context.AsOf), standing.Due!.Basis!, standing.Due.Certainty),
            PublicationState.Stale => rule.Breached(facts.Id, NotRenewed(standing.Due!, published, context.AsOf), standing.Due!.Basis!, standing.Due.Certainty),
            PublicationState.Pending when standing.Due is { } due => rule.Pending(facts.Id, Due(NotDue, due, context.AsOf), due.Certainty),
            PublicationState.Pending => rule.Pending(facts.Id, NotFormedYet.With(("event", standing.Event), ("asOf", context.AsOf))),
            PublicationState.BeforeFormed => rule.Undetermined(facts.Id, Backwards.With(("published", published), ("event", standing.Event)), standing.Missing.AsSpan()),
            _ => rule.Undetermined(facts.Id, Unclear(facts, context.AsOf), standing.Due?.Certainty ?? Certainty.Final, standing.Missing.AsSpan()),
        };
    }

    private static Message Due(MessageTemplate template, Deadline due, LocalDate asOf)
        => template.With(("event", due.Start), ("limit", due.Limit), ("due", due.Due), ("asOf", asOf));

    private static Message NotRenewed(Deadline due, LocalDate published, LocalDate asOf)
        => Stale.With(("published", published), ("event", due.Start), ("limit", due.Limit), ("due", due.Due), ("asOf", asOf));

    private static Message Unclear(CatalogueItemFacts facts, LocalDate asOf) => NotStated.With(
        ("formed", facts.Formed.Say()), ("changed", facts.Changed.Say()), ("published", facts.Published.Say()), ("limit", facts.Limit.Say()), ("asOf", asOf));
}
