using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>What the rules on inspections of enterprises share.</summary>
internal static class EnterpriseChecks
{
    private static readonly Message NotAnEnterprise = new MessageTemplate(
        "检查对象不是企业（学校和非营利机构不在涉企行政检查的规定之内）",
        "the object is not an enterprise; the rule on inspections of enterprises does not cover schools and bodies not for profit").With();

    /// <summary>Whether the Opinions apply: the day, the object, and the law of the day.</summary>
    internal static Finding? Governed(Case c, InspectionFacts facts, out Basis basis)
    {
        basis = null!;
        return c.NotYet(facts.On, FieldCases.DayOfAct)
            ?? (facts.IsEnterprise.Holds() == FactState.None ? c.NotApplicable(NotAnEnterprise) : null)
            ?? c.Known(facts.IsEnterprise, EnforcementKeys.IsEnterprise, out _)
            ?? c.InForce(EnforcementLaw.EnterpriseInspection, facts.On, EnforcementKeys.FieldText, out _, out basis);
    }
}
