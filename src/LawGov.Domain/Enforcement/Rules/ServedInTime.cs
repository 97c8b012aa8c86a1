using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was the decision served in time (处罚决定书按期送达)?</summary>
internal static class ServedInTime
{
    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-10",
        new("处罚决定书按期送达", "The decision is served in time"),
        PenaltyCases.Explain(
            "宣告时当事人在场的当场交付；不在场的，自作出决定次日起七个工作日内（2021年7月15日以前七日）送达。不予处罚的不适用。",
            "Delivered on the spot where the party is present at the announcement, else served within 7 working days of the " +
                "decision (7 days before 2021-07-15). Does not apply where no penalty is imposed."),
        static (c, facts) => ClosingSteps.Service(c, facts, out _))
    {
        Provisions = [.. EnforcementLaw.ServiceLimit.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(EnforcementKeys.Penalties, EnforcementKeys.Served, EnforcementKeys.Present),
    };
}
