using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Does each target of the yearly plan stand in the assessment (同部署、同考核)?</summary>
internal static class DeployedAndAssessedTogether
{
    private static readonly Basis Practice = Basis.Practice(new(
        "法治建设与业务工作同部署、同考核",
        "law-based government is deployed and assessed together with the whole work"));
    private static readonly Bilingual Targets = new("年度计划的法治建设目标", "targets of the yearly plan for law-based government");
    private static readonly ListWords Words = new(new("列入考核", "in the assessment"), new("未列入考核", "not in the assessment"));
    private static readonly Message NothingPlanned = new MessageTemplate(
        "经确认，年度计划没有法治建设目标",
        "it is known that the yearly plan sets no target for law-based government").With();

    internal static Rule<PlanAssessmentFacts> Rule { get; } = new(
        "DUTY-04",
        new("法治建设目标同部署、同考核", "Targets are deployed and assessed together"),
        new(
            "年度计划的每一项法治建设目标均列入考核的为符合，有一项未列入的为不符合；目标按名称逐字比对，计划没有目标的不适用。没有全国性规定，依据为地方规定、内部制度或者一般做法。",
            "Met when each target of the yearly plan stands in the assessment, not met when one does not; by name, letter by " +
                "letter; not applicable to a plan without targets. No national text asks for it: the basis is a local rule, an " +
                "internal rule or practice."),
        static (c, facts) => (facts.Planned.IsUnknown ? null : c.Listed(facts.Planned, DutyKeys.PlannedTargets, NothingPlanned, out _))
            ?? c.Both(facts.Planned.State, DutyKeys.PlannedTargets, facts.Assessed.State, DutyKeys.AssessedTargets)
            ?? c.Each(Targets, Assessed(facts), static target => target, Words, DutyKeys.AssessedTargets, facts.Rule.ValueOr(Practice)))
    {
        Asks = [DutyKeys.PlannedTargets, DutyKeys.AssessedTargets],
    };

    /// <summary>An assessment known to look at nothing leaves the list empty.</summary>
    private static Tally<string> Assessed(PlanAssessmentFacts facts) => Tally<string>.Of(
        facts.Planned.ValueOr(default),
        facts.Assessed.ValueOr(default),
        static (target, assessed) => assessed.AsSpan().Contains(target) ? FactState.Known : FactState.None);
}
