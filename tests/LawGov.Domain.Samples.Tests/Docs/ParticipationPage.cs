using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;

namespace LawGov.Domain.Samples.Tests.Docs;

/// <summary>docs/participation.md: exact rates, what a report prints, sums over divisions, two years, people and attendances.</summary>
internal static class ParticipationPage
{
    internal static string Write()
    {
        var page = new ContextPage();
        page.Say("# Participation 参与情况", """
            Written by `eng/write-docs.sh` from the examples in `ParticipationPage.cs`. How many took part (参加人数) of how many eligible (应参加人数), at what rate (参与率): added up exactly, and held against what a report prints.
            Rules PART-01 to PART-15; `docs/rules.md` has their sentences, `docs/printed-figures.md` every form of a printed figure.
            """);

        page.Say("## Exact rates", """
            A rate is two counts. Rates are compared and ranked as fractions, counts add, and a percentage is made only to be printed, with the rounding named. Where nobody is eligible there is no rate, and not 0%. A unit that has not
            reported (未报单位) is listed, and what makes no count is kept apart.
            """);

        #region rates
        var summary = ParticipationSummary.Of(
        [
            new UnitReport(new("第一小学"), new(9, 10)),
            new UnitReport(new("第一中学"), new(400, 1000)),
            UnitReport.NotReported(new("第二中学")),
            UnitReport.Of(new("职教中心"), participants: 105, eligible: 100),
        ]);
        var rate = summary.Rate.ToPercentage(2, Rounding.HalfUp);
        bool reached = summary.Rate.IsAtLeast(Percentage.Parse("40%"));
        var almost = new ParticipationCount(24_999, 25_000).Rate.ToPercentage(2, Rounding.HalfUp, PercentageEnds.OnlyExact);
        #endregion

        page.Code("rates");
        page.Texts(
            $"{summary.Total}: {rate}; reaches 40%: {reached}",
            $"{summary.Reported} of {summary.Asked} reported; missing: {summary.Missing}; unusable: {summary.Unusable[0].Unit} ({summary.Unusable[0].Fault})",
            $"24,999 of 25,000: {almost}");

        page.Say("## What a report prints", """
            Figures stand as printed: 20,665, 约4733, 2.6万, 85%以上, 72.04%. `Reconcile` says which counts fit them under each way of rounding (四舍五入、四舍六入五成双、截尾); the rules say whether they agree, and ask for what is not stated. Each unit is
            kept: 人次 (attendances) is not compared with 人 (people).
            """);

        #region printed
        var printed = ReportedParticipation.Parse(participants: "20665", eligible: null, rate: "72.04%");
        var fit = printed.Reconcile().Eligible;
        var facts = new ParticipationFacts { Id = new("2023-report"), Reported = printed, PrintedAwarded = PrintedFigure.Parse("600余人") };
        var findings = Assessment.Of(ParticipationRules.All, new RuleContext { AsOf = new(2024, 3, 1) }, facts).Findings;
        #endregion

        page.Code("printed");
        page.Texts([$"half-up {fit.HalfUp}, half-even {fit.HalfEven}, truncated {fit.Truncate}", .. findings.Select(each => $"{each.RuleId} {each.Verdict}: {each.Because.ToText(Language.English)}")]);

        page.Say("## Sums over divisions", """
            A `DivisionIndex` is made of division codes (行政区划代码) and schools. Rows are columns of codes and counts; each bad row is named and the others are added. One pass gives every level; parts of several sources combine in any order,
            and a `PartialLedger` counts repeated and corrected deliveries once. `docs/performance.md` says what that costs, `docs/partial-format.md` how a part is stored.
            """);

        #region sums
        DivisionCode district = DivisionCode.Parse("411203"), town = DivisionCode.Parse("411203001");
        var index = DivisionIndex.Of("2023", [DivisionCode.Parse("410000"), DivisionCode.Parse("411200"), district, town, DivisionCode.Parse("411203100")]);
        var sums = new ParticipationAggregator(index);
        var unknown = sums.AddByCode([411203001000, 411203100000, 411203001000, 411299000000, 411203100000], participants: [71, 5, 8, 3, 3], eligible: [84, 4, 10, 3, 6]);
        var totals = sums.RollUp();
        #endregion

        page.Code("sums");
        page.Texts([$"district {totals[district].Count}, town {totals[town].Count}", .. sums.Errors.Where(error => error.Fault != ParticipationRowFault.UnknownGroup).Concat(unknown).Select(error => $"row {error.Row}: {error.Reason.ToText(Language.English)}")]);

        page.Say("## Two years", """
            The change of a rate is split exactly: by rates (各单位比率变化), by mix (结构变化), by entry and exit. Where every school rose and the whole fell, that is said (辛普森悖论). Renamed, merged and split units are told by `UnitSuccession`.
            """);

        #region years
        var change = RateChange.Between(
            before: [new UnitReport(new("城区"), new(900, 1000)), new UnitReport(new("乡镇"), new(60, 100))],
            after: [new UnitReport(new("城区"), new(95, 100)), new UnitReport(new("乡镇"), new(700, 1000))]);
        string Points(PointChange points) => points.ToText(Language.English, 2, Rounding.HalfUp);
        #endregion

        page.Code("years");
        page.Texts($"{change.Before} to {change.After}: {Points(change.Total)}; by rates {Points(change.RateEffect)}, by mix {Points(change.MixEffect)}; reversed: {change.IsReversed}");

        page.Say("## People and attendances", """
            Who comes twice is two attendances (人次) and one person (人). Ids are any 64-bit numbers, or a range of them; sets of several sources join in any order.
            """);

        #region people
        var people = DistinctParticipants.OfAnyIds(units: 2);
        people.Add(people: [1001, 1002, 1001, 1003, 1001], units: [0, 0, 0, 1, 1]);
        #endregion

        page.Code("people");
        page.Texts($"first {people[0].People} people, {people[0].Attendances} attendances; second {people[1].People}, {people[1].Attendances}; together {people.Overall.People}, {people.Overall.Attendances}");

        page.Say("## Pitfalls", """
            - Two truncated rates and one rounded rate in one report each agree alone: REPT-04 finds that they are not rounded alike.
            - A total is held against its parts (PART-06) only as far as it is stated whether the list names every part.
            - 约, 近 and 余 have no official width: `RuleContext.Approximations` says how wide they are taken, and findings that turn on it say so.
            - A rate of those enrolled and one of those who returned a form have different bases: `BasedCount` neither compares nor adds them.
            - Together, people are fewer than the sum of the units, for one person may be in two: never add counts of people.
            """);
        return page.ToString();
    }
}
