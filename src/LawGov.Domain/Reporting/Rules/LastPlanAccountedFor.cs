using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Does the report account for each measure of last year's plan (上年计划逐项有交代)?</summary>
internal static class LastPlanAccountedFor
{
    private static readonly Basis Practice = Basis.Practice(new(
        "年度报告写明上年计划每项措施的落实情况", "a report says what became of each measure of last year's plan"));

    private static readonly MessageTemplate Items = new(
        "上年计划的措施（报告写明完成{done}项、未完成{notDone}项）",
        "measures of last year's plan (told as done: {done}, as not done: {notDone})");

    private static readonly Message NoPlan = new MessageTemplate(
        "经确认，上年报告没有计划措施", "it is known that last year's report held no measure").With();

    private static readonly ListWords Words = new(new("已写明落实情况", "accounted for"), new("在报告中没有提及", "not mentioned in the report"));

    internal static Rule<ReportPlanFacts> Rule { get; } = new(
        "REPT-12",
        new("上年计划措施逐项有交代", "Each measure of last year's plan is accounted for"),
        new(
            "上年计划的每项措施，报告写明完成或者未完成的，均为有交代；确认一项没有提及的为不符合。写明未完成的如实计数，不作为不符合。没有全国性规定作此要求，依据为一般做法。",
            "A measure of last year's plan is accounted for where the report tells that it was done, and where it tells that it was not; "
                + "not met where one is known not to be mentioned. Those told as not done are counted, and are no breach. No national " +
                    "text asks for it: the basis is practice."),
        static (c, facts) => c.Listed(facts.LastMeasures, ReportingKeys.LastMeasures, NoPlan, out var measures)
            ?? c.Each(
                Items.With(("done", Told(measures, done: true)), ("notDone", Told(measures, done: false))),
                Tally<LastMeasure>.Of(measures, static measure => measure.Done.State),
                static measure => measure.Name,
                Words,
                ReportingKeys.LastMeasuresDone,
                Practice))
    {
        Asks = [ReportingKeys.LastMeasures, ReportingKeys.LastMeasuresDone],
    };

    private static int Told(ValueList<LastMeasure> measures, bool done)
    {
        int count = 0;
        foreach (var measure in measures) { count += measure.Done.Known(out bool told) && told == done ? 1 : 0; }

        return count;
    }
}
