using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Does the decision cite the discretion standard (引用裁量基准)?</summary>
internal static class DiscretionCited
{
    private static readonly Basis Practice = Basis.Practice(new("处罚决定引用裁量基准", "a decision cites the discretion standard"));

    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-14",
        new("处罚决定引用裁量基准", "The decision cites the discretion standard"),
        PenaltyCases.ExplainBody(
            "法律规定行政机关可以制定裁量基准，没有规定决定书应当引用；依据为地方规定、内部制度或者一般做法。尚未作出决定和不予处罚的不作认定。",
            "The law lets organs make a discretion standard and does not say that a decision cites it: the basis is a local " +
                "rule, an internal rule or practice. Pending before the decision; does not apply where no penalty is imposed."),
        static (c, facts) => PenaltyCases.Governed(c, facts, out _)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? PenaltyCases.Decided(c, facts)
            ?? c.Stated(facts.Discretion, EnforcementKeys.Discretion, facts.DiscretionRule.ValueOr(Practice)))
    {
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(EnforcementKeys.Penalties, EnforcementKeys.Discretion),
    };
}
