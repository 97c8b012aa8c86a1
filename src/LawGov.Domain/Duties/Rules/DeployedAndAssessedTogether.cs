using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Does each target of the yearly plan stand in the assessment (同部署、同考核)?</summary>
/// <remarks>Targets are the same when their names are, letter by letter. A plan without targets leaves nothing to assess. No national text: the basis is the rule handed in, else practice.</remarks>
public static class DeployedAndAssessedTogether
{
    private static readonly Basis Practice = Basis.Practice(new("法治建设与业务工作同部署、同考核", "law-based government is deployed and assessed together with the whole work"));

    private static readonly MessageTemplate Together = new("年度计划的{planned}项目标均列入考核", "each of the {planned} targets of the yearly plan stands in the assessment");

    private static readonly MessageTemplate Apart = new(
        "年度计划的{planned}项目标中，{missing}项未列入考核，如：{first}",
        "of the {planned} targets of the yearly plan, {missing} do not stand in the assessment, such as: {first}");

    private static readonly MessageTemplate NothingPlanned = new("经确认，年度计划没有法治建设目标", "it is known that the yearly plan sets no such target");

    private static readonly MessageTemplate NotStated = new("计划目标：{planned}；考核目标：{assessed}", "targets planned: {planned}; targets assessed: {assessed}");

    private static readonly Bilingual Stated = new("已载明", "stated");

    private static readonly Bilingual Silent = new("未载明", "not stated");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<PlanAssessmentFacts> Rule { get; } = new(
        "DUTY-04",
        new("法治建设目标同部署、同考核", "Targets are deployed and assessed together"),
        new(
            "年度计划的每一项法治建设目标均列入考核的为符合，有一项未列入的为不符合；目标按名称逐字比对，计划没有目标的不适用。没有全国性规定，依据为地方规定、内部制度或者一般做法。",
            "Met when each target of the yearly plan stands in the assessment, breached when one does not; by name, letter by letter; not applicable to a plan without targets. No national text: the basis is a local rule, an internal rule or practice."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, PlanAssessmentFacts facts, RuleContext context)
    {
        bool planKnown = facts.Planned.Known(out var planned);
        if (facts.Planned.State == FactState.None || (planKnown && planned.IsEmpty)) { return rule.NotApplicable(facts.Id, NothingPlanned.With()); }

        if (!planKnown || facts.Assessed.IsUnknown)
        {
            return rule.Undetermined(
                facts.Id,
                NotStated.With(("planned", planKnown ? Stated : Silent), ("assessed", facts.Assessed.IsUnknown ? Silent : Stated)),
                planKnown ? null : DutyKeys.PlannedTargets,
                facts.Assessed.IsUnknown ? DutyKeys.AssessedTargets : null);
        }

        facts.Assessed.Known(out var assessed); // none leaves the list empty
        string? first = null;
        int missing = 0;
        foreach (string target in planned)
        {
            if (assessed.AsSpan().Contains(target)) { continue; }

            first ??= target;
            missing++;
        }

        var basis = facts.Rule.ValueOr(Practice);
        return first is null
            ? rule.Met(facts.Id, Together.With(("planned", planned.Count)), basis)
            : rule.Breached(facts.Id, Apart.With(("planned", planned.Count), ("missing", missing), ("first", first)), basis);
    }
}
