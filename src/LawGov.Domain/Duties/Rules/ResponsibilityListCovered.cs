using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Has each item of the list of powers and duties a post that does the work (权责清单事项均有直接责任岗位)?</summary>
internal static class ResponsibilityListCovered
{
    private static readonly Basis Practice = Basis.Practice(new(
        "权责清单事项落实到岗位",
        "each item of the list of powers and duties is given to a post"));
    private static readonly ListWords Words = new(
        new("有直接责任岗位", "with a post that does the work"),
        new("没有直接责任岗位", "without a post that does the work"));
    private static readonly MessageTemplate Items = new("{on}，权责清单事项", "items of the list of powers and duties on {on}");
    private static readonly MessageTemplate Undivided = new(
        "{on}，经确认没有职责分工，权责清单事项",
        "items of the list of powers and duties on {on}, duties being known not to be divided");
    private static readonly Message NoItems = new MessageTemplate(
        "经确认，没有权责清单事项",
        "it is known that there is no item in a list of powers and duties").With();

    internal static Rule<ResponsibilityListFacts> Rule { get; } = new(
        "DUTY-07",
        new("权责清单事项均有直接责任岗位", "The list of powers and duties is covered by the division of duties"),
        new(
            "清单每一事项在核查日期均有一个直接责任岗位（空缺与否不论）的为符合；有一项没有、责任冲突或者所属事项未列入的为不符合。清单本身是否完整不判断。没有全国性规定作此表述，依据为地方规定、内部制度或者一般做法。",
            "Met when each item has one lead post on the direct tier on the day asked about, whether filled or not; not met when " +
                "one has none, two, or an area that is not declared. Whether the list itself is complete is not covered. No national " +
                "text says so in these words: the basis is a local rule, an internal rule or practice."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? (facts.Items.IsUnknown ? null : c.Listed(facts.Items, DutyKeys.ResponsibilityList, NoItems, out _))
            ?? c.Both(facts.Items.State, DutyKeys.ResponsibilityList, facts.Map.State, DutyKeys.Division)
            ?? c.Each(
                (facts.Map.State == FactState.None ? Undivided : Items).With(("on", facts.On)),
                Tally<ResponsibilityItem>.Of(facts.Items.ValueOr(default), facts, static (item, facts) => StateOf(item, facts)),
                static item => item.Name,
                Words,
                DutyKeys.Division,
                facts.Rule.ValueOr(Practice)))
    {
        Asks = [DutyKeys.ResponsibilityList, DutyKeys.Division],
    };

    /// <summary>An area that is not declared, and one that two posts claim, has no post that does the work.</summary>
    private static FactState StateOf(ResponsibilityItem item, ResponsibilityListFacts facts)
        => facts.Map.Known(out var map)
            && map.Areas.IndexOf(item.Area) is var area and >= 0
            && map.Find(area, DutyTier.Direct, facts.On).State is not (HoldingState.None or HoldingState.Conflict)
                ? FactState.Known
                : FactState.None;
}
