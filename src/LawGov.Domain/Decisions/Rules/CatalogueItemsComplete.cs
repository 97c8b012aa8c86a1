using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Does every item of the catalogue say who decides, which office is in charge and by when (目录事项要素齐全)?</summary>
internal static class CatalogueItemsComplete
{
    private static readonly Basis Practice = Basis.Practice(new(
        "决策事项目录列明决策事项、决策主体、承办单位和计划完成时间",
        "a catalogue of decisions names the matter, who decides, the office in charge and the planned day"));
    private static readonly Bilingual YearAsked = new("目录年度的首日", "the first day of the year of the catalogue");
    private static readonly MessageTemplate Items = new("{year}年度决策事项目录所列事项", "matters in the catalogue of decisions for {year}");
    private static readonly Message NoCatalogue = new MessageTemplate("经确认，没有确定决策事项目录", "it is known that no catalogue was fixed").With();
    private static readonly ListWords Words = new(
        new("列明决策主体、承办单位、计划完成时间", "with who decides, the office in charge and the planned day"),
        new("经确认要素不全", "known to be incomplete"));

    internal static Rule<DecisionCatalogueFacts> Rule { get; } = new(
        "DECI-22",
        new("决策事项目录要素齐全", "Every item of the catalogue of decisions is complete"),
        new(
            "目录的每一事项均列明决策主体、承办单位、计划完成时间的为符合，确认有一项没有列明的为不符合，其他情形未能判定；没有目录的不适用。国家层面没有规定目录要素，依据为地方规定、内部制度或者一般做法。",
            "Met when each matter of the catalogue says who decides, which office is in charge and by when it is planned, not met " +
                "when one is known not to, else undetermined; not applicable without a catalogue. No national text says what an item " +
                "holds: the basis is a local rule, an internal rule or practice."),
        static (c, facts) => c.NotYet(new(facts.Year, 1, 1), YearAsked)
            ?? c.Listed(facts.Items, DecisionKeys.Catalogue, NoCatalogue, out var items)
            ?? c.Each(
                Items.With(("year", Digits.Year(facts.Year))),
                Tally<DecisionCatalogueItem>.Of(items, StateOf),
                static item => item.Matter,
                Words,
                DecisionKeys.CatalogueItems,
                facts.Rule.ValueOr(Practice)))
    {
        Asks = [DecisionKeys.Catalogue, DecisionKeys.CatalogueItems],
    };

    private static FactState StateOf(DecisionCatalogueItem item)
    {
        var (decider, office, planned) = (item.Decider.State, item.Office.State, item.Planned.State);
        return decider == FactState.None || office == FactState.None || planned == FactState.None ? FactState.None
            : decider == FactState.Unknown || office == FactState.Unknown || planned == FactState.Unknown ? FactState.Unknown
            : FactState.Known;
    }
}
