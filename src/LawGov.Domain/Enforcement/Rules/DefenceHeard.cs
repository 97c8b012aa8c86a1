using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was the party heard, and not punished more heavily for it (听取陈述、申辩，不因此加重)?</summary>
internal static class DefenceHeard
{
    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-06",
        new("听取陈述、申辩，不因此加重处罚", "The party is heard, and not punished more heavily for it"),
        PenaltyCases.Explain(
            "当事人陈述、申辩的，应当复核，不得因此给予更重的处罚。当事人没有陈述、申辩或者在作出决定以后才提出的，以及不予处罚的，不适用。意见是否成立、是否采纳，不在此列。",
            "What the party states is verified, and no heavier penalty follows from it. Does not apply where the party said " +
                "nothing or spoke only after the decision, or where no penalty is imposed. Whether what it says holds is not " +
                "covered."),
        static (c, facts) => PenaltySteps.Statement(c, facts))
    {
        Provisions = [.. EnforcementLaw.DefenceDuty.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(EnforcementKeys.Penalties, EnforcementKeys.Answered, EnforcementKeys.Considered, EnforcementKeys.Heavier),
    };
}
