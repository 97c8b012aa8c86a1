using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Was a page, column or account updated within the threshold of inspections (更新间隔符合检查指标)?</summary>
/// <remarks>
/// The threshold in force on the day of the inspection, counted from the last update: that day is not counted, the last day is in time, 2 weeks are 14 days.
/// An update dated after the inspection says nothing of the one before it. The threshold is one of inspections: the finding never speaks of a breach
/// of law. Left out: how many stale or empty columns fail a site as a whole, replies to messages, and the other single-veto items.
/// </remarks>
public static class UpdatedWithinInspectionThreshold
{
    private static readonly MessageTemplate Within = new(
        "最近更新{updated}，检查日{on}，不更新不得超过{threshold}，至{due}止，未超过",
        "last updated on {updated}, inspected on {on}, at most {threshold} without an update, that is through {due}: within it");

    private static readonly MessageTemplate Beyond = new(
        "最近更新{updated}，检查日{on}，不更新不得超过{threshold}，至{due}止，已超过",
        "last updated on {updated}, inspected on {on}, at most {threshold} without an update, that is through {due}: beyond it");

    private static readonly MessageTemplate NeverUpdated = new("检查日{on}，确认从未更新，不更新不得超过{threshold}", "inspected on {on}, known never to have been updated; at most {threshold} without an update");

    private static readonly MessageTemplate NotStated = new("检查日{on}，未载明最近更新日期，不更新不得超过{threshold}", "inspected on {on}; the day of the last update is not stated; at most {threshold} without an update");

    private static readonly MessageTemplate AfterInspection = new("最近更新{updated}晚于检查日{on}，此前何日更新未载明", "last updated on {updated}, after the inspection on {on}; the update before it is not stated");

    private static readonly MessageTemplate NotCountable = new("最近更新{updated}不在可以计算的年份之内，请核实", "last updated on {updated}, outside the years that can be counted");

    private static readonly MessageTemplate NotAnnounced = new(
        "最近更新{updated}，检查日{on}，不更新不得超过{threshold}；放假安排尚未公布，是否超过不能确定",
        "last updated on {updated}, inspected on {on}, at most {threshold} without an update; the arrangement is not announced, so whether it is beyond is open");

    private static readonly MessageTemplate PlaceNotStated = new("未载明检查的是首页、哪一类栏目还是账号", "it is not stated what is inspected");

    private static readonly MessageTemplate OtherPlace = new("该类栏目没有经确认的更新指标", "no threshold is confirmed for this kind of column");

    private static readonly MessageTemplate NotSettled = new("{on}的更新检查指标未经确认", "the threshold on {on} is not confirmed");

    private static readonly MessageTemplate NoThreshold = new("{on}没有更新检查指标", "on {on} there was no threshold");

    private static readonly MessageTemplate NotYet = new("检查日{on}晚于评价基准日{asOf}", "the inspection on {on} lies after the as-of day {asOf}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<UpdateFacts> Rule { get; } = new(
        "DISC-10",
        new("更新间隔符合检查指标", "Updates keep within the threshold of inspections"),
        new(
            "按检查日有效的检查指标，自最近更新日次日起算，届满日当日仍为符合，两周按14日计。指标印发日不明，2019年4月为未定；政务新媒体的指标仅见于适用，由使用者提供。检查指标不是法定期限；整站单项否决所需的栏目个数、留言答复等不在此列。",
            "Counts from the day after the last update, by the threshold in force on the day of inspection; the last day is in time, two weeks are 14 days. April 2019 is unsettled, for the day of issue is not clear; for new media the threshold is seen only as applied and is for the caller to lay over. A threshold of inspections is no limit of law. Left out: how many columns fail a whole site, and replies to messages."),
        DisclosureLaw.HomePageThreshold.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, UpdateFacts facts, RuleContext context)
    {
        if (facts.On > context.AsOf) { return rule.Pending(facts.Id, NotYet.With(("on", facts.On), ("asOf", context.AsOf))); }

        if (!facts.Place.Known(out var place)) { return rule.Undetermined(facts.Id, PlaceNotStated.With(), DisclosureKeys.Place); }

        if (place == UpdatePlace.Other) { return rule.NotApplicable(facts.Id, OtherPlace.With()); }

        var selected = context.Law.On(ThresholdOf(place), facts.On);
        if (selected.State == Selection.Unsettled) { return rule.Undetermined(facts.Id, NotSettled.With(("on", facts.On)), DisclosureKeys.InspectionThreshold); }

        if (!selected.InForce(out var threshold, out var basis)) { return rule.NotApplicable(facts.Id, NoThreshold.With(("on", facts.On))); }

        if (facts.LastUpdated.State == FactState.None) { return rule.Breached(facts.Id, NeverUpdated.With(("on", facts.On), ("threshold", threshold)), basis); }

        if (!facts.LastUpdated.Known(out var updated)) { return rule.Undetermined(facts.Id, NotStated.With(("on", facts.On), ("threshold", threshold)), DisclosureKeys.LastUpdated); }

        if (updated > facts.On)
        {
            return rule.Undetermined(facts.Id, AfterInspection.With(("updated", updated), ("on", facts.On)), DisclosureKeys.LastUpdated);
        }

        if (!CountableDay.Is(updated)) { return rule.Undetermined(facts.Id, NotCountable.With(("updated", updated)), DisclosureKeys.LastUpdated); }

        var due = threshold.AfterOn(updated, context.Calendar.Projecting(), basis);
        if (facts.On > due.Earliest && facts.On <= due.Latest)
        {
            return rule.Undetermined(facts.Id, NotAnnounced.With(("updated", updated), ("on", facts.On), ("threshold", threshold)), due.Certainty, CalendarKeys.NoticeOf(due.Calendar.FirstYearNotAnnounced));
        }

        bool within = facts.On <= due.Earliest;
        var because = (within ? Within : Beyond).With(("updated", updated), ("on", facts.On), ("threshold", threshold), ("due", due.Due));
        return within ? rule.Met(facts.Id, because, basis, due.Certainty) : rule.Breached(facts.Id, because, basis, due.Certainty);
    }

    private static LawParameter<TimeLimit> ThresholdOf(UpdatePlace place) => place switch
    {
        UpdatePlace.HomePage => DisclosureLaw.HomePageThreshold,
        UpdatePlace.NewsColumn => DisclosureLaw.NewsColumnThreshold,
        UpdatePlace.PolicyColumn => DisclosureLaw.PolicyColumnThreshold,
        _ => DisclosureLaw.NewMediaThreshold,
    };
}
