using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Has each item of the list of powers and duties a section that does the work (权责清单事项均有直接责任岗位)?</summary>
/// <remarks>
/// Asks the map on the day for a lead on the direct tier, be the post filled or not; a conflict or an undeclared area is no lead. No national text asks for it in
/// these words: the basis is the rule handed in, else practice. Left out: whether the list itself is complete.
/// </remarks>
public static class ResponsibilityListCovered
{
    private static readonly Basis Practice = Basis.Practice(new("权责清单事项落实到岗位", "each item of the list of powers and duties is given to a post"));

    private static readonly MessageTemplate Covered = new("{on}，权责清单{items}项均有直接责任岗位", "on {on} each of the {items} items has a post that does the work");

    private static readonly MessageTemplate Uncovered = new(
        "{on}，权责清单{items}项中，{missing}项没有直接责任岗位，如：{first}",
        "on {on}, of {items} items, {missing} have no post that does the work, such as: {first}");

    private static readonly MessageTemplate Undivided = new("经确认，没有职责分工；权责清单{items}项均无直接责任岗位", "it is known that duties are not divided: none of the {items} items has a post that does the work");

    private static readonly MessageTemplate NoList = new("经确认，没有权责清单事项", "it is known that there is no item in a list of powers and duties");

    private static readonly MessageTemplate NotStated = new("权责清单或者职责分工未载明", "the list or the division of duties is not stated");

    private static readonly MessageTemplate NotYet = new("核查日期{on}晚于评价基准日{asOf}", "the day asked about, {on}, lies after the as-of day {asOf}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ResponsibilityListFacts> Rule { get; } = new(
        "DUTY-07",
        new("权责清单事项均有直接责任岗位", "The list of powers and duties is covered by the division of duties"),
        new(
            "清单每一事项在核查日期均有一个直接责任岗位（空缺与否不论）的为符合；有一项没有、责任冲突或者所属事项未列入的为不符合。没有全国性规定作此表述，依据为地方规定、内部制度或者一般做法。",
            "Met when each item has one lead post on the direct tier on the day asked about, filled or not; breached when one has none, two, or an area that is not declared. No national text says so in these words: the basis is a local rule, an internal rule or practice."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, ResponsibilityListFacts facts, RuleContext context)
    {
        if (facts.On > context.AsOf) { return rule.Pending(facts.Id, NotYet.With(("on", facts.On), ("asOf", context.AsOf))); }

        bool listed = facts.Items.Known(out var items);
        if (facts.Items.State == FactState.None || (listed && items.IsEmpty)) { return rule.NotApplicable(facts.Id, NoList.With()); }

        if (!listed || facts.Map.IsUnknown)
        {
            return rule.Undetermined(facts.Id, NotStated.With(), listed ? null : DutyKeys.ResponsibilityList, facts.Map.IsUnknown ? DutyKeys.Division : null);
        }

        var basis = facts.Rule.ValueOr(Practice);
        if (!facts.Map.Known(out var map)) { return rule.Breached(facts.Id, Undivided.With(("items", items.Count)), basis); }

        ResponsibilityItem? first = null;
        int missing = 0;
        foreach (var item in items)
        {
            int area = map.Areas.IndexOf(item.Area);
            if (area >= 0 && map.Find(area, DutyTier.Direct, facts.On).State is not (HoldingState.None or HoldingState.Conflict)) { continue; }

            first ??= item;
            missing++;
        }

        return first is null
            ? rule.Met(facts.Id, Covered.With(("on", facts.On), ("items", items.Count)), basis)
            : rule.Breached(facts.Id, Uncovered.With(("on", facts.On), ("items", items.Count), ("missing", missing), ("first", first.Name)), basis);
    }
}
