using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Has each measure of the plan an owner, an indicator, a target and a time, so that it can be checked (措施可以检查)?</summary>
internal static class MeasuresCheckable
{
    private static readonly Basis Practice = Basis.Practice(new(
        "计划措施写明责任岗位、指标、目标和时限", "a measure of a plan has an owner, an indicator, a target and a time"));

    private static readonly Bilingual Items = new("下一年度措施", "measures of the plan");
    private static readonly ListWords Words = new(
        new("写明责任岗位、指标、目标和时限", "with owner, indicator, target and time"),
        new("没有写全", "known to lack one of owner, indicator, target and time"));

    internal static Message NoMeasures { get; } = new MessageTemplate("经确认，计划没有措施", "it is known that the plan holds no measure").With();

    internal static Rule<ReportPlanFacts> Rule { get; } = new(
        "REPT-10",
        new("计划措施可以检查", "The measures of the plan can be checked"),
        new(
            "下一年度每项措施写明责任岗位、衡量指标、目标和完成时限的为符合，确认一项措施缺少其一的为不符合。目标是否适当不判断。没有全国性规定作此要求，依据为一般做法。",
            "Met where each measure of the plan has an owner, an indicator, a target and a time; not met where one measure is known to "
                + "lack " +
                "one of these. Whether a target is fitting is not judged. No national text asks for it: the basis is practice."),
        static (c, facts) => c.Listed(facts.Measures, ReportingKeys.PlannedMeasures, NoMeasures, out var measures)
            ?? c.Each(
                Items,
                Tally<PlannedMeasure>.Of(measures, static measure => StateOf(measure)),
                static measure => new Lacking(measure),
                Words,
                ReportingKeys.MeasureParts,
                Practice))
    {
        Asks = [ReportingKeys.PlannedMeasures, ReportingKeys.MeasureParts],
    };

    private static FactState StateOf(PlannedMeasure measure)
    {
        ReadOnlySpan<FactState> states = [measure.Owner.State, measure.Indicator.State, measure.Target.State, measure.Due.State];
        var all = FactState.Known;
        foreach (var state in states)
        {
            if (state == FactState.None) { return FactState.None; }

            all = state == FactState.Unknown ? state : all;
        }

        return all;
    }

    /// <summary>A measure, and what it is known to lack: 开展执法培训（没有时限）.</summary>
    private sealed record Lacking(PlannedMeasure Measure) : IBilingualText
    {
        private static readonly Bilingual[] Parts =
            [new("责任岗位", "owner"), new("指标", "indicator"), new("目标", "target"), new("时限", "time")];

        public string ToText(Language language)
        {
            ReadOnlySpan<FactState> states = [Measure.Owner.State, Measure.Indicator.State, Measure.Target.State, Measure.Due.State];
            var lacks = new List<string>();
            for (int at = 0; at < states.Length; at++)
            {
                if (states[at] == FactState.None) { lacks.Add(Parts[at].ToText(language)); }
            }

            return lacks.Count == 0 ? Measure.Name
                : language == Language.Chinese ? $"{Measure.Name}（没有{string.Join('、', lacks)}）"
                : $"{Measure.Name} (no {string.Join(", ", lacks)})";
        }
    }
}
