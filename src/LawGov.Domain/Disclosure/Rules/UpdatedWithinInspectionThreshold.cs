using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was a page, column or account updated within the threshold of inspections (更新间隔符合检查指标)?</summary>
internal static class UpdatedWithinInspectionThreshold
{
    private static readonly MessageTemplate Head = new(
        "最近更新{event}，未更新时间不得超过{limit}（至{due}止）",
        "last updated on {event}, at most {limit} without an update (through {due})");
    private static readonly MessageTemplate NeverUpdated = new(
        "检查日{on}，经确认从未更新，未更新时间不得超过{limit}",
        "inspected on {on}, known never to have been updated; at most {limit} without an update");
    private static readonly MessageTemplate AfterInspection = new(
        "最近更新{updated}晚于检查日{on}，此前何日更新未载明",
        "last updated on {updated}, after the inspection on {on}; not stated: the update before it");
    private static readonly MessageTemplate OtherPlace = new("该类栏目没有经确认的更新指标", "no threshold is confirmed for this kind of column");
    private static readonly Bilingual InspectionDay = new("检查日", "the day of the inspection");
    private static readonly Bilingual Inspecting = new("检查", "inspected");
    private static readonly Bilingual Within = new("未超过", "within it");
    private static readonly Bilingual Beyond = new("已超过", "beyond it");

    internal static Rule<UpdateFacts> Rule { get; } = new(
        "DISC-10",
        new("更新间隔符合检查指标", "Updates keep within the threshold of inspections"),
        new(
            "按检查日有效的检查指标，自最近更新日次日起算，届满日当日仍为符合，两周按14日计。指标印发日不明，2019年4月为未定；政务新媒体的指标仅见于适用，由使用者提供。检查指标不是法定期限；整站单项否决所需的栏目个数、留言答复等不在此列。",
            "Counts from the day after the last update, by the threshold in force on the day of inspection; the last day is in " +
                "time, two weeks are 14 days. April 2019 is unsettled, for the day of issue is not clear; for new media the " +
                "threshold is seen only as applied and is supplied by the caller. A threshold of inspections is not a limit of law. " +
                "How many columns fail a whole site, and replies to messages, are not covered."),
        (c, facts) => c.NotYet(facts.On, InspectionDay)
            ?? c.Known(facts.Place, DisclosureKeys.Place, out var place)
            ?? (place == UpdatePlace.Other ? c.NotApplicable(OtherPlace.With()) : null)
            ?? c.InForce(ThresholdOf(place), facts.On, DisclosureKeys.InspectionThreshold, out var threshold, out var basis)
            ?? Judge(c, facts, threshold, basis))
    {
        Provisions = DisclosureLaw.HomePageThreshold.Provisions,
        Asks = [DisclosureKeys.Place, DisclosureKeys.InspectionThreshold, DisclosureKeys.LastUpdated],
    };

    private static Finding Judge(Case c, UpdateFacts facts, TimeLimit threshold, Basis basis)
    {
        if (facts.LastUpdated.State == FactState.None)
        {
            return c.Breached(NeverUpdated.With(("on", facts.On), ("limit", threshold)), basis);
        }

        if (c.Known(facts.LastUpdated, DisclosureKeys.LastUpdated, out var updated) is { } notStated) { return notStated; }

        // An update after the inspection says nothing of the one before it.
        if (updated > facts.On)
        {
            return c.Undetermined(AfterInspection.With(("updated", updated), ("on", facts.On)), DisclosureKeys.LastUpdated);
        }

        if (!PublicationStanding.IsCountable(updated, threshold))
        {
            return PublicationDue.NotCountable(c, updated, DisclosureKeys.LastUpdated);
        }

        var due = threshold.AfterOn(updated, c.Context.Calendar.Projecting(), basis);
        var head = Head.With(("event", updated), ("limit", threshold), ("due", due.Due));
        return c.Due(DueWindow.Of(due), head, Inspecting, facts.On, DisclosureKeys.LastUpdated, basis, Within, Beyond);
    }

    private static LawParameter<TimeLimit> ThresholdOf(UpdatePlace place) => place switch
    {
        UpdatePlace.HomePage => DisclosureLaw.HomePageThreshold,
        UpdatePlace.NewsColumn => DisclosureLaw.NewsColumnThreshold,
        UpdatePlace.PolicyColumn => DisclosureLaw.PolicyColumnThreshold,
        _ => DisclosureLaw.NewMediaThreshold,
    };
}
