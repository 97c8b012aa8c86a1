using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was the party told of the penalty, its grounds and the rights before the decision (事先告知)?</summary>
internal static class NoticeBeforeDecision
{
    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-05",
        new("作出处罚决定以前告知当事人", "The party is told before the decision"),
        PenaltyCases.Explain(
            "应当告知拟作出的处罚内容及事实、理由、依据，并告知陈述、申辩、要求听证等权利；同日视为在前。不予处罚的不适用。",
            "The party is told of the proposed penalty, its facts, grounds and basis, and of the right to state, to defend and " +
                "to ask for a hearing; the same day counts as before. Does not apply where no penalty is imposed."),
        static (c, facts) => PenaltySteps.Notice(c, facts, out _))
    {
        Provisions = [.. EnforcementLaw.NoticeDuty.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(EnforcementKeys.Penalties, EnforcementKeys.Noticed, EnforcementKeys.NoticeLacks),
    };
}
