using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Did the officers show their certificates (主动出示执法证件)?</summary>
internal static class CertificatesShown
{
    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-02",
        new("执法人员出示执法证件", "The officers show their certificates"),
        PenaltyCases.Explain(
            "调查、检查时或者当场处罚时应当出示执法证件。",
            "Certificates are shown in an investigation, an inspection, and when a penalty is decided on the spot."),
        static (c, facts) => PenaltySteps.Certificates(c, facts))
    {
        Provisions = [.. EnforcementLaw.CertificateDuty.Provisions, .. EnforcementLaw.CertificateDutyOnTheSpot.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(EnforcementKeys.Shown, EnforcementKeys.Investigated),
    };
}
