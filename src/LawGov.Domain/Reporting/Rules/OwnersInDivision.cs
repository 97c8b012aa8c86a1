using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Do the owners of measures stand in the division of duties (责任岗位列入职责分工)?</summary>
internal static class OwnersInDivision
{
    private static readonly Basis Practice = Basis.Practice(new(
        "措施的责任岗位在职责分工中承担职责", "the owner of a measure is a post that the division of duties gives duties to"));

    private static readonly Bilingual Items = new("下一年度措施", "measures of the plan");
    private static readonly Bilingual Undivided = new("经确认没有职责分工，下一年度措施", "measures of the plan, duties being known not to be divided");
    private static readonly ListWords Words = new(
        new("有列入职责分工的责任岗位", "with an owner that the division of duties gives duties to"),
        new("没有列入职责分工的责任岗位", "without such an owner"));

    internal static Rule<ReportPlanFacts> Rule { get; } = new(
        "REPT-11",
        new("措施的责任岗位列入职责分工", "The owners of measures stand in the division of duties"),
        new(
            "下一年度每项措施的责任岗位在职责分工中承担职责的为符合；责任岗位不在其中，或者确认无人负责的，为不符合。不判断岗位是否空缺。没有全国性规定作此要求，依据为一般做法。",
            "Met where the owner of each measure is a post that the division of duties gives duties to; not met where one is not, or "
                + "where it is known that nobody answers. Whether the post is filled is not judged. No national text asks for it: the " +
                    "basis is practice."),
        static (c, facts) => c.Listed(facts.Measures, ReportingKeys.PlannedMeasures, MeasuresCheckable.NoMeasures, out var measures)
            ?? Judge(c, facts, Tally<PlannedMeasure>.Of(measures, facts, static (measure, facts) => StateOf(measure, facts))))
    {
        Asks = [ReportingKeys.PlannedMeasures, ReportingKeys.Division, ReportingKeys.Owners],
    };

    private static FactState StateOf(PlannedMeasure measure, ReportPlanFacts facts)
    {
        if (measure.Owner.State == FactState.None || facts.Map.State == FactState.None) { return FactState.None; }

        if (!measure.Owner.Known(out var owner) || !facts.Map.Known(out var map)) { return FactState.Unknown; }

        return map.Assignments.Any(each => each.Post == owner) ? FactState.Known : FactState.None;
    }

    private static Finding Judge(Case c, ReportPlanFacts facts, Tally<PlannedMeasure> tally) => c.Each(
        facts.Map.State == FactState.None ? Undivided : Items,
        tally,
        static measure => measure.Owner.Known(out var owner) ? $"{measure.Name}（{owner}）" : measure.Name,
        Words,
        facts.Map.IsUnknown ? ReportingKeys.Division : ReportingKeys.Owners,
        Practice);
}
