using LawGov.Domain.Findings;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Is there a plan of publicity for the year (制定年度普法计划)?</summary>
internal static class YearPlanned
{
    internal static Rule<PublicityDutyFacts> Rule { get; } = new(
        "PUBL-13",
        new("制定年度普法计划", "There is a plan of publicity for the year"),
        new(
            "国家机关应当制定年度普法计划；没有规定何时制定，确认当年没有的，年度结束后为不符合，结束前为未届期；内容不判断。适用对象同PUBL-12。",
            "State organs make a plan of publicity for the year; by when is not prescribed: not met where it is known of a "
                + "year that is over that there was none, pending before. Its contents are not judged. Applies to whom PUBL-12 applies."),
        static (c, facts) => PublicityCases.UnderOpinions(c, facts, out var basis)
            ?? PublicityCases.InPlace(c, facts.On, facts.YearPlan, PublicityKeys.YearPlan, basis))
    {
        Provisions = PublicityLaw.Responsibility.Provisions,
        AppliesTo = PublicityCases.ToStateOrgans(new("年度普法计划的规定", "the rule on the yearly plan of publicity")),
        Asks = [PublicityKeys.Body, PublicityKeys.FirstDay, PublicityKeys.YearPlan],
    };
}
