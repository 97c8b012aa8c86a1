using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Did the officers show their certificates (主动出示执法证件)?</summary>
internal static class CertificatesShown
{
    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-02",
        new("执法人员出示执法证件", "The officers show their certificates"),
        new(
            "调查、检查时或者当场处罚时应当出示执法证件。作出决定之日（尚未作出的，评价基准日）施行的行政处罚法决定程序。适用于政府及其部门；不适用于党委及其工作部门，其他单位是否适用未经确认。",
            "Certificates are shown in an investigation, an inspection, and when a penalty is decided on the spot. The law on the " +
                "day of the decision decides the procedure, or on the as-of day while there is none. Applies to governments and their " +
                "departments, not to Party committees and their departments; whether it applies to others is not confirmed."),
        static (c, facts) => PenaltySteps.Certificates(c, facts))
    {
        Provisions = [
            .. EnforcementLaw.CertificateDuty.Provisions,
            .. EnforcementLaw.CertificateDutyOnTheSpot.Provisions,
        ],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(EnforcementKeys.Shown, EnforcementKeys.Investigated),
    };
}
