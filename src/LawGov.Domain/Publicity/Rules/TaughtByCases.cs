using LawGov.Domain.Findings;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Is law taught by cases (开展以案释法)?</summary>
internal static class TaughtByCases
{
    internal static Rule<PublicityDutyFacts> Rule { get; } = new(
        "PUBL-14",
        new("开展以案释法", "Law is taught by cases"),
        new(
            "国家机关应当开展以案释法；没有规定次数，次数少不作为不符合，确认当年没有开展的为不符合，年度尚未结束的为未届期。适用对象同PUBL-12。",
            "State organs teach law by cases; no number is prescribed and a low one is not a breach: not met where it is known of a year "
                + "that is over that there was none, pending before. Applies to whom PUBL-12 applies."),
        static (c, facts) => PublicityCases.UnderOpinions(c, facts, out var basis)
            ?? PublicityCases.InPlace(c, facts.On, facts.CasesTaught, PublicityKeys.CasesTaught, basis))
    {
        Provisions = PublicityLaw.Responsibility.Provisions,
        AppliesTo = PublicityCases.ToStateOrgans(new("以案释法的规定", "the rule on teaching by cases")),
        Asks = [PublicityKeys.Body, PublicityKeys.FirstDay, PublicityKeys.CasesTaught],
    };
}
