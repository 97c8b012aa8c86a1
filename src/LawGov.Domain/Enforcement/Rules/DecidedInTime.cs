using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was the case decided within ninety days of filing (立案之日起九十日内作出决定)?</summary>
internal static class DecidedInTime
{
    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-04",
        new("立案之日起九十日内作出处罚决定", "A case is decided within ninety days of filing"),
        PenaltyCases.Explain(
            "自立案次日起计算九十个日历日，法律、法规、规章另有规定的从其规定；依法中止的日数不计入。简易程序、没有立案和2021年7月15日以前作出的决定不适用；此前立案、此后决定的，自立案和自新法施行起各算一次，两种算法一致的才作认定" +
                "。",
            "Ninety calendar days from the day after filing, or what another law, regulation or rule sets; days of a lawful " +
                "suspension do not count. Does not apply to the summary procedure, without filing, or to decisions before " +
                "2021-07-15. Of a case filed before that day and decided later, both counts are made, from filing and from the " +
                "first day of the law: only where they agree is there a verdict."),
        static (c, facts) => DecisionSteps.DecidedInTime(c, facts))
    {
        Provisions = [.. EnforcementLaw.DecisionLimit.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(
            EnforcementKeys.Procedure, EnforcementKeys.Filed, EnforcementKeys.DecisionLimit, EnforcementKeys.Suspensions,
            EnforcementKeys.Transition),
    };
}
