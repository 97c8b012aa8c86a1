using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Did two qualified officers at least investigate the case (两名以上执法人员具有执法资格)?</summary>
internal static class QualifiedOfficers
{
    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-01",
        new("办案人员不少于两人且具有执法资格", "Two qualified officers at least investigate a case"),
        PenaltyCases.Explain(
            "以调查之日持有效执法证件的人数为准，同一人只计一次。2021年7月15日以前只约束普通程序的调查。法律另有规定的，由使用者在法律参数中载明。",
            "Counts those whose certificates were valid on the day of the investigation, each person once. Before 2021-07-15 " +
                "it binds investigations in the ordinary procedure alone. Where a law says otherwise, lay its value over the " +
                "figure."),
        static (c, facts) => PenaltySteps.Investigation(c, facts, out _))
    {
        Provisions = [.. EnforcementLaw.LeastOfficers.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(
            EnforcementKeys.Procedure, EnforcementKeys.Investigated, EnforcementKeys.Officers, EnforcementKeys.Certificate),
    };
}
