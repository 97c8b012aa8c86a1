using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does what a catalogue lists stand published on the day asked, as last changed (目录事项已公开且为最新)?</summary>
internal static class CatalogueItemPublished
{
    private static readonly MessageTemplate Stands = new(
        "{event}形成或者变更，{published}公开，截至{asOf}为最新",
        "formed or changed on {event}, published on {published}: up to date on {asOf}");
    private static readonly MessageTemplate Stale = new(
        "公开后于{event}变更，期限{limit}，{due}",
        "changed on {event} after it was published, limit {limit}, {due}");
    private static readonly MessageTemplate NotStated = new(
        "形成日期：{formed}；变更日期：{changed}；公开日期：{published}；目录期限：{limit}。截至{asOf}是否公开并为最新，不能确定",
        "formed: {formed}; changed: {changed}; published: {published}; limit of the catalogue: {limit}; whether it stands " +
            "published on {asOf} cannot be determined");

    private static readonly MessageTemplate NotListed = new("没有目录列入该事项", "no catalogue lists it");
    private static readonly Bilingual Renewing = new("更新", "published anew");

    internal static Rule<PublicationFacts> Rule { get; } = new(
        "DISC-06",
        new("目录事项已公开且为最新", "What a catalogue lists stands published and up to date"),
        new(
            "判断评价基准日的状态：最近一次公开不早于形成日和最近变更日的为符合，逾期公开的由其他规则判定；期限已满尚未公开或者变更后尚未更新的为不符合。目录期限严于法定期限的按目录，行政机关的其他情形按形成或者变更之日有效的法定期限；学校没有法定" +
                "期限。目录为地方规定或者内部制度。内容是否正确、渠道是否符合要求，不在此列。",
            "Asks how it stands on the as-of day: met where the last publication is not older than formation and last change, " +
                "though it was late; breached where the limit has passed without a publication, or without one since the last " +
                "change. The limit is the catalogue's where stricter than the law's; for organs otherwise the law's, by the day of " +
                "formation or change; schools have none of law. A catalogue is a local or internal rule. Whether the content is " +
                "right, and the channel, is not covered."),
        (c, facts) => c.NotYet(facts.Formed, DisclosureKeys.Formed, PublicationDue.Forming)
            ?? c.Known(facts.Catalogue, DisclosureKeys.ItemCatalogue, static c => c.NotApplicable(NotListed.With()), out var catalogue)
            ?? Judge(c, facts, catalogue))
    {
        Provisions = DisclosureLaw.ProactiveLimit.Provisions,
        Asks =
        [
            DisclosureKeys.ItemCatalogue, DisclosureKeys.Formed, DisclosureKeys.Published, DisclosureKeys.Changed, DisclosureKeys.ItemLimit,
            DisclosureKeys.Body, DisclosureKeys.Governing,
        ],
    };

    private static Finding Judge(Case c, PublicationFacts facts, Basis catalogue)
    {
        var standing = PublicationStanding.Of(facts, facts.CatalogueLimit, catalogue, facts.Body, c.Context);
        var published = facts.Published.ValueOr(c.AsOf);
        if (standing.Stands)
        {
            return c.Met(Stands.With(("event", standing.Event), ("published", published), ("asOf", c.AsOf)), catalogue);
        }

        if (standing.State == PublicationState.BeforeFormed)
        {
            return PublicationDue.Contradict(c, DisclosureKeys.Published, published, DisclosureKeys.Formed, standing.Event);
        }

        if (standing.Due is not { } due) { return c.Undetermined(Unclear(facts, c.AsOf), standing.Missing.AsSpan()); }

        bool renews = facts.Published.State == FactState.Known && published <= c.AsOf;
        return c.Due(
            standing.Window,
            PublicationDue.HeadOf(renews ? Stale : PublicationDue.Head, due),
            renews ? Renewing : PublicationDue.Publishing,
            Fact<LocalDate>.None,
            DisclosureKeys.Published,
            due.Basis!);
    }

    private static Message Unclear(PublicationFacts facts, LocalDate asOf) => NotStated.With(
        ("formed", facts.Formed.Say()), ("changed", facts.Changed.Say()), ("published", facts.Published.Say()), (
            "limit",
            facts.CatalogueLimit.Say()), ("asOf", asOf));
}
